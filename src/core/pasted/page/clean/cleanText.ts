import { firstIndexWhere } from '../../../firstIndexWhere';
import { escapesOf } from './escapes';
import type { Place } from '../../roomReading';

/** A text without what nobody sees, and where each of its characters comes from. */
export interface CleanText {
  readonly text: string;
  /** The place in the original text of a half-open range of the clean one. */
  readonly placeOf: (start: number, end: number) => Place;
  /** Where a position of the original text is in the clean one. */
  readonly positionOf: (at: number) => number;
}

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const MARK = '>'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const BULLET = '•'.charCodeAt(0);
const TAB = 9;
const BAR = '|'.charCodeAt(0);

/** Zero-width characters, bidi marks and controls: clients and portals put them into numbers. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]/u;

/** Names of some scripts, and pictures, need joiners inside; beside a sign of ASCII, or a line's end, they do nothing. */
const isIdleJoiner = (code: number, source: string, at: number): boolean =>
  (code === 0x200c || code === 0x200d) && (isPlainAt(source, at - 1) || isPlainAt(source, at + 1));

/** A sign of ASCII, or none. */
const isPlainAt = (source: string, at: number): boolean => !(source.charCodeAt(at) >= 0x80);

/** Non-breaking, narrow and other spaces, and tabs: all of them stand where a plain space could. */
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]/u;

/** The plain sign for the wide ones of East Asian keyboards (`：`), and for hyphens where no line ends. */
function plainSign(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x2010 || code === 0x2011 ? HYPHEN : code;
}

/** Bullets of word processors and pages; U+F0B7 is that of Word's own font. */
const BULLETS = '·‣∙▪▫■□●○◦\uf0b7';

/** A tab behind a colon, a bullet or a number of a list leads to what stands on the line, and is no border of a cell. */
const LEADS = /(?:[:•·\uf0b7-]|\d[.)])\t/u;

/** Whether the first tab of a line and another one part the cells of a row; a single tab is a space. */
function isRowFrom(source: string, tab: number): boolean {
  const line = source.indexOf('\n', tab);
  const rest = source.slice(Math.max(0, tab - 2), line < 0 ? source.length : line);
  return rest.indexOf('\t') !== rest.lastIndexOf('\t') && !LEADS.test(rest);
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === 0x2028 || code === 0x2029;

/**
 * Takes hidden characters, the marks of quoted lines (`> > PIN: 2468`) and the spaces around lines out of a text, and
 * makes every space, hyphen and bullet plain. Tabs between the cells of a row become bars. Line feeds stay; carriage
 * returns go.
 */
export function cleanText(source: string): CleanText {
  const codes = new Uint16Array(source.length);
  const origins = new Uint32Array(source.length + 1);
  let length = 0;
  let changes = 0;
  let isAtLineStart = true;
  /** Of the line, once it has a tab. */
  let isRow: boolean | undefined;
  const readEscape = escapesOf(source);
  for (let at = 0; at < source.length; at += 1) {
    const escape = readEscape?.(source, at);
    const code = escape ? escape.code : source.charCodeAt(at);
    // The place of what an escape stands for is that of its last sign.
    if (escape) at += escape.length - 1;
    if (code === undefined) continue;
    // Nearly all are plain, and there may be a million.
    if (code > SPACE && code < 0x7f && !isAtLineStart && !escape) {
      codes[length] = code;
      origins[length] = at;
      length += 1;
      continue;
    }
    const sign = String.fromCharCode(code);
    if (isLineEnd(code) || (code === RETURN && source.charCodeAt(at + 1) !== LINE_FEED)) {
      // A single one may be a soft wrap.
      while (codes[length - 1] === SPACE && codes[length - 2] === SPACE) length -= 1;
      codes[length] = LINE_FEED;
      isAtLineStart = true;
      isRow = undefined;
    } else if (SPACES.test(sign)) {
      if (isAtLineStart) continue;
      if (code === TAB) isRow ??= isRowFrom(source, at);
      codes[length] = code === TAB && isRow ? BAR : SPACE;
    } else if (HIDDEN.test(sign) || isIdleJoiner(code, source, at) || (isAtLineStart && code === MARK)) {
      continue;
    } else {
      codes[length] = isAtLineStart && BULLETS.includes(sign) ? BULLET : plainSign(code);
      isAtLineStart = false;
    }
    if (escape || codes[length] !== code) changes += 1;
    origins[length] = at;
    length += 1;
  }
  origins[length] = source.length;
  return {
    text: changes === 0 && length === source.length ? source : textOf(codes, length),
    // The end is that of the last character: hidden ones behind it are not part of the value.
    placeOf: (start, end) => ({
      start: origins[start] ?? source.length,
      end: end > start ? (origins[end - 1] ?? source.length) + 1 : (origins[start] ?? source.length),
    }),
    positionOf: (at) => firstIndexWhere(length, (index) => (origins[index] ?? 0) >= at),
  };
}

/** Not all at once: a call takes only so many arguments. */
function textOf(codes: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let start = 0; start < length; start += 8192)
    parts.push(String.fromCharCode(...codes.subarray(start, Math.min(length, start + 8192))));
  return parts.join('');
}
