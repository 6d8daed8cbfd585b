/**
 * The steps of talking to Outlook, in our words. A {@link Problem} names its step, so that a sentence can say
 * what was not done.
 */
export type Step =
  | 'bodyType'
  | 'readBody'
  | 'readSelection'
  | 'insert'
  | 'rewrite'
  | 'readSubject'
  | 'writeSubject'
  | 'readLocations'
  | 'addLocation'
  | 'removeLocation'
  | 'readTimes'
  | 'readOwner'
  | 'readAttachments'
  | 'readAttachment'
  | 'attach'
  | 'removeAttachment'
  | 'notify'
  | 'clearNotice'
  | 'followItem'
  | 'saveSettings'
  | 'readMark'
  | 'writeMark'
  | 'readAttendees'
  | 'readSensitivity'
  | 'readItemId';

/**
 * Why a call to Outlook did not do its work. There is no third way: a call answers in time or it is one of these.
 * - `refused`: Outlook answered with an error; `hostCode` is its number where it gave one.
 * - `threw`: the call threw at once (host-quirks A17: over-long arguments do that).
 * - `unanswered`: no answer in time (G11); the call may still take effect later.
 * - `absent`: this client does not have the method.
 */
export type Problem =
  | { readonly code: 'refused'; readonly step: Step; readonly hostCode?: number; readonly detail: string }
  | { readonly code: 'threw'; readonly step: Step; readonly detail: string }
  | { readonly code: 'unanswered'; readonly step: Step }
  | { readonly code: 'absent'; readonly step: Step };

/** Outlook's answer to a method that it has and does not support. */
const NOT_SUPPORTED = 5000;

/** True where this client cannot do it at all, now or later. */
export const isUnsupported = (problem: Problem): boolean =>
  problem.code === 'absent' || (problem.code === 'refused' && problem.hostCode === NOT_SUPPORTED);
