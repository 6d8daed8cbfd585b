import { anyOf } from '../../../core/texts';
import { ADDRESS, hasAddress, hasDate, hasTime, isDated } from './quoteHeader';
import type { Evidence } from './quoteHeader';
import { rolesAlone, small, WIDE } from './quoteLabels';
import { hasMark } from './quoteLines';
import type { QuoteLine } from './quoteLines';
import { QUOTE_WORDS } from './quoteWords';

const { verbs } = QUOTE_WORDS;
/** Chinese, Japanese and Korean write words without spaces between them. */
const SAYS = new RegExp(
  `(?:^|[^\\p{L}])(?:${anyOf(verbs.filter((word) => !WIDE.test(word)))})(?![\\p{L}])|${anyOf(verbs.filter((word) => WIDE.test(word)))}`,
  'u',
);

/** An attribution is a line, or up to four where a mail program wrapped it or gave each part its own line. */
const MAX_LINES = 4;
/** Behind address or verb: no name has so many words with small letters. */
const MAX_SMALL_WORDS = 4;

/** A line that begins so has its own say: no attribution goes on from it. */
const LABEL_AND_VALUE = /^[^<>@]{1,60}[\p{L})]\s?[:：]\s{0,4}[^\s:：]/u;

/** Words with small letters, those of addresses left out. */
const smallWords = (text: string): number =>
  (text.replace(/\S{0,80}@\S{0,80}/gu, '').match(/(?:^|[^\p{L}])\p{Ll}{2,20}(?!\p{L})/gu) ?? []).length;

/**
 * "This is what the office (a@example.org) wrote on 2.11.2026, and it asks:" has more words than an attribution, where
 * a name stands before the verb, or a date, and nothing behind it.
 */
function isSentence(text: string): boolean {
  const verb = SAYS.exec(small(text));
  const before = text.slice(0, verb?.index ?? text.search(/\d/u));
  const address = ADDRESS.exec(text);
  const ends = [verb, address].map((found) => (found ? found.index + found[0].length : 0));
  const behind = text.slice(Math.max(...ends));
  // Behind an address stands nothing more, and a name that begins with a small letter has a large one soon.
  const few = address ? 1 : /^ \p{Ll}/u.test(behind) ? 2 : MAX_SMALL_WORDS;
  const most = /[\d@]/u.test(behind) ? MAX_SMALL_WORDS : few;
  // An object of the verb, or a comma behind it, stands in no attribution: "wrote its exam:".
  if (/^(?:,|(?: \p{Ll}+){2,40} ?[:：]$)/u.test(behind)) return true;
  // Nobody types an address between angle brackets into a sentence.
  // "el lunes, 2 de noviembre de 2026 a las 9:12": the words between the figures are of the day.
  return (
    smallWords(behind.replace(/\d[\p{Ll} ]{1,30}\d/gu, '')) > most ||
    (!/[\d<]/u.test(before) && smallWords(before) > MAX_SMALL_WORDS - 2)
  );
}

/**
 * "In 1843 Ada wrote:", "Ada (1843, p. 44) wrote:" and "As my grandmother said:" are sayings: beside the verb there is no
 * day but a year, or a word that is no name. An hour alone is no day.
 */
const isSaying = (besideVerb: string): boolean => {
  const text = besideVerb.replace(/\d{1,2}:\d\d/u, '');
  return /^\D*(?:\d{4}(?:, [^()]{1,20}\))?\D*)?$/u.test(text) && /\d|(?:^|[^\p{L}])\p{Ll}{4}/u.test(text);
};

/** "On 2.11.2026 at 9:12 wrote Ada on the board": such words stand at the end of no name but "von der Alm". */
const PLACE = / (?!v[ao]n |d|het |of )\p{Ll}{2,40} \p{Ll}{2,40}(?: \p{L}{2,40})? ?[:：]$/u;

/** "by 6.11.2026, 12:00 to Name <address>:" asks for something, or says what somebody sends. */
const isAddressed = (text: string): boolean =>
  rolesAlone(
    /\d[\s,]{1,3}(?:\p{Lu}\S{0,4} )?(?:\p{Ll}{1,20} ){0,6}(\p{Ll}{1,12}) \P{N}{0,80}@/u.exec(text)?.[1] ?? '',
  ).has('to');

/**
 * Some clients have no verb: "04.11.2026, 19:36, Name <address>:"; what is known of the mail stands at both ends. Before
 * quoted text a whole name with its address is enough at one.
 */
const isBare = (text: string, isFollowed: boolean): boolean =>
  (hasTime(text) || text.includes('<')) &&
  (/(?:\d|[>\]])\s?[:：]$/u.test(text) ||
    (/@[^\s)]{4,80}[:：]$/u.test(text) &&
      (/^\d/u.test(text) ||
        (isFollowed && /\p{Lu}[^\s,]{1,40}\s\p{Lu}[^\s,]{1,40}\s{1,2}[^\s@]{1,64}@/u.test(text))))) &&
  !/[:：]\s/u.test(text) &&
  !isAddressed(text);

/** Turns of a rota and entries of a log stand one below the other: "4.11.2026, 10:00, Name <address>:". */
const isEntry = (line: QuoteLine): boolean =>
  isDated(line) && (hasAddress(line.text) || SAYS.test(small(line.text)));

