import type { Organization } from '../core/organization/organization';
import { CallQueue, createCallOffice } from '../office/callOffice';
import type { CallOffice, Timers } from '../office/callOffice';
import { createFailedCalls } from '../office/failedCalls';
import type { FailedCalls } from '../office/failedCalls';
import { createMirror } from '../office/mailbox/mirror';
import { mailboxOffset, mailboxZone } from '../office/mailbox/mailboxZone';
import type { StoredRooms } from '../office/mailbox/roomStore';
import type { Clock, MailboxClock } from '../usecases/ports';
import { loadOrganization } from './organization';

/** The browser's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** The zone of the computer or of the browser's profile; it need not be the mailbox's. */
export const browserZone = (): string | undefined => {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

/** How Outlook and the browser name the zone of the one who writes. To be asked for at each use: a person may change it. */
export const mailboxClock = (): MailboxClock => ({
  mailboxZone: mailboxZone(),
  mailboxOffset,
  browserZone: browserZone(),
});

/** An id that nobody else has. */
export const newUid = (): string => crypto.randomUUID();

/** What a page of ours has in its hands once office.js has started inside Outlook, before it touches an item. */
export interface Outlook {
  readonly organization: Organization;
  readonly displayLanguage: string;
  /** Mail address of the one who writes, as Outlook says it. */
  readonly self: string;
  readonly call: CallOffice;
  readonly failedCalls: FailedCalls;
  readonly rooms: StoredRooms;
}

/** On the web a tab's own storage, on desktops the client's: there a new window would not see the former. */
const isInBrowser = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;

/** `partitionKey` is younger than the types of some clients promise. */
const partitionKey = (): string | undefined => (Office.context as { partitionKey?: string }).partitionKey;

/** Wires the calls and the rooms. To be called once per page, after `Office.onReady` reported Outlook. */
export function createOutlook(): Outlook {
  const failedCalls = createFailedCalls(() => performance.now());
  const timers: Timers = {
    set: (run, ms) => setTimeout(run, ms),
    clear: (timer) => {
      clearTimeout(timer as number);
    },
  };
  const call = createCallOffice(new CallQueue(), timers, failedCalls);
  const self = Office.context.mailbox.userProfile.emailAddress;
  const mirror = createMirror({
    storage: () => (isInBrowser() ? sessionStorage : localStorage),
    partitionKey: partitionKey(),
    mailbox: self,
    nowMs: () => Date.now(),
  });
  return {
    organization: loadOrganization(),
    displayLanguage: Office.context.displayLanguage,
    self,
    call,
    failedCalls,
    rooms: { settings: Office.context.roamingSettings, mirror },
  };
}
