import { chooseLanguage } from '../core/languages';
import type { Language } from '../core/languages/language';
import type { Organization } from '../core/organization';
import type { AddOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import type { Preferences } from '../core/roomBook';
import type { SavedRooms } from '../core/savedRooms/decodeRoomBook';
import { CallQueue, createCallOffice } from '../office/callOffice';
import { openComposeItem } from '../office/composeItem';
import { createMirror } from '../office/mirror';
import { createNotices } from '../office/notices';
import { createRoomStore } from '../office/roomStore';
import { addVideoconf } from '../usecases/addVideoconf';
import type { FieldWishes } from '../usecases/fillFields';
import type { Clock, Notices, RoomStore, Run } from '../usecases/ports';
import { invitationLanguage } from '../usecases/previewInvitation';
import { loadOrganization } from './organization';

/** The browser's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** What a page of ours has in its hands once office.js has started inside Outlook. */
export interface Runtime {
  readonly organization: Organization;
  readonly displayLanguage: string;
  readonly clock: Clock;
  readonly store: RoomStore;
  readonly notices: Notices;
  /** The language in which we speak to the user. */
  readonly userLanguage: () => Language;
  /** Adds a room, the default one where none is named: the one use case of ribbon and pane. */
  readonly add: (run: Run, room?: Room) => Promise<AddOutcome>;
}

const preferencesOf = (saved: SavedRooms): Preferences | undefined =>
  saved.kind === 'book' ? saved.book.preferences : undefined;

const wishesOf = (preferences: Preferences | undefined): FieldWishes => ({
  subject: (preferences?.setSubject ?? true) ? 'fill' : 'leave',
  location: (preferences?.setLocation ?? true) ? 'add' : 'leave',
});

/** On the web a tab's own storage, on desktops the client's: there a new window would not see the former (design, 6). */
const isInBrowser = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;

/** `partitionKey` is younger than the types of some clients promise. */
const partitionKey = (): string | undefined => (Office.context as { partitionKey?: string }).partitionKey;

/** Wires ports and adapters. To be called once per page, after `Office.onReady` reported Outlook. */
export function createRuntime(): Runtime {
  const organization = loadOrganization();
  const displayLanguage = Office.context.displayLanguage;
  const call = createCallOffice(new CallQueue(), {
    set: (run, ms) => setTimeout(run, ms),
    clear: (timer) => {
      clearTimeout(timer as number);
    },
  });
  const mirror = createMirror({
    storage: () => (isInBrowser() ? sessionStorage : localStorage),
    partitionKey: partitionKey(),
    mailbox: Office.context.mailbox.userProfile.emailAddress,
    nowMs: () => Date.now(),
  });
  const store = createRoomStore({
    settings: Office.context.roamingSettings,
    mirror,
    call,
    clock: systemClock,
  });
  return {
    organization,
    displayLanguage,
    clock: systemClock,
    store,
    notices: createNotices(call),
    userLanguage: () => chooseLanguage(preferencesOf(store.load())?.uiLanguage, displayLanguage),
    add: (run, room) => {
      const saved = store.load();
      return addVideoconf({
        item: openComposeItem(call),
        saved,
        room,
        organization,
        choices: { languages: [invitationLanguage(preferencesOf(saved), displayLanguage, organization)] },
        fields: wishesOf(preferencesOf(saved)),
        blockOfOthers: room ? 'accept' : 'stop',
        clock: systemClock,
        run,
      });
    },
  };
}
