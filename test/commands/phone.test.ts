import { afterEach, expect, it, jest } from '@jest/globals';
import { boundFunctions, forgetOffice } from '../fakes/outlook/boundFunctions';
import type { Bound } from '../fakes/outlook/boundFunctions';

const withGlobal = globalThis as { addVideoconf?: Bound };

/** What the ribbon page of a build with phones binds. */
const loadPage = (context: unknown) =>
  boundFunctions(context, async () => {
    await import('../../src/commands/commands');
    await import('../../src/commands/phone');
  });

afterEach(() => {
  forgetOffice();
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
