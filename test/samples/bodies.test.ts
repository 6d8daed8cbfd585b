import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sampleBodies, sourceOf } from './bodies';

const shown = (producer: string) =>
  sampleBodies.filter(({ shows }) => new RegExp(`\\b${producer}\\b`, 'u').test(shows));

describe('the sample bodies', () => {
  test('every file in the folder is a sample, and there are enough of both formats', () => {
    const files = readdirSync(join(__dirname, 'bodies')).sort();
    expect(sampleBodies.map(({ file }) => file).sort()).toEqual(files);
    expect(sampleBodies.filter(({ format }) => format === 'html').length).toBeGreaterThanOrEqual(40);
    expect(sampleBodies.filter(({ format }) => format === 'text').length).toBeGreaterThanOrEqual(10);
  });

  test.each(Array.from({ length: 16 }, (_, index) => `S${index + 1}`))('%s has several', (producer) => {
    expect(shown(producer).length).toBeGreaterThanOrEqual(2);
  });

  test.each(sampleBodies)('$file holds quoted words exactly where it has a quote', (sample) => {
    const count = sourceOf(sample).split('QUOTED WORDS').length - 1;
    expect(count).toBe(sample.quoteBegins === undefined ? 0 : 1);
  });

  test('line ends are kept as their clients write them', () => {
    const lineEnds = (file: string) => {
      const sample = sampleBodies.find((body) => body.file === file);
      return [...new Set((sample ? sourceOf(sample) : '').match(/\r\n|\r|\n/gu))];
    };
    expect(lineEnds('html-crlf-reply.html')).toEqual(['\r\n']);
    expect(lineEnds('text-new-crlf.txt')).toEqual(['\r\n']);
    expect(lineEnds('text-outlook-reply-french-crlf.txt')).toEqual(['\r\n']);
    expect(lineEnds('text-bare-cr-new.txt')).toEqual(['\r']);
    expect(lineEnds('text-classic-reply-german.txt')).toEqual(['\r']);
    expect(lineEnds('outlook-web-reply.html')).toEqual(['\n']);
  });
});
