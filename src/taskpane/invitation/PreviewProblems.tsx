import { Button } from '@fluentui/react-components';
import type { DraftField } from '../../core/room/draft';
import type { FieldProblem } from '../../core/room/fields';
import { useTexts } from '../app/texts';
import { Notice } from '../controls/Notice';

export interface PreviewProblemsProps {
  readonly problems: readonly FieldProblem[];
  readonly onCorrect: (field: DraftField) => void;
}

/** Stands in for the preview where the room must not be written: which fields are wrong, why, and the way there. */
export function PreviewProblems({ problems, onCorrect }: PreviewProblemsProps) {
  const { words } = useTexts();
  return (
    <Notice intent="error">
      {words.preview.notWritable}
      <ul className="stack">
        {problems.map(({ field, fault }) => (
          <li key={field} className="tight">
            <span>
              <span className="strong">{words.fields[field]}</span> – {words.faults[fault]}
            </span>
            <Button size="small" className="start" onClick={() => onCorrect(field)}>
              {words.preview.correct(words.fields[field])}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
