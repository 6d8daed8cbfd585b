import { success } from '../../core/result';
import type { Answer } from '../../usecases/ports';
import { ask } from '../answers';
import type { CallOffice } from '../callOffice';

/**
 * What was asked of an item. The owner of an open item stays the same; and a question that was never answered keeps one
 * of three places (G10), so it is not put again.
 */
const asked = new WeakMap<object, Answer<string>>();

/** Mail address of the owner; empty where Outlook names none. */
async function askOwner(item: object, call: CallOffice): Answer<string> {
  const given = await ask<{ readonly owner?: unknown } | null | undefined>(
    call,
    'readOwner',
    item,
    'getSharedPropertiesAsync',
  );
  if (!given.ok) {
    if (given.error.code !== 'unanswered') asked.delete(item);
    return given;
  }
  const owner = given.value?.owner;
  return success(typeof owner === 'string' ? owner : '');
}

/**
 * Asks whose calendar an item lies in. office.js gives an item the method only where Outlook says that it comes from a
 * folder that somebody shares, and from Mailbox 1.8 on: in one's own calendar nothing is asked.
 * @param item the open appointment
 * @returns nothing where there is nothing to ask
 */
export function ownerReaderOf(item: object, call: CallOffice): (() => Answer<string>) | undefined {
  if (!('getSharedPropertiesAsync' in item)) return undefined;
  return () => {
    const answer = asked.get(item) ?? askOwner(item, call);
    asked.set(item, answer);
    return answer;
  };
}
