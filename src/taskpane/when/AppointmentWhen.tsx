import { Button } from '@fluentui/react-components';
import { common } from '../fluentStyles';
import { useTexts } from '../texts';
import type { MeetingTime } from './meetingWhen';
import { TimesList } from './TimesList';
import { isToAskAgain, timeSentence } from './timeSentence';
import type { WhenProps } from './whenProps';
import { ZonesPart } from './ZonesPart';

/** The times of the open appointment in all its zones, or why none are printed. */
export function AppointmentWhen({ screen, when: { clock, time }, services, dispatch }: WhenProps) {
  const nowMs = Date.parse(services.clock.now());
  return (
    <>
      <Told time={time} onLook={() => dispatch({ kind: 'lookWanted' })} />
      {clock && time.kind === 'known' && <TimesList when={time.when} {...{ clock, nowMs }} />}
      {clock && <ZonesPart {...{ screen, clock, time, nowMs, dispatch }} />}
    </>
  );
}

/** Why no times are printed. It stands also while there is nothing to say, so that it is heard when there is. */
function Told({ time, onLook }: { readonly time: MeetingTime; readonly onLook: () => void }) {
  const texts = useTexts();
  return (
    <>
      <p style={common.text} role="status">
        {timeSentence(time, texts)}
      </p>
      {isToAskAgain(time) && (
        <div>
          <Button size="small" onClick={onLook}>
            {texts.words.look.lookAgain}
          </Button>
        </div>
      )}
    </>
  );
}
