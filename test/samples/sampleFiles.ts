import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';

/** What every sample of a corpus tells of itself. */
export interface Sample {
  readonly file: string;
  readonly language: string;
  readonly format: BodyFormat;
  readonly kind: string;
}

/** A file of a corpus: `name: value` in each line of its head, a line of hyphens, and what is below it. */
export interface SampleFile {
  readonly sample: Sample;
  readonly head: readonly (readonly [name: string, value: string])[];
  readonly all: (name: string) => readonly string[];
  readonly one: (name: string) => string;
  readonly content: string;
}

const LINE = /^-{4,}\r?\n/mu;

function read(file: string, text: string): SampleFile {
  const [line = ''] = LINE.exec(text) ?? [];
  if (line === '') throw new Error(`${file} has no line of hyphens.`);
  const cut = text.search(LINE);
  const head = text
    .slice(0, cut)
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const all = (name: string) => head.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => {
    const [value] = all(name);
    if (!value) throw new Error(`${file} does not tell its ${name}.`);
    return value;
  };
  const format = one('format') === 'html' ? 'html' : 'text';
  const sample = { file, language: one('language'), format, kind: one('kind') } as const;
  return { sample, head, all, one, content: text.slice(cut + line.length) };
}

/** The files of one part of a corpus, a folder in `test/samples`, in the order of their numbers and names. */
export const sampleFiles = (corpus: string, part: string): readonly SampleFile[] =>
  readdirSync(resolve('test/samples', corpus, part))
    .filter((name) => name.endsWith('.sample'))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) =>
      read(`${part}/${name}`, readFileSync(resolve('test/samples', corpus, part, name), 'utf8')),
    );
