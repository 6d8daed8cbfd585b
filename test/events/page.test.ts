import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

type Handler = (event: { completed: (options?: object) => void }) => void;

const withGlobal = globalThis as { Office?: unknown; ORGANIZATION_HAS_EVENTS?: boolean };

/** Loads the page of the events with an office.js of ours. @returns what it associated */
async function loadPage(context: unknown): Promise<ReadonlyMap<string, Handler>> {
  const bound = new Map<string, Handler>();
  withGlobal.Office = {
    context,
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve({});
    },
    actions: { associate: (name: string, handler: Handler) => bound.set(name, handler) },
  };
  jest.resetModules();
  // As the build has them: two entries of one script.
  await import('../../src/commands/commands');
  await import('../../src/events/page');
  return bound;
}

beforeEach(() => {
  withGlobal.ORGANIZATION_HAS_EVENTS = true;
});
afterEach(() => {
  withGlobal.ORGANIZATION_HAS_EVENTS = false;
  delete withGlobal.Office;
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
