import { useEffect } from 'react';
import type { PaneServices } from './services';
import { invitationChoices } from './state/choices';
import type { PaneEvent } from './state/paneEvent';
import type { PaneState } from './state/paneState';
import { blockWhen } from './when/meetingWhen';
import type { MeetingTime } from './when/meetingWhen';
import { writtenMeeting } from './when/writtenMeeting';

/** Typing is let come to rest before Outlook is asked again. */
const LOOK_DELAY_MS = 250;

/**
 * Looks at the open item whenever the invitation screen wants it: when it opens, for another room, other choices or
 * another time, after something was done, when the person comes back from the text. An answer to an older question is
 * dropped (I05). As long as the time of an appointment is being read, that of its invitation is not compared.
 */
export function useLook(
  services: PaneServices,
  state: PaneState,
  time: MeetingTime,
  dispatch: (event: PaneEvent) => void,
): void {
  const { screen, book } = state;
  const wanted =
    services.host === 'outlook' && screen.kind === 'invitation' && screen.activity.kind === 'idle'
      ? screen
      : undefined;
  const room = wanted && book.rooms.find(({ id }) => id === wanted.roomId);
  const choices = wanted?.choices;
  const meeting = wanted?.meeting;
  const zonesFrom = wanted?.zonesFrom;
  const lookCount = wanted?.lookCount ?? 0;
  useEffect(() => {
    if (!room || !choices || !meeting || !zonesFrom) return undefined;
    const question = new AbortController();
    const isDropped = () => question.signal.aborted;
    void (async () => {
      await services.clock.wait(LOOK_DELAY_MS);
      if (isDropped()) return;
      const request = { room, choices: invitationChoices(choices, blockWhen(meeting, time)) };
      const look = await services.look(request).catch(() => ({ kind: 'unseen' }) as const);
      const written = writtenMeeting(look, { meeting, choices, zonesFrom }, services);
      // It may have changed while Outlook was asked.
      if (!isDropped()) dispatch({ kind: 'lookEnded', look, written });
    })();
    return () => question.abort();
  }, [services, room, choices, meeting, zonesFrom, time, lookCount, dispatch]);
}
