import type { Room } from '../../core/room/room';
import { defaultRoom, emptyBook } from '../../core/room/book';
import type { RoomBook } from '../../core/room/book';
import type { SavedRooms } from '../../core/room/decode';
import { draftOf } from '../../core/room/draft';
import type { DraftField } from '../../core/room/draft';
import { roomLinkFor } from '../../core/organization/roomPattern';
import { choicesFor } from './choices';
import type { Surroundings } from './choices';
import { meetingIn } from './meeting';
import { notAsking } from './questions';
import type {
  FormScreen,
  InvitationScreen,
  PaneState,
  RoomsScreen,
  Screen,
  TransferScreen,
} from './paneState';

/** The fields that the form shows at once; the others are folded away. */
export const MAIN_FIELDS: readonly DraftField[] = ['name', 'joinUrl', 'extension', 'pin'];

/** A room's invitation, nothing chosen and nothing said yet. */
export const invitationOf = (
  room: Room,
  preferences: RoomBook['preferences'],
  surroundings: Surroundings,
): InvitationScreen => ({
  kind: 'invitation',
  roomId: room.id,
  roomFrom: 'standard',
  choices: choicesFor(room, preferences, surroundings),
  meeting: meetingIn(surroundings.itemKind),
  zones: 'folded',
  zonesFrom: 'standard',
  options: 'folded',
  preview: { format: 'html', pin: 'masked' },
  lookCount: 0,
  activity: { kind: 'idle' },
  pinReminder: 'open',
});

/**
 * The invitation of another room in the same item: what is under way there goes on, and what was said about the time is
 * not about the room.
 */
export function invitationInstead(
  room: Room,
  former: InvitationScreen | undefined,
  { book, surroundings }: Pick<PaneState, 'book' | 'surroundings'>,
): InvitationScreen {
  const fresh = invitationOf(room, book.preferences, surroundings);
  if (!former) return fresh;
  const { meeting, zonesFrom, choices, activity, awaits, lookCount } = notAsking(
    former,
    'look',
    'copy',
    'keep',
  );
  return {
    ...fresh,
    meeting,
    zonesFrom,
    choices: { ...fresh.choices, zones: choices.zones },
    activity,
    awaits,
    lookCount: lookCount + 1,
  };
}

/** The invitation of the default room, or the form where there is no room any more. */
export function invitationOrForm(
  former: InvitationScreen | undefined,
  state: Pick<PaneState, 'book' | 'surroundings'>,
): InvitationScreen | FormScreen {
  const room = defaultRoom(state.book, state.surroundings.owner?.address);
  return room
    ? { ...invitationInstead(room, former, state), focus: { on: 'title' } }
    : {
        ...firstForm(state.surroundings),
        former: former && { ...former, activity: { kind: 'idle' }, awaits: undefined },
        focus: { on: 'field', field: 'name' },
      };
}

/** An empty form for a new room, or one for somebody's calendar. */
export const emptyForm = (
  purpose: 'first' | 'new',
  behind?: FormScreen['behind'],
  owner = '',
): FormScreen => ({
  kind: 'form',
  purpose,
  draft: { ...draftOf(undefined), owner },
  faults: {},
  advanced: 'folded',
  activity: 'editing',
  behind,
});

/** The form for the first room, with what is known already: the mailbox's name, and the link that follows from it. */
export function firstForm({ organization, owner }: Surroundings): FormScreen {
  const form = emptyForm('first');
  const offered = {
    name: owner?.name.trim() ?? '',
    joinUrl: (owner && roomLinkFor(organization.roomPattern, owner.address)) ?? '',
  };
  if (offered.name === '' && offered.joinUrl === '') return form;
  return { ...form, draft: { ...form.draft, ...offered }, offered };
}

/** The form as a room stands, with the keyboard at one of its fields. */
export const formOf = (room: Room, field: DraftField, behind?: FormScreen['behind']): FormScreen => ({
  kind: 'form',
  purpose: 'edit',
  room,
  draft: draftOf(room),
  faults: {},
  advanced: MAIN_FIELDS.includes(field) ? 'folded' : 'unfolded',
  activity: 'editing',
  focus: { on: 'field', field },
  behind,
});

export const roomsOf = (behind: InvitationScreen | undefined): RoomsScreen => ({
  kind: 'rooms',
  activity: 'idle',
  focus: { on: 'title' },
  behind,
});

/** Export and import, which lead back to where they were opened. */
export const transferOf = (behind: TransferScreen['behind']): TransferScreen => ({
  kind: 'transfer',
  pins: 'withoutPins',
  activity: 'idle',
  focus: { on: 'title' },
  behind,
});

function openingScreen(saved: SavedRooms, surroundings: Surroundings): Screen {
  switch (saved.kind) {
    case 'none':
      return firstForm(surroundings);
    case 'book': {
      const room = defaultRoom(saved.book, surroundings.owner?.address);
      return room ? invitationOf(room, saved.book.preferences, surroundings) : firstForm(surroundings);
    }
    case 'newer':
      return saved;
    case 'unreadable':
      return { kind: 'unreadable', where: saved.where, activity: 'idle' };
  }
}

const bookIn = (saved: SavedRooms): RoomBook =>
  saved.kind === 'book' || saved.kind === 'newer' ? (saved.book ?? emptyBook) : emptyBook;

/** What the pane opens with: the default room's invitation, the form where there is no room yet, or what is wrong. */
export const openingState = (saved: SavedRooms, surroundings: Surroundings): PaneState => ({
  book: bookIn(saved),
  surroundings,
  screen: openingScreen(saved, surroundings),
});
