import { afterEach, expect, it, jest } from '@jest/globals';

type Command = (event: { completed: () => void }) => void;

const withGlobal = globalThis as { Office?: unknown };

/** Loads the ribbon page with an office.js of ours. @returns what it bound to the button */
async function loadPage(context: unknown): Promise<ReadonlyMap<string, Command>> {
  const bound = new Map<string, Command>();
  withGlobal.Office = {
    context,
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve({});
    },
    actions: { associate: (name: string, command: Command) => bound.set(name, command) },
  };
  jest.resetModules();
  await import('../../src/commands/commands');
  return bound;
}

afterEach(() => {
  delete withGlobal.Office;
  jest.restoreAllMocks();
});

it('binds one function, the one that the manifest names', async () => {
  expect([...(await loadPage({})).keys()]).toEqual(['addVideoconf']);
});

it('completes the event also where this Outlook lacks what the wiring needs', async () => {
  const seen = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const completed = jest.fn();
  (await loadPage({})).get('addVideoconf')?.({ completed });
  expect(completed.mock.calls).toEqual([[{ allowEvent: false }]]);
  expect(seen).toHaveBeenCalledTimes(1);
});
