import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { labelOf, small } from '../../../../src/mailbody/body/quote/quoteLabels';
import { QUOTE_WORDS } from '../../../../src/mailbody/body/quote/quoteWords';

const TAGS = 'en de fr es it pt nl sv no da fi pl cs sk hu ro tr ru uk el zh ja ko he ar hr sl'.split(' ');
const LABELS = ['from', 'sent', 'date', 'to', 'cc', 'subject'] as const;

/** The rows of the page that says which client writes a word, and where that was looked up. */
const rows = readFileSync('docs/quote-words.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]{2} +\|/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, tag = '', role = '', word = '']) => ({ tag, role, word }));

const beginsQuote = (text: string, behind: string): boolean => {
  const body = readMailBody(`Hi\n\n${text}\n${behind}`, 'text');
  return body.text.startsWith(text, body.quoteAt);
};

describe('the words that begin a quote', () => {
  test.each(TAGS)('are there for each role in the language %s', (tag) => {
    const roles = new Set(rows.filter((row) => row.tag === tag).map(({ role }) => role));
    expect([...roles].sort()).toEqual(
      ['cc', 'date', 'from', 'sent', 'separator', 'subject', 'to', 'verb'].filter(
        (role) => roles.has(role) || role !== 'date',
      ),
    );
  });

  test.each(rows)('$tag, $role: $word is read as what it is', ({ role, word }) => {
    if (role === 'separator') expect(beginsQuote(`-----${word}-----`, 'x')).toBe(true);
    else if (role === 'verb') expect(beginsQuote(`Beat ${word}:`, '> x')).toBe(true);
    else expect([...(labelOf(`${word} : x`)?.roles ?? [])]).toContain(role);
  });

  test('are on the page, every one', () => {
    const onPage = (wanted: string) =>
      rows.filter(({ role }) => role === wanted).map(({ word }) => small(word));
    for (const role of LABELS)
      expect(onPage(role)).toEqual(expect.arrayContaining(QUOTE_WORDS[role].map(small)));
    const { originals, forwards, verbs } = QUOTE_WORDS;
    for (const [role, parts] of [
      ['separator', [...originals, ...forwards]],
      ['verb', verbs],
    ] as const)
      for (const part of parts.map(small))
        expect([part, onPage(role).some((word) => word.includes(part))]).toEqual([part, true]);
  });

  test.each(Object.entries(QUOTE_WORDS))('stand once in %s, bare and composed', (_role, words) => {
    const spelt = words.map((word) => word.toLowerCase());
    expect(spelt).toEqual([...new Set(spelt)]);
    for (const word of words) {
      expect(word).toMatch(/^[^\s:：-](?:[^:：]*[^\s:：-])?$/u);
      expect(word).toBe(word.normalize('NFC'));
    }
  });
});
