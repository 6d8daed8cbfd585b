import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from '../app/texts';
import { Notice } from '../controls/Notice';

export interface PicturesQuestionProps {
  readonly action: 'update' | 'remove';
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** Asked in the buttons' place where the text would have to be rewritten and a client could lose its pictures (A15). */
export function PicturesQuestion({ action, onGoOn, onLeave }: PicturesQuestionProps) {
  const { question } = useTexts().words;
  const textId = useId();
  return (
    <div
      role="group"
      aria-labelledby={textId}
      data-focus="question"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <Notice
        intent="info"
        actions={
          <>
            <Button size="small" appearance="primary" onClick={onGoOn}>
              {question.goOn[action]}
            </Button>
            <Button size="small" onClick={onLeave}>
              {question.leave}
            </Button>
          </>
        }
      >
        <span id={textId}>{question.pictures}</span>
      </Notice>
    </div>
  );
}
