import { describe } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import type { ComposeItem } from '../../src/usecases/ports';
import { FakeOutlook } from '../fakes/fakeOutlook';
import { BOOKED_ROOM, composeItemContract } from './composeItemContract';
import { FakeClock } from '../fakes/fakeClock';

/** Lets a call of the fake go on without a test that moves the time. */
function running(item: ComposeItem, clock: FakeClock): ComposeItem {
  const moved = Object.entries(item).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? (...given: unknown[]) => clock.finish((member as (...all: unknown[]) => Promise<unknown>)(...given))
      : member,
  ]);
  return Object.fromEntries(moved) as ComposeItem;
}

describe('the fake of the unit tests', () => {
  composeItemContract(({ kind, format = 'html', words, bookedRoom, selected, fails }) => {
    const clock = new FakeClock();
    const body = format === 'html' ? `<p>${words}</p>` : `${words}\n`;
    const outlook = new FakeOutlook(
      { kind, format, body, selection: selected ? words : '', locations: bookedRoom ? [BOOKED_ROOM] : [] },
      clock,
    );
    if (fails) outlook.faults.set('readSubject', { kind: 'refuse', hostCode: fails.hostCode });
    return Promise.resolve(running(outlook.item(createCallOffice(new CallQueue(), clock.asTimers)), clock));
  });
});
