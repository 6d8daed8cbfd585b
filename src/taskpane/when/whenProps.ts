import type { Room } from '../../core/room/room';
import type { PaneServices } from '../services';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../usePane';
import type { MeetingWhen } from './meetingWhen';

/** What the parts that show and change the time of the meeting need. */
export interface WhenProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly when: MeetingWhen;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}
