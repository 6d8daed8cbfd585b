import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { quoteSamples } from './quotes';

const parts = ['heldOut', 'tuned'] as const;
const samples = parts.flatMap((part) => quoteSamples(part));
const folder = join(__dirname, 'quotes');

const LANGUAGES =
  'ar cs da de el en es fi fr he hr hu it ja ko nl no pl pt ro ru sk sl sv tr uk zh'.split(' ');

const written = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What a reader sees of a body, cut at the ends of lines and elements. */
const pieces = ({ body, format }: (typeof samples)[number]): string[] =>
  (format === 'html' ? body.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/gu, '').replace(/<[^>]*>/gu, '\n') : body)
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/^[>\s]+/u, '').trim());

describe.each(parts)('the bodies in %s', (part) => {
  const own = quoteSamples(part);

  test('every file is a sample, numbered in order, and there are enough of both formats', () => {
    expect(readdirSync(join(folder, part))).toHaveLength(own.length);
    expect(own.map(({ file }) => file.slice(part.length + 1).split('-')[0])).toEqual(
      own.map((_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(own.length).toBeGreaterThanOrEqual(80);
    expect(own.filter(({ format }) => format === 'html').length).toBeGreaterThanOrEqual(45);
    expect(own.filter(({ format }) => format === 'text').length).toBeGreaterThanOrEqual(30);
  });

  test('every language is there', () => {
    expect([...new Set(own.map(({ language }) => language))].sort()).toEqual(LANGUAGES);
  });

  test('enough of them quote nothing', () => {
    expect(own.filter(({ quoteAt }) => quoteAt === undefined).length).toBeGreaterThanOrEqual(15);
  });
});

test.each(samples)('$file has its marks where they may stand', (sample) => {
  const { file, body, format, kind, quoteAt, ownAt, insideAt } = sample;
  expect(body).not.toMatch(/[⟦⟧]|%%/u);
  expect(quoteAt === undefined).toBe(/no quote/u.test(kind));
  expect(insideAt === undefined).toBe(quoteAt === undefined);
  if (quoteAt !== undefined && insideAt !== undefined) {
    expect(ownAt).toBeLessThanOrEqual(quoteAt);
    expect(insideAt).toBeGreaterThan(quoteAt);
  }
  for (const place of [ownAt, insideAt]) {
    if (place === undefined) continue;
    if (format === 'text') expect(place === 0 || body[place - 1] === '\n').toBe(true);
    else expect(body.slice(0, place).trimEnd().endsWith('>') || body.slice(place).trimStart().startsWith('<')).toBe(true);
  }
  expect(written(file)).toMatch(/^source: \S.*$/mu);
  expect(written(file)).toMatch(/^why: \S.*$/mu);
});

test.each(samples)('$file names invented addresses only', ({ file }) => {
  for (const [address, domain] of written(file).matchAll(/[\w.+'-]+@((?:[\w-]+\.)+[\w-]+)/gu))
    expect([address, /(?:^|\.)example\.(?:edu|org|com|net)$/u.test(domain ?? '')]).toEqual([address, true]);
});

test('no sentence stands in two bodies', () => {
  const files = new Map<string, Set<string>>();
  for (const sample of samples)
    for (const piece of pieces(sample))
      if (piece.length >= 24 && /\p{L}{3}/u.test(piece) && !/^--|^[^\d@]{1,40}:$/u.test(piece))
        files.set(piece, (files.get(piece) ?? new Set()).add(sample.file));
  expect([...files].filter(([, where]) => where.size > 1).map(([piece]) => piece)).toEqual([]);
});

test('the line ends are those that the head tells', () => {
  for (const { file, body } of samples)
    expect([file, /\r\n/u.test(body)]).toEqual([file, /^lines: crlf$/mu.test(written(file))]);
  expect(samples.filter(({ body }) => body.includes('\r\n')).length).toBeGreaterThanOrEqual(2);
});
