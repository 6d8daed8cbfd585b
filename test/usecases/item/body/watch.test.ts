import { describe, expect, it } from '@jest/globals';
import { watchText } from '../../../../src/usecases/item/body/watch';
import { FakeClock } from '../../../fakes/outlook/fakeClock';

/** A text that is watched: when it changes, how long reading it takes, and what came of it. */
function watched(readingMs: number) {
  const clock = new FakeClock();
  const text = {
    clock,
    isOther: false,
    isWatched: true,
    reading: 0,
    maxReading: 0,
    readings: 0,
    toldAtMs: [] as number[],
    end: (): void => undefined,
  };
  text.end = watchText({
    clock,
    isWatched: () => text.isWatched,
    hasChanged: async () => {
      text.readings += 1;
      text.reading += 1;
      text.maxReading = Math.max(text.maxReading, text.reading);
      await clock.wait(readingMs);
      text.reading -= 1;
      if (readingMs < 0) throw new Error('no text');
      return text.isOther;
    },
    onChange: () => text.toldAtMs.push(clock.elapsedMs),
  });
  return text;
}

describe('the text of the open item', () => {
  it('that has changed is told within two seconds, also by a host that takes its time (FU08)', async () => {
    const text = watched(100);
    await text.clock.advance(5_000);
    expect(text.toldAtMs).toEqual([]);
    text.isOther = true;
    await text.clock.advance(2_000);
    expect(text.toldAtMs.length).toBeGreaterThan(0);
  });

  it('is read once at a time, and takes a slow host a tenth of its time at the most', async () => {
    const text = watched(2_000);
    await text.clock.advance(200_000);
    expect(text.maxReading).toBe(1);
    expect(text.readings * 2_000).toBeLessThanOrEqual(21_000);
    expect(text.readings).toBeGreaterThan(5);
  });

  it('is read again soon after the computer slept in the middle of a reading', async () => {
    const nightMs = 8 * 3_600_000;
    const text = watched(nightMs);
    await text.clock.advance(1_000 + nightMs);
    expect(text.readings).toBe(1);
    await text.clock.advance(90_000);
    expect(text.readings).toBe(2);
  });

  it('is not read while nobody wants to know, and again as soon as somebody does', async () => {
    const text = watched(0);
    text.isWatched = false;
    text.isOther = true;
    await text.clock.advance(60_000);
    expect(text.readings).toBe(0);
    text.isWatched = true;
    await text.clock.advance(1_000);
    expect(text.toldAtMs).toHaveLength(1);
  });

  it('that cannot be read is no change, and is tried again', async () => {
    const text = watched(-1);
    text.isOther = true;
    await text.clock.advance(3_500);
    expect([text.readings, text.toldAtMs]).toEqual([3, []]);
  });

  it('is not told any more once it ends, whatever is under way', async () => {
    const text = watched(500);
    text.isOther = true;
    await text.clock.advance(1_200);
    text.end();
    await text.clock.advance(60_000);
    expect([text.readings, text.toldAtMs]).toEqual([1, []]);
  });
});
