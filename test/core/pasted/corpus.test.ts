import { describe, expect, test } from '@jest/globals';
import { judgeInvitation, rightPercent, scoreInvitations } from '../../../scripts/bench/invitations';
import { sampleInvitations } from '../../samples/invitations';

/**
 * Holds the reader to the figures that were promised, over the corpora that it was written against: our own, the one
 * from the field, and the one of ten rounds. The held-out invitations are no test: they are only reported, by
 * `npm run bench`.
 */
const tuned = sampleInvitations('tuned');
const parts = [
  { part: 'our own', samples: tuned, leastRight: 99 },
  { part: 'the field', samples: sampleInvitations('field'), leastRight: 98 },
  { part: 'the ten rounds', samples: sampleInvitations('written'), leastRight: 97 },
].map(({ samples, ...rest }) => ({ ...rest, samples, judgements: samples.flatMap(judgeInvitation) }));

describe('the corpus is what it should be', () => {
  test('at least 60 invitations, 15 in each language, 10 with nothing to find, 10 mangled', () => {
    const count = (test: (sample: (typeof tuned)[number]) => boolean) => tuned.filter(test).length;
    expect(tuned.length).toBeGreaterThanOrEqual(60);
    for (const language of ['en', 'de', 'fr', 'it'])
      expect(count((sample) => sample.language === language)).toBeGreaterThanOrEqual(15);
    expect(count(({ kind }) => kind === 'nothing')).toBeGreaterThanOrEqual(10);
    expect(count(({ kind }) => kind === 'mangled')).toBeGreaterThanOrEqual(10);
  });
});

describe.each(parts)('the reader over $part', ({ samples, judgements, leastRight }) => {
  const scores = scoreInvitations(judgements);
  const all = scores.find(({ field }) => field === 'all');

  test('nearly all values are right', () => {
    expect(all && rightPercent(all)).toBeGreaterThanOrEqual(leastRight);
  });

  test('no wrong value without a doubt mark', () => {
    expect(
      judgements.filter(({ verdict, certainty }) => verdict === 'wrong' && certainty === 'certain'),
    ).toEqual([]);
  });

  test('what the text leaves open is in doubt', () => {
    expect(
      judgements.filter(({ mustBeDoubtful, certainty }) => mustBeDoubtful && certainty === 'certain'),
    ).toEqual([]);
  });

  test('doubts are the exception where the text leaves nothing open: at most 15 % of the right values', () => {
    const right = judgements.filter(({ verdict, mustBeDoubtful }) => verdict === 'right' && !mustBeDoubtful);
    const inDoubt = right.filter(({ certainty }) => certainty === 'doubtful');
    expect(inDoubt.length / right.length).toBeLessThan(0.15);
  });

  test('where there is nothing to find, nothing is found', () => {
    const nothing = samples.filter(({ kind }) => kind === 'nothing');
    expect(nothing.flatMap(judgeInvitation)).toEqual([]);
  });

  test('no invitation with a link is lost whole', () => {
    const lost = samples.filter(
      (sample) =>
        sample.expected.has('joinUrl') && !judgeInvitation(sample).some(({ read }) => read !== undefined),
    );
    expect(lost.map(({ file }) => file)).toEqual([]);
  });
});

test.each(scoreInvitations(parts[0]?.judgements ?? []))('$field of our own: at least 97 % right', (score) => {
  expect(rightPercent(score)).toBeGreaterThanOrEqual(97);
});
