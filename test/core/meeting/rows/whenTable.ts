import { readFileSync } from 'node:fs';
import path from 'node:path';
import { factKey, rowFacts } from '../../../../src/core/invitation/facts/facts';
import { languages } from '../../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import type { LanguageTag } from '../../../../src/core/languages/tags';
import { whenRows } from '../../../../src/core/meeting/when';
import type { WhenSpan } from '../../../../src/core/meeting/when';
import { readWhenRow } from '../../../../src/core/meeting/rows/readWhenRow';
import { wordWhen } from '../../../../src/core/meeting/rows/whenRow';

interface TableZone {
  readonly zone: string;
  /** What stands behind a row in each language: " (Zurich, UTC+1)". */
  readonly brackets: readonly string[];
}

/** One meeting of test/samples/whenTable.txt in one language. */
export interface TableRow {
  readonly title: string;
  readonly tag: LanguageTag;
  readonly startMs: number;
  readonly endMs: number;
  readonly organizerZone: string;
  readonly zone: string;
  /** The whole row: the organizer's, or that of the further zone. */
  readonly expected: string;
}

/** Reads the table: four rows for each meeting. */
export function readTable(): readonly TableRow[] {
  const text = readFileSync(path.join(process.cwd(), 'test/samples/whenTable.txt'), 'utf8');
  const blocks = text
    .split(/\n{2,}/u)
    .map((block) => block.trim().split('\n'))
    .filter(([head = '']) => /^(?:zone |\d{4}-)/u.test(head));
  const zones = new Map<string, TableZone>();
  return blocks.flatMap(([head = '', ...texts]) => {
    const meeting = /^(\S+)\/(\S+) (?:(\S+) > )?(\S+)$/u.exec(head);
    if (texts.length !== LANGUAGE_TAGS.length && (meeting || texts.length > 0))
      throw new Error(`Not four languages: ${head}`);
    if (meeting) return rowsOf(meeting, texts, zones);
    const [, key = '', zone = '', offset = ''] = head.split(' ');
    const brackets = LANGUAGE_TAGS.map((_tag, index) => {
      const said = [texts[index], offset === '-' ? undefined : offset].filter((part) => part !== undefined);
      return ` (${said.join(', ')})`;
    });
    zones.set(key, { zone, brackets });
    return [];
  });
}

function rowsOf(
  [title, start = '', end = '', organizerKey, key = '']: readonly string[],
  texts: readonly string[],
  zones: ReadonlyMap<string, TableZone>,
): readonly TableRow[] {
  const zone = zones.get(key);
  const organizer = zones.get(organizerKey ?? key);
  if (!zone || !organizer) throw new Error(`Unknown zone: ${title ?? ''}`);
  return LANGUAGE_TAGS.map((tag, index) => ({
    title: title ?? '',
    tag,
    startMs: Date.parse(start),
    endMs: Date.parse(end),
    organizerZone: organizer.zone,
    zone: zone.zone,
    expected: (texts[index] ?? '') + (zone.brackets[index] ?? ''),
  }));
}

/** What the program writes for a row, and whether it is read back as the same. */
export function writeRow(row: TableRow): { readonly text: string; readonly isReadBack: boolean } {
  const when = { ...row, kind: 'timed', series: 'single', zones: [row.zone] } as const;
  const texts = wordWhen(when, languages[row.tag].when);
  const [text, written] = [texts.at(-1), whenRows(when).at(-1)];
  if (text === undefined || !written) throw new Error(`Nothing is written for ${row.title}`);
  const read = readWhenRow(text, texts.length > 1 ? readWhenRow(texts[0] ?? '') : undefined);
  const said = (span: WhenSpan) => rowFacts(span).map(factKey).join();
  return { text, isReadBack: read !== undefined && said(read) === said(written) };
}
