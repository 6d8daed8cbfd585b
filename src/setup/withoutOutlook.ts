import { failure, success } from '../core/result';
import type { SavedRooms } from '../core/room/decode';
import type { When } from '../core/meeting/when';
import { copyToClipboard } from '../office/clipboard';
import type { Flavours } from '../office/clipboard';
import type { Look } from '../usecases/item/look';
import type { InvitationRequest } from '../usecases/item/prepare';
import type { ItemTimes, RoomStore } from '../usecases/ports';
import { loadOrganization } from './organization';
import { browserZone, newUid, systemClock } from './outlook';
import { saveFile } from '../office/saveFile';
import { supportFacts } from './supportFacts';

/** Rooms for as long as the page is open: without Outlook there is no mailbox to keep them in. */
function createPageStore(): RoomStore {
  let saved: SavedRooms = { kind: 'none' };
  return {
    load: () => saved,
    save: (book) => {
      saved = { kind: 'book', book };
      return Promise.resolve(success('thisPage'));
    },
    startAnew: () => Promise.resolve(failure({ code: 'protected', saved })),
  };
}

/** What the pane can do wherever it is open. */
export const common = {
  clock: systemClock,
  newRoomId: newUid,
  copy: (copied: Flavours): Promise<boolean> => copyToClipboard(copied),
  browserZone: browserZone() ?? '',
  saveFile,
  calendarText: async ({ room, choices }: InvitationRequest, when: When): Promise<string | undefined> => {
    const { invitationFile } = await import(/* webpackChunkName: "item-work" */ '../usecases/item/calendar');
    const mark = { uid: newUid(), sequence: 0 };
    const request = { room, choices, when, subject: '' };
    const file = invitationFile(request, loadOrganization(), mark, systemClock.now());
    return file.ok ? file.value : undefined;
  },
};

const nothingToWriteTo = (): Promise<{ readonly kind: 'nothingToWriteTo' }> =>
  Promise.resolve({ kind: 'nothingToWriteTo' });

const pageFacts = () => ({
  organization: loadOrganization(),
  displayLanguage: navigator.language,
  store: createPageStore(),
});

/** The pane in a browser, or beside an Outlook that does not start: the form, the preview and Copy (K01, K02). */
export const withoutOutlook = (host: 'noHost' | 'notStarted', page = pageFacts()) => ({
  ...common,
  ...page,
  host,
  supportFacts: () => supportFacts({ ...page, client: undefined, failedCalls: [] }),
  // Whoever copies the invitation into another program sends a message.
  itemKind: 'message' as const,
  mailboxZone: common.browserZone,
  readTimes: (): Promise<ItemTimes | undefined> => Promise.resolve(undefined),
  followTimes: () => () => undefined,
  openItem: () => undefined,
  followItem: () => () => undefined,
  clearNotice: () => undefined,
  look: (): Promise<Look> => Promise.resolve({ kind: 'nothingToWriteTo' }),
  add: nothingToWriteTo,
  update: nothingToWriteTo,
  remove: nothingToWriteTo,
  undo: nothingToWriteTo,
  stop: () => undefined,
});
