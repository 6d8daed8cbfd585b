import type { Language } from '../languages/language';
import type { When } from '../meeting/when';
import type { PinPolicy } from '../room/room';
import type { LineKind } from './lineKind';

/** How one invitation is to look, beyond the facts of room and organization. */
export interface InvitationChoices {
  /** The languages of the block: one, or two in one block. */
  readonly languages: readonly [Language] | readonly [Language, Language];
  /** Kinds of lines that this invitation does without, beginning with `standardLeaveOut`. The join link is always printed. */
  readonly leaveOut?: readonly LineKind[] | undefined;
  /** Printed instead of the room's own line; an empty text prints none. */
  readonly ownLine?: string | undefined;
  /** Instead of the room's. */
  readonly pinPolicy?: PinPolicy | undefined;
  /** The time of the meeting, where it is known. */
  readonly when?: When | undefined;
  /** Rows that stand in a block and are carried over as they are, where the time is not known. */
  readonly whenRows?: readonly string[] | undefined;
  /** Whether people who join for the first time are advised to come early. */
  readonly firstTimeAdvice?: 'print' | 'omit' | undefined;
  /** Pattern of the subject ({room}, {service}, {date}). */
  readonly subjectPattern?: string | undefined;
}
