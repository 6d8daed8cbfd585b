import { describe, expect, test } from '@jest/globals';
import { annasRoom } from '../../../fakes/annasRoom';
import { insertedHtmlOf, insertedTextOf } from '../../../fakes/blocks';
import { click } from '../../../fakes/click';
import { quoteSamples } from '../../../samples/quotes';
import type { QuoteSample } from '../../../samples/quotes';

const blockFor = ({ format }: QuoteSample): string =>
  format === 'html' ? insertedHtmlOf(annasRoom) : insertedTextOf(annasRoom);
const withBlock = (sample: QuoteSample, body: string, at: number): string =>
  body.slice(0, at) + blockFor(sample) + body.slice(at);

/** Clicks twice. @returns what each click came to, and whether it wrote what it should */
async function clickTwice({ format }: QuoteSample, body: string, cursor: number, right: readonly string[]) {
  const first = await click({ item: { format, body, cursor } });
  const second = await click({}, first.outlook);
  return {
    first: first.outcome.kind,
    second: second.outcome.kind,
    isRight: right.includes(first.outlook.body),
    isKept: second.outlook.body === first.outlook.body,
  };
}

const PUT_ONCE = { first: 'inserted', second: 'alreadyThere', isRight: true, isKept: true };
const LEFT = { first: 'alreadyThere', second: 'alreadyThere', isRight: true, isKept: true };

/** A click on a body without a block, with the cursor in the person’s own words or in the quote. */
const intoBody = (sample: QuoteSample, cursor = sample.ownAt) =>
  clickTwice(
    sample,
    sample.body,
    cursor,
    [0, sample.ownAt].map((at) => withBlock(sample, sample.body, at)),
  );

/** A click on a body that holds the person’s own block. */
function ontoOwnBlock(sample: QuoteSample) {
  const body = withBlock(sample, sample.body, sample.ownAt);
  return clickTwice(sample, body, 0, [body]);
}

/** A click on a body that quotes a block. */
function besideQuotedBlock(sample: QuoteSample, insideAt: number) {
  const body = withBlock(sample, sample.body, insideAt);
  return clickTwice(
    sample,
    body,
    sample.ownAt,
    [0, sample.ownAt].map((at) => withBlock(sample, body, at)),
  );
}

describe('on every body two clicks never make two blocks, and a quoted block is none', () => {
  test.each(quoteSamples('tuned'))('$file', async (sample) => {
    expect(await intoBody(sample)).toEqual(PUT_ONCE);
    expect(await ontoOwnBlock(sample)).toEqual(LEFT);
    if (sample.insideAt === undefined) return;
    expect(await intoBody(sample, sample.insideAt)).toEqual(PUT_ONCE);
    expect(await besideQuotedBlock(sample, sample.insideAt)).toEqual(PUT_ONCE);
  });
});

describe('in the half that the judge was not tuned to', () => {
  const samples = quoteSamples('heldOut');

  test('two clicks never make two blocks', async () => {
    for (const sample of samples) {
      expect([sample.file, await intoBody(sample)]).toEqual([sample.file, PUT_ONCE]);
      expect([sample.file, await ontoOwnBlock(sample)]).toEqual([sample.file, LEFT]);
    }
  });

  test('a click beside a quoted block puts one, or says that the quote is in doubt; else in 2 % at most', async () => {
    const first: string[] = [];
    for (const sample of samples)
      if (sample.insideAt !== undefined) {
        const clicked = await besideQuotedBlock(sample, sample.insideAt);
        expect([sample.file, clicked.second, clicked.isKept]).toEqual([
          sample.file,
          clicked.first === 'inserted' ? 'alreadyThere' : clicked.first,
          true,
        ]);
        first.push(clicked.first === 'inserted' && !clicked.isRight ? 'wrong' : clicked.first);
      }
    const isSaid = (kind: string) => kind === 'inserted' || kind === 'quoteInDoubt';
    expect(first.filter((kind) => !isSaid(kind)).length).toBeLessThanOrEqual(first.length * 0.02);
    expect(first.filter((kind) => kind === 'quoteInDoubt').length).toBeLessThanOrEqual(first.length * 0.05);
  });
});
