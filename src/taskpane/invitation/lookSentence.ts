import type { BlockState, Look } from '../../core/invitation/blockState';
import type { LineKind } from '../../core/invitation/lineKind';
import type { InvitationWords } from '../../core/languages/language';
import type { Room } from '../../core/room/room';
import { shownText } from '../shownText';
import type { Texts } from '../texts';

/** What a kind of line is called, as in the invitation itself. */
export const lineName = (kind: LineKind, words: InvitationWords, thanks: string): string =>
  kind === 'thanks' ? thanks : words[kind];

/** The names of kinds of lines in the language of the pane, joined; empty where there is nothing to name. */
export function lineNames(kinds: readonly LineKind[], { language, words }: Texts): string {
  return words.list(kinds.map((kind) => lineName(kind, language.invitation, words.options.thanks)));
}

type OwnState = Extract<BlockState, { readonly kind: 'upToDate' | 'outOfDate' | 'damaged' }>;

function ownState(state: OwnState, look: Extract<Look, { readonly kind: 'seen' }>, texts: Texts): string {
  const { words } = texts;
  const parts = [words.look[state.kind][look.place ?? 'text']];
  const differing = state.kind === 'outOfDate' ? lineNames(state.differing, texts) : '';
  const missing = state.kind === 'upToDate' ? '' : lineNames(state.missing, texts);
  if (differing !== '') parts.push(words.look.differing(differing));
  if (missing !== '') parts.push(words.look.missing(missing));
  return parts.join(' ');
}

/** Says in a sentence or two what of ours stands in the open item, and where. */
export function lookSentence(look: Look | undefined, room: Room, texts: Texts): string {
  const words = texts.words.look;
  if (look === undefined) return words.looking;
  if (look.kind !== 'seen') return words[look.kind];
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'someoneElses':
    case 'twice':
      return words[state.kind];
    case 'linkOnly':
      return words.linkOnly(shownText(state.room.name));
    default:
      return state.room.id === room.id
        ? ownState(state, look, texts)
        : words.otherRoom(shownText(state.room.name));
  }
}
