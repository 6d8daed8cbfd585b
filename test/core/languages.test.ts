import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chooseLanguage } from '../../src/core/languages';
import { words as de } from '../../src/taskpane/languages/de/pane';
import { words as en } from '../../src/taskpane/languages/en/pane';
import { words as fr } from '../../src/taskpane/languages/fr/pane';
import { words as itWords } from '../../src/taskpane/languages/it/pane';
import { userLanguages as languages } from '../samples/rooms/userLanguages';
import { LABELS, wordKeys } from '../../src/core/languages/language';
import { LANGUAGE_TAGS } from '../../src/core/languages/tags';
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
    if (/thanks$/u.test(path))
      return [
        [path, worded('Example')],
        [path, worded(undefined)],
      ];
    return [[path, worded('Example', 'Field', 'Third')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe.each(all)('the language %s', (tag, language) => {
  test('goes by its own tag', () => {
    expect(language.tag).toBe(tag);
    expect(LANGUAGE_TAGS).toContain(tag);
  });

  test('has every text of English, and none is empty or holds what a function left out', () => {
    // Not every language has former words, or a Sunday of another gender.
    const pathsOf = (given: Language) =>
      textsOf(given).flatMap(([path]) => (/\.former\.|\.weeksOfSunday\./u.test(path) ? [] : [path]));
    expect(pathsOf(language)).toEqual(pathsOf(languages.en));
    for (const [path, text] of textsOf(language)) {
      expect([path, text]).not.toEqual([path, '']);
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/\b(?:undefined|null|NaN)\b|\[object|\$\{/u),
      ]);
      // What French puts before a colon, and what joins weekdays, have their spaces.
      if (!/\.(?:labelEnd|and)$/u.test(path)) expect([path, text]).toEqual([path, text.trim()]);
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
    expect(words.thanks('Example Videoconf')).toContain('Example Videoconf');
    expect(words.thanks(undefined)).not.toContain('Example');
    const { alreadyThere, badRoom, linesMissing, picturesInTheWay, quoteInDoubt, twice } = notices;
    for (const sentence of [alreadyThere, badRoom, linesMissing, picturesInTheWay, quoteInDoubt, twice])
      expect(sentence('Anna')).toContain('Anna');
  });

  test('no label is another label, and none has the colon that ends it', () => {
    const labels = Object.values(language.invitation.labels).map((label) => label.toLowerCase());
    expect(new Set(labels).size).toBe(LABELS.length);
    expect(labels.join()).not.toContain(':');
    expect(language.invitation.labelEnd.trim()).toBe(':');
  });

  test('a former label or sentence means the same as today, in every language', () => {
    const present = new Map(
      Object.values(languages).flatMap(({ invitation: { labels, sentences } }) =>
        [...Object.entries(labels), ...Object.entries(sentences)].map(
          ([name, text]) => [text, name] as const,
        ),
      ),
    );
    const { labels = {}, sentences = {} } = language.invitation.former ?? {};
    for (const [name, texts] of [...Object.entries(labels), ...Object.entries(sentences)])
      for (const text of texts) expect([text, present.get(text) ?? name]).toEqual([text, name]);
  });

  test('a sentence of the block fits on one line of a telephone, but for the one about coming early', () => {
    const { comeEarly, ...sentences } = language.invitation.sentences;
    expect(comeEarly).toBeDefined();
    for (const sentence of Object.values(sentences))
      expect([sentence, sentence.length <= 60]).toEqual([sentence, true]);
  });

  test('the confirm keys are said in words', () => {
    const { or, dependingOnDevice } = language.invitation;
    expect(wordKeys(['#', '*'], language.invitation)).toBe(`# ${or} *, ${dependingOnDevice}`);
    expect(wordKeys(['*'], language.invitation)).toBe('*');
  });

  test('no field of the form is called like another', () => {
    expect(new Set(Object.values(paneWords[language.tag].fields)).size).toBe(ROOM_FIELDS.length);
  });

  test('the form calls a field as the invitation does', () => {
    const { fields } = paneWords[language.tag];
    const { invitation: words } = language;
    expect(fields).toMatchObject({
      extension: words.labels.extension,
      pin: words.labels.pin,
    });
  });

  test('sentences end like sentences', () => {
    const { sentences: ofBlock, thanks } = language.invitation;
    const said = { ofBlock, thanks, notices: language.notices, faults: paneWords[language.tag].faults };
    const sentences = textsOf(said).filter(([path]) => !/\.(?:setUpRoom|openOptions)$/u.test(path));
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
    expect(language.notices.inOptions).toContain(name);
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
