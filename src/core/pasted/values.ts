import { checkField } from '../room/fields';
import { digitsOf } from '../texts';
import type { Span } from './page/lines';
import type { Manner } from './page/valueBehind';
import { anyWord } from './smallWords';

/** A number as it was typed, and its digits alone. */
export interface NumberValue extends Span {
  readonly text: string;
  readonly digits: string;
  /** The confirm key, where it was typed behind the number. */
  readonly key: '#' | undefined;
}

const NUMBER = /\d(?:[ .\-/]?\d){2,29}/uy;
/** A day with its year. */
export const DATE =
  /^(?:(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[./-](?:1[3-9]|2\d|3[01]))[./-]\d{2,4}|\d{4}-\d{2}-\d{2})/u;
/** `142/2026`: the number of something in its year. */
const IN_YEAR = /^(?:\d{1,4}\/(?:19|20)\d{2}|(?:19|20)\d{2}\/\d{1,4})$/u;
/** A longer number, a time, a price, a version, a word with digits. */
const GOES_ON = /^(?:[\p{L}\d@%€$]|[.:/,-]\d|[ ]?(?:%|€|Uhr\b))/u;
/** `969 4555 0948Find your local number`: the next sentence is glued to a number that nothing else can be. */
const GLUED = /^\p{Lu}\p{Ll}/u;
const LONG = 9;

/** `55 0912 55 0912`: two cells of one row. */
function onceOnly(number: string): string {
  const half = number.slice(0, number.length >> 1);
  return half.length > 4 && number === `${half} ${half}` ? half : number;
}

/** Reads a meeting number: digits in any groups, at least three; dates and times are none. */
export function readNumber(text: string, at: number): NumberValue | undefined {
  NUMBER.lastIndex = at;
  const whole = NUMBER.exec(text)?.[0];
  if (whole === undefined) return undefined;
  // `830 5550 1234 17/03/2026`: the day of a date is no group of the number.
  const found = onceOnly(whole.replace(/ \d{1,2}(?:[./-]\d{1,2}[./-]?(?:\d{2,4})?)$/u, ''));
  const end = at + found.length;
  const digits = digitsOf(found);
  const behind = text.slice(end, end + 6);
  const isGlued = digits.length >= LONG && GLUED.test(behind);
  if ((!isGlued && GOES_ON.test(behind)) || DATE.test(found) || IN_YEAR.test(found)) return undefined;
  const key = /^ ?#/u.test(text.slice(end, end + 2)) ? '#' : undefined;
  return { start: at, end, text: found, digits, key };
}

/** A code as it is to be typed. */
export interface CodeValue extends Span {
  readonly text: string;
  readonly doubt: 'looksLikeWord' | 'noLabel' | undefined;
}

