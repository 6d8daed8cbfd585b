import { describe, expect, it } from '@jest/globals';
import { excerpt, markedText } from '../../../src/taskpane/paste/markedText';
import { masked, seenText } from '../../../src/taskpane/paste/seenText';

const place = (start: number, end: number, kind: 'place' | 'pin' = 'place') => ({ start, end, kind });
const shown = (text: string, ...places: readonly ReturnType<typeof place>[]) =>
  markedText(text, places).map(({ kind, text: piece }) => `${kind}:${piece}`);

describe('the pasted text', () => {
  it('is cut at its places, in order', () => {
    expect(shown('PIN: 2468!', place(5, 9, 'pin'), place(0, 3))).toEqual([
      'place:PIN',
      'plain:: ',
      'pin:2468',
      'plain:!',
    ]);
  });

  it('hides the PIN wherever it is a part of something else', () => {
    expect(shown('a/2468/b', place(0, 8), place(2, 6, 'pin'))).toEqual(['place:a/', 'pin:2468', 'place:/b']);
  });

  it('is whole where nothing is marked, and nothing where there is nothing', () => {
    expect([shown('text'), shown('')]).toEqual([['plain:text'], []]);
  });

  it('of a megabyte shows only what is around its places', () => {
    const long = `${'a'.repeat(500_000)}2468${'b'.repeat(500_000)}`;
    expect(markedText(long, [place(500_000, 500_004)])).toEqual([
      { kind: 'gap', text: '…' },
      { kind: 'plain', text: 'a'.repeat(150) },
      { kind: 'place', text: '2468' },
      { kind: 'plain', text: 'b'.repeat(150) },
      { kind: 'gap', text: '…' },
    ]);
  });

  it('of a million places shows a bounded number', () => {
    const places = Array.from({ length: 100_000 }, (_none, index) => place(index * 10, index * 10 + 4));
    const pieces = markedText('1234567890'.repeat(100_000), places);
    expect(pieces.length).toBeLessThan(1000);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(10_000);
  });

  it('is shown without characters that turn or hide others, its lines and its blanks kept', () => {
    expect(seenText('  a\u202eb\u200b\n\n c ')).toBe('  ab\n\n c ');
  });

  it('has a bullet for each sign of the PIN', () => {
    expect(masked('24 68')).toBe('•• ••');
  });
});

describe('a place beside its field', () => {
  const around = (text: string, found: string) => {
    const start = text.indexOf(found);
    const { before, found: middle, after } = excerpt(text, { start, end: start + found.length });
    return `${before}[${middle}]${after}`;
  };
  it.each([
    ['Hello\nMeeting ID: 1127 (Zurich)\nPIN: 1', '1127', 'Meeting ID: [1127] (Zurich)'],
    ['Hello\nMeeting ID:\n1127\nPIN:', '1127', 'Meeting ID: [1127]'],
    ['1127', '1127', '[1127]'],
    ['a\n\n1127\n', '1127', '[1127]'],
    [`${'x'.repeat(60)}1127${'y'.repeat(60)}`, '1127', `…${'x'.repeat(50)}[1127]${'y'.repeat(30)}…`],
  ])('%j', (text, found, expected) => {
    expect(around(text, found)).toBe(expected);
  });

  it('is cut where it is long', () => {
    expect(excerpt('z'.repeat(500), { start: 0, end: 500 }).found).toBe(`${'z'.repeat(120)}…`);
  });
});
