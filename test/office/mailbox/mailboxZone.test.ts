import { afterEach, describe, expect, it } from '@jest/globals';
import { mailboxOffset, mailboxZone } from '../../../src/office/mailbox/mailboxZone';

const pretend = (userProfile: unknown, convertToLocalClientTime?: (date: Date) => unknown) => {
  (globalThis as { Office?: unknown }).Office = {
    context: { mailbox: { userProfile, convertToLocalClientTime } },
  };
};

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe("the mailbox's time zone", () => {
  it("is Outlook's own name for it", () => {
    pretend({ timeZone: 'W. Europe Standard Time' });
    expect(mailboxZone()).toBe('W. Europe Standard Time');
  });

  it.each([undefined, null, {}, { timeZone: null }, { timeZone: 4 }])(
    'is empty where the profile is %p',
    (profile) => {
      pretend(profile);
      expect(mailboxZone()).toBe('');
    },
  );
});

describe("the mailbox's offset from UTC", () => {
  const from = Date.UTC(2026, 0);
  const to = Date.UTC(2027, 0);
  /** As office.js does: the spans that the mailbox sent, and an error outside of them. */
  const spans = (date: Date) => {
    if (date.getTime() < from || date.getTime() >= to) throw new Error('invalid date');
    return { timezoneOffset: 345 };
  };

  it('is what Outlook tells for that day', () => {
    pretend({}, spans);
    expect(mailboxOffset(from)).toBe(345);
  });

  it('is nothing outside of what it tells', () => {
    pretend({}, spans);
    expect([mailboxOffset(from - 1), mailboxOffset(to)]).toEqual([undefined, undefined]);
  });

  it.each<[string, ((date: Date) => unknown) | undefined]>([
    ['tells none, so that office.js answers any date with the browser’s', () => ({ timezoneOffset: 60 })],
    ['has no such method', undefined],
    ['answers nonsense', () => ({ timezoneOffset: NaN })],
  ])('is nothing where the client %s', (_what, convert) => {
    pretend({}, convert);
    expect(mailboxOffset(from)).toBeUndefined();
  });
});
