import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { Bar } from '../Bar';
import { common } from '../fluentStyles';
import { useTexts } from '../texts';

export interface PicturesQuestionProps {
  readonly action: 'update' | 'remove';
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** Asked where the text would have to be rewritten and a client could lose its pictures (A15). */
export function PicturesQuestion({ action, onGoOn, onLeave }: PicturesQuestionProps) {
  const { question } = useTexts().words;
  const textId = useId();
  return (
    <Bar intent="warning">
      <div
        role="group"
        aria-labelledby={textId}
        data-focus="question"
        tabIndex={-1}
        style={common.stack}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onLeave();
        }}
      >
        <p id={textId} style={common.text}>
          {question.pictures}
        </p>
        <div style={common.buttons}>
          <Button size="small" onClick={onGoOn}>
            {question.goOn[action]}
          </Button>
          <Button size="small" onClick={onLeave}>
            {question.leave}
          </Button>
        </div>
      </div>
    </Bar>
  );
}
