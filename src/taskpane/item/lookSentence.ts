import type { BlockState } from '../../core/invitation/facts/blockState';
import type { Look } from '../../usecases/item/look';
import type { LineKind } from '../../core/invitation/lineKind';
import type { Room } from '../../core/room/room';
import { shownText } from '../controls/shownText';
import type { Texts } from '../app/texts';
import type { Meeting } from '../state/meeting';
import { isCalendarPending } from '../state/onMeeting';

/** The names of kinds of lines in the language of the pane, joined; empty where there is nothing to name. */
export const lineNames = (kinds: readonly LineKind[], { words }: Texts): string =>
  words.list(kinds.map((kind) => words.lines[kind]));

type OwnState = Extract<BlockState, { readonly kind: 'upToDate' | 'outOfDate' | 'damaged' }>;

function ownState(
  state: OwnState,
  look: Extract<Look, { readonly kind: 'seen' }>,
  meeting: Meeting,
  texts: Texts,
): string {
  const { words } = texts;
  const parts = [words.look[state.kind][look.place ?? 'text']];
  const differing = state.kind === 'outOfDate' ? lineNames(state.differing, texts) : '';
  const missing = state.kind === 'upToDate' ? '' : lineNames(state.missing, texts);
  if (differing !== '') parts.push(words.look.differing(differing));
  if (missing !== '') parts.push(words.look.missing(missing));
  if (state.kind === 'upToDate' && isCalendarPending(meeting)) parts.push(words.look.calendarPending);
  return parts.join(' ');
}

/** Says in a sentence or two what of ours stands in the open item and where, and that its calendar file is not as chosen. */
export function lookSentence(look: Look | undefined, room: Room, meeting: Meeting, texts: Texts): string {
  const words = texts.words.look;
  if (look === undefined) return words.looking;
  if (look.kind !== 'seen') return words[look.kind];
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'someoneElses':
    case 'twice':
    case 'quoteInDoubt':
      return words[state.kind];
    case 'linkOnly':
      return words.linkOnly(shownText(state.room.name));
    default:
      return state.room.id === room.id
        ? ownState(state, look, meeting, texts)
        : words.otherRoom(shownText(state.room.name));
  }
}
