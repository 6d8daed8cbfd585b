import { expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { invitationChoices, standardZones, withLanguage } from '../../../src/taskpane/state/choices';
import type { BlockTags, Choices } from '../../../src/taskpane/state/choices';
import { organization } from '../../fakes/annasRoom';

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
  firstTimeAdvice: 'print',
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
  const lines = { rowsIn: () => ['Tuesday'] };
  expect(invitationChoices(choices, lines)).toMatchObject({ when: lines, leaveOut: ['help'] });
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
