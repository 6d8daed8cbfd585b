import { chooseLanguage } from '../core/languages';
import { loadUserWords } from '../core/languages/loadUserWords';
import type { UserWords } from '../core/languages/userWords';
import type { AddOutcome } from '../core/outcome';
import type { Preferences } from '../core/room/book';
import type { SavedRooms } from '../core/room/decode';
import { openComposeItem } from '../office/composeItem';
import { mailboxZone } from '../office/mailboxZone';
import { createNotices } from '../office/notices';
import { addVideoconf } from '../usecases/item/add';
import { readItemWhen } from '../usecases/item/times';
import type { FieldWishes } from '../usecases/item/fields';
import type { Clock, Notices, Run } from '../usecases/ports';
import { invitationLanguages } from '../usecases/item/prepare';
import { browserZone, createOutlook, systemClock } from './outlook';
import { loadTimes } from './loadTimes';

/** What the ribbon page has in its hands once office.js has started inside Outlook. */
export interface Runtime {
  readonly clock: Clock;
  readonly notices: Notices;
  /** Fetches the words in which we speak to the user. */
  readonly userWords: () => Promise<UserWords>;
  /** Adds the default room, or brings the block that stands there up to date. */
  readonly add: (run: Run) => Promise<AddOutcome>;
}

const preferencesOf = (saved: SavedRooms): Preferences | undefined =>
  saved.kind === 'book' ? saved.book.preferences : undefined;

const wishesOf = (preferences: Preferences | undefined): FieldWishes => ({
  subject: (preferences?.setSubject ?? true) ? 'fill' : 'leave',
  location: (preferences?.setLocation ?? true) ? 'add' : 'leave',
});

/** Wires the button's use case. To be called once per page, after `Office.onReady` reported Outlook. */
export function createRuntime(): Runtime {
  const outlook = createOutlook();
  const { organization, displayLanguage, call, store } = outlook;
  return {
    clock: systemClock,
    notices: createNotices(call),
    userWords: () =>
      loadUserWords(chooseLanguage(preferencesOf(store.load())?.uiLanguage, displayLanguage).tag),
    add: (run) => {
      const saved = store.load();
      const preferences = preferencesOf(saved);
      return addVideoconf({
        item: openComposeItem(call),
        saved,
        organization,
        choices: {
          languages: invitationLanguages(preferences, displayLanguage, organization),
          subjectPattern: preferences?.subjectPattern,
          firstTimeAdvice: preferences?.firstTimeAdvice === true ? 'print' : 'omit',
        },
        readWhen: (item, others) =>
          readItemWhen(item, others, {
            loadTimes,
            mailboxZone: mailboxZone(),
            browserZone: browserZone(),
            zones: preferences?.timeZones ?? organization.timeZones ?? [],
            clock: systemClock,
          }),
        fields: wishesOf(preferences),
        refreshCalendar: async (known) => {
          const { createCalendarWork } = await import(/* webpackChunkName: "calendar" */ './calendarWork');
          return createCalendarWork(outlook).refresh(run, known, 'replace');
        },
        blockOfOthers: 'stop',
        clock: systemClock,
        run,
      });
    },
  };
}
