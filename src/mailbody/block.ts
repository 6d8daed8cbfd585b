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
import { cutText, lineBreakOf } from './textBlock';

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

/**
 * The blocks of our rooms above the quoted mail, in reading order; those that are quoted are somebody's older mail.
 * Recognised by what they say (see `findBlocks`), read line by line (see `readBlock`).
 */
export function ownBlocks(body: MailBody, known: KnownRooms): readonly OwnBlock[] {
  return findBlocks(body, known.rooms)
    .filter(({ quoted, recognisedBy }) => !quoted && recognisedBy === 'shape')
    .map((found) => ({
      found,
      seen: readBlock(body, found.at, found.end, knownWordsOf(found.room, known)),
    }));
}

const cutLines = (body: MailBody, lines: readonly TextRange[]): Cut =>
  body.format === 'html' ? cutHtml(body, lines) : cutText(body, lines);

/** Takes the lines of several blocks out, the last one first, so that the offsets before it stay true. */
function without(source: string, cuts: readonly Cut[]): string {
  return cuts.reduceRight((left, cut) => splice(left, cut, ''), source);
}

const editable = (blocks: readonly OwnBlock[]): readonly SeenBlock[] =>
  blocks.map(({ seen }) => seen).filter((seen) => seen !== undefined);

/**
 * Puts a block into a body so that it stands there once: instead of the first block of ours, else at the top. Further
 * ones of ours go. Nobody else's character changes; what somebody wrote between our lines stands behind the block.
 * @param block the rendered block in the body's format
 * @returns the new source
 */
export function putBlock(body: MailBody, block: string, known: KnownRooms): string {
  const [first, ...others] = editable(ownBlocks(body, known)).map(({ lines }) => cutLines(body, lines));
  const spelt = body.format === 'html' ? block : block.replace(/\n/gu, lineBreakOf(body.source));
  if (!first) {
    const at = body.format === 'html' ? topOfHtml(body) : 0;
    return splice(body.source, { ranges: [], insertAt: at }, spelt);
  }
  const rest = without(body.source, others);
  return splice(rest, first, spelt);
}

/** Takes every block of ours out of a body. @returns the new source; the same where there is none */
export const removeBlock = (body: MailBody, known: KnownRooms): string =>
  without(
    body.source,
    editable(ownBlocks(body, known)).map(({ lines }) => cutLines(body, lines)),
  );

/** Takes every block of ours but the first out of a body. @returns the new source */
export const removeDuplicates = (body: MailBody, known: KnownRooms): string =>
  without(
    body.source,
    editable(ownBlocks(body, known))
      .slice(1)
      .map(({ lines }) => cutLines(body, lines)),
  );
