import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bareMark, fingerprint, markOf, MAX_MARK_LENGTH, readMark } from '../../src/core/mark';

const link = 'https://videoconf.example.edu/join/anna.muster';

describe('a mark', () => {
  it('is a short text, whose form stays', () => {
    expect(markOf({ link, room: '3f', start: 1, end: 2 })).toBe(
      `{"v":1,"link":"${link}","room":"3f","start":1,"end":2}`,
    );
    expect([bareMark(), bareMark('uid')]).toEqual(['{"v":1}', '{"v":1,"by":"uid"}']);
  });

  it('is read as it was written', () => {
    const blocks = fc.record(
      { link: fc.webUrl(), room: fc.string({ maxLength: 2 }), start: fc.integer(), end: fc.integer() },
      { requiredKeys: ['link', 'start'] },
    );
    fc.assert(fc.property(blocks, (block) => expect(readMark(markOf(block))).toEqual({ block })));
  });

  it('never exceeds what a property takes: a link too long leaves a bare one', () => {
    expect(markOf({ link: `${link}${'x'.repeat(MAX_MARK_LENGTH)}` })).toBe('{"v":1}');
  });

  it.each([
    undefined,
    null,
    7,
    {},
    '',
    'null',
    '[]',
    '"text"',
    '{',
    '{"v":2}',
    '{"link":"https://x.example"}',
    '{"__proto__":{"v":1}}',
    `{"v":1,"link":"${'x'.repeat(MAX_MARK_LENGTH)}"}`,
  ])('%j is none', (stored) => {
    expect(readMark(stored)).toBeUndefined();
  });

  it.each([
    ['{"v":1,"link":7}', {}],
    ['{"v":1,"link":""}', {}],
    ['{"v":1,"__proto__":{"link":"x"}}', {}],
    ['{"v":1,"link":"x","room":7,"start":"1","end":{}}', { block: { link: 'x' } }],
    ['{"v":1,"link":"x","start":1e999}', { block: { link: 'x' } }],
    ['{"v":1,"link":"x","constructor":1,"start":5,"end":null}', { block: { link: 'x', start: 5 } }],
  ])('%s says no more than it can', (stored, mark) => {
    expect(readMark(stored)).toEqual(mark);
  });

  it('is nothing, or a mark, whatever is stored there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(() => readMark(stored)).not.toThrow();
      }),
    );
  });
});

describe('the fingerprint', () => {
  const pins = Array.from({ length: 10_000 }, (_, pin) => String(pin).padStart(4, '0'));

  it('does not tell the PIN: of those with four digits at least ten share each', () => {
    const counts = new Map<string, number>();
    for (const pin of pins) {
      const print = fingerprint(link, pin);
      counts.set(print, (counts.get(print) ?? 0) + 1);
    }
    expect(counts.size).toBe(256);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(10);
  });

  it('changes with the PIN, and with the link, but for one in 256', () => {
    const same = pins.filter((pin) => fingerprint(link, pin) === fingerprint(link, '2468'));
    expect(same.length).toBeLessThan(80);
    expect(fingerprint(link, '2468')).not.toBe(fingerprint(`${link}2`, '2468'));
  });

  it('is the same however the PIN is grouped', () => {
    expect(fingerprint(link, '24 68')).toBe(fingerprint(link, '2468'));
    expect(fingerprint(link, '2468')).toMatch(/^[0-9a-f]{2}$/u);
  });
});
