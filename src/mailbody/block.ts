import { comparable } from '../core/invitation/readLine';
import type { KnownWords } from '../core/invitation/readLine';
import { linkKey } from '../core/link';
import type { Organization } from '../core/organization';
import type { Room } from '../core/room';
import { splice } from './cut';
import type { Cut } from './cut';
import { findBlocks } from './findBlock';
import type { FoundBlock } from './findBlock';
import { cutHtml, topOfHtml } from './htmlBlock';
import type { MailBody } from './mailBody';
import { readBlock } from './readBlock';
import type { SeenBlock, TextRange } from './readBlock';
import { lineBreakOf, textCutter } from './textBlock';

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
  const { serviceName, ownLine } = organization;
  const keys = new Set([room.joinUrl, ...(room.previousJoinUrls ?? [])].map(linkKey));
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
    services: filled(room.serviceName, serviceName),
    notes: filled(room.ownLine, ownLine, ...notes),
  };
}

/** So many blocks of ours are read in one body. Nobody's mail has more; a hostile one has thousands. */
const MAX_BLOCKS = 100;

/**
 * The blocks of our rooms above the quoted mail, in reading order; those that are quoted are somebody's older mail.
 * Recognised by what they say (see `findBlocks`), read line by line (see `readBlock`).
 */
export function ownBlocks(body: MailBody, known: KnownRooms): readonly OwnBlock[] {
  const blocks = findBlocks(body, known.rooms)
    .filter(({ quoted, recognisedBy }) => !quoted && recognisedBy === 'shape')
    .slice(0, MAX_BLOCKS)
    .map((found) => ({
      found,
      seen: readBlock(body, found.at, found.end, knownWordsOf(found.room, known)),
    }));
  // Beside a block, a sentence that names link and number again is no second one.
  const whole = blocks.filter(({ seen }) => seen);
  return whole[0] ? whole : blocks;
}

/** What each of the blocks takes with it, in reading order; a block in somebody's own line takes nothing. */
function cutsOf(body: MailBody, blocks: readonly OwnBlock[]): readonly Cut[] {
  const cut =
    body.format === 'html' ? (lines: readonly TextRange[]) => cutHtml(body, lines) : textCutter(body);
  return blocks.flatMap(({ seen }) => (seen ? [cut(seen.lines)] : []));
}

/**
 * Puts a block into a body so that it stands there once: instead of the first block of ours, else at the top. Further
 * ones of ours go. Nobody else's character changes; what somebody wrote between our lines stands behind the block.
 * @param block the rendered block in the body's format
 * @returns the new source
 */
export function putBlock(body: MailBody, block: string, known: KnownRooms): string {
  const cuts = cutsOf(body, ownBlocks(body, known));
  const isHtml = body.format === 'html';
  const spelt = isHtml ? block : block.replace(/\n/gu, lineBreakOf(body.source));
  const top: Cut = { ranges: [], insertAt: isHtml && cuts.length === 0 ? topOfHtml(body) : 0 };
  return splice(body.source, cuts.length === 0 ? [top] : cuts, spelt);
}

/** Takes every block of ours out of a body. @returns the new source; the same where there is none */
export const removeBlock = (body: MailBody, known: KnownRooms): string =>
  splice(body.source, cutsOf(body, ownBlocks(body, known)));

/** Takes every block of ours but the first out of a body. @returns the new source */
export const removeDuplicates = (body: MailBody, known: KnownRooms): string =>
  splice(body.source, cutsOf(body, ownBlocks(body, known)).slice(1));
