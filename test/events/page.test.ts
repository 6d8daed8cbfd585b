import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { boundFunctions, forgetOffice } from '../fakes/outlook/boundFunctions';

const withGlobal = globalThis as { ORGANIZATION_HAS_EVENTS?: boolean };

/** What the page of the events binds. As the build has them: two entries of one script. */
const loadPage = (context: unknown) =>
  boundFunctions(context, async () => {
    await import('../../src/commands/commands');
    await import('../../src/events/page');
  });

beforeEach(() => {
  withGlobal.ORGANIZATION_HAS_EVENTS = true;
});
afterEach(() => {
  withGlobal.ORGANIZATION_HAS_EVENTS = false;
  forgetOffice();
  jest.restoreAllMocks();
});

const NAMES = ['followTimes', 'checkBeforeSend', 'addWithFirstAttendee'] as const;

describe('the page of the events', () => {
  it('associates the button and all three events', async () => {
    expect([...(await loadPage({})).keys()].sort()).toEqual([...NAMES, 'addVideoconf'].sort());
  });

  it.each(NAMES)('lets the person go on where this Outlook lacks what the wiring needs: %s', async (name) => {
    const seen = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const completed = jest.fn();
    (await loadPage({})).get(name)?.({ completed });
    expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it.each(NAMES)('completes %s at once where nobody has switched it on', async (name) => {
    const completed = jest.fn();
    const page = await loadPage({
      platform: 'OfficeOnline',
      displayLanguage: 'en-US',
      roamingSettings: { get: () => undefined },
      mailbox: { userProfile: { emailAddress: 'anna@example.edu' }, item: null },
    });
    page.get(name)?.({ completed });
    await new Promise(setImmediate);
    expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
  });
});
