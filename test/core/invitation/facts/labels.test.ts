import { describe, expect, test } from '@jest/globals';
import { comparable } from '../../../../src/core/invitation/facts/facts';
import {
  readLabel,
  readPageName,
  readSentence,
  readThanks,
} from '../../../../src/core/invitation/facts/labels';
import { languages } from '../../../../src/core/languages';
import { LABELS, SENTENCES } from '../../../../src/core/languages/language';

const all = Object.values(languages);

describe('labels', () => {
  test.each(all)('each one that $tag writes is read as what it is', ({ tag, invitation: words }) => {
    for (const name of LABELS) {
      const read = readLabel(`${words.labels[name]}${words.labelEnd} 2468`);
      expect([name, read?.label, read?.value]).toEqual([name, name, '2468']);
      expect(read?.languages).toContain(tag);
    }
  });

  test.each([
    ['H.323 gateway: h323.example.edu', 'h323'],
    ['H.323-Ersatzgateway: h323.example.edu', 'h323Backup'],
    ['Passerelle H.323 de secours\u00a0: h323.example.edu', 'h323Backup'],
    ['Gateway H.323: h323.example.edu', 'h323'],
    ['SIP: 1@example.edu', 'sip'],
    ['Prova: https://example.edu/', 'test'],
    ['Date et heure\u00a0: x', 'when'],
    ['Data e ora: x', 'when'],
  ])('a former one is still read: %j', (line, label) => {
    expect(readLabel(line)?.label).toBe(label);
  });

  test.each([
    ['PIN: 2468', 'pin', '2468'],
    ['pin : 2468', 'pin', '2468'],
    ['*PIN:* 2468', 'pin', '2468'],
    ['Code\u00a0PIN\u00a0:2468', 'pin', '2468'],
    ['PIN / Code PIN\u00a0: 2468', 'pin', '2468'],
    ['Join / Teilnehmen:', 'join', ''],
    ['  Meeting   extension: 555', 'extension', '555'],
    ['Room system (H.323): x', 'h323', 'x'],
    ['Première fois / First time: Aide', 'firstTime', 'Aide'],
  ])('whatever a client did to it: %j', (line, label, value) => {
    expect(readLabel(line)).toMatchObject({ label, value });
  });

  test.each([
    'PIN 2468',
    'The PIN: 2468',
    'PINS: 2468',
    'PIN / Help: 2468',
    'Join us: https://example.edu/',
    'Room system: x',
    '',
  ])('somebody’s words are none: %j', (line) => {
    expect(readLabel(line)).toBeUndefined();
  });
});

describe('sentences', () => {
  test.each(all)('each one that $tag writes is read', ({ tag, invitation: { sentences } }) => {
    for (const name of SENTENCES) expect(readSentence(comparable(sentences[name]))?.languages).toContain(tag);
  });

  test('they say what they say, what is to be dialled too', () => {
    const facts = (line: string) => readSentence(comparable(line))?.facts;
    expect(facts('Registered users and guests use the same link.')).toEqual([{ kind: 'linkFor' }]);
    expect(facts('Wichtig: Die PIN wird für jede Art der Teilnahme benötigt.')).toEqual([
      { kind: 'pinFor', ways: 'everyWay' },
    ]);
    expect(facts('Il PIN è richiesto per telefono e dai sistemi di sala.')).toEqual([
      { kind: 'pinFor', ways: 'phoneAndRoomSystems' },
    ]);
    expect(facts('Le code PIN vous sera communiqué séparément.')).toEqual([
      { kind: 'pin', comes: 'separately' },
    ]);
    expect(facts('Dial one of the numbers, then enter the meeting extension.')).toEqual([
      { kind: 'phone', then: 'enterExtension' },
    ]);
  });

  test.each([
    "MERCI D'ESSAYER LA SALLE DE TEST AVANT LA PREMIÈRE RÉUNION.",
    'Merci d’essayer la salle\u00a0de test  avant la première réunion.',
    '*Merci d’essayer la salle de test avant la première réunion.*',
  ])('with the signs that clients exchange: %j [FM01, FM03]', (line) => {
    expect(readSentence(comparable(line))?.facts).toEqual([{ kind: 'tryBefore' }]);
  });

  test.each(['Please try the test room before your first meeting. Anna', 'Please try the test room.'])(
    'more or fewer words are somebody’s: %j',
    (line) => {
      expect(readSentence(comparable(line))).toBeUndefined();
    },
  );
});

describe('thanks', () => {
  const isService = (name: string) => name === comparable('Example Videoconf');

  test.each(all)('are read with the service’s name and without ($tag)', ({ tag, invitation: { thanks } }) => {
    for (const line of [thanks(undefined), thanks('Example Videoconf')])
      expect(readThanks(comparable(line), isService)?.languages).toContain(tag);
  });

  test('for something else are somebody’s', () => {
    expect(readThanks('Thank you for using the side entrance.', isService)).toBeUndefined();
    expect(readThanks('Thank you.', isService)).toBeUndefined();
  });
});

test.each([
  ['Test room', 'test'],
  ['Aide', 'help'],
  ['Testraum / Salle de test', 'test'],
  ['Help / Hilfe', 'help'],
  ['Help / Test room', undefined],
  ['PIN', undefined],
  ['Helpdesk', undefined],
])('the words of a page lead to it: %j', (words, name) => {
  expect(readPageName(words)).toBe(name);
});
