import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { createMirror, MIRROR_LIFETIME_MS } from '../../../src/office/mailbox/mirror';
import { blockedStorage, FakeStorage } from '../../fakes/outlook/fakeStorage';

const setUp = (storage = new FakeStorage()) => {
  let nowMs = 1_000_000;
  const of = (mailbox: string, partitionKey?: string) =>
    createMirror({ storage: () => storage, partitionKey, mailbox, nowMs: () => nowMs });
  return { storage, of, pass: (ms: number) => (nowMs += ms) };
};

describe('the mirror', () => {
  it('gives back what was written, to another page of the same mailbox', () => {
    const { of } = setUp();
    of('anna@example.edu').write({ rooms: [] });
    expect(of('Anna@Example.edu').read()).toEqual({ rooms: [] });
  });

  it('keeps mailboxes and partitions apart, and names no mailbox (F06, K03)', () => {
    const { of, storage } = setUp();
    of('anna@example.edu', 'p1').write('hers');
    expect(of('ben@example.edu', 'p1').read()).toBeUndefined();
    expect(of('anna@example.edu', 'p2').read()).toBeUndefined();
    expect([...storage.entries.keys()].join()).not.toContain('anna');
  });

  it('is gone after ten minutes: a PIN must not stay on a shared computer', () => {
    const { of, storage, pass } = setUp();
    of('anna@example.edu').write('pin');
    pass(MIRROR_LIFETIME_MS - 1);
    expect(of('anna@example.edu').read()).toBe('pin');
    pass(1);
    expect(of('anna@example.edu').read()).toBeUndefined();
    expect(storage.entries.size).toBe(0);
  });

  it('does not trust a copy from the future', () => {
    const { of, pass } = setUp();
    of('anna@example.edu').write('copy');
    pass(-5000);
    expect(of('anna@example.edu').read()).toBeUndefined();
  });

  it.each(['garbage', '{"savedAtMs":"no"}', 'null', '[]', '{}'])('reads %p as nothing', (text) => {
    const { of, storage } = setUp();
    of('anna@example.edu').write('x');
    const [key = ''] = storage.entries.keys();
    storage.entries.set(key, text);
    expect(of('anna@example.edu').read()).toBeUndefined();
  });

  it('storage that throws is no storage (K03)', () => {
    const mirror = createMirror({
      storage: blockedStorage,
      partitionKey: undefined,
      mailbox: 'a',
      nowMs: () => 0,
    });
    expect(mirror.write('x')).toBe(false);
    expect(mirror.read()).toBeUndefined();
  });

  it('a full storage keeps no copy and leaves the one before (K03)', () => {
    const { of, storage } = setUp();
    const mirror = of('anna@example.edu');
    mirror.write('before');
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(mirror.write('after')).toBe(false);
    expect(mirror.read()).toBe('before');
  });

  test('whatever stands in its place is read as nothing or as what it says, and never throws (F10)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { of, storage } = setUp();
        of('anna@example.edu').write('x');
        const [key = ''] = storage.entries.keys();
        storage.entries.set(key, text);
        expect(() => of('anna@example.edu').read()).not.toThrow();
      }),
    );
  });
});
