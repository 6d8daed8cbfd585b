import { comparable } from '../../core/invitation/facts/facts';
import type { KnownWords } from '../../core/invitation/facts/readValue';
import { ownLinesOf } from '../../core/invitation/standard';
import { joinLinkKeys } from '../../core/room/room';
import { linkKey } from '../../core/link';
import type { Organization } from '../../core/organization/organization';
import type { Room } from '../../core/room/room';
import { findBlocks } from './find';
import type { FoundBlock } from './find';
import type { MailBody } from '../body/mailBody';
import { readBlock } from './read/read';
import type { SeenBlock } from './read/read';

/** Whose blocks are ours: those of these rooms, in the words of room and organization. */
export interface KnownRooms {
  readonly rooms: readonly Room[];
  readonly organization: Organization;
  /** Own lines that were chosen for this mail alone. */
  readonly notes?: readonly string[] | undefined;
}

/** A block of one of our rooms above the quoted mail. `seen` is missing where its link stands in somebody's own line. */
export interface OwnBlock {
  readonly found: FoundBlock;
  readonly seen: SeenBlock | undefined;
}

/** The last two names of a link's host: `example.edu` of `https://video.example.edu/x`. */
function domainOf(address: string): string {
  const [, host = ''] = /^https?:\/\/([^/?#:]+)/iu.exec(address) ?? [];
  return host.toLowerCase().split('.').slice(-2).join('.');
}

/** The words that only this room's block can hold. */
function knownWordsOf(room: Room, { organization, notes = [] }: KnownRooms): KnownWords {
  const keys = joinLinkKeys([room]);
  const domains = new Set(
    [
      room.joinUrl,
      room.phoneNumbersUrl,
      room.testRoomUrl,
      room.helpUrl,
      organization.phoneNumbersUrl,
      organization.testRoomUrl,
      organization.helpUrl,
    ].map((address) => domainOf(address ?? '')),
  );
  const filled = (...texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && comparable(text) !== '') as readonly string[];
  return {
    isJoinLink: (address) => keys.has(linkKey(address)),
    isServiceLink: (address) => domains.has(domainOf(address)),
    pin: room.pin,
    roomName: room.name,
    services: filled(room.serviceName, organization.serviceName),
    notes: filled(room.ownLine, ...ownLinesOf(organization), ...notes),
    phoneNumbers: [...(room.phoneNumbers ?? []), ...(organization.phoneNumbers ?? [])],
  };
}

/** So many blocks of ours are read in one body. Nobody's mail has more; a hostile one has thousands. */
const MAX_BLOCKS = 100;

/**
 * The blocks of our rooms above the quoted mail, in reading order; those that are quoted are somebody's older mail.
 * Recognised by what they say (see `findBlocks`), read line by line (see `readBlock`).
 */
export const ownBlocks = (body: MailBody, known: KnownRooms): readonly OwnBlock[] =>
  ownAmong(body, findBlocks(body, known.rooms), known);

/** The same of blocks that have been found. */
export function ownAmong(
  body: MailBody,
  found: readonly FoundBlock[],
  known: KnownRooms,
): readonly OwnBlock[] {
  const blocks = found
    .filter(({ quoted, recognisedBy }) => !quoted && recognisedBy === 'shape')
    .slice(0, MAX_BLOCKS)
    .map((block) => ({ found: block, seen: readBlock(body, block, knownWordsOf(block.room, known)) }));
  // Beside a block, a sentence that names link and number again is no second one.
  const whole = blocks.filter(({ seen }) => seen);
  return whole[0] ? whole : blocks;
}
