import { readFileSync } from 'node:fs';
import path from 'node:path';
import { whenWords } from '../../../src/core/languages/allWhenWords';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import type { LanguageTag } from '../../../src/core/languages/language';
import { isSameSpan, whenRows } from '../../../src/core/meeting/when';
import { readWhenRow } from '../../../src/core/meeting/readWhenRow';
import { wordWhenRow } from '../../../src/core/meeting/whenRow';

interface TableZone {
  readonly zone: string;
  readonly offset: string;
  readonly names: readonly string[];
}

/** One meeting of test/samples/whenTable.txt in one language. */
export interface TableRow {
  readonly title: string;
  readonly tag: LanguageTag;
  readonly startMs: number;
  readonly endMs: number;
  readonly organizerZone: string;
  readonly zone: string;
  /** The whole row. "…" stands for a name of a zone that is not compared. */
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
    if (texts.length !== LANGUAGE_TAGS.length) throw new Error(`Not four languages: ${head}`);
    const meeting = /^(\S+)\/(\S+) (?:(\S+) > )?(\S+)$/u.exec(head);
    if (meeting) return rowsOf(meeting, texts, zones);
    const [, key = '', zone = '', offset = ''] = head.split(' ');
    zones.set(key, { zone, offset: offset === '-' ? '' : ` (${offset})`, names: texts });
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
    expected: `${texts[index] ?? ''}, ${zone.names[index] ?? ''}${zone.offset}`,
  }));
}

/** What the program writes for a row, with "…" where the table has it, and whether it is read back as the same. */
export function writeRow(row: TableRow): { readonly text: string; readonly isReadBack: boolean } {
  const words = whenWords[row.tag];
  const written = whenRows({
    startMs: row.startMs,
    endMs: row.endMs,
    kind: 'timed',
    series: 'single',
    organizerZone: row.organizerZone,
    zones: [row.zone],
  }).at(-1);
  if (!written) throw new Error(`Nothing is written for ${row.title}`);
  const text = wordWhenRow(written, words);
  const read = readWhenRow(text);
  const [before = '', behind = ''] = row.expected.split('…');
  const hasAnyName = row.expected.includes('…') && text.startsWith(before) && text.endsWith(behind);
  return {
    text: hasAnyName ? row.expected : text,
    isReadBack: read !== undefined && isSameSpan(read, written),
  };
}
