import type { InvitationChoices } from '../../src/core/invitation/choices';
import { languages } from '../../src/core/languages';
import type { Room } from '../../src/core/room';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import { previewInvitation } from '../../src/usecases/previewInvitation';
import type { PreparedInvitation } from '../../src/usecases/previewInvitation';
import { organization } from './annasRoom';

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
