import { expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { createFailedCalls } from '../../src/office/failedCalls';
import { FakeClock } from '../fakes/outlook/fakeClock';

const start = () => {
  const clock = new FakeClock();
  const failed = createFailedCalls(() => clock.nowMs);
  return { clock, failed, call: createCallOffice(new CallQueue(), clock.asTimers, failed) };
};

it('a call that succeeds leaves no line', async () => {
  const { call, failed } = start();
  await call('readBody', (done) => done({ status: 'succeeded', value: 'text' }));
  expect(failed.last()).toEqual([]);
});

it('every try that failed leaves a line with its step, its code and its time, and no word of Outlook', async () => {
  const { clock, call, failed } = start();
  await clock.finish(
    call('readBody', (done) =>
      done({ status: 'failed', value: 'x', error: { code: 5100, message: 'Dear Anna' } }),
    ),
  );
  await clock.finish(
    call('insert', () => {
      throw new Error('Dear Anna');
    }),
  );
  await clock.finish(call('readSubject', () => undefined));
  expect(failed.last()).toEqual([
    { step: 'readBody', code: 'refused', hostCode: 5100, ms: 0 },
    { step: 'readBody', code: 'refused', hostCode: 5100, ms: 0 },
    { step: 'insert', code: 'threw', hostCode: undefined, ms: 0 },
    { step: 'readSubject', code: 'unanswered', hostCode: undefined, ms: 8000 },
  ]);
});

it('an answer that comes after the time was up adds no second line', async () => {
  const { clock, call, failed } = start();
  let answer = (): void => undefined;
  await clock.finish(
    call('readSubject', (done) => {
      answer = () => done({ status: 'failed', value: '', error: { code: 9002 } });
    }),
  );
  answer();
  await clock.advance(1);
  expect(failed.last()).toHaveLength(1);
});

it('keeps the last dozen', async () => {
  const { clock, call, failed } = start();
  for (let code = 6001; code <= 6030; code += 1)
    await clock.finish(call('readBody', (done) => done({ status: 'failed', value: '', error: { code } })));
  expect(failed.last().map(({ hostCode }) => hostCode)).toEqual(
    Array.from({ length: 12 }, (_, n) => 6019 + n),
  );
});
