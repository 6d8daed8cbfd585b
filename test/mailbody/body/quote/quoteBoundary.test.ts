import { describe, expect, test } from '@jest/globals';
import { hasQuote, readMailBody } from '../../../../src/mailbody/body/mailBody';
import { linesOf, sampleBodies, sourceOf } from '../../../samples/bodies';

describe('the quote boundary', () => {
  test.each(sampleBodies)(
    '$file ($shows): the user’s own text ends where the quote begins (A31, D01, D06)',
    (sample) => {
      const body = readMailBody(sourceOf(sample), sample.format);
      expect(linesOf(body.text.slice(0, body.quoteAt))).toEqual(sample.own);
      expect(linesOf(body.text.slice(body.quoteAt))[0]).toBe(sample.quoteBegins);
      expect(hasQuote(body)).toBe(sample.quoteBegins !== undefined);
    },
  );
});
