import { ask } from '../answers';
import type { CallOffice } from '../callOffice';
import { eventType } from '../eventType';
import { isAppointment, writtenItem } from './writtenItem';

/** How often to look where the client does not tell. */
const LOOK_AGAIN_MS = 5_000;

/** Events by which an appointment tells that its times are others, since Mailbox 1.7; clients below lack them. */
const EVENTS = ['AppointmentTimeChanged', 'RecurrenceChanged'] as const;

/**
 * Calls whenever the times of the open appointment may have changed: as Outlook tells it, or every five seconds where
 * it does not tell. Without an appointment nothing is called.
 * @param onChange reads the times anew
 * @returns ends it; from then on `onChange` is not called any more
 */
export function followTimes(onChange: () => void, call: CallOffice): () => void {
  const item = writtenItem();
  if (!item || !isAppointment(item)) return () => undefined;
  const told = new Set<string>();
  let isOver = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = () => {
    if (!isOver) onChange();
  };
  // Without the option every handler of the event would go, those of a later follower, too.
  const end = (type: string) => ask(call, 'readTimes', item, 'removeHandlerAsync', type, { handler: tell });
  const begin = async (type: string | undefined) => {
    const answer = type !== undefined && (await ask(call, 'readTimes', item, 'addHandlerAsync', type, tell));
    if (answer && answer.ok) {
      if (isOver) await end(type);
      else told.add(type);
    } else if (!isOver) timer ??= setInterval(tell, LOOK_AGAIN_MS);
  };
  for (const name of EVENTS) void begin(eventType(name));
  return () => {
    isOver = true;
    clearInterval(timer);
    for (const type of told) void end(type);
  };
}
