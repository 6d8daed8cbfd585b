import type { PaneServices } from '../app/services';
import type { PaneState } from '../state/paneState';
import { meetingWhen } from '../when/meetingWhen';
import type { MeetingWhen } from '../when/meetingWhen';

/** The time of the meeting as the state says it; the same object as long as what it depends on is the same. */
export function meetingClock(services: PaneServices) {
  // Which of two names a zone has is decided once: it does not change while the pane is open.
  const around = { ...services, nowMs: Date.parse(services.clock.now()) };
  let last: { readonly of: readonly unknown[]; readonly when: MeetingWhen } | undefined;
  return ({ screen }: PaneState): MeetingWhen => {
    const { meeting, choices } = screen.kind === 'invitation' ? screen : {};
    const zones = choices?.zones ?? [];
    const of = [meeting, choices?.zones];
    if (!last?.of.every((each, at) => each === of[at]))
      last = { of, when: meetingWhen(meeting ?? { kind: 'none' }, zones, around) };
    return last.when;
  };
}
