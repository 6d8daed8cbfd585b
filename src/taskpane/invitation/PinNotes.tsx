import { Button } from '@fluentui/react-components';
import { claimsSeparatePin } from '../../core/invitation/standard';
import { isPinDue, pinAgeDays } from '../../core/room/room';
import type { Room } from '../../core/room/room';
import { openedPart } from '../app/openedPart';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { Lazy } from '../controls/lazyPart';
import { Notice } from '../controls/Notice';
import { OutsideLink } from '../controls/OutsideLink';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';

export interface PinNotesProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

function Reminder({ room, services, dispatch }: PinNotesProps) {
  const { invitation, form } = useTexts().words;
  const { portalUrl } = services.organization;
  const actions = (
    <>
      <Button size="small" onClick={() => dispatch({ kind: 'editOpened', roomId: room.id, field: 'pin' })}>
        {invitation.enterNewPin}
      </Button>
      <Button size="small" onClick={() => dispatch({ kind: 'pinReminderPutOff' })}>
        {invitation.later}
      </Button>
    </>
  );
  return (
    <Notice intent="info" actions={actions}>
      {invitation.pinDue(pinAgeDays(room, services.clock.now()) ?? 0)}{' '}
      {portalUrl !== undefined && <OutsideLink href={portalUrl}>{form.changePin}</OutsideLink>}
    </Notice>
  );
}

/** What there is to say about the PIN: that it is old, and how it reaches the guests where it comes separately. */
export function PinNotes(props: PinNotesProps) {
  const { screen, room, services, actions } = props;
  const pin = shownText(room.pin ?? '');
  const isDue = isPinDue(room, services.organization, services.clock.now());
  return (
    <>
      {isDue && screen.pinReminder === 'open' && <Reminder {...props} />}
      {claimsSeparatePin(room, screen.choices.pinPolicy) && pin !== '' && (
        <Lazy source={openedPart}>
          {({ SeparatePin }) => <SeparatePin {...{ screen, room, pin }} copy={actions.copy} />}
        </Lazy>
      )}
    </>
  );
}
