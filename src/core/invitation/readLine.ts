import { languages } from '../languages';
import type { InvitationWords, LanguageTag } from '../languages/language';
import { isHost, linkKey } from '../link';
import { readWhenRow, saysFirstOfSeries } from '../meeting/readWhenRow';
import type { LineKind } from './lineKind';

/**
 * Reads lines of the connection block back: the counterpart of `wordLine`. The patterns come from the same words that
 * are written, so a changed wording cannot be written without being read.
 */

/** A line as a reader of the body sees it: white space folded, no line breaks. */
export interface SeenLine {
  readonly text: string;
  /** The address, where the whole line is one link. */
  readonly link: string | undefined;
}

/** What can only be recognised because it is known: words that a person chose. */
export interface KnownWords {
  readonly isJoinLink: (address: string) => boolean;
  /** True for a page that can be the service's: where a line is known by its place, any; else those of its domains. */
  readonly isServiceLink: (address: string) => boolean;
  readonly pin: string | undefined;
  readonly services: readonly string[];
  readonly notes: readonly string[];
}

/** A label at the beginning of a line, and what stands behind its colon. */
export interface SeenLabel {
  readonly kind: LineKind;
  readonly languages: readonly LanguageTag[];
  readonly value: string;
}

/**
 * What a line says beyond its wording: links, numbers, addresses, keys, each in one spelling. A sentence of ours may
 * say nothing of that kind.
 */
export interface SeenValue {
  readonly facts: readonly string[];
  readonly languages: readonly LanguageTag[];
  /** A row that is carried into a new block as it stands there, where nothing else is known of the time. */
  readonly row?: string;
}

const all = Object.values(languages);

/** Text in the one spelling in which lines are compared: composed letters, folded white space, lower case. */
export const comparable = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const LABELS = {
  join: ({ join }) => join,
  phone: ({ phone }) => phone,
  extension: ({ extension }) => extension,
  h323: ({ h323 }) => h323,
  h323Backup: ({ h323Backup }) => h323Backup,
  sip: ({ sip }) => sip,
  confirmKey: ({ confirmKey }) => confirmKey,
  pin: ({ pin }) => pin,
  when: ({ when }) => when,
  test: ({ test }) => test,
  testAlone: ({ testAlone }) => testAlone,
  help: ({ help }) => help,
  note: ({ note }) => note,
} as const satisfies Partial<Record<LineKind | 'testAlone', (words: InvitationWords) => string>>;

/** Every label of every language, by how it is compared. */
const labels = new Map<string, { readonly kind: LineKind; readonly tags: readonly LanguageTag[] }>();
for (const { tag, invitation } of all) {
  for (const [kind, labelIn] of Object.entries(LABELS)) {
    const label = comparable(labelIn(invitation));
    labels.set(label, {
      kind: kind === 'testAlone' ? 'test' : (kind as LineKind),
      tags: [...(labels.get(label)?.tags ?? []), tag],
    });
  }
}

/** Longer ones first: "Code PIN" holds "PIN". */
const ANY_LABEL = [...labels.keys()]
  .sort((one, other) => other.length - one.length)
  .map(escapeRegExp)
  .join('|');
/** A block in two languages has both labels before the one colon. */
const LABEL_LINE = new RegExp(`^(${ANY_LABEL})(?: / (${ANY_LABEL}))? ?:(.*)$`, 'iu');

