import type { BlockState, OtherService } from '../../core/invitation/facts/blockState';
import type { InvitationChoices } from '../../core/invitation/choices';
import { factsOf } from '../../core/invitation/facts/facts';
import type { Fact } from '../../core/invitation/facts/facts';
import { composeInvitation } from '../../core/invitation/lines';
import { linkKey } from '../../core/link';
import type { When } from '../../core/meeting/when';
import type { Organization } from '../../core/organization/organization';
import type { OwnPlace } from '../../core/outcome';
import type { Problem } from '../../core/problem';
import { success } from '../../core/result';
import type { Result } from '../../core/result';
import type { SavedRooms } from '../../core/room/decode';
import { joinLinkKeys } from '../../core/room/room';
import type { Room } from '../../core/room/room';
import { blockStateOf } from '../../mailbody/block/blockState';
import { choicesSeen } from '../../mailbody/block/compare';
import { textBefore } from '../../mailbody/block/read/read';
import { findBlocks } from '../../mailbody/block/find';
import { ownAmong } from '../../mailbody/block/ownBlocks';
import type { KnownRooms, OwnBlock } from '../../mailbody/block/ownBlocks';
import type { SeenBlock } from '../../mailbody/block/read/read';
import { isUntouched, readMailBody } from '../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../mailbody/body/mailBody';
import type { FindOtherService } from '../../mailbody/body/otherService';
import type { Clock, ComposeItem } from '../ports';
import type { InvitationRequest } from './prepare';
import { readBeside } from './times';
import type { ReadWhen } from './times';

/**
 * What a look at the open item came to. Nothing is written for it.
 * - `unseen`: Outlook did not show the text.
 * - `nothingToWriteTo`: no item, or one that is only being read.
 */
export type Look =
  | {
      readonly kind: 'seen';
      readonly itemKind: 'message' | 'appointment';
      readonly state: BlockState;
      /** The rows of the block that say when, as they stand there. */
      readonly whenRows: readonly string[];
      /** Where the block stands; nothing where there is none. */
      readonly place: OwnPlace | undefined;
      /** A rewrite of the text could lose pictures. */
      readonly losesPictures: boolean;
      /** A link of this service stands above the quote. */
      readonly otherService: OtherService | undefined;
      readonly subject: string | undefined;
      /** Mail address of whose shared calendar it lies in; nothing in one's own, and where Outlook does not say. */
      readonly owner?: string | undefined;
    }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'nothingToWriteTo' };

/** All rooms of the person, and the one that is asked for, which may not be saved yet. */
export const knownWith = (room: Room, saved: SavedRooms, organization: Organization): KnownRooms => ({
  rooms: [room, ...(saved.kind === 'book' ? saved.book.rooms.filter(({ id }) => id !== room.id) : [])],
  organization,
});

/** The text of an item as its writer sees it. */
export interface ShownBody {
  /** A problem where the client cannot tell (C04). */
  readonly format: Result<BodyFormat, Problem>;
  /** Its own `format` is how it was read. */
  readonly body: Result<MailBody, Problem>;
}

/**
 * Reads what is shown, quoted mail and all: as HTML, because the text that clients make of it runs words together
 * (A13); only a plain-text item that is not given as HTML is read as what it is.
 */
export async function readShownBody(item: ComposeItem): Promise<ShownBody> {
  const [format, html] = await Promise.all([item.bodyFormat(), item.readBody('html')]);
  const readAs = !html.ok && format.ok ? format.value : 'html';
  const source = readAs === 'html' ? html : await item.readBody(readAs);
  return { format, body: source.ok ? success(readMailBody(source.value, readAs)) : source };
}

interface ReadBeforehand {
  readonly readWhen?: ReadWhen | undefined;
  /** Asks for the owner of the calendar, where somebody shares it and the answer matters. */
  readonly readOwner: ComposeItem['readOwner'];
  readonly clock: Clock;
}

/**
 * What is read before anything is written, three calls at a time (G10): format, body, selection, then the times. In a
 * shared calendar the owner is asked beside these, and the selection, by which nothing is lost where nobody has written
 * yet (B03), only where somebody has: so that an invitation there mostly takes no round trip more, either.
 */
