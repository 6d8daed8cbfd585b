import type { ClientFacts } from '../core/support/supportReport';

/** Higher than any that Outlook knows today (1.15). */
const HIGHEST_MINOR = 30;

/** Some clients lack a part of it, and some throw (J06). */
function said(read: () => unknown): string {
  try {
    const value = read();
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

function highestMailboxSet(): string {
  for (let minor = HIGHEST_MINOR; minor > 0; minor -= 1)
    if (Office.context.requirements.isSetSupported('Mailbox', `1.${minor}`)) return `1.${minor}`;
  return '';
}

/** What this Outlook says of itself. On the web the version is that of the server. */
export const clientFacts = (): ClientFacts => ({
  host: said(() => Office.context.mailbox.diagnostics.hostName),
  hostVersion: said(() => Office.context.mailbox.diagnostics.hostVersion),
  platform: said(() => Office.context.platform),
  mailboxSet: said(highestMailboxSet),
});
