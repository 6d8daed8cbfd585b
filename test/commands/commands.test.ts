import { afterEach, expect, it, jest } from '@jest/globals';
import { boundFunctions, forgetOffice } from '../fakes/outlook/boundFunctions';

/** What the ribbon page binds. */
const loadPage = (context: unknown) =>
  boundFunctions(context, async () => {
    await import('../../src/commands/commands');
  });

afterEach(() => {
  forgetOffice();
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
