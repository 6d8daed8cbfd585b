import { useTexts } from '../texts';
import { TimesList } from './TimesList';
import { timeSentence } from './timeSentence';
import { TimeStatus } from './TimeStatus';
import type { WhenProps } from './whenProps';
import { ZonesPart } from './ZonesPart';

/** The times of the open appointment in all its zones, or why none are printed. */
export function AppointmentWhen({ screen, when: { clock, time }, services, dispatch }: WhenProps) {
  const texts = useTexts();
  const nowMs = Date.parse(services.clock.now());
  return (
    <>
      <TimeStatus {...{ time, dispatch }} sentence={timeSentence(time, texts)} />
      {clock && time.kind === 'known' && <TimesList when={time.when} {...{ clock, nowMs }} />}
      {clock && <ZonesPart {...{ screen, clock, time, nowMs, dispatch }} />}
    </>
  );
}
