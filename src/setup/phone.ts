import { chooseLanguage } from '../core/languages';
import { openPhoneItem, showDialog } from '../office/phone';
import { loadRooms } from '../office/roomStore';
import type { PhonePress, PhoneReason } from '../usecases/click/onPhone';
import { createOutlook } from './outlook';
import { createRuntime } from './runtime';

/** What a press of the switch on a phone has in its hands. To be called once per page. */
export function createPhone(): Pick<PhonePress, 'work' | 'clock' | 'userWords' | 'explain'> {
  const { add, clock, userWords } = createRuntime(openPhoneItem);
  const { call, displayLanguage, rooms } = createOutlook();
  // The reason and the language, and nothing of anybody's: addresses stand in the logs of hosts.
  const pageFor = (reason: PhoneReason) => {
    const saved = loadRooms(rooms);
    const chosen = saved.kind === 'book' ? saved.book.preferences?.uiLanguage : undefined;
    const { tag } = chooseLanguage(chosen, displayLanguage);
    return new URL(`phone.html?why=${reason}&lang=${tag}`, location.href).href;
  };
  return { work: add, clock, userWords, explain: async (reason) => showDialog(call, pageFor(reason)) };
}
