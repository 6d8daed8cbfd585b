import type { BlockState } from '../../../src/core/invitation/facts/blockState';
import type { Look } from '../../../src/usecases/item/look';
import type { PaneOutcome } from '../../../src/core/outcome';
import type { Room } from '../../../src/core/room/room';
import type { SavedRooms } from '../../../src/core/room/decode';
import type { When } from '../../../src/core/meeting/when';
import type { CopiedText, ItemFollower, PaneHost, PaneServices } from '../../../src/taskpane/app/services';
import type { CalendarWish, InvitationRequest } from '../../../src/usecases/item/prepare';
import type { ItemTimes } from '../../../src/usecases/ports';
import type { Pictures } from '../../../src/usecases/item/update';
import { settingsFacts } from '../../../src/core/support/settingsFacts';
import type { SupportFacts } from '../../../src/core/support/supportReport';
import { annasRoom as anna, bookOf, organization } from '../annasRoom';
import { FakeRoomStore } from '../outlook/fakeRoomStore';

export { anna, bookOf, organization };

/** The instant of everything that happens in these tests. */
export const NOW = '2026-11-23T10:00:00.000Z';

/** Another room of the same person. */
export const physics: Room = {
  id: 'physics',
  name: 'Physics seminar',
  joinUrl: 'https://videoconf.example.edu/join/physics',
};

/** What a look at an item came to where nothing else is of interest. */
export const seen = (state: BlockState, more: Partial<Extract<Look, { kind: 'seen' }>> = {}): Look => ({
  kind: 'seen',
  itemKind: 'message',
  whenRows: [],
  state,
  place: state.kind === 'absent' ? undefined : 'top',
  losesPictures: false,
  otherService: undefined,
  subject: undefined,
  ...more,
});

export interface Change {
  readonly action: 'update' | 'remove' | 'undo';
  readonly roomId?: string;
  readonly pictures?: Pictures;
  readonly calendar?: CalendarWish | undefined;
}

/** What the pane asked for, beside its store. */
export class FakePane implements PaneServices {
  organization = organization;
  readonly clock: { now(): string; wait(ms: number): Promise<void> } = {
    now: () => NOW,
    wait: () => Promise.resolve(),
  };
  readonly store: FakeRoomStore;
  displayLanguage = 'en-US';
  owner: PaneServices['owner'];
  host: PaneHost = 'outlook';
  readonly looked: InvitationRequest[] = [];
  readonly requests: InvitationRequest[] = [];
  readonly changes: Change[] = [];
  readonly copied: CopiedText[] = [];
  stops = 0;
  whatIsThere: Look | Promise<Look> = seen({ kind: 'absent' });
  outcome: PaneOutcome | Promise<PaneOutcome> = {
    kind: 'inserted',
    roomName: 'Anna Muster',
    place: 'top',
    subject: 'written',
    location: 'kept',
  };
  clipboard: 'takes' | 'refuses' = 'takes';
  /** What is open in Outlook; the looks at it say the same. */
  itemKind: PaneServices['itemKind'] = 'message';
  mailboxZone = 'W. Europe Standard Time';
  browserZone = 'Europe/Zurich';
  /** What the form of the appointment says. */
  times: ItemTimes | undefined | Promise<ItemTimes | undefined>;
  /** Whether the calendar file can be made. */
  calendarFile: string | undefined = 'BEGIN:VCALENDAR';
  readonly savedFiles: { readonly name: string; readonly content: string }[] = [];
  readonly calendarsFor: When[] = [];
  timesRead = 0;
  readonly #followers = new Set<() => void>();
  #rooms = 0;
  /** The open item; another object for another one. */
  item: object = {};
  cleared = 0;
  readonly #itemFollowers = new Set<ItemFollower>();

  constructor(saved: SavedRooms) {
    this.store = new FakeRoomStore(saved);
  }

  /** The rooms that were to be added. */
  get added(): readonly Room[] {
    return this.requests.map(({ room }) => room);
  }

