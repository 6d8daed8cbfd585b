import { describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import type { OfficeAnswer } from '../../../src/office/callOffice';
import { ownerReaderOf } from '../../../src/office/item/itemOwner';
import { FakeClock } from '../../fakes/outlook/fakeClock';

type Done = (answer: OfficeAnswer<unknown>) => void;

/** An item of a shared calendar whose call does this. */
function shared(answer: (done: Done, count: number) => void) {
  const clock = new FakeClock();
  const call = createCallOffice(new CallQueue(), clock.asTimers);
  let count = 0;
  const item = {
    getSharedPropertiesAsync: (done: Done) => {
      count += 1;
      answer(done, count);
    },
  };
  const read = () => {
    const reader = ownerReaderOf(item, call);
    if (!reader) throw new Error('the item is shared');
    return clock.finish(reader());
  };
  return { read, calls: () => count };
}
const saying = (value: unknown) => shared((done) => done({ status: 'succeeded', value }));
const failing = (done: Done) =>
  done({ status: 'failed', value: undefined, error: { code: 5000, name: 'E', message: '' } });

describe('the owner of the calendar', () => {
  it('is not asked of an item that lacks the method: one’s own, or a client below Mailbox 1.8', () => {
    const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
    expect(ownerReaderOf({}, call)).toBeUndefined();
  });

  it.each([
    ['an address', { owner: 'bernd.wolf@example.edu', delegatePermissions: 3 }, 'bernd.wolf@example.edu'],
    ['an empty one', { owner: '' }, ''],
    ['none', {}, ''],
    ['no text', { owner: { address: 'bernd.wolf@example.edu' } }, ''],
    ['null', null, ''],
    ['nothing', undefined, ''],
  ])('where Outlook gives %s', async (_what, value, owner) => {
    expect(await saying(value).read()).toEqual({ ok: true, value: owner });
  });

  it('is asked once for an item, as long as Outlook answers', async () => {
    const item = saying({ owner: 'bernd.wolf@example.edu' });
    expect([await item.read(), await item.read()]).toEqual([
      { ok: true, value: 'bernd.wolf@example.edu' },
      { ok: true, value: 'bernd.wolf@example.edu' },
    ]);
    expect(item.calls()).toBe(1);
  });

  it('is asked again after a refusal', async () => {
    const item = shared((done, count) =>
      count === 1 ? failing(done) : done({ status: 'succeeded', value: { owner: 'b@example.edu' } }),
    );
    expect(await item.read()).toMatchObject({ ok: false, error: { code: 'refused', step: 'readOwner' } });
    expect(await item.read()).toEqual({ ok: true, value: 'b@example.edu' });
  });

  it('is not asked again after a silence: the question keeps its place (G10, G11)', async () => {
    const item = shared(() => undefined);
    expect(await item.read()).toMatchObject({ ok: false, error: { code: 'unanswered' } });
    expect(await item.read()).toMatchObject({ ok: false, error: { code: 'unanswered' } });
    expect(item.calls()).toBe(1);
  });

  it('a call that throws is a problem', async () => {
    const item = shared(() => {
      throw new RangeError('no permission');
    });
    expect(await item.read()).toMatchObject({ ok: false, error: { code: 'threw', step: 'readOwner' } });
  });
});
