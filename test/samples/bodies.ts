import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';
import { otherBodies } from './mailBodies/otherBodies';
import { outlookBodies } from './mailBodies/outlookBodies';
import type { SampleBody } from './mailBodies/sampleBody';
import { textBodies } from './mailBodies/textBodies';

export type { SampleBody } from './mailBodies/sampleBody';

/** All samples. In those with a quote the words QUOTED WORDS stand in it, once. */
export const sampleBodies: readonly SampleBody[] = [...outlookBodies, ...otherBodies, ...textBodies];

/** The source of a sample. */
export const sourceOf = ({ file }: SampleBody): string =>
  readFileSync(join(__dirname, 'bodies', file), 'utf8');

/** The lines of a text that say something. */
export const linesOf = (visible: string): readonly string[] =>
  visible
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Puts a block where the user's text begins. */
export function onTopOf(source: string, block: string, format: BodyFormat): string {
  const body = format === 'html' ? /<body[^>]*>/iu.exec(source) : null;
  const at = body ? body.index + body[0].length : 0;
  return source.slice(0, at) + block + source.slice(at);
}

/** Puts a block into the quote, with the mark of its line in plain text. */
export function insideQuoteOf(source: string, block: string, format: BodyFormat): string {
  if (format === 'html') return source.replace('QUOTED WORDS', () => block);
  return source.replace(/^(>? ?)QUOTED WORDS/mu, (_line, mark: string) =>
    block
      .split('\n')
      .map((line) => mark + line)
      .join('\n'),
  );
}
