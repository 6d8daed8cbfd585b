import { afterEach, describe, expect, it } from '@jest/globals';
import { mailboxZone } from '../../src/office/mailboxZone';

const pretend = (userProfile: unknown) => {
  (globalThis as { Office?: unknown }).Office = { context: { mailbox: { userProfile } } };
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
