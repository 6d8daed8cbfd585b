import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { followTimes } from '../../../src/office/item/followTimes';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { answering, failing, pretendClient } from '../../fakes/outlook/officeGlobal';

const body = { prependAsync: answering(undefined) };
const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
const settled = () => jest.advanceTimersByTimeAsync(0);

/** An appointment whose events a test can raise. */
function tellingItem() {
  const handlers = new Map<string, readonly (() => void)[]>();
  const of = (type: string) => handlers.get(type) ?? [];
  const item = {
    itemType: 'appointment',
    body,
    addHandlerAsync: (type: string, handler: () => void, done: (answer: unknown) => void) => {
      handlers.set(type, [...of(type), handler]);
      done({ status: 'succeeded' });
    },
    removeHandlerAsync: (
      type: string,
      { handler }: { readonly handler: () => void },
      done: (answer: unknown) => void,
    ) => {
      handlers.set(
        type,
        of(type).filter((other) => other !== handler),
      );
      done({ status: 'succeeded' });
    },
  };
  return { item, handlers, all: () => [...handlers.values()].flat() };
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
    const { item, handlers, all } = tellingItem();
    pretendClient({ item });
    const onChange = jest.fn();
    followTimes(onChange, call);
    await settled();
    expect([...handlers.keys()]).toEqual(['olkAppointmentTimeChanged', 'olkRecurrenceChanged']);
    for (const handler of all()) handler();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('once ended, the handlers are gone and nothing is called', async () => {
    const { item, all } = tellingItem();
    pretendClient({ item });
    const onChange = jest.fn();
    const end = followTimes(onChange, call);
    await settled();
    const late = all();
    end();
    await settled();
    for (const handler of late) handler();
    expect([onChange.mock.calls.length, all()]).toEqual([0, []]);
  });

  it('the end of one follower leaves the others', async () => {
    const { item, all } = tellingItem();
    pretendClient({ item });
    const [first, second] = [jest.fn(), jest.fn()];
    const end = followTimes(first, call);
    followTimes(second, call);
    end();
    await settled();
    for (const handler of all()) handler();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 2]);
  });

  it('ended before Outlook knew of the handlers, they are taken away all the same', async () => {
    const { item, all } = tellingItem();
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
    expect([asked.length, all()]).toEqual([2, []]);
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
