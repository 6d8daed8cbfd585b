import type { InvitationChoices } from '../../src/core/invitation/choices';
import type { LanguageTag } from '../../src/core/languages/tags';
import { userLanguages } from '../samples/rooms/userLanguages';
import type { AddOutcome } from '../../src/core/outcome';
import type { SavedRooms } from '../../src/core/room/decode';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { addVideoconf } from '../../src/usecases/item/add';
import type { AddVideoconf } from '../../src/usecases/item/add';
import { oneClick } from '../../src/usecases/click/oneClick';
import { readItemWhen } from '../../src/usecases/item/times';
import { annasRoom, bookOf, organization } from './annasRoom';
import { FakeClock } from './outlook/fakeClock';
import { FakeOutlook } from './outlook/fakeOutlook';
import type { FakeItem } from './outlook/fakeOutlook';
import type { CallName, Fault } from './outlook/faultyCalls';

export const annasBook = bookOf(annasRoom);

export interface Click {
  readonly item?: FakeItem;
  readonly faults?: Partial<Record<CallName, Fault>>;
  readonly saved?: SavedRooms;
  /** Mail address of the one who clicks. */
  readonly self?: string;
  readonly language?: { readonly tag: LanguageTag };
  /** The person's further time zones. */
  readonly zones?: readonly string[];
  /** What Outlook calls the mailbox’s zone. */
  readonly mailboxZone?: string;
  /** What the person leaves out of every invitation. */
  readonly leaveOut?: InvitationChoices['leaveOut'];
  /** The person's pattern of subjects. */
  readonly subjectPattern?: string;
  /** What becomes of the calendar file of a message. */
  readonly refreshCalendar?: AddVideoconf['refreshCalendar'];
  readonly latencyMs?: number;
  /** What the person does to the item just before a call of Outlook. */
  readonly meanwhile?: (name: CallName, outlook: FakeOutlook) => void;
  /** No item is open, or one that is only being read. */
  readonly nothingOpen?: true;
}

export interface Clicked {
  readonly outlook: FakeOutlook;
  readonly clock: FakeClock;
  readonly outcome: AddOutcome;
  /** How often the event was completed. */
  readonly completed: number;
  /** When the event was completed, in milliseconds after the click. */
  readonly completedAtMs: number;
  /** What Outlook was asked for after the event was completed. */
  readonly callsAfterCompleted: readonly CallName[];
  readonly notice: string | undefined;
  readonly surprises: readonly unknown[];
}

const patternIn = (saved: SavedRooms | undefined): string | undefined =>
  saved?.kind === 'book' ? saved.book.preferences?.subjectPattern : undefined;

/** Where the mailbox is, and the browser. */
const ZONES = {
  mailboxZone: 'W. Europe Standard Time',
  browserZone: 'Europe/Zurich',
} as const;

/** Presses the ribbon button once on an item, with what goes wrong, and waits until nothing can happen any more. */
export async function click(setting: Click, outlookBefore?: FakeOutlook): Promise<Clicked> {
  const clock = new FakeClock();
  const outlook = outlookBefore ? reopened(outlookBefore, clock) : new FakeOutlook(setting.item ?? {}, clock);
  outlook.latencyMs = setting.latencyMs ?? 0;
  outlook.meanwhile = (name) => setting.meanwhile?.(name, outlook);
  for (const [name, fault] of Object.entries(setting.faults ?? {}))
    outlook.faults.set(name as CallName, fault);
  const call = createCallOffice(new CallQueue(), clock.asTimers);
  const language = userLanguages[setting.language?.tag ?? 'en'];
  let completed = 0;
  let completedAtMs = 0;
  let loggedAtCompletion = 0;
  const surprises: unknown[] = [];
  const outcome = await clock.finish(
    oneClick({
      work: (run) =>
        addVideoconf({
          item: setting.nothingOpen ? undefined : outlook.item(call),
          saved: setting.saved ?? annasBook,
          self: setting.self ?? 'anna.muster@example.edu',
          organization,
          choices: {
            languages: [language],
            leaveOut: setting.leaveOut,
            subjectPattern: setting.subjectPattern ?? patternIn(setting.saved),
          },
          fields: { subject: 'fill', location: 'add' },
          blockOfOthers: 'stop',
          refreshCalendar: setting.refreshCalendar,
          readWhen: (item, others) =>
            readItemWhen(item, others, {
              ...ZONES,
              mailboxZone: setting.mailboxZone ?? ZONES.mailboxZone,
              zones: setting.zones ?? [],
              clock,
            }),
          clock,
          run,
        }),
      notices: outlook.noticeBar(call),
      clock,
      userWords: () => language,
      complete: () => {
        completed += 1;
        completedAtMs = clock.elapsedMs;
        loggedAtCompletion = outlook.log.length;
      },
      report: (cause) => surprises.push(cause),
    }),
  );
  // Late answers and late effects come in; nothing of them may call Outlook again.
  await clock.advance(120_000);
  return {
    outlook,
    clock,
    outcome,
    completed,
    completedAtMs,
    callsAfterCompleted: outlook.log.slice(loggedAtCompletion),
    notice: outlook.notices.at(-1)?.text,
    surprises,
  };
}

/** The same item for another click, with no fault any more. */
function reopened(before: FakeOutlook, clock: FakeClock): FakeOutlook {
  return new FakeOutlook(
    {
      kind: before.kind,
      format: before.format,
      body: before.body,
      subject: before.subject,
      locations: before.locations,
      startMs: before.startMs,
      endMs: before.endMs,
      repetition: before.repetition,
      ...(before.owner === undefined ? {} : { owner: before.owner }),
    },
    clock,
  );
}