/** Judges the words of an attribution, by what stands behind it and near it. */
function judged(
  text: string,
  isFollowed: boolean,
  isMarked: boolean,
  near: readonly QuoteLine[],
): Evidence | undefined {
  const says = SAYS.exec(small(text));
  const [address, date, time] = [hasAddress(text), hasDate(text), hasTime(text)];
  // A programme of a day has date and time, too, and its lines stand further in.
  if (isMarked && ((date && time) || (!says && address && smallWords(text) < 2))) return 'sure';
  if (!says && !(address && date && isBare(text, isFollowed))) return undefined;
  let isRecord = date && time && !isFollowed && near.filter(isEntry).length > 1;
  if (!says && isRecord) return undefined;
  if (says && !address) {
    const [before, behind] = [text.slice(0, says.index), text.slice(says.index + says[0].length)];
    if (isSaying(`${before} ${behind}`)) return undefined;
    isRecord ||= !isMarked && PLACE.test(behind);
  }
  if (isSentence(text)) return undefined;
  if (isRecord && !address) return 'thin';
  // A court is cited with a day above one's own indented words; a program that indents without a mark writes the hour, too.
  const isShown = isFollowed && (isMarked || address || time || !date);
  if ((address && (says || (time && />\s?[:：]$/u.test(text)))) || (says && date && time) || isShown)
    return 'sure';
  return date || time ? 'thin' : undefined;
}

/** The rest of a wrapped one begins with the year, the verb or a bracket. */
const isRest = (text: string): boolean =>
  /^(?:(?:19|20)\d\d(?![-./年])|[<([])/u.test(text) || SAYS.exec(small(text))?.index === 0;

/**
 * It says by itself who wrote and when, or who, below an address or below what has no day with an hour: it is no rest of
 * a wrapped one.
 */
const isWhole = (lines: readonly QuoteLine[], index: number, step: number): boolean => {
  const { text = '' } = lines[index] ?? {};
  const above = lines.slice(index - step, index);
  const says =
    hasDate(text) || hasTime(text) || above.some((line) => hasAddress(line.text)) || !above.some(isDated);
  return says && !isRest(text) && attributionAt(lines, index) === 'sure';
};

/**
 * Judges whether an attribution begins at a line: "On 4 Nov 2026, at 10:20, Osgood <osgood@example.org> wrote:". It ends
 * with a colon, or stands between hyphens or arrows, and names the date or the address; with the verb alone it needs
 * quoted text behind it, because people write "Anna wrote:" themselves.
 */
export function attributionAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const first = lines[index];
  if (!first || !/[\d@:：-]/u.test(first.text)) return undefined;
  let text = '';
  for (let count = 1; count <= MAX_LINES; count += 1) {
    const line = lines[index + count - 1];
    // The bracket behind a wrapped address looks like a sign of quoting: "<b@example.org", ">:".
    const isOpen = count > 1 && /<[^>]*$/u.test(text);
    const isSame = line?.level === first.level || isOpen || (count > 1 && first.level > 1);
    // A page has an address of another kind.
    if (!line || !isSame || line.text.includes('://')) return undefined;
    // A host that doubles line ends sets the halves of a wrapped one apart.
    if (count > 1 && line.isApart && !isOpen && !isRest(line.text)) return undefined;
    text = text === '' ? line.text : `${text} ${line.text}`;
    // "Next meeting: 9.11.2026", and below it "Anna wrote a request:".
    if (count === 2 && LABEL_AND_VALUE.test(text)) return undefined;
    // ">>> Name <address> date >>>": the first arrows were taken for signs of quoting.
    if (first.level > 1 && />{2}$/u.test(text)) return hasDate(text) ? 'sure' : undefined;
    const next = lines[index + count];
    const isMarked = (next?.level ?? 0) > first.level || hasMark(next, 'cited');
    const isFollowed = isMarked || hasMark(next, 'indented', 'client') || hasMark(first, 'indented');
    if (/[:：]$|-{2,}$/u.test(text)) {
      // In HTML the line above may be the user's own, with an address or a day of its own.
      if ([1, 2, 3].some((step) => step < count && isWhole(lines, index + step, step))) return undefined;
      return judged(text, isFollowed, isMarked, lines.slice(Math.max(0, index - 3), index + count + 3));
    }
    // Some end without a colon: "wrote in message news:…", "Name" name@example.org – 2 November 2026 09:14, and 2026/11/2 Name <address>.
    if (isFollowed && hasAddress(text)) {
      const isNamed = /^\d.*>$/u.test(text) || (/^["“«„]/u.test(text) && hasTime(text));
      if ((isNamed && hasDate(text)) || (SAYS.test(small(text)) && !isSentence(text))) return 'sure';
    }
    // A sentence that ends is no beginning of an attribution, and one without a number or an address is none either.
    const isOver = /[.!?…]$/u.test(text) && !/(?:\d\.? \p{L}{2,5}|\p{Lu}\p{L}{0,2})\.$/u.test(text);
    if (isOver || !(hasDate(text) || hasTime(text) || hasAddress(text))) return undefined;
  }
  return undefined;
}
