import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import {
  claimsSeparatePin,
  dialFormsOf,
  leavingOut,
  ownLinesOf,
  pinForOf,
  pinPolicyOf,
  standardLeaveOut,
} from '../../../src/core/invitation/standard';
import { bareOrganization, linkOnlyRoom } from '../../samples/rooms/rooms';

const facts = (more: object) => ({ ...bareOrganization, ...more });

test('the kinds of lines, in the order of the block', () => {
  expect(LINE_KINDS.join(' ')).toBe(
    'heading when join linkFor pin pinFor phone extension h323 h323Backup sip confirmKey ' +
      'test help tryBefore comeEarly note thanks',
  );
});

describe('the lines that every invitation does without (FU02)', () => {
  test.each([
    [undefined, undefined, ['comeEarly']],
    [{}, ['thanks', 'help'], ['help', 'comeEarly', 'thanks']],
    [{ leaveOut: ['note'] }, ['thanks', 'help'], ['comeEarly', 'note']],
    [{ leaveOut: [] }, ['thanks'], ['comeEarly']],
    [{ firstTimeAdvice: true }, ['comeEarly', 'thanks'], ['thanks']],
    [{ firstTimeAdvice: true, leaveOut: ['comeEarly'] }, undefined, []],
    [{ firstTimeAdvice: false }, undefined, ['comeEarly']],
    [{ leaveOut: ['hologram', 'sip'] }, undefined, ['sip', 'comeEarly']],
  ] as const)('person %j, organization %j: %j', (preferences, leaveOut, expected) => {
    expect(standardLeaveOut(preferences, facts({ leaveOut }))).toEqual(expected);
  });

  test('what is made the standard is the standard, and nothing of a later version is lost', () => {
    const stored = fc.array(fc.oneof(fc.constantFrom(...LINE_KINDS), fc.constantFrom('hologram', 'scent')));
    fc.assert(
      fc.property(fc.subarray([...LINE_KINDS]), stored, fc.boolean(), (kinds, leaveOut, firstTimeAdvice) => {
        const made = leavingOut(kinds, { leaveOut, firstTimeAdvice });
        expect(standardLeaveOut(made, facts({ leaveOut: ['thanks'] }))).toEqual(kinds);
        const later = (list: readonly string[] = []) =>
          list.filter((kind) => kind === 'hologram' || kind === 'scent');
        expect(later(made.leaveOut)).toEqual(later(leaveOut));
      }),
    );
  });
});

test.each([
  [undefined, undefined, 'print'],
  [undefined, 'separate', 'separate'],
  ['omit', 'separate', 'omit'],
  ['print', 'omit', 'print'],
] as const)('PIN policy: room %s, organization %s: %s', (ofRoom, ofOrganization, policy) => {
  expect(pinPolicyOf({ ...linkOnlyRoom, pinPolicy: ofRoom }, facts({ pinPolicy: ofOrganization }))).toBe(
    policy,
  );
});

test.each([
  [undefined, undefined, undefined],
  [undefined, 'everyWay', 'everyWay'],
  ['phoneAndRoomSystems', 'everyWay', 'phoneAndRoomSystems'],
  ['everyWay', undefined, 'everyWay'],
] as const)('PIN needed for: room %s, organization %s: %s (FU05)', (ofRoom, ofOrganization, need) => {
  expect(pinForOf({ ...linkOnlyRoom, pinFor: ofRoom }, facts({ pinFor: ofOrganization }))).toBe(need);
});

test.each([
  ['separate', 'https://video.example.edu/j/555', true],
  ['separate', 'https://video.example.edu/j/555?pwd=QmFzZWw', false],
  ['print', 'https://video.example.edu/j/555', false],
  ['omit', 'https://video.example.edu/j/555', false],
] as const)('policy %s with %s promises a separate PIN: %s (FR06)', (policy, joinUrl, expected) => {
  expect(claimsSeparatePin({ ...linkOnlyRoom, joinUrl }, policy)).toBe(expected);
});

test('numbers for room systems are written with ## unless the organization asks for more', () => {
  expect(dialFormsOf(bareOrganization)).toEqual(['gateway##extension']);
  const dialForms = ['extension@gateway', 'gateway##extension'] as const;
  expect(dialFormsOf(facts({ dialForms }))).toEqual(dialForms);
});

describe('the organization’s own line (FA04)', () => {
  const ownLine = { en: 'We help.', de: 'Wir  helfen.', it: ' ' };
  test.each([
    [undefined, 'en', []],
    ['We help.', 'de', ['We help.']],
    [ownLine, 'de', ['Wir helfen.']],
    [ownLine, 'fr', []],
    [ownLine, 'it', []],
    [ownLine, undefined, ['We help.', 'Wir helfen.']],
    ['We help.', undefined, ['We help.']],
  ] as const)('%j in %s: %j', (line, tag, expected) => {
    expect(ownLinesOf(facts({ ownLine: line }), tag)).toEqual(expected);
  });
});
