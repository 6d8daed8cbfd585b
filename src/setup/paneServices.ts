import type { Look } from '../core/invitation/blockState';
import type { PaneOutcome } from '../core/outcome';
import { failure, success } from '../core/result';
import type { SavedRooms } from '../core/room/decode';
import type { When } from '../core/meeting/when';
import { copyToClipboard } from '../office/clipboard';
import type { Flavours } from '../office/clipboard';
import { mailboxZone } from '../office/mailboxZone';
import { startOffice } from '../office/startOffice';
import { isAppointment, writtenItem } from '../office/writtenItem';
import type { ItemTimes, RoomStore, Run } from '../usecases/ports';
import type { Pictures } from '../usecases/item/update';
import type { createItemWork, InvitationRequest, ItemRequest } from './itemWork';
import { loadTimes } from './loadTimes';
import { loadOrganization } from './organization';
import { browserZone, createOutlook, systemClock } from './outlook';
import type { Outlook } from './outlook';
import { saveFile } from './saveFile';

type ItemWork = ReturnType<typeof createItemWork>;

/** The pane has no watchdog, since every call to Outlook ends by itself; a run is over when the person stops it. */
function createRuns() {
  let stopLast: () => void = () => undefined;
  return {
    start(): Run {
      let over = false;
      stopLast = () => {
        over = true;
      };
      return { isOver: () => over };
    },
    stop: () => stopLast(),
  };
}

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

const importItemWork = () => import(/* webpackChunkName: "item-work" */ './itemWork');

const common = {
  clock: systemClock,
  newRoomId: (): string => crypto.randomUUID(),
  copy: (copied: Flavours): Promise<boolean> => copyToClipboard(copied),
  loadTimes,
  browserZone: browserZone() ?? '',
  saveFile,
  calendarText: async ({ room, choices }: InvitationRequest, when: When): Promise<string | undefined> => {
    const { fileToSave } = await importItemWork();
    return fileToSave({ room, choices, when, organization: loadOrganization(), subject: '' });
  },
};

const nothingToWriteTo = (): Promise<{ readonly kind: 'nothingToWriteTo' }> =>
  Promise.resolve({ kind: 'nothingToWriteTo' });

const withoutOutlook = (host: 'noHost' | 'notStarted') => ({
  ...common,
  host,
  organization: loadOrganization(),
  displayLanguage: navigator.language,
  store: createPageStore(),
  // Whoever copies the invitation into another program sends a message.
  itemKind: 'message' as const,
  mailboxZone: common.browserZone,
  readTimes: (): Promise<ItemTimes | undefined> => Promise.resolve(undefined),
  followTimes: () => () => undefined,
  look: (): Promise<Look> => Promise.resolve({ kind: 'nothingToWriteTo' }),
  add: nothingToWriteTo,
  update: nothingToWriteTo,
  remove: nothingToWriteTo,
  undo: nothingToWriteTo,
  stop: () => undefined,
});

/** Nothing where this Outlook lacks what the wiring needs. */
function tryOutlook(): Outlook | undefined {
  try {
    return createOutlook();
  } catch (cause) {
    console.error(cause); // eslint-disable-line no-console -- a surprise must be seen
    return undefined;
  }
}

/** A surprise is shown to developers and told to the person. */
async function surely<Outcome extends PaneOutcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'unexpected' }> {
  try {
    return await work();
  } catch (cause) {
    console.error(cause); // eslint-disable-line no-console -- a surprise must be seen
    return { kind: 'unexpected' };
  }
}

/** The work on the item, fetched with the first look; where it does not come it is asked for again. */
function lazyItemWork(outlook: Outlook): () => Promise<ItemWork> {
  let work: ItemWork | undefined;
  return async () => (work ??= (await importItemWork()).createItemWork(outlook));
}

/** What is being written when the pane opens. */
function itemKind(): 'message' | 'appointment' | undefined {
  const item = writtenItem();
  return item && (isAppointment(item) ? 'appointment' : 'message');
}

/** Follows the times as soon as the work on the item is there. */
function followLater(itemWork: () => Promise<ItemWork>, onChange: () => void): () => void {
  let end: (() => void) | undefined = undefined;
  let isOver = false;
  const begin = async () => {
    const work = await itemWork();
    if (!isOver) end = work.followTimes(onChange);
  };
  // Where it does not come the times are read with the next look.
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    end?.();
  };
}

/**
 * Starts office.js and gathers what the pane needs. Without Outlook (K01, K02) the form, the preview and Copy work all
 * the same.
 */
export async function startPaneServices() {
  const host = await startOffice();
  if (host !== 'outlook') return withoutOutlook(host);
  const outlook = tryOutlook();
  if (!outlook) return withoutOutlook('notStarted');
  const runs = createRuns();
  const itemWork = lazyItemWork(outlook);
  return {
    ...common,
    host,
    organization: outlook.organization,
    displayLanguage: outlook.displayLanguage,
    store: outlook.store,
    itemKind: itemKind(),
    mailboxZone: mailboxZone(),
    readTimes: async () => (await itemWork()).readTimes(),
    followTimes: (onChange: () => void) => followLater(itemWork, onChange),
    look: async (request: InvitationRequest): Promise<Look> => (await itemWork()).look(request),
    add: (request: ItemRequest) => surely(async () => (await itemWork()).add(runs.start(), request)),
    update: (request: ItemRequest, pictures: Pictures) =>
      surely(async () => (await itemWork()).update(runs.start(), request, pictures)),
    remove: (request: InvitationRequest, pictures: Pictures) =>
      surely(async () => (await itemWork()).remove(runs.start(), request, pictures)),
    undo: () => surely(async () => (await itemWork()).undo(runs.start())),
    stop: () => runs.stop(),
  };
}
