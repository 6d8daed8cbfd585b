import { linkKey } from '../../core/link';
import { escapeRegExp } from '../../core/invitation/readLine';
import { languages } from '../../core/languages';
import type { Room } from '../../core/room/room';
import { unwrapSafeLink } from '../../core/safeLinks';
import type { MailBody } from '../body/mailBody';

/**
 * One place where a room's join link stands.
 * `shape`: with the extension or the labels of a connection block around it: this is our block.
 * `link`: alone, for example in the user's own sentence.
 */
export interface FoundBlock {
  readonly room: Room;
  readonly recognisedBy: 'shape' | 'link';
  /** Position of the link in the body's text. */
  readonly at: number;
  /** Where the block ends at the latest: the next block, the signature, the quote, or too far away. */
  readonly end: number;
  /** True below the quote boundary: somebody's older invitation, never to be counted or edited (D01, D03). */
  readonly quoted: boolean;
}

/** How far a block is looked for around its join link, in characters of visible text: a label before, more of them behind. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 4000;
/** How far it may reach: some services have a hundred phone numbers. */
const LONGEST_BLOCK = 20_000;

/** White space is folded line by line; the lines stay. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .toLowerCase();

const words = Object.values(languages).map(({ invitation }) => invitation);
/** Labels with their colon, as whole words: "Chopin:" is not a PIN. Longer ones first, as "Code PIN" holds "PIN". No look-behind: older Safari reads no script that has one. */
const labelPattern = (labels: readonly string[]): string =>
  `(?:^|[^\\p{L}])(?:${[...new Set(labels.map(comparable))]
    .sort((one, other) => other.length - one.length)
    .map(escapeRegExp)
    .join('|')})\\s?:`;

const JOIN_LABEL = new RegExp(labelPattern(words.map(({ join }) => join)), 'u');
const ANY_LABEL = labelPattern(
  words.flatMap((the) => [
    the.join,
    the.phone,
    the.extension,
    the.h323,
    the.h323Backup,
    the.sip,
    the.confirmKey,
    the.pin,
    the.test,
    the.help,
  ]),
);
/** "When:" stands in many a mail; with one of our rows behind it, it is ours. */
const WHEN_LABEL = `${labelPattern(words.map(({ when }) => when))}(?=.{20,250}utc ?[+-])`;
const LABELS = new RegExp(`${ANY_LABEL}|${WHEN_LABEL}`, 'gu');
const LABEL_AT_END = new RegExp(`${ANY_LABEL}$`, 'u');
/** What is left of "Join / Teilnehmen:" in a block of two languages when the second label is gone. */
const FIRST_OF_TWO_LABELS = /\S+ \/$/u;
/** A sentence that only our block says: enough for a room that has no more than a link. */
const SENTENCES: readonly string[] = words.map(({ sameLinkForAll }) => comparable(sameLinkForAll));

/** Numbers as people group them; a number inside a name (`h323.example.edu`) is none. */
const NUMBERS = /(?:^|[^\p{L}\d])(\d(?:[ .\-/]?\d)*)/gu;
/** Shorter extensions turn up in any text. */
const SHORTEST_TELLING_EXTENSION = 3;

function namesExtension(text: string, extension: string | undefined): boolean {
  const digits = extension?.replace(/\D/gu, '') ?? '';
  if (digits.length < SHORTEST_TELLING_EXTENSION) return false;
  return [...text.matchAll(NUMBERS)].some(([, number = '']) => number.replace(/\D/gu, '') === digits);
}

/** True where the text near a join link shows that it is a connection block and not a link in a sentence. */
function looksLikeBlock(before: string, behind: string, room: Room): boolean {
  // The extension often is a part of the link itself; only one that stands apart from links counts.
  const text = comparable(`${before} ${behind}`).replace(/https?:\/\/\S+/gu, ' ');
  if (namesExtension(text, room.extension)) return true;
  const onOneLine = text.replace(/\s+/gu, ' ');
  if (SENTENCES.some((sentence) => onOneLine.includes(sentence))) return true;
  return [...onOneLine.matchAll(LABELS)].length >= 2;
}

/** The text behind a link as far as its block may reach: another block's "Join:" ends it. */
function untilNextBlock(text: string): string {
  const lowered = text.toLowerCase();
  const next = lowered.length === text.length ? lowered.search(JOIN_LABEL) : -1;
  return next < 0 ? text : text.slice(0, next);
}

