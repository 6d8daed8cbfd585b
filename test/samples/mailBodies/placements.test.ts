import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { findBlocks } from '../../../src/mailbody/block/find';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { linesOf, sampleBodies, sourceOf } from '../bodies';
import * as placements from './placements';
import { beatsRoom, fullRoom, prepared } from '../rooms/rooms';
import { userEdits } from '../edits/userEdits';

/** The placements and edits put what they say where they say: laws that are tested on them are no empty ones. */
const { block } = prepared(fullRoom, languages.fr);

const found = (source: string, format: BodyFormat) =>
  findBlocks(readMailBody(source, format), [fullRoom]).map(
    ({ recognisedBy, quoted }) => `${quoted ? 'quoted' : 'own'} ${recognisedBy}`,
  );

const linesIn = (source: string, format: BodyFormat) => linesOf(readMailBody(source, format).text);

describe.each(sampleBodies)('$file', (sample) => {
  const { format } = sample;
  const source = sourceOf(sample);

  test.each(placements.ownPlacements)(
    'holds a block $where, and the sample’s lines around it',
    ({ place }) => {
      const placed = place(source, block[format], format);
      expect(found(placed, format)).toEqual(['own shape']);
      expect(placed).toContain(format === 'html' ? block.html : '112752642756');
      const blockLines = new Set(linesIn(block[format], format));
      expect(linesIn(placed, format).filter((line) => !blockLines.has(line))).toEqual(
        linesIn(source, format),
      );
    },
  );

  test('holds two blocks', () => {
    expect(found(placements.twice(source, block[format], format), format)).toEqual([
      'own shape',
      'own shape',
    ]);
  });
});

describe.each(sampleBodies.filter(placements.hasQuotedMail))('$file', (sample) => {
  const { format } = sample;
  const source = sourceOf(sample);

  test('holds a block in the quote alone, or one above it, too', () => {
    const { insideQuote, aboveAndInsideQuote } = placements;
    expect(found(insideQuote(source, block[format], format), format)).toEqual(['quoted shape']);
    expect(found(aboveAndInsideQuote(source, block[format], format), format)).toEqual([
      'own shape',
      'quoted shape',
    ]);
  });
});

describe.each(Object.values(languages))('what a user does to a block in $tag', (language) => {
  const ours = prepared(fullRoom, language).block;

  test.each(userEdits)('$name', ({ adds, apply }) => {
    for (const format of ['html', 'text'] as const) {
      const edited = apply(ours[format], format);
      const [before, after] = [linesIn(ours[format], format), linesIn(edited, format)];
      expect(after).not.toEqual(before);
      // Most of the block is still there.
      expect(after.filter((line) => before.includes(line)).length).toBeGreaterThan(before.length - 4);
      for (const words of adds) expect(after.join('\n')).toContain(words);
      expect(found(edited, format)).toEqual(['own shape']);
    }
  });
});

test('another person’s block is not one of the user’s', () => {
  const other = prepared(beatsRoom, languages.de).block;
  expect(found(other.html, 'html')).toEqual([]);
  expect(findBlocks(readMailBody(other.html, 'html'), [beatsRoom])).toHaveLength(1);
});
