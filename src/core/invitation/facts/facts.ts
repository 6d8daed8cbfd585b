import { digitsOf, plainText, withoutTrunkZero } from '../../texts';
import { languages } from '../../languages';
import { linkKey } from '../../link';
import { localDay } from '../../meeting/localTime';
import { whenRows } from '../../meeting/when';
import type { Rhythm } from '../../meeting/rhythm';
import type { When, WhenSpan } from '../../meeting/when';
import { readWhenRow } from '../../meeting/rows/readWhenRow';
import type { ConfirmKey, PinFor } from '../../room/room';
import type { LineKind } from '../lineKind';
import type { InvitationLine } from '../lines';
import { wordHeading } from '../words';

/**
 * What one line of a block says, whatever its wording, language and format: data in one spelling. `factsOf` says what a
 * block should say, `readBlock` what the one in a mail says; the two are compared and nothing is rendered for it.
 */
export type Fact =
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'when'; readonly startMs: number; readonly endMs: number }
  /** Whole days, counted since 1970: where midnight is skipped they have no other beginning. */
  | { readonly kind: 'when'; readonly firstDay: number; readonly lastDay: number }
  /** One for each row. */
  | { readonly kind: 'when'; readonly startOffsetMinutes: number; readonly endOffsetMinutes: number }
  | { readonly kind: 'when'; readonly rhythm: Rhythm | 'unknown' }
  | { readonly kind: 'join' | 'test' | 'help'; readonly link: string }
  | { readonly kind: 'linkFor' | 'tryBefore' | 'comeEarly' | 'thanks' }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'pin'; readonly comes: 'separately' }
  | { readonly kind: 'pinFor'; readonly ways: PinFor }
  | { readonly kind: 'phone'; readonly page: string }
  | { readonly kind: 'phone'; readonly then: 'enterExtension' }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'extension'; readonly digits: string }
  | { readonly kind: 'h323' | 'h323Backup' | 'sip'; readonly address: string }
  | { readonly kind: 'confirmKey'; readonly keys: readonly ConfirmKey[] }
  | { readonly kind: 'note'; readonly text: string };

/** Text with composed letters, plain signs, folded white space, in lower case. */
export const folded = (text: string): string => plainText(text).toLowerCase();

