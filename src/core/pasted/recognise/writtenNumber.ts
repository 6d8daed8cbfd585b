import type { Candidate } from '../choose/candidate';
import type { Span } from '../page/lines';

/** A number as it stands in the text, and the digits that are dialled behind it: `+41445550101,,5518830274#`. */
export interface WrittenNumber extends Span {
  readonly text: string;
  readonly pause: Candidate | undefined;
}

const INTERNATIONAL = /\+\d(?:[ .\-/()]{0,2}\d){6,16}/uy;
const PAUSE = /(,{1,6} ?)(\d{3,20})#{0,2}(?:,{1,8}[*\d#]{1,20})*/uy;

/** Reads a number with its country code that begins exactly at a position. */
export function readWritten(text: string, at: number): WrittenNumber | undefined {
  INTERNATIONAL.lastIndex = at;
  const number = INTERNATIONAL.exec(text)?.[0];
  // 15 digits are the most that a telephone number can have (E.164); `(0)` is not one of them.
  if (number === undefined || number.replace(/\(0\)|\D/gu, '').length > 15) return undefined;
  const end = at + number.length;
  PAUSE.lastIndex = end;
  const pause = PAUSE.exec(text);
  if (!pause?.[1]?.includes(',') || (pause[1].length < 2 && !pause[0].includes('#')))
    return /[\d\p{L}]/u.test(text.charAt(end))
      ? undefined
      : { start: at, end, text: number, pause: undefined };
  const start = end + pause[1].length;
  const digits = pause[2] ?? '';
  return {
    start: at,
    end: end + pause[0].length,
    text: number,
    pause: { start, end: start + digits.length, value: digits },
  };
}
