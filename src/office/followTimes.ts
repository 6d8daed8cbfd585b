import { callIfThere } from './answers';
import type { CallOffice, OfficeCallback } from './callOffice';
import { isAppointment, writtenItem } from './writtenItem';

/** How often to look where the client does not tell. */
const LOOK_AGAIN_MS = 5_000;

/** Events by which an appointment tells that its times are others, since Mailbox 1.7. */
const EVENTS = ['AppointmentTimeChanged', 'RecurrenceChanged'] as const;

/** An item as far as its events go; clients below Mailbox 1.7 lack them. */
interface TellingItem {
  readonly addHandlerAsync?: (type: string, handler: () => void, done: OfficeCallback<void>) => void;
  /** Without the option every handler of the event would go, those of a later follower, too. */
  readonly removeHandlerAsync?: (
    type: string,
    options: { readonly handler: () => void },
    done: OfficeCallback<void>,
  ) => void;
}

/**
 * Calls whenever the times of the open appointment may have changed: as Outlook tells it, or every five seconds where
 * it does not tell. Without an appointment nothing is called.
 * @param onChange reads the times anew
 * @returns ends it; from then on `onChange` is not called any more
 */
export function followTimes(onChange: () => void, call: CallOffice): () => void {
  const open = writtenItem();
  if (!open || !isAppointment(open)) return () => undefined;
  const item = open as TellingItem;
  const ask = callIfThere(call);
  const knownTypes = Office.EventType as unknown as Readonly<Partial<Record<string, string>>> | undefined;
  const told = new Set<string>();
  let isOver = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = () => {
    if (!isOver) onChange();
  };
  const end = (type: string) =>
    ask('readTimes', item, 'removeHandlerAsync', (done: OfficeCallback<void>) =>
      item.removeHandlerAsync?.(type, { handler: tell }, done),
    );
  const begin = async (type: string | undefined) => {
    const answer =
      type !== undefined &&
      (await ask('readTimes', item, 'addHandlerAsync', (done: OfficeCallback<void>) =>
        item.addHandlerAsync?.(type, tell, done),
      ));
    if (answer && answer.ok) {
      if (isOver) await end(type);
      else told.add(type);
    } else if (!isOver) timer ??= setInterval(tell, LOOK_AGAIN_MS);
  };
  for (const name of EVENTS) void begin(knownTypes?.[name]);
  return () => {
    isOver = true;
    clearInterval(timer);
    for (const type of told) void end(type);
  };
}
