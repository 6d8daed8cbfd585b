import { chooseLanguage } from '../core/languages';
import { userWords } from '../core/languages/everyUserWords';
import type { LanguageTag } from '../core/languages/tags';
import type { UserWords } from '../core/languages/userWords';
import type { AddOutcome } from '../core/outcome';
import type { Preferences } from '../core/room/book';
import type { SavedRooms } from '../core/room/decode';
import type { CallOffice } from '../office/callOffice';
import { openItemAttachments } from '../office/item/attachments';
import { openComposeItem } from '../office/item/composeItem';
import { createNotices } from '../office/notices';
import { loadRooms } from '../office/mailbox/roomStore';
import { addVideoconf } from '../usecases/item/add';
import { refreshCalendarFile } from '../usecases/item/calendar';
import { requestByPreferences } from '../usecases/item/prepare';
import { readItemWhen } from '../usecases/item/times';
import type { Clock, ComposeItem, Notices, Run } from '../usecases/ports';
import { createOutlook, mailboxClock, newUid, systemClock } from './outlook';
import type { Outlook } from './outlook';
import { openWatchedItem, pageWithEvents } from './outlookWithEvents';

/** What the ribbon page has in its hands once office.js has started inside Outlook. */
export interface Runtime {
  /** The one of this page: its calls share Outlook's limit. */
  readonly outlook: Outlook;
  readonly clock: Clock;
  readonly notices: Notices;
  /** What the person has chosen, as it is saved now. */
  readonly preferences: () => Preferences | undefined;
  /** The language in which we speak to the user. */
  readonly language: () => LanguageTag;
  /** Its words. */
  readonly userWords: () => UserWords;
  /** Adds the default room, or brings the block that stands there up to date. */
  readonly add: (run: Run) => Promise<AddOutcome>;
}

const preferencesOf = (saved: SavedRooms): Preferences | undefined =>
  saved.kind === 'book' ? saved.book.preferences : undefined;

/**
 * Wires the button's use case. To be called once per page, after `Office.onReady` reported Outlook.
 * @param openItem the open item as this client has it
 */
export function createRuntime(
  openItem: (call: CallOffice) => ComposeItem | undefined = ORGANIZATION_HAS_EVENTS
    ? (call) => openWatchedItem(call, pageWithEvents().marks)
    : openComposeItem,
): Runtime {
  const outlook = ORGANIZATION_HAS_EVENTS ? pageWithEvents().outlook : createOutlook();
  const { organization, displayLanguage, self, call, rooms } = outlook;
  const preferences = () => preferencesOf(loadRooms(rooms));
  const language = () => chooseLanguage(preferences()?.uiLanguage, displayLanguage).tag;
  return {
    outlook,
    clock: systemClock,
    notices: ORGANIZATION_HAS_EVENTS
      ? pageWithEvents().marks.beside(createNotices(call))
      : createNotices(call),
    preferences,
    language,
    userWords: () => userWords[language()],
    add: (run) => {
      const saved = loadRooms(rooms);
      const { zones, ...request } = requestByPreferences(preferencesOf(saved), displayLanguage, organization);
      const item = openItem(call);
      const attachments = openItemAttachments(call);
      const places = mailboxClock();
      return addVideoconf({
        ...request,
        item,
        saved,
        self,
        organization,
        readWhen: (open, others) => readItemWhen(open, others, { ...places, zones, clock: systemClock }),
        refreshCalendar: async (known) => {
          if (!item || !attachments) return undefined;
          const files = {
            item,
            attachments,
            known,
            run,
            clock: systemClock,
            newUid,
            mode: 'replace',
          } as const;
          return refreshCalendarFile(files, places);
        },
        blockOfOthers: 'stop',
        clock: systemClock,
        run,
      });
    },
  };
}