const CODE = /[^\s<>()"“”„«»\u0001]{2,40}/uy;
/** `12 34` or `771 204`: groups of equal length. */
const GROUPS =
  /\d{2}(?: \d{2}){1,3}(?![\d.:/-]|\s\d)|\d{3}(?: \d{3}){1,2}(?![\d.:/-]|\s\d)|\d{4}(?: \d{4})(?![\d.:/-]|\s\d)/uy;

/** `Passcode: none`: there is none. */
const NONE = new RegExp(`^${anyWord('none')}$`, 'iu');

/** `*2468*`: bold, as programs write it into plain text. A star at the end alone may belong to the code. */
const isStarred = (text: string, at: number): boolean => '*_'.includes(text.charAt(at - 1) || ' ');

/** Signs that only passcodes have inside. */
const PASSCODE_SIGN = /[!?$%&=+@~^]/u;

/** What ends a sentence, or a number on a phone, and may as well end the code: `Passwort: Sommer24!`, `Passcode: vBT4=.`, `7kRq9#` */
function ownEnd(word: string, tail: string): string {
  const [sign = ''] = tail;
  const isOwn =
    sign === '!' ||
    sign === '?' ||
    (sign === '.' && PASSCODE_SIGN.test(word)) ||
    (sign === '#' && /\p{L}/u.test(word));
  return isOwn ? sign : '';
}

/** A sign that stands between no label and its code: `@7kRq9` */
const SIGNED = /^[@!$&%+?~](?=[^\s]*\d)[\p{L}\d]*\p{L}/u;

/** `Passcode: -7kRq9`: a sign before letters and digits is rather the code's own than one between label and code. */
const ownStart = (text: string, at: number, word: string): string => {
  const sign = /(?:^|\s)([*#_-])$/u.exec(text.slice(Math.max(0, at - 2), at))?.[1] ?? '';
  const isClosed = sign !== '' && text.charAt(at + word.length) === sign;
  return !isClosed && /\p{L}/u.test(word) && /\d/u.test(word) ? sign : '';
};

/** `https://… (mot de passe tilleul)`, `password "poppy"`: letters alone, where nothing else is said. */
const IN_BRACKET = /\u0001>? ?\([^()\n]{2,30} $/u;
const QUOTES = /^[„“"«][“”"»]$/u;
/** `the password is poppy.`, `ID 877 5550 3120 / passcode poppy`: behind "is", or a few words behind another fact. */
const IS = new RegExp(`[ '’]${anyWord('is')} ["“«]?$`, 'iu');
const BEHIND_FACT = /[\d\u0001]>?[ ,;/–-]{1,3}(?:[\p{L}'’-]{1,20} ){1,5}$/u;
const CLAUSE_ENDS = /^(?:[.!;)"”»]{1,2}(?:\s|$)| \(| ?(?:$|\n(?!\p{Ll})))/u;

/** Whether letters alone, which any word has, are said to be a code. */
function isSaid(text: string, { start, end }: Span, manner: Manner): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const around = before.slice(-1) + text.charAt(end);
  if ((IN_BRACKET.test(before) && around.endsWith(')')) || (manner !== 'sentence' && QUOTES.test(around)))
    return true;
  if (manner === 'colon') return /^!?[ .]*(?:\([^()\n]{1,40}\) ?)?(?:\n|$)/u.test(text.slice(end, end + 60));
  const isBehind = IS.test(before) || (manner === 'next' && BEHIND_FACT.test(before));
  return isBehind && CLAUSE_ENDS.test(text.slice(end, end + 4));
}

/**
 * Reads a PIN or password: a word with at least one digit. Behind a colon letters alone will do, in doubt, where they
 * fill the rest of the line. A code with a sign that no room can have is none: half a code is worse than none.
 */
export function readCode(text: string, at: number, manner: Manner): CodeValue | undefined {
  GROUPS.lastIndex = at;
  const groups = GROUPS.exec(text)?.[0];
  if (groups !== undefined)
    return { start: at, end: at + groups.length, text: groups.replace(/ /gu, ''), doubt: undefined };
  // Groups of unequal length may be one code; part of it would be a wrong one.
  const unequal = /^\d{2,5}(?: \d{2,5}){1,3}(?=[.,;)\]#* ]{0,3}(?:\n|$))/u.exec(text.slice(at, at + 40))?.[0];
  if (unequal !== undefined && manner === 'colon')
    return { start: at, end: at + unequal.length, text: unequal.replace(/ /gu, ''), doubt: 'noLabel' };
  if (/^\d+ \d/u.test(text.slice(at, at + 40))) return undefined;
  CODE.lastIndex = at;
  const whole = CODE.exec(text)?.[0] ?? '';
  const code = whole.replace(/[.,;:#'’`\]\\|!?]+$/u, '');
  const word = isStarred(text, at) ? code.replace(/[*_]+[.,;:]*$/u, '') : code;
  const glued = /^(\d{4,10})\p{Lu}\p{Ll}+$/u.exec(word)?.[1];
  // `904275One tap mobile`: the next sentence is glued to the code.
  if (glued !== undefined && /^ \p{L}/u.test(text.slice(at + word.length, at + word.length + 2)))
    return { start: at, end: at + glued.length, text: glued, doubt: 'noLabel' };
  if (NONE.test(word)) return undefined;
  const isSigned = manner === 'colon' && SIGNED.test(word);
  if (word.length < 2 || !(isSigned || /^[\p{L}\p{N}]/u.test(word)) || checkField('pin', word))
    return undefined;
  const end = at + word.length;
  // `7k<Rq9`: half of it.
  if (/^[<>][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return undefined;
  const hasDigit = /\d/u.test(word);
  const first = ownStart(text, at, word);
  const sign = ownEnd(word, whole.slice(word.length));
  const isAsked = sign === '?' && !PASSCODE_SIGN.test(word);
  const last = manner === 'colon' && !isAsked ? sign : '';
  if (first !== '' || isSigned) {
    const signed = first + word + last;
    return {
      start: at - first.length,
      end: end + last.length,
      text: checkField('pin', signed) ? word : signed,
      doubt: 'noLabel',
    };
  }
  if (sign !== '' && hasDigit && word.length >= 3)
    return { start: at, end: end + last.length, text: word + last, doubt: 'noLabel' };
  if (hasDigit && (DATE.test(word) || /^[:/]\d/u.test(text.slice(end, end + 2)))) return undefined;
  if (hasDigit)
    return manner === 'colon' || word.length >= 3
      ? { start: at, end, text: word, doubt: undefined }
      : undefined;
  if (word.length < 4 || !isSaid(text, { start: at, end }, manner)) return undefined;
  const own = manner === 'colon' ? sign : '';
  return { start: at, end: end + own.length, text: word + own, doubt: 'looksLikeWord' };
}
