import { wordKeys } from '../languages/language';
import type { InvitationWords, Label, Language, Sentence } from '../languages/language';
import type { LanguageTag } from '../languages/tags';
import { wordWhen } from '../meeting/rows/whenRow';
import type { InvitationChoices } from './choices';
import { LINE_KINDS } from './lineKind';
import type { LineKind } from './lineKind';
import type { InvitationLine } from './lines';

/** A run of text of one kind inside a row. `strong` must not be overlooked, `dial` is typed as it stands. */
export type Piece =
  | { readonly kind: 'text' | 'strong' | 'dial'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      readonly purpose: 'join' | 'page' | 'dial';
    };

type Languages = InvitationChoices['languages'];

const text = (words: string): readonly Piece[] => [{ kind: 'text', text: words }];
const page = (url: string): readonly Piece[] => [{ kind: 'link', text: url, url, purpose: 'page' }];

/** The label of a line and its sentences, by their names in the table of words; sentences that hold a name are apart. */
function namesOf(line: InvitationLine): readonly [Label | undefined, ...Sentence[]] {
  switch (line.kind) {
    case 'heading':
    case 'thanks':
      return [undefined];
    case 'linkFor':
    case 'tryBefore':
    case 'comeEarly':
      return [undefined, line.kind];
    case 'pinFor':
      return [undefined, line.ways === 'everyWay' ? 'pinForEveryWay' : 'pinForPhoneAndRoomSystems'];
    case 'pin':
      return 'pin' in line ? ['pin'] : [undefined, 'pinSeparate'];
    case 'phone':
      return line.then === 'nothing' ? ['phone'] : ['phone', 'thenEnter'];
    default:
      return [line.kind];
  }
}

/** What is opened, dialled or typed: the same in every language but for the heading, dates and little words. */
function rowsOf(line: InvitationLine, [first, second]: Languages): SpokenLine['rows'] {
  const { invitation: words, when } = first;
  switch (line.kind) {
    case 'heading': {
      const title = wordHeading(line.serviceName, line.roomName, words, second?.invitation);
      return [[{ kind: 'strong', text: title }]];
    }
    case 'when':
      return ('rows' in line ? line.rows : wordWhen(line.when, when)).map(text);
    case 'join':
      return [[{ kind: 'link', text: line.url, url: line.url, purpose: 'join' }]];
    case 'pin':
      return 'pin' in line ? [[{ kind: 'strong', text: line.pin }]] : [];
    case 'phone':
      return [
        ...(line.numbersUrl === undefined ? [] : [page(line.numbersUrl)]),
        // The number comes first: a place may be called like one of our labels.
        ...line.numbers.map(({ label, number, dialUrl }): readonly Piece[] => [
          { kind: 'link', text: number, url: dialUrl, purpose: 'dial' },
          ...(label === '' ? [] : text(` – ${label}`)),
        ]),
      ];
    case 'extension':
      return text(line.extension).map((piece) => [piece]);
    case 'h323':
    case 'h323Backup':
      return [
        line.dialStrings.flatMap((dialled, index): readonly Piece[] => [
          ...(index === 0 ? [] : text(` ${words.or} `)),
          { kind: 'dial', text: dialled },
        ]),
      ];
    case 'sip':
      return [[{ kind: 'dial', text: line.address }]];
    case 'confirmKey':
      return [text(wordKeys(line.keys, words))];
    case 'test':
    case 'help':
      return [page(line.url)];
    case 'note':
      return [text(line.text)];
    default:
      return [];
  }
}

function sentencesOf(line: InvitationLine, { invitation }: Language): readonly string[] {
  if (line.kind === 'thanks') return [invitation.thanks(line.serviceName)];
  const [, ...sentences] = namesOf(line);
  return sentences.map((name) => invitation.sentences[name]);
}

/** Both texts with a slash; once where they are the same. */
export const both = (one: string, other: string | undefined): string =>
  other === undefined || other === one ? one : `${one} / ${other}`;

/** "Videoconference – Anna Muster": the service's name where it is known, else the general word. */
export function wordHeading(
  serviceName: string | undefined,
  roomName: string,
  first: InvitationWords,
  second?: InvitationWords,
): string {
  const service = serviceName ?? both(first.videoconference, second?.videoconference);
  return [service, roomName].filter((part) => part !== '').join(' – ');
}

/** One line of text in a language of its own, where that is not the block's first one. */
export interface SpokenText {
  readonly text: string;
  readonly lang?: LanguageTag;
}

/** A line as both renderers take it: the labels of one or two languages, one set of values, sentences behind them. */
export interface SpokenLine {
  readonly kind: InvitationLine['kind'];
  /** The label in one language or two; the colon belongs to the last one. */
  readonly label: readonly SpokenText[];
  /** Values below one another. */
  readonly rows: readonly (readonly Piece[])[];
  readonly sentences: readonly SpokenText[];
  /** The language whose sentences it belongs to, at the end of a block in two. */
  readonly end?: LanguageTag;
}

/** "Join / Teilnehmen:"; a label that both languages share stands once. */
export function labelIn(name: Label, [first, second]: Languages): readonly SpokenText[] {
  const one = first.invitation.labels[name];
  const other = second?.invitation.labels[name];
  return second === undefined || other === undefined || other === one
    ? [{ text: one + first.invitation.labelEnd }]
    : [{ text: `${one} / ` }, { text: other + second.invitation.labelEnd, lang: second.tag }];
}

/**
 * Words the block in one language, or in two: one set of values with both labels, and the sentences at the end, all of
 * the one language and then all of the other. Both renderers start from here, so HTML and plain text say the same.
 */
export function wordBlock(lines: readonly InvitationLine[], languages: Languages): readonly SpokenLine[] {
  const [first, second] = languages;
  const spoken = lines.map((line): SpokenLine => {
    const [label] = namesOf(line);
    return {
      kind: line.kind,
      label: label === undefined ? [] : labelIn(label, languages),
      rows: rowsOf(line, languages),
      sentences: second ? [] : sentencesOf(line, first).map((sentence) => ({ text: sentence })),
    };
  });
  if (second === undefined) return spoken;
  const atTheEnd = [first, second].flatMap((language) =>
    lines.flatMap((line) =>
      sentencesOf(line, language).map((sentence): SpokenLine => ({
        kind: line.kind,
        label: [],
        rows: [],
        sentences: [language === first ? { text: sentence } : { text: sentence, lang: language.tag }],
        end: language.tag,
      })),
    ),
  );
  return [...spoken, ...atTheEnd].filter(({ rows, sentences }) => rows.length + sentences.length > 0);
}

const placeOf = (kind: LineKind): number => LINE_KINDS.indexOf(kind);

/** Where one's eye may rest: behind what everybody needs, behind the other ways in, before each language's sentences. */
export function isApart(previous: SpokenLine | undefined, current: SpokenLine): boolean {
  if (!previous) return false;
  if (previous.end !== current.end) return true;
  const [before, at] = [placeOf(previous.kind), placeOf(current.kind)];
  const begins = [placeOf('phone'), placeOf('test')].some((first) => before < first && at >= first);
  return current.end === undefined && begins;
}
