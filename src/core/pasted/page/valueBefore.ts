import type { Span } from './lines';
import { anyWord } from '../smallWords';
import type { Label } from './labels';
import type { Page } from './page';
import type { Reader } from './reader';

/** "is the", "ist die", "est l’", "as the": nothing else stands between a value and the label behind it. */
const IS = new RegExp(` ${anyWord('is', 'as')} (?:(?:${anyWord('article', 'my')}|our|your) |l['’])?$`, 'iu');
const LONGEST_IS = 12;
const LAST_WORD = /(?:\d[\d .-]{1,24}\d|(?=\S*\d)[^\s,;:()]{3,20})$/u;
const REACH = 60;

/** `872 5550 1344 is the meeting ID`, `2240 ist die PIN`: a sentence has the value of a label before it. */
export function valueBefore<Value extends Span>(
  { bare, lines }: Page,
  { start }: Label,
  read: Reader<Value>,
): Value | undefined {
  const is = IS.exec(bare.slice(Math.max(0, start - LONGEST_IS), start));
  if (!is) return undefined;
  const end = start - is[0].length;
  const from = Math.max(lines.at(start).start, end - REACH);
  const word = LAST_WORD.exec(bare.slice(from, end));
  const value = word ? read(bare, from + word.index, 'sentence') : undefined;
  return value?.end === end ? value : undefined;
}
