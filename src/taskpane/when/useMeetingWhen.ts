import { useEffect, useMemo, useRef, useState } from 'react';
import type { PaneServices } from '../services';
import type { PaneEvent } from '../state/paneEvent';
import type { PaneState } from '../state/paneState';
import { meetingWhen } from './meetingWhen';
import type { MeetingWhen } from './meetingWhen';

/**
 * Reads the times of the open appointment when the pane opens, when its form changes, and when the person comes back
 * from it. Of several answers that of the latest question counts.
 */
function useItemTimes(
  services: PaneServices,
  isAppointment: boolean,
  lookCount: number,
  dispatch: (event: PaneEvent) => void,
): void {
  const lastQuestion = useRef(0);
  const read = useMemo(
    () => async () => {
      lastQuestion.current += 1;
      const question = lastQuestion.current;
      const times = await services.readTimes().catch(() => undefined);
      if (question === lastQuestion.current) dispatch({ kind: 'timesRead', times });
    },
    [services, dispatch],
  );
  useEffect(
    () => (isAppointment ? services.followTimes(() => void read()) : undefined),
    [services, isAppointment, read],
  );
  useEffect(() => {
    if (isAppointment) void read();
  }, [isAppointment, lookCount, read]);
}

const NO_ZONES: readonly string[] = [];
const NO_MEETING = { kind: 'none' } as const;

/** The time of the meeting on the invitation screen, as the item's form or the person says it at this moment. */
export function useMeetingWhen(
  services: PaneServices,
  { screen }: PaneState,
  dispatch: (event: PaneEvent) => void,
): MeetingWhen {
  const invitation = screen.kind === 'invitation' ? screen : undefined;
  const meeting = invitation?.meeting ?? NO_MEETING;
  const zones = invitation?.choices.zones ?? NO_ZONES;
  const lookCount = invitation?.lookCount ?? 0;
  useItemTimes(services, meeting.kind === 'appointment', lookCount, dispatch);
  // Which of two names a zone has is decided once: it does not change while the pane is open.
  const [nowMs] = useState(() => Date.parse(services.clock.now()));
  return useMemo(
    () => meetingWhen(meeting, zones, { ...services, nowMs }),
    [services, meeting, zones, nowMs],
  );
}
