import { languages } from '../../languages';
import { wordKeys } from '../../languages/language';
import type { Label } from '../../languages/language';
import { isHost, linkKey } from '../../link';
import { readWhenRow } from '../../meeting/rows/readWhenRow';
import type { WhenSpan } from '../../meeting/when';
import type { ConfirmKey, PhoneNumber } from '../../room/room';
import {
  addressFact,
  comparable,
  extensionFact,
  factKey,
  folded,
  keysFact,
  noteFact,
  phoneFact,
  pinFact,
  readable,
  rowFacts,
  seriesFacts,
} from './facts';
import type { Fact } from './facts';
import { readPageName } from './labels';

/** A line as a reader of the body sees it: white space folded, no line breaks. */
export interface SeenLine {
  readonly text: string;
  /** The address, where the whole line is one link. */
  readonly link: string | undefined;
  /** The links on it with their texts, in order. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** Values of the room as they are now, and what can only be recognised because it is known: words that a person chose. */
export interface KnownWords {
  readonly pin: string | undefined;
  readonly phoneNumbers: readonly PhoneNumber[];
  readonly isJoinLink: (address: string) => boolean;
  /** True for a page of the service's domains: behind somebody's text only such a one is ours. */
  readonly isServiceLink: (address: string) => boolean;
  readonly roomName: string;
  readonly services: readonly string[];
  readonly notes: readonly string[];
}

type Facts = readonly Fact[] | undefined;

/** True for our value with more beside it, such as a second number: somebody wrote that. */
const isMoreThan = (known: string, text: string): boolean =>
  ` ${comparable(text)} `.includes(` ${comparable(known)} `);

/** An address that a client puts beside what it dials, as text (FR03). */
const DIALLED = '\\s?[<[(]?\\b(?:tel|mailto|sip|h323):[^\\s<>[\\]]{1,200}[>\\])]?';
const DIALLED_AT_END = new RegExp(`${DIALLED}$`, 'iu');

/** What a client makes of the `<wbr>` in what is dialled: a line feed, Word's own break. */
const WHERE_IT_BREAKS = /\s(?=##|@)|\u200c/gu;

const PHONE_NUMBER = new RegExp(
  `^(\\+?\\d[\\d ().\\-/]{2,60})(?:${DIALLED})?(?: ?\\p{Pd}(?: (.*))?)?$`,
  'iu',
);

/** The number of the room whose line it is, to the letter. */
export const numberOf = (text: string, { phoneNumbers }: KnownWords): string | undefined =>
  phoneNumbers.find(({ number, label }) =>
    [number, `${number} – ${label}`].map(comparable).includes(comparable(text)),
  )?.number;

/** "+41 44 … – Zurich", with or without its place. The place may have been another one; ours with more words is somebody's. */
function readPhoneNumber(text: string, words: KnownWords): Facts {
  // Where the dash became a hyphen only the known line tells a place of digits from the number.
  const known = numberOf(text, words);
  if (known !== undefined) return [phoneFact(known)];
  const [, number, place = ''] = PHONE_NUMBER.exec(text) ?? [];
  if (number === undefined) return undefined;
  const fact = phoneFact(number);
  const places = words.phoneNumbers
    .filter((one) => factKey(phoneFact(one.number)) === factKey(fact))
    .map(({ label }) => comparable(label));
  if (places.length === 0 && words.phoneNumbers.some((one) => isMoreThan(one.number, number)))
    return undefined;
  const isMore = (label: string) => label !== '' && comparable(place).includes(label);
  return !places.includes(comparable(place)) && places.some(isMore) ? undefined : [fact];
}

const OR = Object.values(languages).map(({ invitation }) => invitation.or);
const ALTERNATIVES = new RegExp(` (?:${OR.join('|')}) `, 'u');

/** One or two dial strings: `gateway##extension`, `extension@gateway`. Some tools group the digits. */
function readDialStrings(kind: 'h323' | 'h323Backup', text: string): Facts {
  const strings = text.split(ALTERNATIVES);
  const isDialled = (dialled: string) => {
    const [, before, behind] =
      /^(\S{1,253})##\d[\d ]{0,60}$|^\d[\d ]{0,60}@(\S{1,253})$/u.exec(dialled) ?? [];
    return isHost(before ?? behind ?? '');
  };
  return strings.every(isDialled) ? strings.map((dialled) => addressFact(kind, dialled)) : undefined;
}

function readSip(text: string): Facts {
  const [, host = ''] = /^(?:[^\s@]{1,64}|\d[\d ]{0,60})@(\S{1,253})$/u.exec(text) ?? [];
  return isHost(host) ? [addressFact('sip', text)] : undefined;
}

function readKeys(text: string): Facts {
  const isSaid = (keys: readonly ConfirmKey[]) =>
    Object.values(languages).some(({ invitation }) => folded(wordKeys(keys, invitation)) === folded(text));
  const keys = ([['#'], ['*'], ['#', '*'], ['*', '#']] as const).find(isSaid);
  return keys && [keysFact(keys)];
}

/**
 * A PIN is what is known to be it, or one word with a digit in it, or digits in groups. Letters alone may be a word
 * that somebody wrote in its place.
 */
function readPin(text: string, known = ''): Facts {
  const isKnown = (pin: string) => factKey(pinFact(pin)) === factKey(pinFact(known));
  const looksLikeOne =
    /^(?=\D{0,31}\d)[\p{L}\p{N}][\p{L}\p{N}.\-_#*!$%&=+@~^]{0,31}$|^\d[\d .-]{0,31}#?$/u.test(text) &&
    !isMoreThan(known, text);
  // A star at its end may be its own.
  const pin = [text, text.replace(/^\*(.*)\*$/u, '$1')].find(isKnown) ?? (looksLikeOne ? text : undefined);
  return pin === undefined ? undefined : [pinFact(pin)];
}

/** "Test room · Help": the words lead to the pages, whatever signs a client put around them and their addresses. */
function readFirstTime({ text, links }: SeenLine): Facts {
  const words = links
    .filter((link) => /^https?:/iu.test(link.text))
    .reduce((so, link) => so.replace(link.text, ''), text)
    .replace(/[<>[\]]+|\(\s*\)/gu, ' ');
  const names = words.split('·').map((word) => readPageName(word));
  if (names.includes(undefined) || new Set(names).size !== names.length) return undefined;
  // Where a client took the links out, the words are still ours.
  if (links.length === 0) return [];
  const all = links.map(({ address }) => address);
  const addresses = all.length === names.length ? all : [...new Set(all)];
  if (addresses.length !== names.length) return undefined;
  return names.flatMap((kind, index): readonly Fact[] =>
    kind === undefined ? [] : [{ kind, link: linkKey(addresses[index] ?? '') }],
  );
}

function readFacts(label: Exclude<Label, 'when'>, line: SeenLine, known: KnownWords): Facts {
  const { link } = line;
  const page = link !== undefined && /^https?:/iu.test(link) ? linkKey(link) : undefined;
  const text = readable(line.text);
  const typed = readable(line.text.replace(DIALLED_AT_END, '').replace(WHERE_IT_BREAKS, ''));
  switch (label) {
    case 'join':
      return link !== undefined && known.isJoinLink(link)
        ? [{ kind: label, link: linkKey(link) }]
        : undefined;
    case 'pin':
      return readPin(typed, known.pin);
    case 'phone':
      return readPhoneNumber(text, known) ?? (page === undefined ? undefined : [{ kind: label, page }]);
    case 'extension':
      return /^\d[\d .\-/]{0,40}#?$/u.test(typed) ? [extensionFact(typed)] : undefined;
    case 'h323':
    case 'h323Backup':
      return readDialStrings(label, typed);
    case 'sip':
      return readSip(typed);
    case 'confirmKey':
      return readKeys(typed);
    case 'firstTime':
      return readFirstTime(line);
    case 'test':
    case 'help':
      return page === undefined ? undefined : [{ kind: label, link: page }];
    case 'note':
      return known.notes.some((note) => comparable(note) === comparable(text)) ? [noteFact(text)] : undefined;
  }
}

/**
 * Reads what stands behind a label of ours, on its line or on a further one, as a client leaves it: with stars around
 * it, with its address beside it.
 * @param first the first row of the time, where one was read
 * @returns what it says, with the span of a time, or nothing where it does not look like what we write there: then it is
 * somebody else's text
 */
export function readValue(
  label: Label,
  line: SeenLine,
  known: KnownWords,
  first?: WhenSpan,
): { readonly facts: readonly Fact[]; readonly span?: WhenSpan } | undefined {
  if (label !== 'when') {
    const facts = readFacts(label, line, known);
    return facts && { facts };
  }
  const row = readWhenRow(readable(line.text), first);
  return row && { facts: [...seriesFacts(row), ...rowFacts(row)], span: row };
}

/** What a line says beyond its wording. */
export type SeenValue = NonNullable<ReturnType<typeof readValue>>;
