import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { QUOTE_WORDS, type QuoteWords } from '../../../src/mailbody/body/quoteWords';

const TAGS = 'en de fr es it pt nl sv no da fi pl cs sk hu ro tr ru uk el zh ja ko he ar hr sl'.split(' ');
const LABELS = ['from', 'sent', 'to', 'cc', 'subject'] as const;
const LISTS = [...LABELS, 'separators', 'attributionBegins', 'attributionSays'] as const;
const ROLES: Record<(typeof LISTS)[number], string> = {
  from: 'from',
  sent: 'sent',
  to: 'to',
  cc: 'cc',
  subject: 'subject',
  separators: 'separator',
  attributionBegins: 'attribution, begins',
  attributionSays: 'attribution, says',
};

const wordsOf = (language: QuoteWords) =>
  LISTS.flatMap((list) => language[list].map((word) => ({ tag: language.tag, list, word })));

describe('the words that begin a quote', () => {
  test('are there once for each language', () => {
    expect(QUOTE_WORDS.map(({ tag }) => tag)).toEqual(TAGS);
  });

  describe.each(QUOTE_WORDS)('in language $tag', (language) => {
    test.each([...LABELS, 'separators', 'attributionSays'] as const)('name %s', (list) => {
      expect(language[list]).not.toHaveLength(0);
    });

    test.each(LISTS)('stand once in %s, whatever their case', (list) => {
      const words = language[list].map((word) => word.toLowerCase());
      expect(words).toEqual([...new Set(words)]);
    });

    test('are bare, and composed', () => {
      for (const { word } of wordsOf(language)) {
        expect(word).toMatch(/^[^\s:：-](?:.*[^\s:：-])?$/u);
        expect(word).not.toMatch(/[:：]/u);
        expect(word).toBe(word.normalize('NFC'));
      }
    });
  });

  test('are those of the page that says where they come from', () => {
    const rows = readFileSync('docs/quote-words.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| [a-z]{2} +\|/u.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, tag, role, word]) => `${tag} ${role} ${word}`)).toEqual(
      QUOTE_WORDS.flatMap(wordsOf).map(({ tag, list, word }) => `${tag} ${ROLES[list]} ${word}`),
    );
  });
});
