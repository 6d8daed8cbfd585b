import { describe, expect, test } from '@jest/globals';
import { normalisers } from '../../../../playground/normalisers/normalisers';
import { languages } from '../../../../src/core/languages';
import { findBlocks } from '../../../../src/mailbody/block/find';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { sampleBodies, sourceOf } from '../../../samples/bodies';
import { aboveAndInsideQuote, hasQuotedMail, insideQuote } from '../../../samples/mailBodies/placements';
import { fullRoom, prepared } from '../../../samples/rooms/rooms';

const { html } = prepared(fullRoom, languages.de).block;
const quoting = sampleBodies.filter((sample) => sample.format === 'html' && hasQuotedMail(sample));

const found = (source: string) =>
  findBlocks(readMailBody(source, 'html'), [fullRoom]).map(
    ({ recognisedBy, quoted }) => `${quoted ? 'quoted' : 'own'} ${recognisedBy}`,
  );

describe.each(Object.entries(normalisers))('after the host %s', (_name, apply) => {
  test.each(quoting)(
    'the block in the quote of $file is still no block of the user’s (D01, D03)',
    (sample) => {
      const source = sourceOf(sample);
      expect(found(apply(insideQuote(source, html, 'html')))).toEqual(['quoted shape']);
      expect(found(apply(aboveAndInsideQuote(source, html, 'html')))).toEqual(['own shape', 'quoted shape']);
    },
  );
});
