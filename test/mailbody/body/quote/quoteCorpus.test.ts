import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { quoteSamples } from '../../../samples/quotes';
import type { QuoteSample } from '../../../samples/quotes';

const LINK = 'https://probe.example.org/room';

/** Whether a link that is put into a sample counts as quoted. */
function isQuoted({ body, format }: QuoteSample, at: number): boolean {
  const put = format === 'html' ? `<p>${LINK}</p>` : `${LINK}\n`;
  const read = readMailBody(body.slice(0, at) + put + body.slice(at), format);
  const link = read.links.find(({ addresses }) => addresses.includes(LINK));
  if (!link) throw new Error('the link is not found');
  return link.at >= read.quoteAt;
}

const isRight = (sample: QuoteSample): boolean =>
  !isQuoted(sample, sample.ownAt) && (sample.insideAt === undefined || isQuoted(sample, sample.insideAt));

describe('what stands above the quote is the user’s, what stands in it is not', () => {
  test.each(quoteSamples('tuned'))('$file: $kind', (sample) => {
    expect(isQuoted(sample, sample.ownAt)).toBe(false);
    if (sample.insideAt !== undefined) expect(isQuoted(sample, sample.insideAt)).toBe(true);
  });

  test('in the half that the judge was not tuned to, at most 2 % are judged wrongly', () => {
    const samples = quoteSamples('heldOut');
    const wrong = samples.filter((sample) => !isRight(sample));
    expect(wrong.length).toBeLessThanOrEqual(samples.length * 0.02);
  });
});
