import { afterEach, expect, it, jest } from '@jest/globals';

type Command = (event: { completed: () => void }) => void;

const withGlobal = globalThis as { Office?: unknown; addVideoconf?: Command };

/** Loads the ribbon page of a build with phones. @returns what it bound to the button at last */
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
  await import('../../src/commands/phone');
  return bound;
}

afterEach(() => {
  delete withGlobal.Office;
  jest.restoreAllMocks();
});

it('binds the one function, among the globals, too', async () => {
  const bound = await loadPage({});
  expect([...bound.keys()]).toEqual(['addVideoconf']);
  expect(withGlobal.addVideoconf).toBe(bound.get('addVideoconf'));
});

it.each(['iOS', 'Android', 'PC', undefined])(
  'completes the event on %s also where this Outlook lacks what the wiring needs',
  async (platform) => {
    const seen = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const completed = jest.fn();
    (await loadPage({ platform })).get('addVideoconf')?.({ completed });
    expect(completed.mock.calls).toEqual([[{ allowEvent: false }]]);
    expect(seen).toHaveBeenCalledTimes(1);
  },
);

it('completes the event also where there is no context at all', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const completed = jest.fn();
  (await loadPage(undefined)).get('addVideoconf')?.({ completed });
  expect(completed.mock.calls).toEqual([[{ allowEvent: false }]]);
});
