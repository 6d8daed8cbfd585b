import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';

/** One mail body and the place where a careful reader sees the quote begin; quotes/README.md says how that is decided. */
export interface QuoteSample {
  readonly file: string;
  readonly client: string;
  readonly language: string;
  readonly format: BodyFormat;
  readonly kind: string;
  /** The body without its marks; the places below are offsets in it. */
  readonly body: string;
  /** Undefined where nothing is quoted. */
  readonly quoteAt: number | undefined;
  /** In the user's own words: a block of ours that stands here is ours. */
  readonly ownAt: number;
  /** In the quote: an invitation that stands here is an earlier one. Undefined where nothing is quoted. */
  readonly insideAt: number | undefined;
}

const folder = resolve('test/samples/quotes');
const LINE = `${'-'.repeat(40)}\n`;

function parse(file: string, content: string): QuoteSample {
  const cut = content.indexOf(LINE);
  if (cut < 0) throw new Error(`${file} has no line of hyphens.`);
  const head = new Map(
    content
      .slice(0, cut)
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const one = (name: string) => {
    const value = head.get(name);
    if (!value) throw new Error(`${file} does not tell its ${name}.`);
    return value;
  };
  const written = content.slice(cut + LINE.length);
  const marked = head.get('lines') === 'crlf' ? written.replaceAll('\n', '\r\n') : written;
  const bare = (text: string) => text.replace(/⟦[QBI]⟧/gu, '');
  const place = (mark: string) => {
    const [before = '', ...behind] = marked.split(mark);
    if (behind.length > 1) throw new Error(`${file} has ${mark} more than once.`);
    return behind.length === 1 ? bare(before).length : undefined;
  };
  const ownAt = place('⟦B⟧');
  if (ownAt === undefined) throw new Error(`${file} has no place for a block.`);
  return {
    file,
    client: one('client'),
    language: one('language'),
    format: one('format') === 'html' ? 'html' : 'text',
    kind: one('kind'),
    body: bare(marked),
    quoteAt: place('⟦Q⟧'),
    ownAt,
    insideAt: place('⟦I⟧'),
  };
}

/** The bodies of one part of the corpus. Nobody looks at the held-out ones one by one while the judge is changed. */
export const quoteSamples = (part: 'heldOut' | 'tuned'): readonly QuoteSample[] =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.sample'))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => parse(`${part}/${name}`, readFileSync(join(folder, part, name), 'utf8')));
