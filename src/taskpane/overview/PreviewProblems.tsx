import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FieldProblem } from '../../core/roomFields';
import { DRAFT_FIELDS } from '../../usecases/keepRooms';
import type { DraftField } from '../../usecases/keepRooms';
import { common, token } from '../fluentStyles';
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

const inForm = (field: FieldProblem['field']): DraftField | undefined =>
  DRAFT_FIELDS.find((known) => known === field);

/** Stands in for the preview where the room must not be written: which fields are wrong, why, and the way there. */
export function PreviewProblems({ problems, onCorrect }: PreviewProblemsProps) {
  const { language, words } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" style={common.bar}>
      <MessageBarBody style={common.text}>
        {words.overview.notWritable}
        <ul style={styles.list}>
          {problems.map(({ field, fault }) => {
            const formField = inForm(field);
            return (
              <li key={field} style={styles.item}>
                <strong>{language.fields[field]}</strong> – {language.faults[fault]}
                {formField && (
                  <div>
                    <Button size="small" style={styles.button} onClick={() => onCorrect(formField)}>
                      {words.overview.correct(language.fields[field])}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
