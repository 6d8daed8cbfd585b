import { expect, it } from '@jest/globals';
import { click } from '../fakes/click';

it.each([500, 1600, 2500])(
  'an Outlook that takes %d ms for every answer is asked for the time, too, and waited for',
  async (latencyMs) => {
    const { outlook, outcome } = await click({ item: { kind: 'appointment' }, latencyMs });
    expect(outcome.kind).toBe('inserted');
    expect(outlook.body).toMatch(/Tuesday, 24 November 2026, (?:<[^>]*>)?10:00–11:00/u);
  },
);

it('a recurrence that is never answered holds the click up for three seconds, no more (E10)', async () => {
  const { outlook, outcome, completedAtMs } = await click({
    item: { kind: 'appointment' },
    faults: { readRecurrence: { kind: 'silent' } },
  });
  expect(outcome.kind).toBe('inserted');
  expect(outlook.body).not.toContain('2026');
  expect(completedAtMs).toBe(3_000);
});
