import { CALENDAR_FILE_NAME } from '../core/meeting/calendarFile';
import type { Room } from '../core/room/room';
import type { Pictures } from '../usecases/item/update';
import { requestOf } from './requestOf';
import type { InvitationRequest } from '../usecases/item/prepare';
import type { PaneServices } from './services';
import type { Choices } from './state/choices';
import type { Meeting } from './state/meeting';
import type { PaneEvent } from './state/paneEvent';
import type { InvitationScreen, ItemAction } from './state/paneState';
import type { MeetingTime } from './when/meetingWhen';
import { meetingNow } from './when/meetingNow';

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

/**
 * What is done to the open item, and with its time. Each ends in an event, whatever happens.
 * @param time as the screen knows it
 */
export function itemActions(services: PaneServices, time: MeetingTime, dispatch: (event: PaneEvent) => void) {
  async function run(
    action: ItemAction,
    request: () => InvitationRequest | Promise<InvitationRequest>,
    pictures: Pictures,
  ): Promise<void> {
    dispatch({ kind: 'actionStarted', action });
    const work = async () => perform(services, action, await request(), pictures);
    const outcome = await work().catch(() => ({ kind: 'unexpected' }) as const);
    dispatch({ kind: 'actionEnded', outcome });
  }

  /** The request with the time of the meeting, which is asked for where the screen does not know it yet. */
  async function requestNow(room: Room, choices: Choices, meeting: Meeting): Promise<InvitationRequest> {
    const now = await meetingNow(services, meeting, choices.zones);
    return requestOf(room, choices, now.meeting, now.time);
  }

  function act(screen: InvitationScreen, room: Room, action: ItemAction, pictures: Pictures) {
    const { activity, choices, meeting } = screen;
    if (activity.kind !== 'idle') return;
    // What is written into an appointment is what its form says now: a client may tell late, or never, that it changed.
    const isTimeWritten = meeting.kind === 'appointment' && (action === 'add' || action === 'update');
    const request = () =>
      isTimeWritten ? requestNow(room, choices, meeting) : requestOf(room, choices, meeting, time);
    void run(action, request, pictures);
  }

  async function saveCalendar({ choices, meeting }: InvitationScreen, room: Room): Promise<void> {
    if (time.kind !== 'known') return;
    const request = requestOf(room, choices, meeting, time);
    const file = await services.calendarText(request, time.when).catch(() => undefined);
    if (file !== undefined) services.saveFile(CALENDAR_FILE_NAME, file, 'text/calendar;charset=utf-8');
    dispatch({ kind: file === undefined ? 'calendarNotSaved' : 'calendarSaved' });
  }

  return { run, requestNow, act, saveCalendar };
}
