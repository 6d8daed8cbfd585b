import type { Settings } from '../../src/office/roomStore';

/** What a save does: an error number for each try that fails, in order; then it works. */
export type SaveFaults = number[];

/** The mailbox's roaming settings on the server; each runtime has a snapshot of its start (F01). */
export class FakeSettingsServer {
  bag: Record<string, unknown> = {};
  saves = 0;

  runtime(faults: SaveFaults = []): Settings {
    const memory = structuredClone(this.bag);
    return {
      get: (name) => memory[name],
      set: (name, value: unknown) => {
        memory[name] = structuredClone(value);
      },
      saveAsync: (callback) => {
        this.saves += 1;
        const code = faults.shift();
        if (code === undefined) this.bag = structuredClone(memory);
        const status = code === undefined ? 'succeeded' : 'failed';
        callback?.({ status, value: undefined, error: { code, name: 'Name', message: '' } } as never);
      },
    };
  }
}
