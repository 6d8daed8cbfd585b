import { openPhoneItem, showDialog } from '../office/phone';
import type { PhonePress, PhoneReason } from '../usecases/click/onPhone';
import { createRuntime } from './runtime';

/** What a press of the switch on a phone has in its hands. To be called once per page. */
export function createPhone(): Pick<PhonePress, 'work' | 'clock' | 'userWords' | 'explain'> {
  const { outlook, add, clock, userWords, language } = createRuntime(openPhoneItem);
  // The reason and the language, and nothing of anybody's: addresses stand in the logs of hosts.
  const pageFor = (reason: PhoneReason) =>
    new URL(`phone.html?why=${reason}&lang=${language()}`, location.href).href;
  return {
    work: add,
    clock,
    userWords,
    explain: async (reason) => showDialog(outlook.call, pageFor(reason)),
  };
}
