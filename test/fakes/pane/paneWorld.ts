import { failure, success } from '../../../src/core/result';
import type { Result } from '../../../src/core/result';
import type { PaneOutcome } from '../../../src/core/outcome';
import type { RoomBook } from '../../../src/core/room/book';
import type { SavedRooms } from '../../../src/core/room/decode';
import { mergeBooks } from '../../../src/core/room/merge';
import type { Room } from '../../../src/core/room/room';
import type { PaneServices } from '../../../src/taskpane/app/services';
import type { Look } from '../../../src/usecases/item/look';
import type { InvitationRequest } from '../../../src/usecases/item/prepare';
import type { ItemTimes, RoomStore, SaveProblem, SaveReach } from '../../../src/usecases/ports';
import { FakePane, NOW, seen } from './fakePane';

/** A question that Outlook or the browser has not answered yet. */
export interface Pending {
  readonly what: string;
  readonly answer: (how: 'well' | 'badly') => void;
}

/** A press of which something may be added: to which item, and whose room. */
export interface Press {
  readonly item: object;
  readonly isOf: (room: Room) => boolean;
}

const refused: Result<SaveReach, SaveProblem> = failure({
  code: 'refused',
  problem: { code: 'unanswered', step: 'saveSettings' },
});

/**
 * A pane's surroundings in which nothing is answered before the test says so: late, in any order, badly, or never. It
 * notes what must not be: something written that no press stands for any more.
 */
export class PaneWorld extends FakePane {
  pending: Pending[] = [];
  /** The presses that still stand. */
  presses: Press[] = [];
  readonly faults: string[] = [];
  /** The rooms whose invitations stand in the open item. */
  blocks: string[] = [];
  #ids = 0;
  #seconds = 0;
  #saved: SavedRooms;

  constructor(saved: SavedRooms) {
    super(saved);
    this.#saved = saved;
    Object.assign(this, {
      clock: {
        // Each edit is newer than the one before.
        now: () => new Date(Date.parse(NOW) + (this.#seconds += 1000)).toISOString(),
        wait: (ms: number) =>
          ms < 1000 ? Promise.resolve() : this.later(`wait ${ms}`, undefined, undefined),
      },
      store: this.#store(),
    });
  }

  get book(): RoomBook | undefined {
    return this.#saved.kind === 'book' ? this.#saved.book : undefined;
  }

  /** What the test answers, well or badly. */
  later<Value, Bad = Value>(what: string, well: Value | (() => Value), badly: Bad): Promise<Value | Bad> {
    return new Promise((resolve) => {
      const pending: Pending = {
        what,
        answer: (how) => {
          this.pending = this.pending.filter((each) => each !== pending);
          const value = well instanceof Function ? well : () => well;
          resolve(how === 'well' ? value() : badly);
        },
      };
      this.pending.push(pending);
    });
  }

  /** As the real one: what is being saved is known to this window at once. */
  #store(): RoomStore {
    return {
      load: () => this.#saved,
      save: (book) => {
        const merged = this.#saved.kind === 'book' ? mergeBooks(this.#saved.book, book) : book;
        this.#saved = { kind: 'book', book: merged };
        return this.later('save', success<SaveReach>('mailbox'), refused);
      },
      startAnew: () => this.later('startAnew', success<SaveReach>('mailbox'), refused),
    };
  }

  override newRoomId(): string {
    return `new-${(this.#ids += 1)}`;
  }

  #roomNamed(id: string): Room | undefined {
    return this.book?.rooms.find((room) => room.id === id);
  }

  override look(): Promise<Look> {
    const there = (): Look => {
      const [id, second] = this.blocks;
      const room = id === undefined ? undefined : this.#roomNamed(id);
      if (!room) return seen({ kind: 'absent' }, { itemKind: this.itemKind ?? 'message' });
      const state =
        second === undefined ? ({ kind: 'upToDate', room } as const) : ({ kind: 'twice', room } as const);
      return seen(state, { itemKind: this.itemKind ?? 'message' });
    };
    return this.later<Look>('look', there, { kind: 'unseen' });
  }

  /** Something is written: there must be a press for it that still stands. */
  #write(what: string, { room }: InvitationRequest, effect: () => void): Promise<PaneOutcome> {
    const press = this.presses.find(({ item, isOf }) => item === this.item && isOf(room));
    if (press) this.presses = this.presses.filter((each) => each !== press);
    else this.faults.push(`${what} of ${room.id} without a press`);
    const { item } = this;
    const done: PaneOutcome =
      what === 'remove'
        ? { kind: 'removed', roomName: room.name, subject: 'kept', location: 'kept' }
        : { kind: 'inserted', roomName: room.name, place: 'top', subject: 'kept', location: 'kept' };
    return this.later<PaneOutcome>(
      what,
      () => {
        if (this.item === item) effect();
        return done;
      },
      { kind: 'unexpected' },
    );
  }

  override add(request: InvitationRequest): Promise<PaneOutcome> {
    return this.#write('add', request, () => this.blocks.push(request.room.id));
  }

  override update(request: InvitationRequest): Promise<PaneOutcome> {
    return this.#write('update', request, () => (this.blocks = [request.room.id]));
  }

  override remove(request: InvitationRequest): Promise<PaneOutcome> {
    return this.#write('remove', request, () => this.blocks.pop());
  }

  override undo(): Promise<PaneOutcome> {
    return this.later<PaneOutcome>('undo', { kind: 'undone' }, { kind: 'unexpected' });
  }

  override readTimes(): Promise<ItemTimes | undefined> {
    const said: ItemTimes = {
      startMs: Date.parse(NOW),
      endMs: Date.parse(NOW) + 3_600_000,
      series: 'single',
    };
    return this.later<ItemTimes | undefined>('times', said, undefined);
  }

  override copy(): Promise<boolean> {
    return this.later('copy', true, false);
  }

  override calendarText(): Promise<string | undefined> {
    return this.later<string | undefined>('calendar', 'BEGIN:VCALENDAR', undefined);
  }

  /** The person waits no longer, or another item is open: no press stands any more. */
  override stop(): void {
    super.stop();
    this.presses = [];
  }

  override openAnother(itemKind: PaneServices['itemKind']): void {
    this.blocks = [];
    this.presses = [];
    super.openAnother(itemKind);
  }
}
