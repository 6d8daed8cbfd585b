import { Button } from '@fluentui/react-components';
import { isPinDue, pinAgeDays } from '../../core/room/room';
import type { Room } from '../../core/room/room';
import { claimsSeparatePin } from '../../core/invitation/standard';
import { escapeHtml } from '../../core/invitation/html';
import { Bar } from '../Bar';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { pinMessages } from '../languages/pinMessages';
import { OutsideLink } from '../OutsideLink';
import type { PaneServices } from '../services';
import { shownText } from '../shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';

export interface PinNotesProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const styles = {
  reminder: { ...common.stack, rowGap: token('spacingVerticalS') },
  separate: { ...common.stack, rowGap: token('spacingVerticalS') },
  quote: {
    margin: 0,
    paddingInlineStart: token('spacingHorizontalM'),
    borderInlineStart: `2px solid ${token('colorNeutralStroke1')}`,
    overflowWrap: 'anywhere',
  },
} as const satisfies Styles;

function Reminder({ room, services, dispatch }: PinNotesProps) {
  const { invitation, form } = useTexts().words;
  const { portalUrl } = services.organization;
  return (
    <Bar intent="info">
      <div style={styles.reminder}>
        <p style={common.text}>{invitation.pinDue(pinAgeDays(room, services.clock.now()) ?? 0)}</p>
        {portalUrl !== undefined && <OutsideLink href={portalUrl}>{form.changePin}</OutsideLink>}
        <div style={common.buttons}>
          <Button
            size="small"
            onClick={() => dispatch({ kind: 'editOpened', roomId: room.id, field: 'pin' })}
          >
            {invitation.enterNewPin}
          </Button>
          <Button size="small" onClick={() => dispatch({ kind: 'pinReminderPutOff' })}>
            {invitation.later}
          </Button>
        </div>
      </div>
    </Bar>
  );
}

/** The text that the person sends when the invitation says that the PIN comes separately, in its languages. */
function SeparatePin({ screen, room, pin, actions }: PinNotesProps & { readonly pin: string }) {
  const { invitation } = useTexts().words;
  const named = { name: shownText(room.name), pin };
  const text = screen.choices.languages.map((tag) => pinMessages[tag](named)).join('\n');
  const masked = screen.preview.pin === 'masked' ? { ...named, pin: '•'.repeat(pin.length) } : named;
  return (
    <div style={styles.separate}>
      <p style={common.text}>{invitation.pinSeparately}</p>
      {screen.choices.languages.map((tag) => (
        <p key={tag} lang={tag} style={styles.quote}>
          {pinMessages[tag](masked)}
        </p>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => actions.copy('pinText', { text, html: escapeHtml(text).replace(/\n/gu, '<br>') })}
        >
          {invitation.copyPinText}
        </Button>
      </div>
    </div>
  );
}

/** What there is to say about the PIN: that it is old, and how it reaches the guests where it comes separately. */
export function PinNotes(props: PinNotesProps) {
  const { screen, room, services } = props;
  const pin = shownText(room.pin ?? '');
  const isDue = isPinDue(room, services.organization, services.clock.now());
  return (
    <>
      {isDue && screen.pinReminder === 'open' && <Reminder {...props} />}
      {claimsSeparatePin(room, screen.choices.pinPolicy) && pin !== '' && (
        <SeparatePin {...props} pin={pin} />
      )}
    </>
  );
}
