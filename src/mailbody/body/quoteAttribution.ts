import { anyOf } from '../../core/texts';
import type { Evidence } from './quoteHeader';
import { hasAddress, hasDate, hasTime } from './quoteHeader';
import { small } from './quoteLabels';
import type { QuoteLine } from './quoteLines';
import { QUOTE_WORDS } from './quoteWords';

const anySmall = (words: readonly string[]): string => anyOf(new Set(words.map(small)));

const allSays = QUOTE_WORDS.flatMap(({ attributionSays }) => attributionSays);
/** Chinese, Japanese and Korean write words without spaces between them. */
const isGlued = (word: string): boolean => /[\u3040-\u9fff\uac00-\ud7a3]/u.test(word);
const SAYS = new RegExp(
  `(?:^|[^\\p{L}])(?:${anySmall(allSays.filter((word) => !isGlued(word)))})(?![\\p{L}])|${anySmall(allSays.filter(isGlued))}`,
  'u',
);

/** An attribution is a line, or up to three where a mail program wrapped it. */
const MAX_LINES = 3;
const MAX_LENGTH = 350;

/** Quoted text by its shape: marked, cited or further in than the line before. */
export const isQuotedShape = (line: QuoteLine | undefined, above: QuoteLine): boolean =>
  line !== undefined &&
  (line.level > above.level ||
    (line.isIndented && !above.isIndented) ||
    line.marks.some(({ mark }) => mark !== 'rule' && mark !== 'clientPerhaps'));

/** Judges the words of an attribution, by what stands behind it. */
function judged(text: string, isFollowed: () => boolean): Evidence | undefined {
  const says = SAYS.test(small(text));
  const [address, date, time] = [hasAddress(text), hasDate(text), hasTime(text)];
  if (says && (address || (date && time))) return 'sure';
  // Some clients have no verb: "04.11.2026, 19:36, Name <address>:". One with labels in it is a list of somebody's.
  const isBare = address && date && /^.{0,24}\d|@.{0,200}[:：]$/u.test(text) && !/[:：]\s/u.test(text);
  if (!says && !isBare) return undefined;
  if (says && !date && !time) return isFollowed() ? 'sure' : undefined;
  return isFollowed() ? 'sure' : 'thin';
}

/**
 * Judges whether an attribution begins at a line: "On 4 Nov 2026, at 10:20, Osgood <osgood@example.org> wrote:". It ends
 * with a colon, or stands between hyphens, and names the date or the address; with the verb alone it needs quoted text
 * behind it, because people write "Anna wrote:" themselves.
 */
export function attributionAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const first = lines[index];
  // A page has an address of another kind.
  if (!first || !/[\d@:：-]/u.test(first.text) || first.text.includes('://')) return undefined;
  let text = '';
  for (let count = 1; count <= MAX_LINES; count += 1) {
    const line = lines[index + count - 1];
    if (!line || line.level !== first.level || (count > 1 && line.isApart)) return undefined;
    text = text === '' ? line.text : `${text} ${line.text}`;
    if (text.length > MAX_LENGTH) return undefined;
    if (/[:：]$|-{2,}$/u.test(text)) return judged(text, () => isQuotedShape(lines[index + count], first));
    // A sentence that ends is no beginning of an attribution, and one without a number or an address is none either.
    if (/[.!?…]$/u.test(text) || !(hasDate(text) || hasTime(text) || hasAddress(text))) return undefined;
  }
  return undefined;
}
