import { eventWords } from '../core/languages/everyEventWords';
import { memoryOf } from '../office/item/itemMemory';
import { openMeetingFacts } from '../office/item/meetingFacts';
import { loadRooms } from '../office/mailbox/roomStore';
import { completionOf } from '../office/sendAlert';
import { writtenItem } from '../office/item/writtenItem';
import { createEvents } from '../usecases/events/createEvents';
import { standardZones } from '../usecases/item/prepare';
import { readItemWhen } from '../usecases/item/times';
import { mailboxClock, newUid, systemClock } from './outlook';
import { openWatchedItem, pageWithEvents } from './outlookWithEvents';
import { createRuntime } from './runtime';

export { completionOf };

/** Wires what the add-in does by itself, on what the page of the ribbon has. To be called once Outlook is there. */
export function wireEvents(report: (cause: unknown) => void) {
  const { marks, lane } = pageWithEvents();
  const { outlook, add, notices, preferences, language, userWords } = createRuntime();
  const { organization, displayLanguage, call, rooms } = outlook;
  return createEvents(
    {
      organization,
      displayLanguage,
      loadRooms: () => loadRooms(rooms),
      openItem: () => openWatchedItem(call, marks),
      openMeeting: () => openMeetingFacts(call),
      openMemory: () => {
        const item = writtenItem();
        return item && memoryOf(item, call);
      },
      readWhen: (item, others) =>
        readItemWhen(item, others, {
          ...mailboxClock(),
          zones: standardZones(preferences(), organization),
          clock: systemClock,
        }),
      add,
      notices,
      clock: systemClock,
      userWords,
      eventWords: () => eventWords[language()],
      newUid,
      report,
    },
    lane,
  );
}
