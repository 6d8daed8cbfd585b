import type { LabelKind } from '../../../languages/pastedWords';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { isNamedBehind } from '../belongs';
import { anyWord } from '../../smallWords';

/** Words and signs, and another value: `(it was 2211)`, `, yours is 1234`, `to 333444`, `. Otherwise 1234`. */
const SECOND = new RegExp(
  String.raw`^["”“«»]?(?:[ ,;:/()>–-]{1,4}|\. (?=${anyWord('otherwise')}))((?:(?:\p{L}[\p{L}'’]{0,15}|\d{1,2}\.?)[ ,:/()]{1,3}){0,7})["“„«]?((?=\S{0,11}\d)[\p{L}\d]{3,12}|\d(?:[ -]?\d){4,15})(?![\p{L}\d]|[ :/-]\d|\.\d)`,
  'iu',
);
const TO = new RegExp(`^${anyWord('to')} $`, 'iu');
const YEAR = /^(?:19|20)\d\d$/u;
const UNSAID: ReadonlySet<LabelKind> = new Set(['dial', 'enter']);
/** `Old PIN: …` */
const OLD = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord('former')} $`, 'iu');
/** `My PIN is`, `the PIN is no longer`, `from`: where a second code follows, the first is not, or no longer, the reader's. */
const MINE = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord('my')} $`, 'iu');
const FORMER = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord('isNot')} $`, 'iu');

/** `The passcode is no longer 551204; the new one follows.` */
const VOID = new RegExp(`${anyWord('noLonger')} $`, 'iu');
const TWO_OWNERS = /^ ?\([^()/\n]{2,20}\/[^()\n]{2,20}\)/u;

const bareOf = (text: string): string => text.replace(/[ -]/gu, '');

/** `8830 (it was 2211)`, `4711, yours is 1234`, `from 111222 to 333444`: a second value by no label of its own. */
function secondValue(page: Page, { start, end }: Span): Span | undefined {
  const [whole = '', between = '', text = ''] = SECOND.exec(page.bare.slice(end, end + 110)) ?? [];
  if (whole === '' || YEAR.test(text)) return undefined;
  const second = { start: end + whole.length - text.length, end: end + whole.length };
  const first = bareOf(page.bare.slice(start, end));
  const isLike = bareOf(text).length === first.length || TO.test(between);
  if (!isLike || bareOf(text) === first) return undefined;
  const labels = labelsIn(page, { start: end, end: second.start });
  return labels.some(({ kind }) => !UNSAID.has(kind)) ? undefined : second;
}

/** The words right before a position; none where a sign or a line end is. */
const wordsBefore = ({ bare }: Page, at: number): string =>
  bare.charAt(at - 1) === ' ' ? bare.slice(Math.max(0, at - 24), at) : '';

/** Which of two values in one breath is in force, as far as the text says so. */
export interface ValueInForce extends Span {
  readonly isOneOfTwo: boolean;
}

/**
 * The value of a label, or the one behind it where the first is the writer's or counts no longer.
 * @returns nothing where the label is of a former one
 */
export function valueInForce(page: Page, label: Label, value: Span): ValueInForce | undefined {
  const ahead = wordsBefore(page, label.start);
  if (OLD.test(ahead)) return undefined;
  const second = secondValue(page, value);
  if (!second && VOID.test(wordsBefore(page, value.start))) return undefined;
  if (!second || isNamedBehind(page, second))
    // `1111 / 2222 (host / guest)`: whose the first is, is said in an order that nobody need keep.
    return {
      ...value,
      isOneOfTwo: second !== undefined && TWO_OWNERS.test(page.bare.slice(second.end, second.end + 40)),
    };
  const isSecond = MINE.test(ahead) || FORMER.test(wordsBefore(page, value.start));
  const { start, end } = isSecond ? second : value;
  return { start, end, isOneOfTwo: true };
}
