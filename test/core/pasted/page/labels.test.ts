import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../../src/core/languages';
import { readingWords } from '../../../../src/core/languages/allPastedWords';
import { findLabels, ungluedWords } from '../../../../src/core/pasted/page/labels';
import { wordsOf } from '../../../../src/core/pasted/page/words';

const labelsOf = (text: string) =>
  findLabels(text, ungluedWords(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  ['Meting ID: 550912', 'meetingNumber'],
  ['Passcod: 2468', 'pin'],
  ['Passccode: 2468', 'pin'],
  ['Konferenznumer: 550912', 'meetingNumber'],
  ['Zugagscode: 2468', 'accessCode'],
  ['Contrasena : 2468', 'pin'],
])('a letter too few or too many is a slip of the pen: %s', (text, kind) => {
  expect(labelsOf(text)).toEqual([[kind, text.slice(0, text.search(/ ?:/u))]]);
});

test.each(['Extensions: 5530', 'Passcodes: none', 'Kennwert: 2468', 'Passcod is 2468'])(
  'a plural, another word and a word of a sentence are none: %s',
  (text) => {
    expect(labelsOf(text)).toEqual([]);
  },
);

describe('findLabels', () => {
  test.each([
    ['Meeting-ID', [['meetingNumber', 'Meeting-ID']]],
    ['CODE D’ACCÈS', [['accessCode', 'CODE D’ACCÈS']]],
    ["Code d'acces", [['accessCode', "Code d'acces"]]],
    ['Phone Conference ID', [['phoneMeetingNumber', 'Phone Conference ID']]],
    ['Numero della\nconferenza', [['meetingNumber', 'Numero della\nconferenza']]],
    ['Meeting\n\nID', []],
    ['h323-backup.example.edu', []],
    ['Chopin', []],
  ])('%j', (text, expected) => {
    expect(labelsOf(text)).toEqual(expected);
  });

  test.each(Object.values(languages))('knows every label that $tag writes or has written', (language) => {
    const { labels, former } = language.invitation;
    const kinds = {
      join: 'enter',
      phone: 'phone',
      extension: 'meetingNumber',
      h323: 'gateway',
      h323Backup: 'backupGateway',
      sip: 'sip',
      pin: 'pin',
      test: 'test',
      help: 'help',
      note: 'note',
    } as const;
    for (const [name, kind] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
      for (const text of [labels[name], ...(former?.labels?.[name] ?? [])])
        expect([text, labelsOf(text).map(([found]) => found)]).toEqual([text, [kind]]);
    }
  });

  test.each(Object.values(languages))('knows every sentence that $tag writes', ({ invitation }) => {
    for (const sentence of [...Object.values(invitation.sentences), invitation.thanks(undefined)])
      expect([sentence, labelsOf(sentence).map(([found]) => found)]).toEqual([sentence, ['sentence']]);
  });
});

test('no phrase means two things', () => {
  const kindsOf = new Map<string, Set<string>>();
  for (const { labels } of Object.values(readingWords)) {
    for (const [kind, texts] of Object.entries(labels)) {
      for (const text of texts) {
        const phrase = wordsOf(text)
          .map(({ plain }) => plain)
          .join(' ');
        kindsOf.set(phrase, (kindsOf.get(phrase) ?? new Set()).add(kind));
      }
    }
  }
  expect([...kindsOf].filter(([, kinds]) => kinds.size > 1).map(([phrase]) => phrase)).toEqual([]);
});
