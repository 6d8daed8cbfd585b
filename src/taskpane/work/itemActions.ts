import { CALENDAR_FILE_NAME } from '../../core/meeting/calendar/calendarFileName';
import type { PaneOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import type { InvitationRequest } from '../../usecases/item/prepare';
import type { Pictures } from '../../usecases/item/update';
import type { Desk } from './desk';
import { requestOf } from './requestOf';
import type { PaneServices } from '../app/services';
import type { Choices } from '../state/choices';
import type { Meeting } from '../state/meeting';
import type { InvitationScreen, ItemAction } from '../state/paneState';
import { meetingNow } from '../when/meetingNow';

/** After these, what a notification of the ribbon has said before is true no longer, or is said by the pane. */
const SETTLES: ReadonlySet<PaneOutcome['kind']> = new Set([
  'inserted',
  'updated',
  'alreadyThere',
  'removed',
  'secondRemoved',
  'undone',
]);

function perform(services: PaneServices, action: ItemAction, request: InvitationRequest, pictures: Pictures) {
  switch (action) {
    case 'add':
      return services.add(request);
    case 'update':
      return services.update(request, pictures);
    case 'remove':
      return services.remove(request, pictures);
    case 'undo':
      return services.undo();
  }
}

/** What is done to the open item, and with its time. Each ends in an event, whatever happens. */
export function itemActions({ services, state, when, dispatch, ask, isAwaited }: Desk) {
  /** Presses are one after the other, whatever screen they come from. */
  let former: Promise<unknown> = Promise.resolve();

  async function run(
    action: ItemAction,
    roomId: string,
    request: () => InvitationRequest | Promise<InvitationRequest>,
    pictures: Pictures,
  ): Promise<void> {
    const item = services.openItem();
    const answers = ask((question) => ({ kind: 'actionStarted', question, action, roomId }));
    if (answers === undefined) return;
    const isStopped = () => {
      const { screen } = state();
      const isRunning = screen.kind === 'invitation' && screen.activity.kind === 'running';
      return !isRunning || !isAwaited(answers) || services.openItem() !== item;
    };
    const work = async (): Promise<PaneOutcome | undefined> => {
      await former;
      const wanted = await request();
      return isStopped() ? undefined : perform(services, action, wanted, pictures);
    };
    const working = work().catch(() => ({ kind: 'unexpected' }) as const);
    former = working;
    const outcome = await working;
    if (outcome && SETTLES.has(outcome.kind)) services.clearNotice();
    // What was done to another item is not told of this one.
    dispatch({ kind: 'actionEnded', answers, outcome: services.openItem() === item ? outcome : undefined });
  }

  /** The request with the time of the meeting, which is asked for where the screen does not know it yet. */
  async function requestNow(room: Room, choices: Choices, meeting: Meeting): Promise<InvitationRequest> {
    const now = await meetingNow(services, meeting, choices.zones);
    return requestOf(room, choices, now.meeting, now.time);
  }

  function act(screen: InvitationScreen, room: Room, action: ItemAction, pictures: Pictures): Promise<void> {
    const { choices, meeting } = screen;
    const { time } = when();
    // What is written into an appointment is what its form says now: a client may tell late, or never, that it changed.
    const isTimeWritten = meeting.kind === 'appointment' && (action === 'add' || action === 'update');
    const request = () =>
      isTimeWritten ? requestNow(room, choices, meeting) : requestOf(room, choices, meeting, time);
    return run(action, room.id, request, pictures);
  }

  /** The calendar file of the meeting as a text; nothing where its time is not known, or where it cannot be made. */
  async function calendarFile(room: Room): Promise<string | undefined> {
    const { screen } = state();
    const { time } = when();
    if (time.kind !== 'known' || screen.kind !== 'invitation') return undefined;
    const request = requestOf(room, screen.choices, screen.meeting, time);
    return services.calendarText(request, time.when).catch(() => undefined);
  }

  async function saveCalendar(room: Room): Promise<void> {
    const answers = ask((question) => ({ kind: 'calendarStarted', question }));
    if (answers === undefined) return;
    const file = await calendarFile(room);
    if (!isAwaited(answers)) return;
    if (file !== undefined) services.saveFile(CALENDAR_FILE_NAME, file, 'text/calendar;charset=utf-8');
    dispatch({ kind: file === undefined ? 'calendarNotSaved' : 'calendarSaved', answers });
  }

  return { run, requestNow, act, saveCalendar, calendarFile };
}
