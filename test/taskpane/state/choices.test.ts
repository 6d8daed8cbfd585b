import { expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { invitationChoices, withLanguage } from '../../../src/taskpane/state/choices';
import type { BlockTags } from '../../../src/taskpane/state/choices';

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

test('the use cases get language objects, an empty own line included: it prints none', () => {
  expect(
    invitationChoices({
      languages: ['fr', 'it'],
      leaveOut: ['help'],
      ownLine: '',
      pinPolicy: 'omit',
      fields: { subject: 'fill', location: 'leave' },
    }),
  ).toEqual({ languages: [languages.fr, languages.it], leaveOut: ['help'], ownLine: '', pinPolicy: 'omit' });
});
