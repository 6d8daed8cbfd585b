import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { followTimes } from '../../src/office/followTimes';
import { FakeClock } from '../fakes/fakeClock';
import { answering, failing, pretendClient } from '../fakes/officeGlobal';

const body = { prependAsync: answering(undefined) };
const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
const settled = () => jest.advanceTimersByTimeAsync(0);

/** An appointment whose events a test can raise. */
function tellingItem() {
  const handlers = new Map<string, () => void>();
  const item = {
    itemType: 'appointment',
    body,
    addHandlerAsync: (type: string, handler: () => void, done: (answer: unknown) => void) => {
      handlers.set(type, handler);
      done({ status: 'succeeded' });
    },
    removeHandlerAsync: (type: string, done: (answer: unknown) => void) => {
      handlers.delete(type);
      done({ status: 'succeeded' });
    },
  };
  return { item, handlers };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Office?: unknown }).Office;
});

describe('following the times of an appointment', () => {
  it('a change of time and a change of the recurrence are told by Outlook, and nothing is asked besides', async () => {
    const { item, handlers } = tellingItem();
    pretendClient({ item });
    const onChange = jest.fn();
    followTimes(onChange, call);
    await settled();
    expect([...handlers.keys()]).toEqual(['olkAppointmentTimeChanged', 'olkRecurrenceChanged']);
    for (const handler of handlers.values()) handler();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('once ended, the handlers are gone and nothing is called', async () => {
    const { item, handlers } = tellingItem();
    pretendClient({ item });
    const onChange = jest.fn();
    const end = followTimes(onChange, call);
    await settled();
    const late = [...handlers.values()];
    end();
    await settled();
    for (const handler of late) handler();
    expect([onChange.mock.calls.length, handlers.size]).toEqual([0, 0]);
  });

  it('ended before Outlook knew of the handlers, they are taken away all the same', async () => {
    const { item, handlers } = tellingItem();
    const asked: (() => void)[] = [];
    pretendClient({
      item: {
        ...item,
        addHandlerAsync: (...given: Parameters<typeof item.addHandlerAsync>) => {
          asked.push(() => {
            item.addHandlerAsync(...given);
          });
        },
      },
    });
    followTimes(jest.fn(), call)();
    for (const answer of asked) answer();
    await settled();
    expect([asked.length, handlers.size]).toEqual([2, 0]);
  });

  it.each([
    ['has no events', { itemType: 'appointment', body }],
    ['refuses the handlers', { itemType: 'appointment', body, addHandlerAsync: failing(5000) }],
  ])('where the client %s, it is looked every five seconds until it ends', async (_title, item) => {
    pretendClient({ item });
    const onChange = jest.fn();
    const end = followTimes(onChange, call);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(onChange).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10_001);
    expect(onChange).toHaveBeenCalledTimes(3);
    end();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('where office.js does not know the name of an event, it is looked every five seconds', async () => {
    const { item } = tellingItem();
    pretendClient({ item, eventTypes: {} });
    const onChange = jest.fn();
    followTimes(onChange, call);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([null, { itemType: 'message', body }])('%p has no times to follow', async (item) => {
    pretendClient({ item });
    const onChange = jest.fn();
    followTimes(onChange, call)();
    followTimes(onChange, call);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
