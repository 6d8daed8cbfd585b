import { digitsOf } from '../../core/texts';
import { comparable, generalWordIn } from '../../core/invitation/facts/facts';
import {
  JOIN_LABEL,
  JOIN_LINE,
  readSentence,
  readThanks,
  TELLING_LABEL,
} from '../../core/invitation/facts/labels';
import { linkKey } from '../../core/link';
import type { Room } from '../../core/room/room';
import { unwrapSafeLink } from '../../core/safeLinks';
import type { MailBody } from '../body/mailBody';
import { firstFrom } from '../body/seenLines';

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
  /** Where the block begins at the earliest: behind the previous one or the quote boundary, or not too far away. */
  readonly from: number;
  /** Where the block ends at the latest: the next block, the signature, the quote, or too far away. */
  readonly end: number;
  /** True below the quote boundary: somebody's older invitation, never to be counted or edited (D01, D03). */
  readonly quoted: boolean;
}

/** How far a block is looked for around its join link, in characters and lines of visible text: label, times and heading before, more labels behind. */
const REACH_BEFORE = 1500;
const REACH_TO_LABEL = 60;
const REACH_BEHIND = 4000;
const LINES_BEFORE = 12;
const LINES_BEHIND = 6;
/** Longer lines are no heading and no sentence of ours. */
const MAX_LINE = 400;
/** How far it may reach: some services have a hundred phone numbers. */
const LONGEST_BLOCK = 20_000;

/** White space is folded line by line; the lines stay. */
const foldedLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .toLowerCase();

const LABELS = new RegExp(TELLING_LABEL, 'gu');
const NEXT_JOIN = new RegExp(JOIN_LINE, 'u');
/** Behind the label: marks of quoted lines, brackets around the link, stars of bold text. */
const JOIN_AT_END = new RegExp(`${JOIN_LABEL}[\\s>*<([]{0,12}$`, 'u');

/** Numbers as people group them; a number inside a name (`h323.example.edu`) is none. */
const NUMBERS = /(?:^|[^\p{L}\d])(\d(?:[ .\-/]?\d)*)/gu;
/** Shorter extensions turn up in any text. */
const SHORTEST_TELLING_EXTENSION = 3;

function namesExtension(text: string, extension: string | undefined): boolean {
  const digits = digitsOf(extension ?? '');
  if (digits.length < SHORTEST_TELLING_EXTENSION) return false;
  return [...text.matchAll(NUMBERS)].some(([, number = '']) => digitsOf(number) === digits);
}

const filledLines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** What stands before a link on its line and on the line above. */
function labelBefore(text: string): string {
  const near = text.slice(-REACH_TO_LABEL);
  const above = near.slice(0, Math.max(0, near.lastIndexOf('\n'))).trimEnd();
  return near.slice(above.lastIndexOf('\n') + 1);
}

const isLabelled = (before: string): boolean =>
  /:[\s>*<([]{0,12}$/u.test(before.slice(-13)) && JOIN_AT_END.test(foldedLines(labelBefore(before)));

const isLabelledAt = (text: string, at: number): boolean =>
  isLabelled(text.slice(Math.max(0, at - REACH_TO_LABEL), at));

/** How many of our labels stand in a text of folded lines; one of them may be wrapped. */
const countLabels = (text: string): number => [...text.replace(/\s+/gu, ' ').matchAll(LABELS)].length;

/** True where the text near a join link shows that it is a connection block and not a link in a sentence. */
function looksLikeBlock(before: string, behind: string, room: Room): boolean {
  // What is further up than its label only counts above a label.
  const hasLabel = isLabelled(before);
  const above = hasLabel ? filledLines(before).slice(-LINES_BEFORE).join('\n') : labelBefore(before);
  // The extension often is a part of the link itself; only one that stands apart from links counts.
  const near = foldedLines(`${above} ${behind}`).replace(/https?:\/\/\S+/gu, ' ');
  if (namesExtension(near, room.extension)) return true;
  if (countLabels(near) >= 2) return true;
  const name = comparable(room.name);
  const isHeadingOrSentence = (line: string) => {
    const text = comparable(line);
    return (
      generalWordIn(text) !== undefined ||
      (name !== '' && text.endsWith(` - ${name}`)) ||
      (readSentence(text) ?? readThanks(text, () => true)) !== undefined
    );
  };
  return (
    hasLabel &&
    [...above.split('\n'), ...filledLines(behind).slice(0, LINES_BEHIND)].some(
      (line) => line.length < MAX_LINE && isHeadingOrSentence(line),
    )
  );
}

/** The text behind a link as far as its block may reach: another block's "Join:" ends it. */
function untilNextBlock(text: string): string {
  const lowered = text.toLowerCase();
  const next = lowered.length === text.length ? lowered.search(NEXT_JOIN) : -1;
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
  const ordered = [...places].sort(([one], [other]) => one - other).map(([at, room]) => ({ at, room }));
  // A link without its label, such as one in a note of the block, ends no block that has one.
  const labelled = ordered.filter(({ at }) => isLabelledAt(body.text, at));
  return ordered.map(({ at, room }, index) => {
    const quoted = at >= body.quoteAt;
    const ownLabel = firstFrom(labelled, at);
    const isOne = labelled[ownLabel]?.at === at;
    const next = (isOne ? labelled[ownLabel + 1] : ordered[index + 1])?.at ?? body.text.length;
    const previous = labelled[ownLabel - 1]?.at ?? 0;
    const side = quoted ? body.text.length : body.quoteAt;
    const from = Math.max(previous, quoted ? body.quoteAt : 0, at - REACH_BEFORE);
    const before = body.text.slice(from, at);
    const edge = at < body.signatureAt ? Math.min(side, body.signatureAt) : side;
    const behind = untilNextBlock(body.text.slice(at, Math.min(next, edge, at + LONGEST_BLOCK)));
    const recognised = looksLikeBlock(before, behind.slice(0, REACH_BEHIND), room);
    return { room, at, from, end: at + behind.length, quoted, recognisedBy: recognised ? 'shape' : 'link' };
  });
}

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
    if (!isLabelledAt(body.text, at)) continue;
    looked += 1;
    if (addresses.some(isOurs)) continue;
    const behind = untilNextBlock(body.text.slice(at, Math.min(body.quoteAt, at + REACH_BEHIND)));
    if (countLabels(foldedLines(behind)) >= TELLING_LABELS) return true;
  }
  return false;
}

const isOneLink = (text: string, one: number, other: number): boolean =>
  other - one < 2100 && /^\s?\S*[\s<([]{0,3}$/u.test(text.slice(one, other));
