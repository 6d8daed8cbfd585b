import { languages } from '../../src/core/languages';
import { eventWords } from '../../src/core/languages/everyEventWords';
import type { LanguageTag } from '../../src/core/languages/tags';
import type { Organization } from '../../src/core/organization/organization';
import type { SavedRooms } from '../../src/core/room/decode';
import type { Room } from '../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { createEvents } from '../../src/usecases/events/createEvents';
import { createLane } from '../../src/usecases/events/lane';
import { createMarks } from '../../src/usecases/events/marks';
import { addVideoconf } from '../../src/usecases/item/add';
import { requestByPreferences } from '../../src/usecases/item/prepare';
import { readItemWhen } from '../../src/usecases/item/times';
import type { ComposeItem, EventAnswer } from '../../src/usecases/ports';
import { userLanguages } from '../samples/rooms/userLanguages';
import { annasRoom, organization as service } from './annasRoom';
import { FakeClock } from './outlook/fakeClock';
import { FakeOutlook } from './outlook/fakeOutlook';
import type { FakeItem } from './outlook/fakeOutlook';
import type { CallName, Fault } from './outlook/faultyCalls';

const EVERY = ['times', 'send', 'auto'] as const;
export const organization: Organization = { ...service, events: EVERY };

/** Settings in which these events are switched on; the first room is the default. */
export const switchedOn = (
  rooms: readonly Room[] = [annasRoom],
  events: readonly string[] = EVERY,
): SavedRooms => ({
  kind: 'book',
  book: { version: 1, defaultRoomId: rooms[0]?.id, rooms, preferences: { events } },
});

/** One event, from its beginning on. */
export interface Fired {
  readonly answers: EventAnswer[];
  completedAtMs: number;
  loggedAtCompletion: number;
}

export type EventName = keyof ReturnType<typeof createEvents>;
export const EVENT_NAMES = ['followTimes', 'checkBeforeSend', 'addWithFirstAttendee'] as const;

/** An Outlook in which events happen, with a runtime of ours or two. */
export class EventWorld {
  readonly clock = new FakeClock();
  readonly outlook: FakeOutlook;
  /** What is open; another one where the person has opened another item. */
  open: FakeOutlook | undefined;
  saved: SavedRooms = switchedOn();
  facts: Organization = organization;
  tag: LanguageTag = 'en';
  readonly surprises: unknown[] = [];
  private readonly runtime: ReturnType<EventWorld['startRuntime']>;
  private uids = 0;

  constructor(item: FakeItem = {}, faults: Partial<Record<CallName, Fault>> = {}) {
    this.outlook = this.another({ kind: 'appointment', ...item });
    this.open = this.outlook;
    for (const [name, fault] of Object.entries(faults)) this.outlook.faults.set(name as CallName, fault);
    this.runtime = this.startRuntime();
  }

  another(item: FakeItem): FakeOutlook {
    return new FakeOutlook(item, this.clock);
  }

  /** A page with events, as `setup/events.ts` wires one. */
  startRuntime() {
    const { clock } = this;
    const call = createCallOffice(new CallQueue(), clock.asTimers);
    const loadRooms = () => this.saved;
    const marks = createMarks({
      memoryOf: (identity) => (identity as FakeOutlook).memory(call),
      openIdentity: () => this.open,
      known: () =>
        this.saved.kind === 'book' ? { rooms: this.saved.book.rooms, organization: this.facts } : undefined,
      clock,
    });
    const openItem = () => this.open && marks.watched(this.open.item(call));
    const zone = { mailboxZone: 'W. Europe Standard Time', browserZone: 'Europe/Zurich' };
    const readWhen = (item: ComposeItem, others: Promise<unknown>) =>
      readItemWhen(item, others, { ...zone, zones: [], clock });
    const notices = marks.beside({
      show: (notice) => (this.open ?? this.outlook).noticeBar(call).show(notice),
      clear: () => (this.open ?? this.outlook).noticeBar(call).clear(),
    });
    const lane = createLane();
    const add: Parameters<typeof createEvents>[0]['add'] = (run) => {
      const preferences = this.saved.kind === 'book' ? this.saved.book.preferences : undefined;
      return addVideoconf({
        ...requestByPreferences(preferences, this.tag, this.facts),
        item: openItem(),
        saved: this.saved,
        organization: this.facts,
        readWhen,
        blockOfOthers: 'stop',
        clock,
        run,
      });
    };
    const events = createEvents(
      {
        organization: this.facts,
        loadRooms,
        displayLanguage: this.tag,
        openItem,
        openMeeting: () => (this.open?.kind === 'appointment' ? this.open.meetingFacts(call) : undefined),
        openMemory: () => this.open?.memory(call),
        readWhen,
        add,
        notices,
        clock,
        userWords: () => userLanguages[this.tag],
        eventWords: () => eventWords[this.tag],
        newUid: () => `uid-${(this.uids += 1)}`,
        report: (cause) => this.surprises.push(cause),
      },
      lane,
    );
    /** What a press of the button in the ribbon does in this page, without its words. */
    const click = () => lane(() => add({ isOver: () => false }));
    return { events, marks, click };
  }

  /** Begins an event; the time stands still. */
  begin(name: EventName, runtime = this.runtime, changed?: object): Fired {
    const fired: Fired = { answers: [], completedAtMs: -1, loggedAtCompletion: -1 };
    const complete = (answer: EventAnswer) => {
      fired.answers.push(answer);
      fired.completedAtMs = this.clock.elapsedMs;
      fired.loggedAtCompletion = this.outlook.log.length;
    };
    const { events } = runtime;
    const work = name === 'addWithFirstAttendee' ? events[name](complete, changed) : events[name](complete);
    work.catch((cause: unknown) => this.surprises.push(cause));
    return fired;
  }

  /** An event, until nothing can happen any more. */
  async fire(name: EventName, changed?: object): Promise<Fired> {
    const fired = this.begin(name, this.runtime, changed);
    await this.clock.advance(180_000);
    return fired;
  }

  click() {
    return this.clock.finish(this.runtime.click());
  }

  /** What the last notification says. */
  get said(): string | undefined {
    return this.outlook.notices.at(-1)?.text;
  }

  /** What was asked for after an event was completed. */
  callsAfter({ loggedAtCompletion }: Fired): readonly CallName[] {
    return this.outlook.log.slice(loggedAtCompletion);
  }
}

export const english = languages.en;
