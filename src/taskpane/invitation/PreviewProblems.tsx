import { Button } from '@fluentui/react-components';
import type { FieldProblem } from '../../core/room/fields';
import type { DraftField } from '../../core/room/draft';
import { Bar } from '../Bar';
import { token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';

export interface PreviewProblemsProps {
  readonly problems: readonly FieldProblem[];
  readonly onCorrect: (field: DraftField) => void;
}

const styles = {
  list: { margin: `${token('spacingVerticalS')} 0 0`, padding: 0, listStyleType: 'none' },
  item: { marginBlockEnd: token('spacingVerticalS') },
  button: { marginBlockStart: token('spacingVerticalXS') },
} as const satisfies Styles;

/** Stands in for the preview where the room must not be written: which fields are wrong, why, and the way there. */
export function PreviewProblems({ problems, onCorrect }: PreviewProblemsProps) {
  const { language, words } = useTexts();
  return (
    <Bar intent="error">
      {words.preview.notWritable}
      <ul style={styles.list}>
        {problems.map(({ field, fault }) => (
          <li key={field} style={styles.item}>
            <strong>{language.fields[field]}</strong> – {words.faults[fault]}
            <div>
              <Button size="small" style={styles.button} onClick={() => onCorrect(field)}>
                {words.preview.correct(language.fields[field])}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Bar>
  );
}
