import type { LanguageTag } from '../languages/tags';
import { carriesPasscode } from '../link';
import type { DialForm, Organization } from '../organization/organization';
import { printable } from '../printable';
import type { Preferences } from '../room/book';
import type { PinFor, PinPolicy, Room } from '../room/room';
import { LINE_KINDS } from './lineKind';
import type { LineKind } from './lineKind';

/*
 * How an invitation looks before anybody chooses anything for it, and whose word holds: the room's or the person's
 * before the organization's. Here alone, so that the ribbon, the pane and the block cannot disagree.
 */

/**
 * The kinds of lines that every invitation does without: the person's list once there is one, else the organization's.
 * The advice to come early is left out unless the person wants it. Kinds of later versions count for nothing.
 */
export function standardLeaveOut(
  preferences: Preferences | undefined,
  organization: Organization,
): readonly LineKind[] {
  const leaveOut: readonly string[] = preferences?.leaveOut ?? organization.leaveOut ?? [];
  const wantsAdvice = preferences?.firstTimeAdvice === true;
  return LINE_KINDS.filter((kind) => (kind === 'comeEarly' ? !wantsAdvice : leaveOut.includes(kind)));
}

const isOfLaterVersion = (kind: string): boolean => !LINE_KINDS.some((known) => known === kind);

/** The preferences that make these kinds the standard. What a later version left out stays left out there. */
export const leavingOut = (
  leaveOut: readonly LineKind[],
  preferences: Preferences | undefined,
): Pick<Preferences, 'leaveOut' | 'firstTimeAdvice'> => ({
  leaveOut: [
    ...LINE_KINDS.filter((kind) => kind !== 'comeEarly' && leaveOut.includes(kind)),
    ...(preferences?.leaveOut ?? []).filter(isOfLaterVersion),
  ],
  firstTimeAdvice: !leaveOut.includes('comeEarly'),
});

/** What becomes of a room's PIN where nobody has chosen otherwise for one invitation. */
export const pinPolicyOf = (room: Room, organization: Organization): PinPolicy =>
  room.pinPolicy ?? organization.pinPolicy ?? 'print';

/** For what a room's PIN is needed; nothing where nobody has said it, and then nothing is claimed. */
export const pinForOf = (room: Room, organization: Organization): PinFor | undefined =>
  room.pinFor ?? organization.pinFor;

/** Whether an invitation may say that the PIN comes separately: not beside a link that lets people in without it. */
export const claimsSeparatePin = (room: Room, policy: PinPolicy): boolean =>
  policy === 'separate' && !carriesPasscode(room);

/** The ways of writing a number for a room system, in the organization's order. */
export const dialFormsOf = ({ dialForms }: Organization): readonly DialForm[] =>
  dialForms ?? ['gateway##extension'];

/**
 * The organization's own line in a language, as a list of one, or none where it has none in that language.
 * @param tag left out: its lines in all languages, as a block of ours may have them
 */
export function ownLinesOf({ ownLine }: Organization, tag?: LanguageTag): readonly string[] {
  const byLanguage = typeof ownLine === 'object' ? ownLine : undefined;
  const lines = byLanguage ? (tag ? [byLanguage[tag]] : Object.values(byLanguage)) : [ownLine];
  return lines.flatMap((line) =>
    typeof line === 'string' && printable(line) !== '' ? [printable(line)] : [],
  );
}
