/*
 * What the add-in leaves with an item in which its block stands, for the event script of classic Outlook, which can read
 * no block (docs/decisions/events.md). That script takes this file along, and its engines are old: nothing here may be
 * newer than they are, not even a conditional expression.
 */

/**
 * The one name under which things of ours stand with Outlook, here as in the event script: the settings (a contract, see
 * the decision page roaming-settings-format), what is kept with an item, and the notification, so that a new one takes
 * the place of the old one and they never pile up (H01, H06).
 */
export const KEY = 'videoconf';

/** What of a block can grow old. */
export interface MarkedBlock {
  /** The join link, as the room has it. */
  readonly link: string;
  /** See {@link fingerprint}; only where the block prints the PIN. */
  readonly room?: string;
  /** Milliseconds since 1970; only where the block says a time, and the end only where that is no whole day. */
  readonly start?: number;
  readonly end?: number;
}

/** An item with a mark had a block of ours at some time. `block` is there while one stands. */
export interface Mark {
  readonly block?: MarkedBlock;
}

/** What a custom property takes; the mark is the only one of ours. */
export const MAX_MARK_LENGTH = 2_400;
const VERSION = 1;

/** The mark of an item whose block was removed, or is about to come. `by` names who is about to add it. */
export function bareMark(by?: string): string {
  return JSON.stringify({ v: VERSION, by });
}

/** The mark of an item in which a block stands. */
export function markOf(block: MarkedBlock): string {
  const { link, room, start, end } = block;
  const text = JSON.stringify({ v: VERSION, link, room, start, end });
  if (text.length > MAX_MARK_LENGTH) return bareMark();
  return text;
}

/**
 * Reads a mark. It is a hint only: other versions, other programs and people may have written anything there.
 * @returns nothing for what is no mark of ours
 */
export function readMark(stored: unknown): Mark | undefined {
  if (typeof stored !== 'string' || stored.length > MAX_MARK_LENGTH) return undefined;
  let given: unknown;
  try {
    given = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null || ownOf(given, 'v') !== VERSION) return undefined;
  const link = ownOf(given, 'link');
  if (typeof link !== 'string' || link === '') return {};
  const block: { link: string; room?: string; start?: number; end?: number } = { link };
  const room = ownOf(given, 'room');
  const start = ownOf(given, 'start');
  const end = ownOf(given, 'end');
  if (typeof room === 'string') block.room = room;
  if (typeof start === 'number' && isFinite(start)) {
    block.start = start;
    if (typeof end === 'number' && isFinite(end)) block.end = end;
  }
  return { block };
}

/** What an object has by itself: nothing that it inherits, whatever its keys are called. */
export function ownOf(given: unknown, key: string): unknown {
  if (typeof given !== 'object' || given === null) return undefined;
  if (!Object.prototype.hasOwnProperty.call(given, key)) return undefined;
  return (given as { readonly [Key in string]: unknown })[key];
}

/**
 * Tells whether link and PIN of a block are those of today, and is too short to tell the PIN: two hexadecimal digits
 * have 256 values, so that some forty PINs of four digits share each of them. One changed PIN in 256 goes unseen.
 */
export function fingerprint(link: string, pin: string): string {
  const text = link + '\n' + pin.replace(/\s/g, '');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = times(hash ^ text.charCodeAt(at));
  // Folded, so that every bit counts.
  const byte = (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
  return (byte + 0x100).toString(16).slice(1);
}

/** The prime of FNV-1a, by additions that stay within 32 bits. */
function times(hash: number): number {
  return (hash + (hash << 1) + (hash << 4) + (hash << 7) + (hash << 8) + (hash << 24)) >>> 0;
}
