import { languages } from '../../languages';
import { furtherWords, readingWords } from '../../languages/allPastedWords';
import { LABEL_KINDS } from '../../languages/pastedWords';
import type { FurtherWords, LabelKind } from '../../languages/pastedWords';
import { services } from '../services';
import { bareLabel } from './bareLabels';
import { ownPhrases } from './ownPhrases';
import { plainWord, plainWords, wordsOf } from './words';
import type { Word } from './words';

/** A label as it stands in the text. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
  /** A word of a sentence that may mean something else. */
  readonly isVague: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: LabelKind;
  readonly gap: RegExp;
}

/** What may stand between two words of one label: a space, a hyphen, an apostrophe, a line that was wrapped. */
const GAP = /^[\s,\-‐‑–'’.·/]{1,3}$/u;
/** Between two of our own also a bracket or a colon: "Room system (H.323)", "Important: the PIN …". */
const OWN_GAP = /^[\s,\-‐‑–'’.·/(:]{1,3}$/u;

/** Phrases by their first word, the longest first: "phone conference ID" is not a "conference ID". */
function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirstWord = new Map<string, Phrase[]>();
  const add = (kind: LabelKind, text: string, gap: RegExp): void => {
    const words = plainWords(text);
    const known = byFirstWord.get(words[0] ?? '') ?? [];
    byFirstWord.set(words[0] ?? '', [...known, { words, kind, gap }]);
  };
  const addAll = (words: FurtherWords): void => {
    for (const kind of LABEL_KINDS) for (const text of words[kind] ?? []) add(kind, text, GAP);
  };
  // Of equal phrases the first counts: our own words, then those of the block's languages.
  for (const { invitation } of Object.values(languages))
    for (const [kind, text] of ownPhrases(invitation)) add(kind, text, OWN_GAP);
  for (const { labels } of Object.values(readingWords)) addAll(labels);
  furtherWords.forEach(addAll);
  for (const phrases of byFirstWord.values())
    phrases.sort((one, other) => other.words.length - one.words.length);
  return byFirstWord;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The words of a phrase stand next to one another, on one line or wrapped. */
function fits(phrase: Phrase, words: readonly Word[], first: number, text: string): boolean {
  return phrase.words.every((word, index) => {
    const found = words[first + index];
    if (found?.plain !== word) return false;
    const before = words[first + index - 1];
    if (index === 0 || !before) return true;
    const gap = text.slice(before.end, found.start);
    if (!phrase.gap.test(gap) || gap.includes('\n\n')) return false;
    // "Zoom⏎Meeting ID": what is a label on its own line was not wrapped.
    return !gap.includes('\n') || !beginsLabel(words, first + index, text);
  });
}

const beginsLabel = (words: readonly Word[], at: number, text: string): boolean =>
  phrasesFrom(words[at]).some(
    (phrase) =>
      phrase.words.every((word, index) => words[at + index]?.plain === word) &&
      !text.slice(words[at]?.start, words[at + phrase.words.length - 1]?.end).includes('\n'),
  );

const allPhrases = () => (phrases ??= phrasesByFirstWord());

const phrasesFrom = (word: Word | undefined): readonly Phrase[] => allPhrases().get(word?.plain ?? '') ?? [];

/** `h323-backup.example.edu` begins with a label, but it is a host. */
const isPartOfHost = (text: string, end: number): boolean =>
  /^-[\p{L}\d-]{0,40}\.\p{L}/u.test(text.slice(end, end + 44));

/** Words of services and labels, which people write with a capital inside: `OpenTalk`, `WiFi`. */
let whole: ReadonlySet<string> | undefined;

const wholeWords = (): ReadonlySet<string> =>
  new Set([
    ...services.flatMap(({ words }) => words),
    ...[...allPhrases().values()].flatMap((known) => known.flatMap(({ words }) => words)),
  ]);

/** Labels of what lets a person in, whoever it is for. */
export const CODES: ReadonlySet<LabelKind> = new Set(['pin', 'accessCode', 'phonePin']);
/** Labels of what is typed once a number has been dialled. */
export const TYPED: ReadonlySet<LabelKind> = new Set([...CODES, 'meetingNumber', 'phoneMeetingNumber']);

const BEFORE_VALUES: ReadonlySet<LabelKind> = new Set(['meetingNumber', 'pin', 'accessCode']);
/** In shorter words one wrong letter makes another word. */
const MIN_LENGTH = 7;

/** A word without each of its letters in turn. */
const withoutOne = (word: string): readonly string[] =>
  Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));

