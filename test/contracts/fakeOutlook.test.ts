import { describe } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { FakeOutlook } from '../fakes/outlook/fakeOutlook';
import { BOOKED_ROOM, composeItemContract } from './composeItemContract';
import { itemAttachmentsContract } from './itemAttachmentsContract';
import { itemMemoryContract, meetingFactsContract } from './itemMemoryContract';
import { noticesContract } from './noticesContract';
import { FakeClock } from '../fakes/outlook/fakeClock';

/** Lets a call of the fake go on without a test that moves the time. */
function running<Port extends object>(item: Port, clock: FakeClock): Port {
  const moved = Object.entries(item).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? (...given: unknown[]) => clock.finish((member as (...all: unknown[]) => Promise<unknown>)(...given))
      : member,
  ]);
  return Object.fromEntries(moved) as Port;
}

describe('the fake of the unit tests', () => {
  composeItemContract((item) => {
    const { kind, format = 'html', words, bookedRoom, selected, fails, times, repetition, owner } = item;
    const clock = new FakeClock();
    const body = format === 'html' ? `<p>${words}</p>` : `${words}\n`;
    const outlook = new FakeOutlook(
      {
        kind: kind === 'either' ? 'message' : kind,
        format,
        body,
        selection: selected ? words : '',
        locations: bookedRoom ? [BOOKED_ROOM] : [],
        ...times,
        ...(repetition ? { repetition } : {}),
        ...(typeof owner === 'string' ? { owner } : {}),
      },
      clock,
    );
    if (fails) outlook.faults.set('readSubject', { kind: 'refuse', hostCode: fails.hostCode });
    return Promise.resolve(running(outlook.item(createCallOffice(new CallQueue(), clock.asTimers)), clock));
  });

  noticesContract(() => {
    const clock = new FakeClock();
    const outlook = new FakeOutlook({ kind: 'message' }, clock);
    const bar = running(outlook.noticeBar(createCallOffice(new CallQueue(), clock.asTimers)), clock);
    // The fake keeps all that were shown; the last one is seen.
    return Promise.resolve({
      ...bar,
      shown: () => Promise.resolve(outlook.notices.slice(-1).map(({ text }) => text)),
    });
  });

  const appointment = () => {
    const clock = new FakeClock();
    const outlook = new FakeOutlook({ kind: 'appointment', meeting: { required: [] } }, clock);
    return { clock, outlook, call: createCallOffice(new CallQueue(), clock.asTimers) };
  };
  itemMemoryContract(() => {
    const { clock, outlook, call } = appointment();
    return Promise.resolve(running(outlook.memory(call), clock));
  });
  meetingFactsContract(() => {
    const { clock, outlook, call } = appointment();
    return Promise.resolve(running(outlook.meetingFacts(call), clock));
  });

  itemAttachmentsContract((kind) => {
    const clock = new FakeClock();
    const outlook = new FakeOutlook({ kind: kind === 'either' ? 'message' : kind }, clock);
    return Promise.resolve(
      running(outlook.attachments(createCallOffice(new CallQueue(), clock.asTimers)), clock),
    );
  });
});
