import { success } from '../../../src/core/result';
import type { Result } from '../../../src/core/result';
import type { RoomBook } from '../../../src/core/room/book';
import type { SavedRooms } from '../../../src/core/room/decode';
import type { RoomStore, SaveProblem, SaveReach } from '../../../src/usecases/ports';

/** A store in memory that tells what was saved; set `answer` to have the next saves end otherwise. */
export class FakeRoomStore implements RoomStore {
  readonly saves: RoomBook[] = [];
  restarts = 0;
  answer: Result<SaveReach, SaveProblem> = success('mailbox');

  constructor(private saved: SavedRooms) {}

  load(): SavedRooms {
    return this.saved;
  }

  save(book: RoomBook): Promise<Result<SaveReach, SaveProblem>> {
    this.saves.push(book);
    if (this.answer.ok) this.saved = { kind: 'book', book };
    return Promise.resolve(this.answer);
  }

  startAnew(): Promise<Result<SaveReach, SaveProblem>> {
    this.restarts += 1;
    if (this.answer.ok) this.saved = { kind: 'book', book: { version: 1, rooms: [] } };
    return Promise.resolve(this.answer);
  }
}
