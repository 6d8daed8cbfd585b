import type { Candidate } from '../../choose/candidate';
import type { Span } from '../../page/lines';
import { digitsOf } from '../../../texts';
import { DATE } from '../../values';

/** A number as it stands in the text, and the digits that are dialled behind it: `+41445550101,,5518830274#`. */
export interface WrittenNumber extends Span {
  readonly text: string;
  readonly pause: Candidate | undefined;
  /** What is typed last behind the extension: the PIN of the phone. */
  readonly pin?: Candidate | undefined;
  /** As one dials inside a country. */
  readonly isNational: boolean;
}

/** Also with a slash between spaces behind the area: `+49 (0) 30 / 555 01-77`. */
const INTERNATIONAL =
  /\+\d(?:\d{0,2} ?(?:\(0\) ?)?\d{2,5} \/ \d(?:[ .\-/()]{0,2}\d){3,9}|(?:[ .\-/()]{0,2}\d){6,16})/uy;
const PAUSE = /(,{1,6} ?)(\d{3,20})#{0,2}(?:,{1,8}[*\d#]{1,20})*/uy;

/** `#,,,,*904275#`: digits between a star or comma and the last confirm key. */
function lastGroup(from: number, tail: string, offset: number): Candidate | undefined {
  const digits = /[,*](\d{4,12})#$/u.exec(tail)?.[1];
  if (digits === undefined) return undefined;
  const end = from + offset + tail.length - 1;
  return { start: end - digits.length, end, value: digits };
}

type Pause = Pick<WrittenNumber, 'end' | 'pause' | 'pin'>;

/** `,,5518830274#` behind a number: what is dialled after it. */
function pauseBehind(text: string, end: number): Pause | undefined {
  PAUSE.lastIndex = end;
  const pause = PAUSE.exec(text);
  if (!pause?.[1]?.includes(',') || (pause[1].length < 2 && !pause[0].includes('#'))) return undefined;
  const start = end + pause[1].length;
  const digits = pause[2] ?? '';
  const tail = pause[0].slice(pause[1].length + digits.length);
  return {
    end: end + pause[0].length,
    pause: { start, end: start + digits.length, value: digits },
    pin: lastGroup(end, tail, pause[1].length + digits.length),
  };
}

/** Reads a number with its country code that begins exactly at a position. */
export function readWritten(text: string, at: number): WrittenNumber | undefined {
  INTERNATIONAL.lastIndex = at;
  const number = INTERNATIONAL.exec(text)?.[0];
  // 15 digits are the most that a telephone number can have (E.164); `(0)` is not one of them.
  if (number === undefined || number.replace(/\(0\)|\D/gu, '').length > 15) return undefined;
  const end = at + number.length;
  const written = { start: at, end, text: number, pause: undefined, isNational: false };
  const pause = pauseBehind(text, end);
  if (pause) return { ...written, ...pause };
  return /[\d\p{L}]/u.test(text.charAt(end)) ? undefined : written;
}

const NATIONAL =
  /(?:^|[\s:*|])((?:\(\d{2,5}\) ?|\d{1,5}[ .\-/](?:\(\d{2,5}\) ?)?)\d{2,7}(?:[ .-]\d{2,5}){0,4}|\d{10,11})(?=[\s,;|)(*\\]|\.?(?:\s|$))/gu;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
/** No invitation has as many. */
const MAX_NATIONAL = 5000;

/** Numbers without a country code, `1-212-555-0108`, `(866) 555-0188`, `044 555 01 01`: their look alone says nothing. */
export function nationalNumbers(text: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const match of text.matchAll(NATIONAL)) {
    if (found.length >= MAX_NATIONAL) break;
    const number = match[1] ?? '';
    const digits = digitsOf(number).length;
    if (digits < 9 || digits > 13 || DATE.test(number) || IPV4.test(number)) continue;
    const start = match.index + match[0].length - number.length;
    // `33 1 99 00 85 49`: the end of a longer one.
    if (/\d[ .-]?$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = start + number.length;
    const written = { start, end, text: number, pause: undefined, isNational: true };
    found.push({ ...written, ...pauseBehind(text, end) });
  }
  return found;
}

/** Numbers with a country code, wherever they stand. */
export function internationalNumbers(text: string, most: number): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = text.indexOf('+'); at >= 0 && found.length < most; at = text.indexOf('+', at + 1)) {
    const written = readWritten(text, at);
    if (!written || /[\d+]/u.test(text.charAt(at - 1))) continue;
    found.push(written);
    at = written.end - 1;
  }
  return found;
}
