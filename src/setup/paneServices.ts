import type { PaneOutcome } from '../core/outcome';
import { clientFacts } from '../office/clientFacts';
import { followItem } from '../office/item/followItem';
import { mailboxOwner } from '../office/mailbox/mailboxOwner';
import { mailboxOffset, mailboxZone } from '../office/mailbox/mailboxZone';
import { clearNotice } from '../office/notices';
import { createRoomStore } from '../office/mailbox/roomStore';
import { startOffice } from '../office/startOffice';
import { isAppointment, writtenItem } from '../office/item/writtenItem';
import type { Look } from '../usecases/item/look';
import type { InvitationRequest } from '../usecases/item/prepare';
import type { ItemSession } from '../usecases/item/session';
import type { Pictures } from '../usecases/item/update';
import { watchText } from '../usecases/item/body/watch';
import type { RoomStore, Run } from '../usecases/ports';
import { createOutlook, systemClock } from './outlook';
import type { Outlook } from './outlook';
import { report } from './report';
import { supportFacts } from './supportFacts';
import { common, withoutOutlook } from './withoutOutlook';

/**
 * The pane has no watchdog, since every call to Outlook ends by itself; a run is over when the person stops it, or opens
 * another item.
 */
function createRuns() {
  let stopLast: () => void = () => undefined;
  return {
    start(): Run {
      let over = false;
      const item = writtenItem();
      stopLast = () => {
        over = true;
      };
      return { isOver: () => over || writtenItem() !== item };
    },
    stop: () => stopLast(),
  };
}

/** Who is told what becomes of the open item, as the pane says it. */
interface ItemFollower {
  readonly isWatched: () => boolean;
  readonly onChange: () => void;
  readonly onOther: (kind: ReturnType<typeof itemKind>) => void;
}

/** Nothing where this Outlook lacks what the wiring needs. */
function tryOutlook(): Outlook | undefined {
  try {
    return createOutlook();
  } catch (cause) {
    report(cause);
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
    report(cause);
    return { kind: 'unexpected' };
  }
}

/** The work on the item, fetched with the first look; where it does not come it is asked for again. */
function lazySession({ organization, call }: Outlook, store: RoomStore): () => Promise<ItemSession> {
  let session: ItemSession | undefined;
  return async () => {
    const { openSession } = await import(/* webpackChunkName: "item-work" */ './itemSession');
    return (session ??= openSession(organization, store, call));
  };
}

/** What is being written. */
function itemKind(): 'message' | 'appointment' | undefined {
  const item = writtenItem();
  return item && (isAppointment(item) ? 'appointment' : 'message');
}

/** Follows the times as soon as the work on the item is there. */
function followLater(session: () => Promise<ItemSession>, onChange: () => void): () => void {
  let end: (() => void) | undefined = undefined;
  let isOver = false;
  const begin = async () => {
    const { followTimes } = await session();
    if (!isOver) end = followTimes(onChange);
  };
  // Where it does not come the times are read with the next look.
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    end?.();
  };
}

/** Follows the open item; its text as soon as the work on the item is there, and only while the page is seen. */
function followOpenItem(
  session: () => Promise<ItemSession>,
  { isWatched, onChange, onOther }: ItemFollower,
  call: Outlook['call'],
): () => void {
  const item = followItem(() => onOther(itemKind()), call);
  const endText = watchText({
    clock: systemClock,
    isWatched: () => {
      item.check();
      return document.visibilityState === 'visible' && isWatched();
    },
    hasChanged: async () => (await session()).hasChanged(),
    onChange,
  });
  return () => {
    item.end();
    endText();
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
  const store = createRoomStore({ ...outlook.rooms, call: outlook.call, clock: systemClock });
  const session = lazySession(outlook, store);
  /** The run begins with the press: whoever stops it while files are fetched has stopped it. */
  const press = <Outcome extends PaneOutcome>(work: (on: ItemSession, run: Run) => Promise<Outcome>) => {
    const run = runs.start();
    return surely(async () => work(await session(), run));
  };
  return {
    ...common,
    host,
    organization: outlook.organization,
    displayLanguage: outlook.displayLanguage,
    owner: mailboxOwner(),
    store,
    supportFacts: () =>
      supportFacts({ ...outlook, store, client: clientFacts(), failedCalls: outlook.failedCalls.last() }),
    itemKind: itemKind(),
    mailboxZone: mailboxZone(),
    mailboxOffset,
    readTimes: async () => (await session()).readTimes(),
    followTimes: (onChange: () => void) => followLater(session, onChange),
    openItem: writtenItem,
    followItem: (follower: ItemFollower) => followOpenItem(session, follower, outlook.call),
    clearNotice: () => void clearNotice(outlook.call),
    look: async (request: InvitationRequest): Promise<Look> => (await session()).look(request),
    add: (request: InvitationRequest) => press((on, run) => on.add(run, request)),
    update: (request: InvitationRequest, pictures: Pictures) =>
      press((on, run) => on.update(run, request, pictures)),
    remove: (request: InvitationRequest, pictures: Pictures) =>
      press((on, run) => on.remove(run, request, pictures)),
    undo: () => press((on, run) => on.undo(run)),
    stop: () => runs.stop(),
  };
}
