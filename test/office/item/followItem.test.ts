import { afterEach, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { followItem } from '../../../src/office/item/followItem';
import { FakeClock } from '../../fakes/outlook/fakeClock';

const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
const written = () => ({ itemType: 'message', body: { prependAsync: () => undefined } });

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

/** A mailbox whose item the test exchanges, and that tells of it or not. */
function mailboxThat(tells: 'tells' | 'is silent') {
  let handler: () => void = () => undefined;
  const mailbox = {
    item: written() as unknown,
    ...(tells === 'tells' && {
      addHandlerAsync: (_type: string, given: () => void, done: (answer: unknown) => void) => {
        handler = given;
        done({ status: 'succeeded' });
      },
    }),
  };
  (globalThis as { Office?: unknown }).Office = {
    EventType: { ItemChanged: 'olkItemSelectedChanged' },
    context: { mailbox },
  };
  return { mailbox, tell: () => handler() };
}

it('another item is told once, as Outlook tells it, also where there is none for a moment (I01, I02)', () => {
  const { mailbox, tell } = mailboxThat('tells');
  let told = 0;
  followItem(() => (told += 1), call);
  tell();
  expect(told).toBe(0);
  mailbox.item = null;
  tell();
  mailbox.item = written();
  tell();
  tell();
  expect(told).toBe(2);
});

it('where Outlook does not tell, a check finds it; after the end nothing is told', () => {
  const { mailbox } = mailboxThat('is silent');
  let told = 0;
  const { check, end } = followItem(() => (told += 1), call);
  check();
  expect(told).toBe(0);
  mailbox.item = written();
  check();
  expect(told).toBe(1);
  end();
  mailbox.item = written();
  check();
  expect(told).toBe(1);
});
