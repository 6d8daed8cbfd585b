import type { InvitationChoices } from '../../src/core/invitation/choices';
import { languages } from '../../src/core/languages';
import type { Room } from '../../src/core/room/room';
import type { SavedRooms } from '../../src/core/room/decode';
import type { When } from '../../src/core/meeting/when';
import { whenLines } from '../../src/core/meeting/whenLines';
import { previewInvitation } from '../../src/usecases/item/prepare';
import type { PreparedInvitation } from '../../src/usecases/item/prepare';
import { organization } from './annasRoom';

/** The time of an appointment in the fake Outlook where a test sets no other: 10:00 to 11:00 in Zurich. */
export const FAKE_WHEN: When = {
  startMs: Date.UTC(2026, 10, 24, 9),
  endMs: Date.UTC(2026, 10, 24, 10),
  kind: 'timed',
  series: 'single',
  organizerZone: 'Europe/Zurich',
};

/** Choices that print a time; that of the fake appointment unless changed. */
export const timed = (change: Partial<When> = {}) => ({ when: whenLines({ ...FAKE_WHEN, ...change }) });

/** What a click would write for a room, in English unless chosen otherwise. */
export function preparedFor(room: Room, choices: Partial<InvitationChoices> = {}): PreparedInvitation {
  const prepared = previewInvitation(room, organization, { languages: [languages.en], ...choices });
  if (!prepared.ok) throw new Error('a sample room must be fine');
  return prepared.value;
}

/** The block of a room as HTML. */
export const htmlOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  preparedFor(room, choices).block.html;

/** The block of a room as plain text. */
export const textOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  preparedFor(room, choices).block.text;

/** Settings that hold these rooms; the first one is the default. */
export const bookOf = (...rooms: readonly Room[]): SavedRooms => ({
  kind: 'book',
  book: { version: 1, defaultRoomId: rooms[0]?.id, rooms },
});
