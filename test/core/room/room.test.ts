import { expect, test } from '@jest/globals';
import { isPinDue, pinAgeDays } from '../../../src/core/room/room';
import { linkOnlyRoom, organization } from '../../samples/rooms/rooms';

const NOW = '2026-11-23T10:00:00.000Z';
const withPin = (pinChangedAt: string | undefined) => ({ ...linkOnlyRoom, pin: '2468', pinChangedAt });

test.each([
  ['2026-11-23T09:00:00.000Z', 0],
  ['2026-11-22T10:00:00.000Z', 1],
  ['2026-11-22T10:00:00.001Z', 0],
  ['2025-11-23T10:00:00.000Z', 365],
  // Another computer's clock may be ahead, and a stored text may be anything.
  ['2026-11-24T10:00:00.000Z', undefined],
  ['some day', undefined],
  [undefined, undefined],
])('a PIN of %s is %p days old', (changedAt, days) => {
  expect(pinAgeDays(withPin(changedAt), NOW)).toBe(days);
});

test('a room without a PIN has nothing to change', () => {
  expect(pinAgeDays({ ...linkOnlyRoom, pinChangedAt: '2025-11-23T10:00:00.000Z' }, NOW)).toBeUndefined();
});

test('is due from the day that the organization sets, and never where it sets none', () => {
  const room = withPin('2026-08-25T10:00:00.000Z');
  expect([89, 90, 91].map((days) => isPinDue(room, { ...organization, pinReminderDays: days }, NOW))).toEqual(
    [true, true, false],
  );
  expect(isPinDue(room, { ...organization, pinReminderDays: undefined }, NOW)).toBe(false);
});
