/** The mailbox's time zone as Outlook names it (a Windows name), empty where it does not say. */
export function mailboxZone(): string {
  const profile = Office.context.mailbox.userProfile as { readonly timeZone?: unknown } | null | undefined;
  return typeof profile?.timeZone === 'string' ? profile.timeZone : '';
}