export async function readBeforehand(item: ComposeItem, { readWhen, readOwner, clock }: ReadBeforehand) {
  const showing = readShownBody(item);
  const selecting = readOwner
    ? showing.then(({ body }) => (body.ok && isUntouched(body.value) ? undefined : item.readSelection()))
    : item.readSelection();
  const others = Promise.all([showing, selecting]);
  const [[shown, selection], read, owner] = await Promise.all([
    others,
    readWhen?.(item, others),
    readOwner && readBeside(readOwner(), others, clock),
  ]);
  return { shown, selection: selection?.ok ? selection.value : undefined, read, owner };
}

/**
 * What an invitation's block should say.
 * @returns nothing where a field of the room must not be written
 */
export function wantedFacts(
  { room, choices }: InvitationRequest,
  organization: Organization,
): readonly Fact[] | undefined {
  const composed = composeInvitation(room, organization, choices);
  return composed.ok ? factsOf(composed.value) : undefined;
}

/**
 * The choices, with the times that stand in a block where no time is known: a message has none of its own, and Outlook
 * does not always tell an appointment's. What is not known is neither wrong nor to be taken out.
 */
export const keepingTimes = (choices: InvitationChoices, { whenRows }: SeenBlock): InvitationChoices =>
  choices.when !== undefined || whenRows.length === 0 ? choices : { ...choices, whenRows };

/**
 * What a block that stands there says once it is renewed: values change and nothing else. What somebody chose or took
 * out in this mail stays so, times where none is known.
 */
export const renewedChoices = (
  seen: SeenBlock,
  { languages, subjectPattern }: InvitationChoices,
  when: When | undefined,
): InvitationChoices => keepingTimes({ ...choicesSeen(seen, languages), subjectPattern, when }, seen);

/** The own line that was chosen for one mail, as a list. */
export const notesIn = ({ ownLine }: InvitationChoices): readonly string[] =>
  ownLine === undefined ? [] : [ownLine];

const placeOf = (body: MailBody, { found }: OwnBlock): OwnPlace =>
  textBefore(body, found) === '' ? 'top' : 'text';

/**
 * Reads the open item and says what of ours stands there; writes nothing.
 * @param request what the block is compared with; another room of the user's is compared by its facts
 * @param findOtherService is asked where the text has links
 * @param onRead is given the text as it was seen
 */
export async function lookAtItem(
  item: ComposeItem | undefined,
  known: KnownRooms,
  { room, choices }: InvitationRequest,
  findOtherService: FindOtherService,
  onRead: (body: MailBody) => void = () => undefined,
): Promise<Look> {
  if (!item) return { kind: 'nothingToWriteTo' };
  const [shown, subject, owner] = await Promise.all([
    readShownBody(item),
    item.readSubject(),
    item.readOwner?.(),
  ]);
  if (!shown.body.ok) return { kind: 'unseen' };
  const body = shown.body.value;
  onRead(body);
  const ownLinks = joinLinkKeys(known.rooms);
  const otherService =
    body.links.length === 0
      ? undefined
      : await findOtherService(body, (address) => ownLinks.has(linkKey(address)));
  const found = findBlocks(body, known.rooms);
  const [block] = ownAmong(body, found, known);
  const { languages, when } = choices;
  const wantedFor = (of: Room, read: SeenBlock) => {
    const compared = keepingTimes(of.id === room.id ? choices : { languages, when }, read);
    return wantedFacts({ room: of, choices: compared }, known.organization);
  };
  const state = blockStateOf(body, { ...known, notes: notesIn(choices) }, wantedFor, found);
  return {
    kind: 'seen',
    itemKind: item.kind,
    state,
    whenRows: block?.seen?.whenRows ?? [],
    place: block && placeOf(body, block),
    losesPictures: body.hasFragilePicture,
    otherService,
    subject: subject.ok ? subject.value : undefined,
    owner: owner?.ok ? owner.value : undefined,
  };
}
