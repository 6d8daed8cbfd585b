import type { Settings } from '../../../src/office/mailbox/roomStore';
import type { Clock } from '../../../src/usecases/ports';

/**
 * What one try of a save does wrong: an error number; `lies`: success without effect; `mute`: effect, never an answer;
 * `silent`: neither; `worksAndFails`: effect and an error.
 */
export type SaveFault = number | 'throws' | 'lies' | 'mute' | 'silent' | 'worksAndFails' | 'noNumber';

/** What goes wrong at each try, in order; then it works. */
export type SaveFaults = SaveFault[];

/** The mailbox's roaming settings on the server; each runtime has a snapshot of its start (F01). */
export class FakeSettingsServer {
  bag: Record<string, unknown> = {};
  saves = 0;
  /** How long each next save takes to arrive, where it takes time at all; the clock is needed for that. */
  readonly delaysMs: number[] = [];

  constructor(private readonly clock?: Clock) {}

  /** @param snapshot what the runtime begins with: the server's copy, or the one of the session's start (F02) */
  runtime(faults: SaveFaults = [], snapshot = this.bag): Settings {
    const memory = structuredClone(snapshot);
    return {
      get: (name) => memory[name],
      set: (name, value: unknown) => {
        memory[name] = structuredClone(value);
      },
      saveAsync: (callback) => {
        this.saves += 1;
        const fault = faults.shift();
        if (fault === 'throws') throw new RangeError('Sys.ArgumentOutOfRangeException');
        const sent = structuredClone(memory);
        const isTaken = fault === undefined || fault === 'mute' || fault === 'worksAndFails';
        const arrive = () => {
          // The whole bag is written: the last one wins (F08).
          if (isTaken) this.bag = sent;
          if (fault === 'mute' || fault === 'silent') return;
          const code = fault === 'worksAndFails' ? 9019 : fault;
          const error = { ...(typeof code === 'number' ? { code } : {}), name: 'Name', message: '' };
          const status = fault === undefined || fault === 'lies' ? 'succeeded' : 'failed';
          callback?.({ status, value: undefined, error } as never);
        };
        const delayMs = this.delaysMs.shift();
        if (delayMs === undefined) arrive();
        else void this.clock?.wait(delayMs).then(arrive);
      },
    };
  }
}