function roomsByLink(rooms: readonly Room[]): ReadonlyMap<string, Room> {
  const roomOf = new Map<string, Room>();
  const add = (link: string, room: Room) => {
    // A stored link may be anything; an empty one would be found in every empty `href`.
    if (/^https?:\/\/[^/?#]/iu.test(link.trim()) && !roomOf.has(linkKey(link)))
      roomOf.set(linkKey(link), room);
  };
  // What is a room's link today is not taken for what another one's was.
  for (const room of rooms) add(room.joinUrl, room);
  for (const room of rooms) for (const link of room.previousJoinUrls ?? []) add(link, room);
  return roomOf;
}

/**
 * Finds the connection blocks of the given rooms by what they say: the join link (older links of the room and Safe
 * Links included) with the extension or labels near it. No class, id or wrapper survives all clients (A02-A06), so
 * none is asked for.
 * @returns every place in reading order, quoted ones marked
 */
export function findBlocks(body: MailBody, rooms: readonly Room[]): readonly FoundBlock[] {
  const roomOf = roomsByLink(rooms);
  const places = new Map<number, Room>();
  let last: { readonly at: number; readonly room: Room } | undefined;
  for (const { at, addresses } of body.links) {
    for (const address of addresses) {
      const room = roomOf.get(linkKey(unwrapSafeLink(address)));
      if (!room) continue;
      // "https://…<https://…>" is what some clients make of one link: text and address side by side.
      const isSame = last?.room === room && isOneLink(body.text, last.at, at);
      if (!isSame) places.set(at, room);
      last = { at, room };
      break;
    }
  }
  const ordered = [...places].sort(([one], [other]) => one - other);
  return ordered.map(([at, room], index) => {
    const quoted = at >= body.quoteAt;
    const next = ordered[index + 1]?.[0] ?? body.text.length;
    const previous = ordered[index - 1]?.[0] ?? 0;
    const side = quoted ? body.text.length : body.quoteAt;
    const before = body.text.slice(Math.max(previous, quoted ? body.quoteAt : 0, at - REACH_BEFORE), at);
    const edge = at < body.signatureAt ? Math.min(side, body.signatureAt) : side;
    const behind = untilNextBlock(body.text.slice(at, Math.min(next, edge, at + LONGEST_BLOCK)));
    const recognised = looksLikeBlock(labelLineOf(before), behind.slice(0, REACH_BEHIND), room);
    return { room, at, end: at + behind.length, quoted, recognisedBy: recognised ? 'shape' : 'link' };
  });
}

/** A label of ours that ends where a link begins. */
const JOIN_LABEL_AT_END = new RegExp(`${labelPattern(words.map(({ join }) => join))}\\s*$`, 'u');
/** So many of our labels make a connection block, whoever wrote it. */
const TELLING_LABELS = 3;
/** So many links behind the label "Join" are looked at; a text with more is no person's mail. */
const MAX_JOIN_LINKS = 50;

/**
 * True where a connection block stands above the quoted mail that is not of these rooms: a link behind our label
 * "Join", and more of our labels behind it.
 */
export function hasBlockOfOthers(body: MailBody, rooms: readonly Room[]): boolean {
  const roomOf = roomsByLink(rooms);
  const isOurs = (address: string) => roomOf.has(linkKey(unwrapSafeLink(address)));
  let looked = 0;
  for (const { at, addresses } of body.links) {
    if (at >= body.quoteAt || looked === MAX_JOIN_LINKS) return false;
    const before = body.text.slice(Math.max(0, at - REACH_BEFORE), at);
    if (!/:\s*$/u.test(before.slice(-3)) || !JOIN_LABEL_AT_END.test(comparable(before))) continue;
    looked += 1;
    if (addresses.some(isOurs)) continue;
    const behind = untilNextBlock(body.text.slice(at, Math.min(body.quoteAt, at + REACH_BEHIND)));
    const labels = comparable(behind).replace(/\s+/gu, ' ').matchAll(LABELS);
    if ([...labels].length >= TELLING_LABELS) return true;
  }
  return false;
}

/** What stands before a link on its line and on the line above: its label. More belongs to something else. */
const labelLineOf = (before: string): string => before.split('\n').slice(-2).join('\n');

const isOneLink = (text: string, one: number, other: number): boolean =>
  other - one < 2100 && /^\s?\S*[\s<([]{0,3}$/u.test(text.slice(one, other));

/** The visible text above a block, without the block's own first label. */
export function textBefore(body: MailBody, block: FoundBlock): string {
  const before = comparable(body.text.slice(0, block.at)).trim();
  return before.replace(LABEL_AT_END, '').replace(FIRST_OF_TWO_LABELS, '').trim();
}
