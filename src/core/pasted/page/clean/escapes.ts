/** What stands for one character, or for none, in a text that was copied in the form in which it is stored or sent. */
export interface Escape {
  /** The character; nothing where the escape only takes something out. */
  readonly code: number | undefined;
  readonly length: number;
}

/** Reads an escape that begins exactly at a position. */
export type ReadEscape = (source: string, at: number) => Escape | undefined;

const LINE_FEED = 10;
const RETURN = 13;
const BACKSLASH = '\\'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);

const CALENDAR_FILE = /^BEGIN:V(?:CALENDAR|EVENT)\b/mu;

/** A calendar file has its line ends as `\\n` and its commas as `\\,`; often only its description is copied. */
function isCalendar(source: string): boolean {
  if (CALENDAR_FILE.test(source)) return true;
  let at = -2;
  for (let found = 0; found < 3; found += 1) {
    at = source.indexOf('\\n', at + 2);
    if (at < 0) return false;
  }
  return true;
}

/** How long a line end is, with the sign of a fold behind it; nothing where there is none. */
function lineEndAt(source: string, at: number): number | undefined {
  const code = source.charCodeAt(at);
  if (code === LINE_FEED) return 1;
  return code === RETURN && source.charCodeAt(at + 1) === LINE_FEED ? 2 : undefined;
}

/** Every long line is broken, also inside a word, and goes on behind one space. */
const inCalendar: ReadEscape = (source, at) => {
  const length = lineEndAt(source, at);
  if (length !== undefined)
    return /[ \t]/u.test(source.charAt(at + length)) ? { code: undefined, length: length + 1 } : undefined;
  if (source.charCodeAt(at) !== BACKSLASH) return undefined;
  const next = source.charAt(at + 1);
  if (next === 'n' || next === 'N') return { code: LINE_FEED, length: 2 };
  return next === ',' || next === ';' || next === '\\' ? { code: undefined, length: 1 } : undefined;
};

const BYTE = /[\dA-F]{2}/uy;

function byteAt(source: string, at: number): number | undefined {
  if (source.charCodeAt(at) !== EQUALS) return undefined;
  BYTE.lastIndex = at + 1;
  const digits = BYTE.exec(source)?.[0];
  return digits === undefined ? undefined : parseInt(digits, 16);
}

/**
 * A mail as it is sent: `=3D` for an equal sign, `=C3=A9` for é, an equal sign at the end of a line that goes on. No
 * other equal sign may be in it, so an address with parameters shows that a text is none; one that begins with `3D` by
 * chance shows nothing.
 */
function isQuotedPrintable(source: string): boolean {
  let signs = 0;
  let others = 0;
  for (let at = source.indexOf('='); at >= 0; at = source.indexOf('=', at + 1)) {
    const byte = byteAt(source, at);
    const isFold = lineEndAt(source, at + 1) !== undefined;
    if (byte === undefined && !isFold && at + 1 < source.length) return false;
    const isCharacter = byte !== undefined && byte >= 0xc2 && (byteAt(source, at + 3) ?? 0) >= 0x80;
    if (byte === EQUALS) signs += 1;
    if (isFold || isCharacter) others += 1;
  }
  return others > 0 && signs + others > 1;
}

/** The bytes of one character in UTF-8, by its first one. */
const bytesFrom = (first: number): number => (first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

const inQuotedPrintable: ReadEscape = (source, at) => {
  const first = byteAt(source, at);
  if (first === undefined) {
    const end = source.charCodeAt(at) === EQUALS ? lineEndAt(source, at + 1) : undefined;
    return end === undefined ? undefined : { code: undefined, length: 1 + end };
  }
  const count = bytesFrom(first);
  let code = count === 1 ? first : first & (0x7f >> count);
  for (let index = 1; index < count; index += 1)
    code = code * 64 + ((byteAt(source, at + 3 * index) ?? 0) & 63);
  // What needs two units is a picture.
  return { code: code > 0xffff ? undefined : code, length: 3 * count };
};

/** `*Meeting ID:* 990 5550 1457`, `**Passcode**: …`, `_Join_`: how programs write bold words into plain text. */
const BOLD = /(^|[\s(>|•-])([*_]{1,2})(?=[\p{L}(])[^*_\n]{0,79}[^*_\s]\2(?![\p{L}\p{N}*_#])/gmu;

function inBoldText(source: string): ReadEscape | undefined {
  if (!/[*_]/u.test(source)) return undefined;
  const marks = new Map<number, Escape>();
  for (const { index, 0: bold, 1: before = '', 2: mark = '' } of source.matchAll(BOLD)) {
    const escape: Escape = { code: undefined, length: mark.length };
    marks.set(index + before.length, escape).set(index + bold.length - mark.length, escape);
  }
  if (marks.size === 0) return undefined;
  return (text, at) => ('*_'.includes(text.charAt(at)) ? marks.get(at) : undefined);
}

const LINE_ENDS = /(?:\r?\n[ \t]*)+/gu;
const LINE_ENDS_HERE = new RegExp(LINE_ENDS.source, 'uy');

/** How many line ends a run of them has, and no more than three. */
function lineEndsIn(run: string): number {
  let ends = 0;
  for (let at = run.indexOf('\n'); at >= 0 && ends < 3; at = run.indexOf('\n', at + 1)) ends += 1;
  return ends;
}

/** Each of several line ends is one too many; the last of more than two stays. */
const inDoubleSpacedLines: ReadEscape = (source, at) => {
  if (source.charCodeAt(at) > RETURN) return undefined;
  LINE_ENDS_HERE.lastIndex = at;
  const run = LINE_ENDS_HERE.exec(source)?.[0] ?? '';
  const ends = lineEndsIn(run);
  if (ends < 2) return undefined;
  return { code: LINE_FEED, length: ends > 2 ? run.lastIndexOf('\n') : run.length };
};

/** A text each of whose lines became a paragraph: one empty line is none, more of them are one. */
function isDoubleSpaced(source: string): boolean {
  const numbers = [0, 0, 0, 0];
  for (const [run] of source.matchAll(LINE_ENDS)) {
    const ends = lineEndsIn(run);
    numbers[ends] = (numbers[ends] ?? 0) + 1;
  }
  const [, single = 0, double = 0, more = 0] = numbers;
  return more > 0 && single * 10 <= double;
}

/** `e` and the accent that it bears, as some systems keep letters. */
const inPartedLetters: ReadEscape = (source, at) => {
  const next = source.charCodeAt(at + 1);
  if (!(next >= 0x300 && next <= 0x36f)) return undefined;
  const letter = source.slice(at, at + 2).normalize('NFC');
  return letter.length === 1 ? { code: letter.charCodeAt(0), length: 2 } : undefined;
};

/** The ways in which a text is stored: how each is read, where a text is one of them. */
const FORMS: readonly ((source: string) => ReadEscape | undefined)[] = [
  (source) => (isCalendar(source) ? inCalendar : undefined),
  (source) => (isQuotedPrintable(source) ? inQuotedPrintable : undefined),
  (source) => (isDoubleSpaced(source) ? inDoubleSpacedLines : undefined),
  (source) => (/[\u0300-\u036f]/u.test(source) ? inPartedLetters : undefined),
  inBoldText,
];

/** How the escapes of a text are read; nothing where the text is as people read it. */
export function escapesOf(source: string): ReadEscape | undefined {
  const readers = FORMS.map((form) => form(source)).filter((read) => read !== undefined);
  if (readers.length === 0) return undefined;
  return (text, at) => {
    for (const read of readers) {
      const found = read(text, at);
      if (found) return found;
    }
    return undefined;
  };
}
