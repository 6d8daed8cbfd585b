import { describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import type { OfficeCallback } from '../../src/office/callOffice';
import { FakeClock } from '../fakes/outlook/fakeClock';

const setUp = () => {
  const clock = new FakeClock();
  return { clock, call: createCallOffice(new CallQueue(), clock.asTimers) };
};
const answered =
  <Value>(value: Value) =>
  (done: OfficeCallback<Value>) =>
    done({ status: 'succeeded', value });
const failed = (code: unknown) => (done: OfficeCallback<never>) =>
  done({ status: 'failed', value: undefined as never, error: { code, name: 'Name', message: 'message' } });
const silent = () => undefined;

describe('callOffice', () => {
  it('gives the value of a call that succeeded', async () => {
    const { clock, call } = setUp();
    expect(await clock.finish(call('readBody', answered('body')))).toEqual({ ok: true, value: 'body' });
  });

  it('turns a failed callback into a problem that names the step and the number', async () => {
    const { clock, call } = setUp();
    expect(await clock.finish(call('readBody', failed(5000)))).toEqual({
      ok: false,
      error: { code: 'refused', step: 'readBody', hostCode: 5000, detail: 'Name: message' },
    });
  });

  it('turns a synchronous throw into a problem (A17)', async () => {
    const { clock, call } = setUp();
    const throwing = () => {
      throw new RangeError('too long');
    };
    expect(await clock.finish(call('insert', throwing))).toEqual({
      ok: false,
      error: { code: 'threw', step: 'insert', detail: 'too long' },
    });
  });

  it('gives up after eight seconds without an answer, and drops the late one (G11)', async () => {
    const { clock, call } = setUp();
    let answer: OfficeCallback<string> = silent;
    const result = await clock.finish(call<string>('readBody', (done) => void (answer = done)));
    expect(result).toEqual({ ok: false, error: { code: 'unanswered', step: 'readBody' } });
    expect(clock.elapsedMs).toBe(8000);
    expect(() => answer({ status: 'succeeded', value: 'late' })).not.toThrow();
  });

  it.each([9014, 9019, 5100, 9002, 8, undefined])(
    'repeats a read once after error %p (B08, G06)',
    async (code) => {
      const { clock, call } = setUp();
      let tries = 0;
      const result = await clock.finish(
        call<string>('readBody', (done) => {
          tries += 1;
          if (tries === 1) failed(code)(done);
          else done({ status: 'succeeded', value: 'second' });
        }),
      );
      expect([tries, result.ok]).toEqual([2, true]);
    },
  );

  it.each([5000, 9020, 2006, 5001, 9030])('does not repeat after error %p', async (code) => {
    const { clock, call } = setUp();
    let tries = 0;
    await clock.finish(
      call('readBody', (done: OfficeCallback<never>) => {
        tries += 1;
        failed(code)(done);
      }),
    );
    expect(tries).toBe(1);
  });

  it('repeats an insertion only after an error that is known to leave nothing behind (B06, B08, G06)', async () => {
    const tries = async (code: unknown) => {
      const { clock, call } = setUp();
      let count = 0;
      await clock.finish(
        call('insert', (done: OfficeCallback<never>) => {
          count += 1;
          failed(code)(done);
        }),
      );
      return count;
    };
    expect([await tries(9014), await tries(5100)]).toEqual([2, 2]);
    expect([await tries(9002), await tries(9019), await tries(undefined), await tries(8)]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('attaches a file once only, whatever it failed with, unless nothing was done (B06, G06)', async () => {
    const tries = async (code: unknown) => {
      const { clock, call } = setUp();
      let count = 0;
      await clock.finish(
        call('attach', (done: OfficeCallback<never>) => {
          count += 1;
          failed(code)(done);
        }),
      );
      return count;
    };
    expect([await tries(9002), await tries(9007), await tries(undefined)]).toEqual([1, 1, 1]);
    expect(await tries(5100)).toBe(2);
  });

  it('has three calls under way at the most; the others wait for a place (G10)', async () => {
    const { clock, call } = setUp();
    const started: number[] = [];
    const ends: OfficeCallback<number>[] = [];
    const calls = [1, 2, 3, 4, 5].map((number) =>
      call<number>('readBody', (done) => {
        started.push(number);
        ends.push(done);
      }),
    );
    await clock.advance(0);
    expect(started).toEqual([1, 2, 3]);
    ends[1]?.({ status: 'succeeded', value: 2 });
    await clock.advance(0);
    expect(started).toEqual([1, 2, 3, 4]);
    ends.forEach((end, index) => end({ status: 'succeeded', value: index }));
    await clock.advance(0);
    ends[4]?.({ status: 'succeeded', value: 5 });
    await clock.finish(Promise.all(calls));
    expect(started).toEqual([1, 2, 3, 4, 5]);
  });

  it('a call without an answer keeps its place; a call that finds none is not made', async () => {
    const { clock, call } = setUp();
    const started: string[] = [];
    const hang = (name: string) => call('readBody', () => void started.push(name));
    const results = await clock.finish(Promise.all([hang('a'), hang('b'), hang('c'), hang('d')]));
    expect(started).toEqual(['a', 'b', 'c']);
    expect(results.map((result) => !result.ok && result.error.code)).toEqual(Array(4).fill('unanswered'));
  });

  it('a notification gets through while others hang', async () => {
    const { clock, call } = setUp();
    for (const name of ['a', 'b', 'c']) void call('readBody', () => name);
    expect(await clock.finish(call('notify', answered(undefined)))).toEqual({ ok: true, value: undefined });
  });

  it('an answer that comes twice frees one place only', async () => {
    const { clock, call } = setUp();
    const twice = (done: OfficeCallback<string>) => {
      done({ status: 'succeeded', value: 'once' });
      done({ status: 'succeeded', value: 'twice' });
    };
    await clock.finish(call('readBody', twice));
    const started: number[] = [];
    for (const number of [1, 2, 3, 4, 5]) void call('readBody', () => void started.push(number));
    expect(started).toEqual([1, 2, 3]);
  });
});
