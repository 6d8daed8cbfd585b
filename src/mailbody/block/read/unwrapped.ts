import { comparable, readable } from '../../../core/invitation/facts/facts';
import { isSentenceBegun, readLabel, readSentence, readThanks } from '../../../core/invitation/facts/labels';
import { readValue } from '../../../core/invitation/facts/readValue';
import type { KnownWords } from '../../../core/invitation/facts/readValue';
import type { BodyLine } from '../../body/seenLines';
import { seenLine } from './part';

/** No client wraps sooner. */
const SHORTEST = 24;
/** So many lines a client may have made of one of ours. */
const MAX_PIECES = 4;

/** Whether a line says by itself what we write, or begins to: with a label before no value of its kind, or as a sentence. */
function judge(line: BodyLine, known: KnownWords): 'whole' | 'begun' | undefined {
  const label = readLabel(line.text);
  if (label) return readValue(label.label, seenLine(line, label.value, known), known) ? 'whole' : 'begun';
  const sentence = comparable(readable(line.text));
  if (!isSentenceBegun(sentence)) return undefined;
  return (readSentence(sentence) ?? readThanks(sentence, () => true)) ? 'whole' : 'begun';
}

/** A line and the one directly below as one. The line feed becomes a space, so that positions stay. */
const joined = (above: BodyLine, below: BodyLine): BodyLine => ({
  start: above.start,
  end: below.end,
  text: `${above.text} ${below.text}`,
  links: [...above.links, ...below.links],
});

/** Lines of ours that a client has wrapped, as they were; all others as they are. */
export function* unwrapped(lines: Iterable<BodyLine>, known: KnownWords): Generator<BodyLine> {
  const iterator = lines[Symbol.iterator]();
  const ahead: BodyLine[] = [];
  const lineAt = (index: number): BodyLine | undefined => {
    const next = ahead.length > index ? undefined : iterator.next();
    if (next?.done === false) ahead.push(next.value);
    return ahead[index];
  };
  for (let first = lineAt(0); first; first = lineAt(0)) {
    let [line, count] = [first, 1];
    for (let last = first; last.text.length >= SHORTEST && count <= MAX_PIECES; count += 1) {
      const next = lineAt(count);
      const isBelow = next?.start === last.end + 1 && readLabel(next.text) === undefined;
      // None of ours begins with an address.
      if (!isBelow || (judge(line, known) !== 'begun' && !/^[<·]/u.test(next.text))) break;
      line = joined(line, next);
      last = next;
    }
    const isOne = count === 1 || judge(line, known) === 'whole';
    yield isOne ? line : first;
    ahead.splice(0, isOne ? count : 1);
  }
}
