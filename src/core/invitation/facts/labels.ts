import { anyOf, escapeRegExp } from '../../texts';
import { languages } from '../../languages';
import { LABELS, SENTENCES } from '../../languages/language';
import type { InvitationWords, Label, Sentence } from '../../languages/language';
import type { LanguageTag } from '../../languages/tags';
import { comparable, DIAL_THEN_ENTER, readable } from './facts';
import type { Fact } from './facts';

/*
 * The one table of the block's labels and sentences, former ones included, by which blocks are found and read. It comes
 * from the words that are written, so a changed wording cannot be written without being read.
 */

interface Named<Name> {
  readonly name: Name;
  readonly tags: readonly LanguageTag[];
}

function tableOf<Name extends Label | Sentence>(
  names: readonly Name[],
  textsOf: (words: InvitationWords) => readonly { readonly [Each in Name]?: string | readonly string[] }[],
): ReadonlyMap<string, Named<Name>> {
  const table = new Map<string, Named<Name>>();
  for (const { tag, invitation } of Object.values(languages)) {
    for (const name of names) {
      const texts = textsOf(invitation).flatMap((all) => all[name] ?? []);
      for (const text of texts.map(comparable)) {
        const known = table.get(text);
        if (!known || known.name === name) table.set(text, { name, tags: [...(known?.tags ?? []), tag] });
      }
    }
  }
  return table;
}

const labels = tableOf(LABELS, ({ labels: present, former }) => [present, former?.labels ?? {}]);
const sentences = tableOf(SENTENCES, ({ sentences: present, former }) => [present, former?.sentences ?? {}]);

const SENTENCES_AS_READ = [...sentences.keys()];

/** Labels as a pattern. */
const anyLabel = (wanted: (name: Label) => boolean): string =>
  anyOf([...labels].filter(([, { name }]) => wanted(name)).map(([text]) => text));

const ANY = anyLabel(() => true);
/** A block in two languages has both labels before the one colon. A text of bold labels has stars around them (FM03). */
const LABEL_LINE = new RegExp(`^\\*?(${ANY})(?: / (${ANY}))?\\*? ?:\\*?(.*)$`, 'u');

/** Two labels with their slash take less. */
const MAX_LABELS = 160;

/** A label at the beginning of a line, and what stands behind its colon. */
export interface SeenLabel {
  readonly label: Label;
  readonly languages: readonly LanguageTag[];
  /** As it stands in the line, white space folded. */
  readonly value: string;
}

/** Of the lines that were read last: one is asked for its label as the one below another, then for itself. */
const lately = new Map<string, SeenLabel | undefined>();
const MOST_LATELY = 50;

/** Reads the label that a line begins with, in any of our languages. */
export function readLabel(line: string): SeenLabel | undefined {
  if (lately.has(line)) return lately.get(line);
  if (lately.size >= MOST_LATELY) lately.clear();
  const seen = labelIn(line);
  lately.set(line, seen);
  return seen;
}

function labelIn(line: string): SeenLabel | undefined {
  const shown = readable(line.normalize('NFC'));
  // Signs for signs, and "İ" alone is longer in lower case: the value must be found again in the line.
  const plain = shown
    .slice(0, MAX_LABELS)
    .replace(/\u0130/gu, 'i')
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\p{Pd}/gu, '-');
  const seen = LABEL_LINE.exec(plain);
  const first = labels.get(seen?.[1] ?? '');
  if (!seen || !first) return undefined;
  const second = labels.get(seen[2] ?? '');
  if (second && second.name !== first.name) return undefined;
  const begins = plain.length - (seen[3] ?? '').length;
  return {
    label: first.name,
    languages: [...first.tags, ...(second?.tags ?? [])],
    value: shown.slice(begins).trim(),
  };
}

/** What the sentences say that hold no value. */
const SAYS: { readonly [Name in Sentence]: Fact } = {
  linkFor: { kind: 'linkFor' },
  pinForEveryWay: { kind: 'pinFor', ways: 'everyWay' },
  pinForPhoneAndRoomSystems: { kind: 'pinFor', ways: 'phoneAndRoomSystems' },
  pinSeparate: { kind: 'pin', comes: 'separately' },
  thenEnter: DIAL_THEN_ENTER,
  tryBefore: { kind: 'tryBefore' },
  comeEarly: { kind: 'comeEarly' },
};

/** A sentence of ours: the kind of line it belongs to, what it says, the languages that say it so. */
export interface SeenSentence {
  readonly kind: Fact['kind'];
  readonly facts: readonly Fact[];
  readonly languages: readonly LanguageTag[];
}

/**
 * Reads a line that is one of our sentences and nothing else.
 * @param text in the spelling of `comparable`
 */
export function readSentence(text: string): SeenSentence | undefined {
  const seen = sentences.get(text);
  if (!seen) return undefined;
  const fact = SAYS[seen.name];
  return { kind: fact.kind, facts: [fact], languages: seen.tags };
}

const THANKS = Object.values(languages).map(({ tag, invitation: { thanks } }) => ({
  tag,
  begins: comparable(thanks('\u0001').split('\u0001')[0] ?? ''),
  bare: comparable(thanks(undefined)),
  named: new RegExp(`^${escapeRegExp(comparable(thanks('\u0001'))).replace('\u0001', '(.{1,200})')}$`, 'u'),
}));

/**
 * Reads our last sentence.
 * @param text in the spelling of `comparable`
 * @param isService true for what the service is called, in that spelling: "Thank you for using the side entrance." is
 * somebody's sentence
 */
export function readThanks(text: string, isService: (name: string) => boolean): SeenSentence | undefined {
  const seen = THANKS.filter(({ bare, named }) => {
    const [, name] = named.exec(text) ?? [];
    return bare === text || (name !== undefined && isService(name.trim()));
  });
  return seen.length === 0
    ? undefined
    : { kind: 'thanks', facts: [{ kind: 'thanks' }], languages: seen.map(({ tag }) => tag) };
}

/**
 * True where one of our sentences may begin so, of which a client has wrapped the rest.
 * @param text in the spelling of `comparable`
 */
export const isSentenceBegun = (text: string): boolean =>
  SENTENCES_AS_READ.some((sentence) => sentence.startsWith(text)) ||
  THANKS.some(({ begins }) => text.startsWith(begins));

/** Labels with their colon inside a text of `comparable` spelling, as whole words: "Chopin:" is not a PIN. No look-behind: older Safari reads no script that has one. */
const inText = (wanted: (name: Label) => boolean): string =>
  `(?:^|[^\\p{L}])(?:${anyLabel(wanted)})\\*{0,2}\\s?:`;

export const JOIN_LABEL = inText((name) => name === 'join');
/** The label of a link where it begins a line: another block. */
export const JOIN_LINE = `(?:^|\\n)\\*{0,2}(?:${anyLabel((name) => name === 'join')})(?: / [^:\\n]{1,40})?\\*{0,2}\\s?:`;
/** "When:" stands in many a mail; with one of our rows near it, it is ours. Notes and first times are anybody's. */
export const TELLING_LABEL = `${inText((name) => !['when', 'note', 'firstTime'].includes(name))}|${inText(
  (name) => name === 'when',
)}(?=.{8,250}utc)`;

/** Words of the row for the first time, by what they lead to. */
export const readPageName = (text: string): 'test' | 'help' | undefined => {
  const names = comparable(text)
    .split(' / ')
    .map((name) => labels.get(name)?.name);
  const [name] = names;
  return names.every((each) => each === name) && (name === 'test' || name === 'help') ? name : undefined;
};
