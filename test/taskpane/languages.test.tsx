/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import type { SavedRooms } from '../../src/core/room/decode';
import { CALENDAR_FILE_NAME } from '../../src/core/meeting/calendar/calendarFileName';
import { LANGUAGE_TAGS } from '../../src/core/languages/tags';
import type { LanguageTag } from '../../src/core/languages/tags';
import { loadTexts } from '../../src/taskpane/app/texts';
import { words as de } from '../../src/taskpane/languages/de/pane';
import { words as en } from '../../src/taskpane/languages/en/pane';
import { words as fr } from '../../src/taskpane/languages/fr/pane';
import { words as italian } from '../../src/taskpane/languages/it/pane';
import { alwaysWords } from '../../src/taskpane/languages/everyAlwaysWords';
import type { PaneWords } from '../../src/taskpane/languages/paneWords';
import { anna, bookOf } from '../fakes/pane/fakePane';
import { open } from './openPane';

const ofEvery: { readonly [Tag in LanguageTag]: PaneWords } = { en, de, fr, it: italian };
const all = LANGUAGE_TAGS.map((tag) => [tag, ofEvery[tag]] as const);

/** Every text by its path; functions are filled in with examples. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const worded = value as (...args: readonly unknown[]) => string;
    if (path === '.list') return [[path, worded(['one', 'other'])]];
    return /(?:knownFacts|fromOrganization)$/u.test(path)
      ? [
          [path, worded('Example', 'value')],
          [path, worded(undefined, 'value')],
        ]
      : [[path, worded('Example', 'Field')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe.each(all)('the pane in %s', (tag, words) => {
  it('has every text of English, none empty, none with a gap where something was to be filled in', () => {
    const texts = textsOf(words);
    expect(texts.map(([path]) => path)).toEqual(textsOf(en).map(([path]) => path));
    for (const [path, text] of texts) {
      expect([path, text]).toEqual([path, expect.stringMatching(/\S/u)]);
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/\b(?:undefined|null|NaN)\b|\[object|\$\{/u),
      ]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/['"]| {2}|\t|\n|~/u)]);
      expect([path, text]).toEqual([path, text.trim()]);
    }
  });

  it('is not English with another name', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(words)
      .filter(([path, text]) => english.get(path) === text && / /u.test(text))
      .map(([path]) => path);
    const universal = ['.invitation.services.meet', '.waiting.seconds', '.list'];
    if (tag !== 'en') expect(same.filter((path) => !universal.includes(path))).toEqual([]);
  });

  it('gives no example with a fault: the hint below has it already', () => {
    for (const sentence of Object.values(words.faults)) expect(sentence).not.toMatch(/example\.edu|\d{4}/u);
  });

  it('breaks no line before a colon, a semicolon, a question mark or an exclamation mark', () => {
    expect(textsOf(words).filter(([, text]) => / [:;?!]/u.test(text))).toEqual([]);
  });

  it('names the calendar file as it is called', () => {
    expect(words.when.saved).toContain(CALENDAR_FILE_NAME);
  });

  it('calls the own line as the invitation does', async () => {
    const { language } = await loadTexts(tag);
    expect(words.fields.ownLine).toBe(language.invitation.labels.note);
  });

  it('quotes the names of its own buttons rightly', () => {
    expect(words.notices.copyRefused.invitation).toContain(words.preview.plainText);
    expect(words.notices.copyRefused.invitation).toContain(words.preview.heading);
    expect(words.saveProblems.unsaved).toContain(words.form.save);
  });

  it('quotes as its language does', () => {
    const quotes = { en: /“[^”]*”/u, de: /„[^“]*“/u, fr: /«\u00a0[^»]*\u00a0»/u, it: /“[^”]*”/u }[tag];
    expect(words.preview.title('Anna')).toMatch(quotes);
    expect(words.reading.useNamed('PIN')).toMatch(quotes);
  });
});

it('French has a non-breaking space before : ; ? ! » and after «, and nowhere a plain one', () => {
  for (const [path, text] of [
    ...textsOf(fr),
    ['pin', alwaysWords.fr.pinMessage({ name: 'A', pin: '1' })] as const,
  ]) {
    const inside = text.replace(/https?:\/\/\S+|\d\d:\d\d/gu, '');
    expect([path, inside]).toEqual([path, expect.not.stringMatching(/[^\u00a0][:;?!»]|«[^\u00a0]/u)]);
  }
});

it.each(LANGUAGE_TAGS)('the text with the PIN names room and PIN (%s)', (tag) => {
  expect(alwaysWords[tag].pinMessage({ name: 'Anna', pin: '2468' })).toMatch(/Anna.+2468/u);
});

it.each(LANGUAGE_TAGS)('says that nothing could be loaded, and what to do (%s)', (tag) => {
  expect(alwaysWords[tag].notLoaded).toMatch(/^[^.]+\. [^.]+\.$/u);
});

describe.each(LANGUAGE_TAGS)('in the language %s', (tag) => {
  const states: readonly SavedRooms[] = [
    { kind: 'none' },
    bookOf(anna),
    bookOf({ ...anna, joinUrl: '' }),
    { kind: 'unreadable', where: 'rooms' },
    { kind: 'newer', version: 2, book: { version: 2, rooms: [anna] } },
  ];
  it('every screen is worded and says its language', async () => {
    for (const saved of states) {
      await open(saved, (pane) => (pane.displayLanguage = `${tag}-CH`), tag);
      expect(document.documentElement.lang).toBe(tag);
      expect(document.body.textContent).not.toMatch(/undefined|\[object/u);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      for (const button of screen.queryAllByRole('button'))
        expect(button.textContent || button.getAttribute('aria-label')).toBeTruthy();
      cleanup();
    }
  });
});

it('follows the language that the user chose before that of Outlook', async () => {
  await open({
    kind: 'book',
    book: { version: 1, rooms: [anna], preferences: { uiLanguage: 'fr' } },
  });
  expect(screen.getByRole('button', { name: 'Insérer' })).toBeTruthy();
});
