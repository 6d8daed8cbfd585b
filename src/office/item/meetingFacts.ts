import { failure, success } from '../../core/result';
import type { MeetingFacts } from '../../usecases/ports';
import { ask } from '../answers';
import type { CallOffice } from '../callOffice';
import { isAppointment, writtenItem } from './writtenItem';

/** Outlook's answer to a question for the id of an item that was never saved. */
const ITEM_NOT_SAVED = 9046;

/** What an appointment has that is asked for; some clients lack parts of it (J06). */
interface MeetingItem {
  readonly requiredAttendees?: object | undefined;
  readonly optionalAttendees?: object | undefined;
  readonly sensitivity?: object | undefined;
}

/** @param item the appointment as office.js has it */
export function meetingFactsOf(item: MeetingItem, call: CallOffice): MeetingFacts {
  async function count(people: object | undefined) {
    const step = 'readAttendees';
    const given = await ask(call, step, people, 'getAsync');
    if (!given.ok) return given;
    return Array.isArray(given.value)
      ? success(given.value.length)
      : failure({ code: 'refused', step, detail: 'a list was expected' } as const);
  }
  return {
    async countAttendees() {
      const [required, optional] = await Promise.all([
        count(item.requiredAttendees),
        count(item.optionalAttendees),
      ]);
      if (!required.ok) return required;
      return optional.ok ? success(required.value + optional.value) : optional;
    },

    async isPrivate() {
      if (!item.sensitivity) return success(false);
      const given = await ask(call, 'readSensitivity', item.sensitivity, 'getAsync');
      // Outlook has four: personal, private and confidential are nobody else's business.
      return given.ok ? success(String(given.value).toLowerCase() !== 'normal') : given;
    },

    async isNew() {
      const given = await ask(call, 'readItemId', item, 'getItemIdAsync');
      if (given.ok) return success(false);
      const { error } = given;
      return error.code === 'refused' && error.hostCode === ITEM_NOT_SAVED ? success(true) : given;
    },
  };
}

/** @returns nothing where no appointment is open for writing */
export function openMeetingFacts(call: CallOffice): MeetingFacts | undefined {
  const item = writtenItem();
  return item && isAppointment(item) ? meetingFactsOf(item, call) : undefined;
}