/** A line without the stars of bold text, and with links as mail programs write them where a client made Markdown of it. */
export const readable = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/gu, '$1 <$2>')
    .replace(/\\(?=[#*_[\]])/gu, '')
    // Inside a word two stars are a PIN's or an address's.
    .replace(/(^|\s)\*\*([^*]+)\*\*(?=[\s:]|$)/gu, '$1*$2*')
    .replace(/^\*([^*\s](?:[^*]*[^*\s])?)\*$/u, '$1');

/** What some clients make of a link in a text: the same address once more, in brackets. */
const ADDRESS_TWICE = /(^|\s)(https?:\/\/(?:\[[^\s\]]*\])?[^\s<>[\]]*) ?[<[]\2[>\]]/giu;

/**
 * Text in the one spelling in which lines are compared. Without stars: bold text has some around it where a client makes
 * plain text of HTML (FM03).
 */
export const comparable = (text: string): string =>
  folded(text.replace(/\*/gu, '').replace(ADDRESS_TWICE, '$1$2'));

const generalWords = Object.values(languages).map(({ invitation }) => comparable(invitation.videoconference));

/** The general word for the service, in one language or two, at the beginning of a heading. */
const GENERAL = new RegExp(
  `^(?:${generalWords.join('|')})(?: / (?:${generalWords.join('|')}))?(?= - |$)`,
  'u',
);

/** The heading without the general word: it has one in each language. */
export const headingFact = (text: string): Fact => ({
  kind: 'heading',
  title: comparable(text).replace(GENERAL, ''),
});

/** The general word for the service at the beginning of a heading in the spelling of {@link comparable}. */
export const generalWordIn = (text: string): string | undefined => GENERAL.exec(text)?.[0];

export const pinFact = (pin: string): Fact => ({
  kind: 'pin',
  pin: pin.normalize('NFC').replace(/\s/gu, ''),
});

export const pageFact = (url: string): Fact => ({ kind: 'phone', page: linkKey(url) });

export const DIAL_THEN_ENTER: Fact = { kind: 'phone', then: 'enterExtension' };

/** The zero in brackets is not dialled from abroad. */
export const phoneFact = (number: string): Fact => ({
  kind: 'phone',
  number: (number.trim().startsWith('+') ? '+' : '') + digitsOf(withoutTrunkZero(number)),
});

export const extensionFact = (extension: string): Fact => ({
  kind: 'extension',
  digits: digitsOf(extension),
});

export const addressFact = (kind: 'h323' | 'h323Backup' | 'sip', address: string): Fact => ({
  kind,
  address: address.replace(/\s/gu, '').toLowerCase(),
});

export const noteFact = (text: string): Fact => ({ kind: 'note', text: comparable(text) });

export const keysFact = (keys: readonly ConfirmKey[]): Fact => ({
  kind: 'confirmKey',
  keys: (['#', '*'] as const).filter((key) => keys.includes(key)),
});

/** The facts of one row; the first one of a series says so. */
export function rowFacts(row: WhenSpan): readonly [Fact, Fact] {
  const { startMs, endMs, startOffsetMinutes, endOffsetMinutes } = row;
  const firstDay = localDay(startMs, startOffsetMinutes);
  const lastDay = localDay(endMs, endOffsetMinutes) - 1;
  return [
    row.kind === 'allDay' ? { kind: 'when', firstDay, lastDay } : { kind: 'when', startMs, endMs },
    // Beside whole days only the first one is said.
    {
      kind: 'when',
      startOffsetMinutes,
      endOffsetMinutes: row.kind === 'allDay' ? startOffsetMinutes : endOffsetMinutes,
    },
  ];
}

/** That a meeting is the first of a series, and how often it is. */
export const seriesFacts = ({ series, rhythm }: Pick<When, 'series' | 'rhythm'>): readonly Fact[] =>
  series === 'first'
    ? [
        {
          kind: 'when',
          rhythm: (rhythm && (Object.fromEntries(Object.entries(rhythm).sort()) as Rhythm)) ?? 'unknown',
        },
      ]
    : [];

/** What rows say that stand in a block. */
export function writtenRowFacts(rows: readonly string[]): readonly Fact[] {
  const first = readWhenRow(rows[0] ?? '');
  if (!first) return [];
  const read = [first, ...rows.slice(1).map((row) => readWhenRow(row, first))];
  return [...seriesFacts(first), ...read.flatMap((row) => (row ? rowFacts(row) : []))];
}

function lineFacts(line: InvitationLine): readonly Fact[] {
  switch (line.kind) {
    case 'heading':
      return [headingFact(wordHeading(line.serviceName, line.roomName, languages.en.invitation))];
    case 'when':
      if ('rows' in line) return writtenRowFacts(line.rows);
      return [...seriesFacts(line.when), ...whenRows(line.when).flatMap(rowFacts)];
    case 'join':
    case 'test':
    case 'help':
      return [{ kind: line.kind, link: linkKey(line.url) }];
    case 'pin':
      return ['pin' in line ? pinFact(line.pin) : { kind: 'pin', comes: 'separately' }];
    case 'pinFor':
      return [{ kind: 'pinFor', ways: line.ways }];
    case 'phone':
      return [
        ...(line.numbersUrl === undefined ? [] : [pageFact(line.numbersUrl)]),
        ...line.numbers.map(({ number }) => phoneFact(number)),
        ...(line.then === 'nothing' ? [] : [DIAL_THEN_ENTER]),
      ];
    case 'extension':
      return [extensionFact(line.extension)];
    case 'h323':
    case 'h323Backup':
      return line.dialStrings.map((dialled) => addressFact(line.kind, dialled));
    case 'sip':
      return [addressFact('sip', line.address)];
    case 'confirmKey':
      return [keysFact(line.keys)];
    case 'note':
      return [noteFact(line.text)];
    default:
      return [{ kind: line.kind }];
  }
}

/** One spelling of a fact, under which equal ones are equal. The constructors above fix the order of its entries. */
export const factKey = (fact: Fact): string => JSON.stringify(fact);

/** Each fact once, in the order of the first. */
export const distinct = (facts: readonly Fact[]): readonly Fact[] => [
  ...new Map(facts.map((fact) => [factKey(fact), fact])).values(),
];

/** What a block of these lines says. */
export const factsOf = (lines: readonly InvitationLine[]): readonly Fact[] =>
  distinct(lines.flatMap(lineFacts));

/** The facts of one kind of line. */
export const factsAbout = (facts: readonly Fact[], kind: LineKind): readonly Fact[] =>
  facts.filter((fact) => fact.kind === kind);
