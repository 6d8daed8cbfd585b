import type { BlockState, Look } from '../../core/invitation/blockState';
import type { InvitationChoices } from '../../core/invitation/choices';
import { joinLinkKeys } from '../../core/room/joinLinks';
import { linkKey } from '../../core/link';
import type { Place } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms, OwnBlock } from '../../mailbody/block/ownBlocks';
import { blockStateOf } from '../../mailbody/block/blockState';
import { textBefore } from '../../mailbody/block/find';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { MailBody } from '../../mailbody/body/mailBody';
import { otherServiceIn } from '../../mailbody/body/otherService';
import type { ComposeItem } from '../ports';
import { keepingTimes, notesIn, wantedBlock } from './wantedBlock';

export interface LookAtItem {
  readonly item: ComposeItem | undefined;
  readonly known: KnownRooms;
  /** The room and the choices that the block is compared with; another room of the user's is compared by its facts. */
  readonly room: Room;
  readonly choices: InvitationChoices;
}

const placeOf = (body: MailBody, { found }: OwnBlock): Place =>
  textBefore(body, found) === '' ? 'top' : 'text';

/** Reads the open item and says what of ours stands there; writes nothing. */
export async function lookAtItem({ item, known, room, choices }: LookAtItem): Promise<Look> {
  if (!item) return { kind: 'nothingToWriteTo' };
  const [format, html, subject] = await Promise.all([
    item.bodyFormat(),
    item.readBody('html'),
    item.readSubject(),
  ]);
  const isText = format.ok && format.value === 'text';
  const source = html.ok || !isText ? html : await item.readBody('text');
  if (!source.ok) return { kind: 'unseen' };
  const body = readMailBody(source.value, html.ok ? 'html' : 'text');
  const { organization } = known;
  const ownLinks = joinLinkKeys(known.rooms);
  const [block] = ownBlocks(body, known);
  const { languages, when } = choices;
  const state: BlockState = blockStateOf(body, { ...known, notes: notesIn(choices) }, (of, seen) =>
    wantedBlock(of, organization, keepingTimes(of.id === room.id ? choices : { languages, when }, seen)),
  );
  return {
    kind: 'seen',
    itemKind: item.kind,
    state,
    whenRows: block?.seen?.whenRows ?? [],
    place: block && placeOf(body, block),
    losesPictures: body.hasFragilePicture,
    otherService: otherServiceIn(body, (address) => ownLinks.has(linkKey(address))),
    subject: subject.ok ? subject.value : undefined,
  };
}
