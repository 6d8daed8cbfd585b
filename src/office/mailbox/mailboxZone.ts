/** The mailbox's time zone as Outlook names it (a Windows name), empty where it does not say. */
export function mailboxZone(): string {
  const profile = Office.context.mailbox.userProfile as { readonly timeZone?: unknown } | null | undefined;
  return typeof profile?.timeZone === 'string' ? profile.timeZone : '';
}

const toldOffset = (ms: number): number | undefined => {
  try {
    const { timezoneOffset } = Office.context.mailbox.convertToLocalClientTime(new Date(ms)) as {
      readonly timezoneOffset?: unknown;
    };
    return typeof timezoneOffset === 'number' && Number.isFinite(timezoneOffset) ? timezoneOffset : undefined;
  } catch {
    return undefined;
  }
};

/** So late that no mailbox tells its offset. */
const END_OF_TIME_MS = 8e15;

/**
 * Minutes that the mailbox's clock is ahead of UTC at an instant.
 * @returns nothing where Outlook did not send the offset of that day. office.js throws then; but where Outlook sent none
 * at all it answers with the browser's own, for the end of time, too
 */
export const mailboxOffset = (ms: number): number | undefined =>
  toldOffset(END_OF_TIME_MS) === undefined ? toldOffset(ms) : undefined;
