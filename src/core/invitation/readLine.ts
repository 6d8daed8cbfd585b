import type { Label } from '../languages/language';
import { linkKey } from '../link';
import type { WhenSpan } from '../meeting/when';
import { readWhenRow } from '../meeting/readWhenRow';
import { comparable, noteFact, rowFacts, seriesFacts } from './facts';
import type { Fact } from './facts';
import { readPageName } from './labels';
import { readable, readTyped } from './readTyped';
import type { KnownValues } from './readTyped';

/** A line as a reader of the body sees it: white space folded, no line breaks. */
export interface SeenLine {
  readonly text: string;
  /** The address, where the whole line is one link. */
  readonly link: string | undefined;
  /** The links on it with their texts, in order. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** What can only be recognised because it is known: words that a person chose. */
export interface KnownWords extends KnownValues {
  readonly isJoinLink: (address: string) => boolean;
  /** True for a page of the service's domains: behind somebody's text only such a one is ours. */
  readonly isServiceLink: (address: string) => boolean;
  readonly roomName: string;
  readonly services: readonly string[];
  readonly notes: readonly string[];
}

/** What a line says beyond its wording, and the row of a time as it stands there. */
export interface SeenValue {
  readonly facts: readonly Fact[];
  readonly row?: string;
  readonly span?: WhenSpan;
}

const saying = (...facts: readonly Fact[]): SeenValue => ({ facts });

function readPage(kind: 'test' | 'help' | 'phone', { link }: SeenLine): SeenValue | undefined {
  if (link === undefined || !/^https?:/iu.test(link)) return undefined;
  return saying(kind === 'phone' ? { kind, page: linkKey(link) } : { kind, link: linkKey(link) });
}

/** "Test room · Help": the words lead to the pages, whatever signs a client put around them and their addresses. */
function readFirstTime({ text, links }: SeenLine): SeenValue | undefined {
  const words = links
    .filter((link) => /^https?:/iu.test(link.text))
    .reduce((so, link) => so.replace(link.text, ''), text)
    .replace(/[<>[\]]+|\(\s*\)/gu, ' ');
  const names = words.split('·').map((word) => readPageName(word));
  if (names.includes(undefined) || new Set(names).size !== names.length) return undefined;
  // Where a client took the links out, the words are still ours.
  if (links.length === 0) return saying();
  const all = links.map(({ address }) => address);
  const addresses = all.length === names.length ? all : [...new Set(all)];
  if (addresses.length !== names.length) return undefined;
  return saying(
    ...names.flatMap((kind, index): readonly Fact[] =>
      kind === undefined ? [] : [{ kind, link: linkKey(addresses[index] ?? '') }],
    ),
  );
}

/**
 * Reads what stands behind a label of ours, on its line or on a further one.
 * @param first the first row of the time, where one was read
 * @returns what it says, or nothing where it does not look like what we write there: then it is somebody else's text
 */
export function readValue(
  label: Label,
  line: SeenLine,
  known: KnownWords,
  first?: WhenSpan,
): SeenValue | undefined {
  const text = readable(line.text);
  switch (label) {
    case 'when': {
      const row = readWhenRow(text, first);
      if (!row) return undefined;
      return { facts: [...seriesFacts(row), ...rowFacts(row)], row: text, span: row };
    }
    case 'join':
      return line.link !== undefined && known.isJoinLink(line.link)
        ? saying({ kind: 'join', link: linkKey(line.link) })
        : undefined;
    case 'firstTime':
      return readFirstTime(line);
    case 'test':
    case 'help':
      return readPage(label, line);
    case 'note':
      return known.notes.some((note) => comparable(note) === comparable(text))
        ? saying(noteFact(text))
        : undefined;
    default: {
      const facts = readTyped(label, line.text, known);
      return facts ? { facts } : label === 'phone' ? readPage(label, line) : undefined;
    }
  }
}
