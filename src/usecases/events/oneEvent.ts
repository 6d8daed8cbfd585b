import type { EventOption, Organization } from '../../core/organization/organization';
import type { AddOutcome } from '../../core/outcome';
import type { EventWords } from '../../core/languages/eventWords';
import type { UserWords } from '../../core/languages/userWords';
import type { SavedRooms } from '../../core/room/decode';
import { describeOutcome } from '../click/describeOutcome';
import { whenCleared } from '../click/oneClick';
import type { ReadWhen } from '../item/times';
import type { Clock, ComposeItem, EventAnswer, ItemMemory, MeetingFacts, Notices, Run } from '../ports';

/** What the work on events needs from outside. */
export interface EventPorts {
  readonly organization: Organization;
  readonly loadRooms: () => SavedRooms;
  /** BCP 47 tag of Outlook's own language. */
  readonly displayLanguage: string;
  /** The item that is open now, asked for anew each time: it may be exchanged (I02). */
  readonly openItem: () => ComposeItem | undefined;
  readonly openMeeting: () => MeetingFacts | undefined;
  readonly openMemory: () => ItemMemory | undefined;
  readonly readWhen: ReadWhen;
  /** What the button in the ribbon does. */
  readonly add: (run: Run) => Promise<AddOutcome>;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly userWords: () => UserWords;
  readonly eventWords: () => EventWords;
  /** A word that nobody else has. */
  readonly newUid: () => string;
  /** Shows a surprise to developers. */
  readonly report: (cause: unknown) => void;
}

export const GO: EventAnswer = { kind: 'go' };

export interface OneEvent {
  readonly option: EventOption;
  /** Then the event ends, whatever Outlook does. */
  readonly limitMs: number;
  /** Where it answers nothing the person goes on. */
  readonly work: (run: Run) => Promise<EventAnswer> | Promise<void>;
  /** Tells Outlook that the event is done. Everything that still runs may be stopped by it. */
  readonly complete: (answer: EventAnswer) => void;
}

/** True where the organization offers it and the person has switched it on. */
function isOn(option: EventOption, { organization, loadRooms }: EventPorts): boolean {
  if (organization.events?.includes(option) !== true) return false;
  const saved = loadRooms();
  return saved.kind === 'book' && saved.book.preferences?.events?.includes(option) === true;
}

/**
 * Runs the work of one event of Outlook's. `complete` is called exactly once, last, in every path: done, switched off,
 * failure, surprise, silence. Whatever goes wrong, the answer lets the person go on.
 */
export async function oneEvent({ option, limitMs, work, complete }: OneEvent, ports: EventPorts) {
  let over = false;
  let answer = GO;
  try {
    if (!isOn(option, ports)) return;
    answer = (await Promise.race([work({ isOver: () => over }), ports.clock.wait(limitMs)])) ?? GO;
  } catch (cause) {
    ports.report(cause);
  } finally {
    over = true;
    complete(answer);
  }
}

/** A run that is over as well where another item stands open than the one on which it began. */
export const runOn = (item: ComposeItem, run: Run, { openItem }: EventPorts): Run => ({
  isOver: () => run.isOver() || openItem()?.identity !== item.identity,
});

/** So long a change of the text may take, before it is told that it takes too long. */
const CHANGE_MS = 18_000;

/** A change of the text that is given up, and told, while there is time to tell it. Late answers change nothing. */
export async function inTime(
  change: (run: Run) => Promise<AddOutcome>,
  run: Run,
  { clock }: EventPorts,
): Promise<AddOutcome> {
  let over = false;
  const late = clock.wait(CHANGE_MS).then((): AddOutcome => ({ kind: 'tooLate' }));
  const outcome = await Promise.race([change({ isOver: () => over || run.isOver() }), late]);
  over = true;
  return outcome;
}

/** Says what came of it, in the place of what was said before. Nothing where the item is another by now. */
export async function tell(outcome: AddOutcome, run: Run, ports: EventPorts): Promise<void> {
  const { notices, clock, userWords } = ports;
  if (run.isOver()) return;
  await whenCleared(notices.clear(), clock);
  if (!run.isOver()) await notices.show(describeOutcome(outcome, userWords()));
}
