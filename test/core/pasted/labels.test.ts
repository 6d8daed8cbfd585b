import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { readingWords } from '../../../src/core/languages/allPastedWords';
import { findLabels } from '../../../src/core/pasted/page/labels';
import { wordsOf } from '../../../src/core/pasted/page/words';

const labelsOf = (text: string) =>
  findLabels(text, wordsOf(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

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

  test.each(Object.values(languages))('knows every label that $tag writes', ({ invitation: words }) => {
    const kinds = (text: string) => labelsOf(text).map(([kind]) => kind);
    expect(kinds(words.join)).toEqual(['enter']);
    expect(kinds(words.phone)).toEqual(['phone']);
    expect(kinds(words.extension)).toEqual(['meetingNumber']);
    expect(kinds(words.h323)).toEqual(['gateway']);
    expect(kinds(words.h323Backup)).toEqual(['backupGateway']);
    expect(kinds(words.sip)).toEqual(['sip']);
    expect(kinds(words.pin)).toEqual(['pin']);
    expect(kinds(words.test)).toEqual(['test']);
    expect(kinds(words.help)).toEqual(['help']);
    expect(kinds(words.note)).toEqual(['note']);
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