  async look(request: InvitationRequest): Promise<Look> {
    this.looked.push(request);
    const look = await this.whatIsThere;
    return look.kind === 'seen' && this.itemKind !== undefined ? { ...look, itemKind: this.itemKind } : look;
  }

  add(request: InvitationRequest): Promise<PaneOutcome> {
    this.requests.push(request);
    return Promise.resolve(this.outcome);
  }

  update({ room, calendar }: InvitationRequest, pictures: Pictures): Promise<PaneOutcome> {
    this.changes.push({ action: 'update', roomId: room.id, pictures, calendar });
    return Promise.resolve(this.outcome);
  }

  remove({ room }: InvitationRequest, pictures: Pictures): Promise<PaneOutcome> {
    this.changes.push({ action: 'remove', roomId: room.id, pictures });
    return Promise.resolve(this.outcome);
  }

  undo(): Promise<PaneOutcome> {
    this.changes.push({ action: 'undo' });
    return Promise.resolve(this.outcome);
  }

  openItem(): object {
    return this.item;
  }

  followItem(follower: ItemFollower): () => void {
    this.#itemFollowers.add(follower);
    return () => this.#itemFollowers.delete(follower);
  }

  /** As when somebody has written into the text. */
  changeText(): void {
    for (const each of this.#itemFollowers) if (each.isWatched()) each.onChange();
  }

  /** As when another item is opened under the pane. */
  openAnother(itemKind: PaneServices['itemKind']): void {
    this.item = {};
    this.itemKind = itemKind;
    for (const each of this.#itemFollowers) each.onOther(itemKind);
  }

  clearNotice(): void {
    this.cleared += 1;
  }

  readTimes(): Promise<ItemTimes | undefined> {
    this.timesRead += 1;
    return Promise.resolve(this.times);
  }

  followTimes(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }

  /** How many parts of the pane want to be told of other times. */
  get followers(): number {
    return this.#followers.size;
  }

  /** As when the person changes the time in the form. */
  changeTimes(times: FakePane['times']): void {
    this.times = times;
    for (const tell of this.#followers) tell();
  }

  calendarText(_request: InvitationRequest, when: When): Promise<string | undefined> {
    this.calendarsFor.push(when);
    return Promise.resolve(this.calendarFile);
  }

  saveFile(name: string, content: string): void {
    this.savedFiles.push({ name, content });
  }

  supportFacts(): SupportFacts {
    return {
      version: '0.1.0',
      build: '0123abcd',
      organization: this.organization.addIn.provider,
      manifestVersion: this.organization.addIn.version,
      client: { host: 'OutlookWebApp', hostVersion: '20.0', platform: 'OfficeOnline', mailboxSet: '1.14' },
      displayLanguage: this.displayLanguage,
      settings: settingsFacts(this.store.load()),
      failedCalls: [{ step: 'insert', code: 'refused', hostCode: 9020, ms: 120 }],
    };
  }

  stop(): void {
    this.stops += 1;
  }

  /** `new-room`, then `new-room-2` and so on. */
  newRoomId(): string {
    this.#rooms += 1;
    return this.#rooms === 1 ? 'new-room' : `new-room-${this.#rooms}`;
  }

  copy(copied: CopiedText): Promise<boolean> {
    if (this.clipboard === 'takes') this.copied.push(copied);
    return Promise.resolve(this.clipboard === 'takes');
  }
}

/** What a pane is opened on: an appointment with these times, or a message. */
export const onAppointment =
  (times: FakePane['times'], more: (pane: FakePane) => void = () => undefined) =>
  (pane: FakePane) => {
    pane.itemKind = 'appointment';
    pane.times = times;
    more(pane);
  };
export const onMessage =
  (more: (pane: FakePane) => void = () => undefined) =>
  (pane: FakePane) => {
    pane.itemKind = 'message';
    more(pane);
  };
