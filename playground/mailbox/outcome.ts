/** What the mailbox says to a call: done (perhaps with data), or refused with one of office.js's error codes. */
export type Outcome =
  | { readonly ok: true; readonly data?: unknown }
  | { readonly ok: false; readonly errorCode: number };

export const done: Outcome = { ok: true };

export function answer(data: unknown): Outcome {
  return { ok: true, data };
}

export function refuse(errorCode: number): Outcome {
  return { ok: false, errorCode };
}

/** The codes that the playground itself uses; office.js gives them their names. */
export const errorCodes = {
  wrongFormat: 2006,
  notSupported: 5000,
  internal: 5001,
  invalidAttachmentId: 9003,
  attachmentUpload: 9007,
  attachmentIsGone: 9008,
  settings: 9019,
  response: 9020,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  invalidParameter: 9031,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  settingsTooLong: 9057,
} as const;