/** Long words of labels before numbers and codes, by themselves and by each spelling without one letter. */
let spellings: ReadonlyMap<string, string> | undefined;

function allSpellings(): ReadonlyMap<string, string> {
  const long = [...allPhrases().values()]
    .flat()
    .filter(({ kind }) => BEFORE_VALUES.has(kind))
    .flatMap(({ words }) => words.filter(({ length }) => length >= MIN_LENGTH));
  const slips = long.flatMap((word) => withoutOne(word).map((slip) => [slip, word] as const));
  return new Map([...slips, ...long.map((word) => [word, word] as const)]);
}

/** A colon, "ID", or no more than a space before a code with a digit: `Pascode 41qwZ8`. */
const VALUE_FOLLOWS = /^(?:[^\n]?:|[^\n]ID| (?=\S{0,11}\d)\S{4,12}(?:\s|$))/u;

/** `Meting ID:`, `Passcod:`, `Zugangsscode:`: a letter too few or too many, though not at the end as in a plural. */
function spelt(word: Word, text: string): Word {
  const { plain, end } = word;
  if (plain.length < MIN_LENGTH - 1) return word;
  if (!VALUE_FOLLOWS.test(text.slice(end, end + 16)) || whole?.has(plain)) return word;
  spellings ??= allSpellings();
  const shorter = withoutOne(plain)
    .slice(0, -1)
    .find((slip) => spellings?.get(slip) === slip);
  const right = spellings.get(plain) ?? shorter;
  return right === undefined ? word : { ...word, plain: right };
}

const GLUED = /[\p{Ll}\d](?=\p{Lu})/gu;

/** All words, a slip of the pen put right; `Toll-freeMeeting ID`, `904275One tap mobile`, `MeetingID` are two words each. */
export function ungluedWords(text: string): readonly Word[] {
  whole ??= wholeWords();
  const all = [...text.matchAll(GLUED)].map(({ index }) => index + 1);
  const words: Word[] = [];
  let next = 0;
  for (const word of wordsOf(text)) {
    while ((all[next] ?? Infinity) <= word.start) next += 1;
    const first = next;
    while ((all[next] ?? Infinity) < word.end) next += 1;
    if (next === first || whole.has(word.plain)) {
      words.push(spelt(word, text));
      continue;
    }
    const starts = [word.start, ...all.slice(first, next)];
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? word.end;
      words.push({ start, end, plain: plainWord(text.slice(start, end)) });
    }
  }
  return words;
}

/** A long thread of mails has a few thousand; what has more is no text that anybody wrote. */
const MAX_LABELS = 10_000;

/** Kinds that say little: another label that begins inside one and goes on behind it counts instead. */
const LOOSE: ReadonlySet<LabelKind> = new Set([
  'video',
  'enter',
  'dial',
  'name',
  'phone',
  'otherPage',
  'host',
  'join',
]);

/** `Webex Meeting number`, `Video Conference ID`: "Webex meeting" ends inside "meeting number". */
function yields(phrase: Phrase, words: readonly Word[], first: number, text: string): boolean {
  if (!LOOSE.has(phrase.kind)) return false;
  const end = first + phrase.words.length;
  for (let at = first + 1; at < end; at += 1) {
    const rival = phrasesFrom(words[at]).find((candidate) => fits(candidate, words, at, text));
    if (rival && at + rival.words.length > end && !LOOSE.has(rival.kind)) return true;
  }
  return false;
}

/** All labels of a text in their order. They never overlap: where one ends the next may begin. */
export function findLabels(text: string, words: readonly Word[]): readonly Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < words.length && labels.length < MAX_LABELS; index += 1) {
    const start = words[index]?.start ?? 0;
    const phrase = phrasesFrom(words[index]).find((candidate) => fits(candidate, words, index, text));
    if (!phrase || isPartOfHost(text, words[index + phrase.words.length - 1]?.end ?? start)) continue;
    if (yields(phrase, words, index, text)) continue;
    const end = words[index + phrase.words.length - 1]?.end ?? start;
    const label = bareLabel(phrase.kind, text, start, end);
    if (label === undefined) continue;
    index += phrase.words.length - 1;
    labels.push({ kind: label.kind, start, end, isVague: label.isVague });
  }
  return labels;
}
