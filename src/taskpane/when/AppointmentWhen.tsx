import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts';
import { TimesList } from './TimesList';
import { isToAskAgain, timeSentence } from './timeSentence';
import { TimeStatus } from './TimeStatus';
import type { WhenProps } from './whenProps';
import { ZonesPart } from './ZonesPart';

/** The times of the open appointment in all its zones, or why none are printed. */
export function AppointmentWhen({ screen, when: { clock, time }, services, dispatch }: WhenProps) {
  const texts = useTexts();
  const nowMs = Date.parse(services.clock.now());
  return (
    <>
      <TimeStatus sentence={timeSentence(time, texts)} />
      {isToAskAgain(time) && (
        <div>
          <Button size="small" onClick={() => dispatch({ kind: 'lookWanted' })}>
            {texts.words.look.lookAgain}
          </Button>
        </div>
      )}
      {clock && time.kind === 'known' && <TimesList when={time.when} {...{ clock, nowMs }} />}
      {clock && <ZonesPart {...{ screen, clock, time, nowMs, dispatch }} />}
    </>
  );
}
