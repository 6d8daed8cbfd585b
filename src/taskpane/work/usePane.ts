import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPane } from './createPane';
import type { PaneModel } from './createPane';
import type { PaneServices } from '../app/services';
import type { PaneState } from '../state/paneState';
import type { MeetingWhen } from '../when/meetingWhen';

export type { PaneActions } from './createPane';

/** What the view shows and what it can have done. */
export interface Pane extends Pick<PaneModel, 'dispatch' | 'actions'> {
  readonly state: PaneState;
  /** The time of the meeting on the invitation screen. */
  readonly when: MeetingWhen;
}

/** The pane for as long as its page is shown. */
export function usePane(services: PaneServices): Pane {
  const [{ state, when, dispatch, actions, subscribe, open }] = useState(() => createPane(services));
  const current = useSyncExternalStore(subscribe, state);
  useEffect(() => open(), [open]);
  useEffect(() => {
    // Somebody who comes back from the text may have changed it.
    const wantLook = () => dispatch({ kind: 'lookWanted' });
    addEventListener('focus', wantLook);
    return () => {
      removeEventListener('focus', wantLook);
    };
  }, [dispatch]);
  return { state: current, when: when(), dispatch, actions };
}
