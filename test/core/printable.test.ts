import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutToLength, hasUnprintable, printable } from '../../src/core/printable';
import { HIDDEN, hostileText } from '../samples/mailBodies/hostile';

describe('printable', () => {
  test.each([
    ['Anna  Muster', 'Anna Muster'],
    [' \tAnna\r\nMuster\u2028 ', 'Anna Muster'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['Anna\u202egnp.exe\u202c', 'Annagnp.exe'],
    ['A\u0000n\u200bn\u00ada\ufeff', 'Anna'],
    ['a\ud800b\udc00', 'ab'],
    ['👩‍👩‍👧 é', '👩‍👩‍👧 é'],
    ['\udb40\u200b\udc41', ''],
  ])('%j is read as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('nothing hidden is left, in one line, and a second time changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(HIDDEN);
        expect(hasUnprintable(shown)).toBe(false);
        expect(shown).toBe(shown.trim());
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('cutToLength', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['abc def', 5, 'abc…'],
    ['😀😀😀', 6, '😀😀😀'],
    ['😀😀😀', 5, '😀😀…'],
    ['😀😀😀', 4, '😀…'],
    ['👩‍👩‍👧👩‍👩‍👧', 15, '👩‍👩‍👧…'],
    ['ae\u0301x', 3, 'a…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '…'],
    ['', 5, ''],
  ])('%j in %d units is %j', (text, maxUnits, cut) => {
    expect(cutToLength(text, maxUnits)).toBe(cut);
  });

  test('is never longer than asked for, never splits a character, and keeps what fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 1, max: 100 }),
        (text, maxUnits) => {
          const cut = cutToLength(text, maxUnits);
          expect(cut.length).toBeLessThanOrEqual(maxUnits);
          if (text.length <= maxUnits) expect(cut).toBe(text);
          else {
            const kept = cut.slice(0, -1);
            expect(cut.endsWith('…')).toBe(true);
            expect(text.startsWith(kept)).toBe(true);
            const ends = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
            expect([0, text.slice(0, kept.length).trimEnd().length, ...ends]).toContain(kept.length);
          }
        },
      ),
    );
  });
});

describe('cutToLength where the engine has no Intl.Segmenter (FR08)', () => {
  const { Segmenter } = Intl;
  beforeEach(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  afterEach(() => {
    Reflect.set(Intl, 'Segmenter', Segmenter);
  });

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['abc def', 5, 'abc…'],
    ['😀😀😀', 5, '😀😀…'],
    ['😀😀😀', 4, '😀…'],
    ['a\ud83d', 1, '…'],
    ['ae\u0301x', 3, 'ae…'],
    ['Seminar der Abteilung für Meteorologie und Klimatologie, Anna 😀!', 64, undefined],
  ])('%j in %d units is cut at a code point', (text, maxUnits, cut) => {
    expect(cutToLength(text, maxUnits)).toBe(
      cut ?? 'Seminar der Abteilung für Meteorologie und Klimatologie, Anna…',
    );
  });

  test('whatever the text: no longer than asked for, a beginning of it, no half of a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 1, max: 100 }),
        (text, maxUnits) => {
          expect(Intl).not.toHaveProperty('Segmenter');
          const cut = cutToLength(text, maxUnits);
          expect(cut.length).toBeLessThanOrEqual(maxUnits);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
          expect(text.startsWith(text.length <= maxUnits ? cut : cut.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});
