import type { AddOutcome } from '../core/outcome';
import { failure, success } from '../core/result';
import type { Room } from '../core/room';
import type { SavedRooms } from '../core/savedRooms/decodeRoomBook';
import { copyToClipboard } from '../office/clipboard';
import type { Flavours } from '../office/clipboard';
import { startOffice } from '../office/startOffice';
import type { RoomStore, Run } from '../usecases/ports';
import { loadOrganization } from './organization';
import { createRuntime, systemClock } from './runtime';
import type { Runtime } from './runtime';

/** The pane has no watchdog: it stays open, and every call to Outlook ends by itself. */
const paneRun: Run = { isOver: () => false };

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

const common = {
  clock: systemClock,
  newRoomId: (): string => crypto.randomUUID(),
  copy: (block: Flavours): Promise<boolean> => copyToClipboard(block),
};

const withoutOutlook = (host: 'noHost' | 'notStarted') => ({
  ...common,
  host,
  organization: loadOrganization(),
  displayLanguage: navigator.language,
  store: createPageStore(),
  add: (): Promise<AddOutcome> => Promise.resolve({ kind: 'nothingToWriteTo' }),
});

/** Nothing where this Outlook lacks what the wiring needs. */
function tryRuntime(): Runtime | undefined {
  try {
    return createRuntime();
  } catch (cause) {
    console.error(cause); // eslint-disable-line no-console -- a surprise must be seen
    return undefined;
  }
}

/**
 * Starts office.js and gathers what the pane needs. Without Outlook (K01, K02) the form, the preview and Copy work all
 * the same.
 */
export async function startPaneServices() {
  const host = await startOffice();
  if (host !== 'outlook') return withoutOutlook(host);
  const runtime = tryRuntime();
  if (!runtime) return withoutOutlook('notStarted');
  return {
    ...common,
    host,
    organization: runtime.organization,
    displayLanguage: runtime.displayLanguage,
    store: runtime.store,
    add: async (room: Room): Promise<AddOutcome> => {
      try {
        return await runtime.add(paneRun, room);
      } catch (cause) {
        console.error(cause); // eslint-disable-line no-console -- a surprise must be seen
        return { kind: 'unexpected' };
      }
    },
  };
}
