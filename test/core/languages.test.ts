import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chooseLanguage } from '../../src/core/languages';
import { de } from '../../src/taskpane/languages/de';
import { en } from '../../src/taskpane/languages/en';
import { fr } from '../../src/taskpane/languages/fr';
import { it as itWords } from '../../src/taskpane/languages/it';
import { userLanguages as languages } from '../samples/userLanguages';
import { LANGUAGE_TAGS } from '../../src/core/languages/language';
import type { Language } from '../../src/core/languages/language';
import { ROOM_FIELDS } from '../../src/core/room/fields';

const paneWords = { en, de, fr, it: itWords };
const all = Object.entries(languages);
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** Every text of a language by its path; functions are filled in with the examples. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const worded = value as (...args: readonly unknown[]) => string;
    if (/confirmKeys$/u.test(path))
      return [
        [path, worded(['#', '*'])],
        [path, worded(['#'])],
      ];
    if (/dial$/u.test(path)) return [[path, worded(['one', 'other'])]];
    if (/thanks$/u.test(path))
      return [
        [path, worded('Example')],
        [path, worded(undefined)],
      ];
    return [[path, worded('Example', 'Field', 'Third')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const labelsOf = ({ invitation: words }: Language): readonly string[] => [
  words.join,
  words.phone,
  words.extension,
  words.h323,
  words.h323Backup,
  words.sip,
  words.confirmKey,
  words.pin,
  words.when,
  words.test,
  words.help,
  words.note,
];

describe.each(all)('the language %s', (tag, language) => {
  test('goes by its own tag', () => {
    expect(language.tag).toBe(tag);
    expect(LANGUAGE_TAGS).toContain(tag);
  });

  test('has every text of English, and none is empty or holds what a function left out', () => {
    const paths = textsOf(language).map(([path]) => path);
    expect(paths).toEqual(textsOf(languages.en).map(([path]) => path));
    for (const [path, text] of textsOf(language)) {
      expect([path, text]).not.toEqual([path, '']);
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/\b(?:undefined|null|NaN)\b|\[object|\$\{/u),
      ]);
      // The one text that may begin with a space is what French puts before a colon.
      if (!path.endsWith('labelEnd')) expect([path, text]).toEqual([path, text.trim()]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/ {2}|\t|\n/u)]);
    }
  });

  test('is not English with another name', () => {
    const english = new Map(textsOf(languages.en));
    // How a date is put together may be the same in two languages.
    const worded = textsOf(language).filter(([path]) => !/\.when\.(?:date|weekdayDate|clock)$/u.test(path));
    const same = worded.filter(([path, text]) => english.get(path) === text && / /u.test(text));
    expect(same.length > 0).toBe(tag === 'en');
  });

  test('functions say what they are given', () => {
    const { invitation: words, notices } = language;
    expect(words.thenEnter('112752')).toContain('112752');
    expect(words.dial(['a##1', '1@a'])).toMatch(/a##1 .+ 1@a/u);
    expect(words.confirmKeys(['#', '*'])).toMatch(/^# .+ \*/u);
    expect(words.confirmKeys(['*'])).toBe('*');
    expect(words.thanks('Example Videoconf')).toContain('Example Videoconf');
    const { alreadyThere, updated, linesMissing, picturesInTheWay, twice } = notices;
    const told = [alreadyThere, updated, linesMissing, picturesInTheWay, twice];
    for (const sentence of [...Object.values(notices.inserted), ...told]) {
      expect(sentence('Anna')).toContain('Anna');
    }
    expect(notices.badField('Anna', 'Field')).toMatch(/Field.+Anna/u);
  });

  test('no label is another label, or the end of one with a space before it', () => {
    const labels = labelsOf(language).map((label) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.join()).not.toContain(':');
  });

  test('no field of the form is called like another', () => {
    expect(new Set(Object.values(language.fields)).size).toBe(ROOM_FIELDS.length);
  });

  test('the form calls a field as the invitation does', () => {
    const { fields, invitation: words } = language;
    expect(fields).toMatchObject({
      extension: words.extension,
      pin: words.pin,
      gateway: words.h323,
    });
  });

  test('sentences end like sentences', () => {
    const sentences = textsOf({ notices: language.notices, faults: paneWords[language.tag].faults }).filter(
      ([path]) => path !== '.notices.setUpRoom',
    );
    for (const [path, text] of sentences)
      expect([path, text]).toEqual([path, expect.stringMatching(/[.!]$/u)]);
  });

  test('the options button is called as in the ribbon', () => {
    const label = /<bt:String id="Options\.Label" DefaultValue="([^"]+)">([\s\S]*?)<\/bt:String>/u.exec(
      manifest,
    );
    const override = new RegExp(`Locale="${tag}-[A-Z]+" Value="([^"]+)"`, 'u').exec(label?.[2] ?? '');
    const name = tag === 'en' ? label?.[1] : override?.[1];
    expect(name).toBeDefined();
    const { notInserted, noRoom, settingsUnreadable, badField } = language.notices;
    for (const sentence of [notInserted, noRoom, settingsUnreadable, badField('Anna', 'Field')]) {
      expect(sentence).toContain(name);
    }
  });
});

test('French has a non-breaking space before : ; ? ! » and after «, and nowhere a plain one', () => {
  for (const [path, text] of textsOf(languages.fr)) {
    const inside = text.replace(/https?:\/\/\S+/gu, '');
    expect([path, inside]).toEqual([path, expect.not.stringMatching(/[^\u00a0][:;?!»]|«[^\u00a0]/u)]);
  }
  expect(languages.fr.invitation.labelEnd).toBe('\u00a0:');
});

test('apostrophes and quotation marks are typographic', () => {
  for (const [tag, language] of all) {
    for (const [path, text] of textsOf(language)) {
      expect([tag, path, text]).toEqual([tag, path, expect.not.stringMatching(/['"]/u)]);
    }
  }
});

describe('chooseLanguage', () => {
  test.each([
    [['de-CH'], 'de'],
    [['FR'], 'fr'],
    [['it_IT'], 'it'],
    [['en-GB'], 'en'],
    [['rm-CH', 'de-CH'], 'de'],
    [[undefined, 'fr-CH'], 'fr'],
    [['', 'it'], 'it'],
    [['de', 'fr'], 'de'],
    [[], 'en'],
    [['es', 'pt-BR'], 'en'],
    [['deu'], 'en'],
    [['constructor', '__proto__', 'toString'], 'en'],
  ])('of %j it is %s', (tags, chosen) => {
    expect(chooseLanguage(...tags).tag).toBe(chosen);
  });
});
