import { expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { When } from '../../../src/core/meeting/when';
import {
  choicesFollowing,
  choicesFor,
  choicesMovedTo,
  invitationChoices,
  preferencesFrom,
  withLanguage,
} from '../../../src/taskpane/state/choices';
import { standardZones } from '../../../src/usecases/item/prepare';
import type { BlockTags, Choices } from '../../../src/taskpane/state/choices';
import { annasRoom, organization } from '../../fakes/annasRoom';

test.each([
  [['en'], 'first', 'de', ['de']],
  [['en'], 'second', 'de', ['en', 'de']],
  [['en', 'de'], 'second', undefined, ['en']],
  [['en', 'de'], 'second', 'en', ['en']],
  [['en', 'de'], 'first', 'de', ['de']],
  [['en', 'de'], 'first', 'fr', ['fr', 'de']],
] as const)('%j with %s language %s is %j', (tags, place, tag, expected) => {
  expect(withLanguage(tags as BlockTags, place, tag)).toEqual(expected);
});

const choices: Choices = {
  languages: ['fr', 'it'],
  leaveOut: ['help'],
  ownLine: '',
  pinPolicy: 'omit',
  fields: { subject: 'fill', location: 'leave' },
  zones: ['Asia/Tokyo'],
  subjectPattern: '{service}: {room}',
};

test('the use cases get language objects, an empty own line included: it prints none', () => {
  expect(invitationChoices(choices, undefined)).toEqual({
    languages: [languages.fr, languages.it],
    leaveOut: ['help'],
    ownLine: '',
    pinPolicy: 'omit',
    firstTimeAdvice: 'print',
    subjectPattern: '{service}: {room}',
  });
});

test('the time goes with them; that there is none leaves its line out; where nobody knows, it is nobody’s business', () => {
  const when: When = {
    kind: 'timed',
    startMs: Date.UTC(2026, 10, 27, 17),
    endMs: Date.UTC(2026, 10, 27, 18),
    series: 'single',
    organizerZone: 'Europe/Zurich',
  };
  expect(invitationChoices(choices, when)).toMatchObject({ when, leaveOut: ['help'] });
  expect(invitationChoices(choices, 'none')).toMatchObject({ when: undefined, leaveOut: ['help', 'when'] });
  expect(invitationChoices(choices, undefined)).toMatchObject({ when: undefined, leaveOut: ['help'] });
  expect(invitationChoices({ ...choices, leaveOut: ['when'] }, 'none').leaveOut).toEqual(['when']);
});

test.each([
  [{ timeZones: ['Asia/Tokyo'] }, ['Europe/London'], ['Asia/Tokyo']],
  [{ timeZones: [] }, ['Europe/London'], []],
  [{}, ['Europe/London'], ['Europe/London']],
  [undefined, undefined, []],
] as const)('the person’s zones %j before the organization’s %j: %j', (preferences, timeZones, expected) => {
  expect(standardZones(preferences, { ...organization, timeZones })).toEqual(expected);
});

const inside = (facts: object) => ({
  displayLanguage: 'en',
  organization: { ...organization, ...facts },
  itemKind: 'message' as const,
});

test.each([
  [undefined, undefined, ['comeEarly']],
  [undefined, ['thanks', 'sip'], ['sip', 'comeEarly', 'thanks']],
  [{ leaveOut: [] }, ['thanks', 'sip'], ['comeEarly']],
  [{ leaveOut: ['help', 'laterKind'], firstTimeAdvice: true }, ['thanks'], ['help']],
] as const)(
  'an invitation begins without the lines that the person %j, else the organization %j leaves out: %j (FU02)',
  (preferences, leaveOut, expected) => {
    expect(choicesFor(annasRoom, preferences, inside({ leaveOut })).leaveOut).toEqual(expected);
  },
);

test('what is made the standard is what the next invitation begins with, kinds of later versions kept (FU02)', () => {
  const present = { leaveOut: ['laterKind', 'sip'], uiLanguage: 'it' };
  const made = preferencesFrom({ ...choices, leaveOut: ['thanks', 'comeEarly', 'help'] }, present);
  expect(made).toEqual({
    languages: ['fr', 'it'],
    timeZones: ['Asia/Tokyo'],
    leaveOut: ['help', 'thanks', 'laterKind'],
    firstTimeAdvice: false,
    setSubject: true,
    setLocation: false,
  });
  expect(choicesFor(annasRoom, made, inside({ leaveOut: ['sip'] }))).toMatchObject({
    languages: ['fr', 'it'],
    leaveOut: ['help', 'comeEarly', 'thanks'],
  });
});

test('lines follow the preferences kind by kind, but for those that were chosen for this invitation', () => {
  const chosen: Choices = { ...choices, leaveOut: ['comeEarly', 'sip', 'thanks'] };
  const follow = (from: object | undefined, to: object) =>
    choicesFollowing(chosen, from, to, inside({ leaveOut: ['sip'] })).leaveOut;
  expect(follow(undefined, { firstTimeAdvice: true })).toEqual(['sip', 'thanks']);
  expect(follow(undefined, { leaveOut: ['help'] })).toEqual(['help', 'comeEarly', 'thanks']);
  expect(follow({ leaveOut: [] }, { leaveOut: ['phone'] })).toEqual(['phone', 'sip', 'comeEarly', 'thanks']);
});

test('the policy for the PIN is the room’s, else the organization’s, and follows to another room', () => {
  const separate = inside({ pinPolicy: 'separate' });
  const printing = { ...annasRoom, pinPolicy: 'print' } as const;
  const begun = choicesFor(annasRoom, undefined, separate);
  expect(begun.pinPolicy).toBe('separate');
  expect(choicesFor(printing, undefined, separate).pinPolicy).toBe('print');
  expect(choicesMovedTo(begun, annasRoom, printing, separate).pinPolicy).toBe('print');
  expect(choicesMovedTo({ ...begun, pinPolicy: 'omit' }, annasRoom, printing, separate).pinPolicy).toBe(
    'omit',
  );
});