/** Reads the label that a line begins with, in any of our languages. */
export function readLabel(line: string): SeenLabel | undefined {
  const seen = LABEL_LINE.exec(line.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const first = labels.get((seen?.[1] ?? '').toLowerCase());
  if (!seen || !first) return undefined;
  const second = labels.get((seen[2] ?? '').toLowerCase());
  if (second && second.kind !== first.kind) return undefined;
  return {
    kind: first.kind,
    languages: [...first.tags, ...(second?.tags ?? [])],
    value: (seen[3] ?? '').trim(),
  };
}

/** A sentence of one language with its gaps, as a pattern that catches what was filled in. */
interface Sentence {
  readonly tag: LanguageTag;
  readonly pattern: RegExp;
}

/** Stand for what is filled into a sentence while its pattern is made; no wording holds them. */
const GAPS = ['\u0001', '\u0002'] as const;

/** @param gap the pattern of what may stand in a gap */
function sentences(sentenceIn: (words: InvitationWords) => string, gap = ''): readonly Sentence[] {
  return all.map(({ tag, invitation }) => {
    const text = escapeRegExp(comparable(sentenceIn(invitation)));
    return { tag, pattern: new RegExp(`^${text.replace(/[\u0001\u0002]/gu, `(${gap})`)}$`, 'u') };
  });
}

const NUMBER = '\\d[\\d .\\-/]{0,40}';
const ONE_NUMBER = new RegExp(`^${NUMBER}#?$`, 'u');

const SAME_LINK = sentences(({ sameLinkForAll }) => sameLinkForAll);
const THEN_ENTER = sentences(({ thenEnter }) => thenEnter(GAPS[0]), NUMBER);
const DIAL = sentences(({ dial }) => dial(GAPS), '\\S{1,300}');
const CONFIRM_KEYS = [
  ...sentences(({ confirmKeys }) => confirmKeys(['\u0001', '\u0002'] as never), '[#*]'),
  ...sentences(() => GAPS[0], '[#*]'),
];
const PIN_IS_IMPORTANT = sentences(({ pinIsImportant }) => pinIsImportant);
const PIN_SEPARATE = sentences(({ pinComesSeparately }) => pinComesSeparately);
const TEST_BEFORE = sentences(({ testBefore }) => testBefore);
const ADVICE = sentences(({ firstTimeAdvice }) => firstTimeAdvice);
const THANKS = sentences(({ thanks }) => thanks(GAPS[0]), '.{1,60}');
const THANKS_WITHOUT_SERVICE = sentences(({ thanks }) => thanks(undefined));

/** Reads a sentence; `factsIn` gives what its gaps say, or nothing where that makes it another's sentence. */
function readSentence(
  text: string,
  known: readonly Sentence[],
  factsIn: (gaps: readonly string[]) => readonly string[] | undefined = () => [],
): SeenValue | undefined {
  const compared = comparable(text);
  const seen = known.filter(({ pattern }) => pattern.test(compared));
  const [first] = seen;
  if (!first) return undefined;
  const facts = factsIn((first.pattern.exec(compared) ?? []).slice(1));
  return facts && { facts, languages: seen.map(({ tag }) => tag) };
}

const saying = (...facts: readonly string[]): SeenValue => ({ facts, languages: [] });
const digitsOf = (text: string): string => text.replace(/\D/gu, '');

const sayingLink = (link: string): SeenValue => saying(`link ${linkKey(link)}`);

const readPage = ({ link }: SeenLine, { isJoinLink, isServiceLink }: KnownWords): SeenValue | undefined =>
  link === undefined || isJoinLink(link) || !isServiceLink(link) ? undefined : sayingLink(link);

/** "Zurich: +41 44 …", with or without its place. The zero in brackets is not dialled from abroad. */
function readPhoneNumber(text: string): SeenValue | undefined {
  const [, number] = /^(?:[^:]{1,80}: ?|.{1,80}: )?(\+?\d[\d ().\-/]{2,40})$/u.exec(text) ?? [];
  return number === undefined
    ? undefined
    : saying(`phone ${number.startsWith('+') ? '+' : ''}${digitsOf(number.replace(/\( ?0 ?\)/u, ''))}`);
}

const readAddress = (text: string): SeenValue | undefined => {
  const [, host = ''] = /^\d{1,40}@(\S{1,253})$/u.exec(text) ?? [];
  return isHost(host) ? saying(text.toLowerCase()) : undefined;
};

/**
 * A PIN is what is known to be it, or one word with a digit in it, or digits in groups. Letters alone may be a word
 * that somebody wrote in its place.
 */
function readPin(text: string, pin: string | undefined): SeenValue | undefined {
  const bare = text.replace(/ /gu, '');
  const isKnown = pin !== undefined && bare === pin.replace(/\s/gu, '');
  const looksLikeOne = /^(?=\D{0,31}\d)[\p{L}\p{N}][\p{L}\p{N}.\-_#*]{0,31}$|^\d[\d .-]{0,31}#?$/u.test(text);
  return isKnown || looksLikeOne ? saying(`pin ${bare}`) : undefined;
}

/** True for the fact that the PIN comes separately. */
export const PIN_COMES_SEPARATELY = 'pin comes separately';

/** True for the advice to people who join for the first time. */
export const FIRST_TIME_ADVICE = 'first-time advice';

/** True for the fact that the time is that of the first meeting of a series. */
export const FIRST_OF_SERIES = 'first of a series';

function readWhen(text: string): SeenValue | undefined {
  const span = readWhenRow(text);
  if (!span) return saysFirstOfSeries(text) ? { ...saying(FIRST_OF_SERIES), row: text } : undefined;
  const { startMs, endMs, startOffsetMinutes, endOffsetMinutes, kind } = span;
  return {
    ...saying(`meeting ${startMs} ${endMs}`, `offset ${startOffsetMinutes} ${endOffsetMinutes} ${kind}`),
    row: text,
  };
}

type ReadValue = (line: SeenLine, known: KnownWords) => SeenValue | undefined;

const VALUES: { readonly [Kind in LineKind]: ReadValue } = {
  join: (line, { isJoinLink }) =>
    line.link !== undefined && isJoinLink(line.link)
      ? sayingLink(line.link)
      : readSentence(line.text, SAME_LINK),
  phone: (line, known) =>
    readPage(line, known) ??
    readPhoneNumber(line.text) ??
    readSentence(line.text, THEN_ENTER, ([number = '']) => [`enter ${digitsOf(number)}`]),
  extension: ({ text }) => (ONE_NUMBER.test(text) ? saying(`extension ${digitsOf(text)}`) : undefined),
  h323: ({ text }) =>
    (isHost(text) ? saying(`host ${text.toLowerCase()}`) : undefined) ??
    readSentence(text, DIAL, (strings) =>
      strings.every((dialled) => /^\S+##\d+$|^\d+@\S+$/u.test(dialled))
        ? strings.map((dialled) => `dial ${dialled}`)
        : undefined,
    ),
  h323Backup: (line, known) => VALUES.h323(line, known),
  sip: ({ text }) => readAddress(text),
  confirmKey: ({ text }) =>
    readSentence(text, CONFIRM_KEYS, (keys) => [...new Set(keys)].sort().map((key) => `key ${key}`)),
  pin: ({ text }, { pin }) =>
    readSentence(text, PIN_IS_IMPORTANT) ??
    readSentence(text, PIN_SEPARATE, () => [PIN_COMES_SEPARATELY]) ??
    readPin(text, pin),
  when: ({ text }) => readWhen(text),
  test: (line, known) =>
    readPage(line, known) ??
    readSentence(line.text, TEST_BEFORE) ??
    readSentence(line.text, ADVICE, () => [FIRST_TIME_ADVICE]),
  help: readPage,
  note: ({ text }, { notes }) => {
    const compared = comparable(text);
    return notes.some((note) => comparable(note) === compared) ? saying(`note ${compared}`) : undefined;
  },
  thanks: ({ text }, { services }) =>
    readSentence(text, THANKS_WITHOUT_SERVICE) ??
    readSentence(text, THANKS, ([service = '']) =>
      services.some((known) => comparable(known) === service) ? [] : undefined,
    ),
};

/**
 * Reads a line as a value of a kind of line.
 * @returns what it says, or nothing where it does not look like what we write there: then it is somebody else's text
 */
export const readValue = (kind: LineKind, line: SeenLine, known: KnownWords): SeenValue | undefined =>
  VALUES[kind](line, known);

/**
 * Reads our last sentence with whatever name of a service in it. Only for a line that is known by its place, a row of
 * our own table: elsewhere "Thank you for using the side entrance." is somebody's sentence.
 */
export const readThanksInOwnRow = (text: string): SeenValue | undefined =>
  readSentence(text, THANKS_WITHOUT_SERVICE) ?? readSentence(text, THANKS);
