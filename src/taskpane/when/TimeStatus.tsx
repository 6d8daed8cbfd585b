import { Button } from '@fluentui/react-components';
import { common } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { PaneEvent } from '../state/paneEvent';
import { useTexts } from '../texts';
import type { MeetingTime } from './meetingWhen';
import { isToAskAgain } from './timeSentence';

export interface TimeStatusProps {
  /** Empty where there is nothing to say. */
  readonly sentence: string;
  readonly time: MeetingTime;
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  // Out of the flow, or there would be a gap where nothing is said.
  silent: { ...common.text, position: 'absolute' },
} as const satisfies Styles;

/**
 * What there is to say about the time, and another try where one could help. The sentence stands also while it is
 * empty, so that it is heard when it comes.
 */
export function TimeStatus({ sentence, time, dispatch }: TimeStatusProps) {
  const { look } = useTexts().words;
  return (
    <>
      <p style={sentence === '' ? styles.silent : common.text} role="status">
        {sentence}
      </p>
      {isToAskAgain(time) && (
        <div>
          <Button size="small" onClick={() => dispatch({ kind: 'lookWanted' })}>
            {look.lookAgain}
          </Button>
        </div>
      )}
    </>
  );
}
