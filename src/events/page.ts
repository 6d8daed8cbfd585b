import { completionOf, wireEvents } from '../setup/events';
import { report } from '../setup/report';
import type { EventAnswer } from '../usecases/ports';

/** What Outlook hands to the handler of an event, as far as it is used. */
interface OutlookEvent {
  completed(options?: object): void;
  /** Of changed attendees: which lists were changed. */
  readonly changedRecipientFields?: unknown;
}

type Events = ReturnType<typeof wireEvents>;

let wired: Events | undefined;

/** Wired at the first event: whatever fails in it fails inside an event, which lets the person go on all the same. */
function handle(
  event: OutlookEvent,
  work: (events: Events, complete: (answer: EventAnswer) => void) => Promise<void>,
): void {
  try {
    wired ??= wireEvents(report);
    work(wired, (answer) => event.completed(completionOf(answer))).catch(report);
  } catch (cause) {
    report(cause);
    event.completed(completionOf({ kind: 'go' }));
  }
}

const listsOf = ({ changedRecipientFields: lists }: OutlookEvent): object | undefined =>
  typeof lists === 'object' && lists !== null ? lists : undefined;

const followTimes = (event: OutlookEvent): void =>
  handle(event, (events, complete) => events.followTimes(complete));
const checkBeforeSend = (event: OutlookEvent): void =>
  handle(event, (events, complete) => events.checkBeforeSend(complete));
const addWithFirstAttendee = (event: OutlookEvent): void =>
  handle(event, (events, complete) => events.addWithFirstAttendee(complete, listsOf(event)));

/**
 * The page in which events are handled is that of the ribbon; the button's own script is its other entry. The names are the manifest's, and
 * all three are here whichever the organization has: a name that is declared and not associated would stop all sending.
 */
void Office.onReady(() => {
  Office.actions.associate('followTimes', followTimes);
  Office.actions.associate('checkBeforeSend', checkBeforeSend);
  Office.actions.associate('addWithFirstAttendee', addWithFirstAttendee);
});
