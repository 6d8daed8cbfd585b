import { Button } from '@fluentui/react-components';
import { escapeHtml } from '../../core/invitation/html';
import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { shownText } from '../controls/shownText';
import { alwaysWords } from '../languages/everyAlwaysWords';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';

export interface SeparatePinProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly pin: string;
  readonly copy: PaneActions['copy'];
}

/** The text that the person sends when the invitation says that the PIN comes separately, in its languages. */
export function SeparatePin({ screen, room, pin, copy }: SeparatePinProps) {
  const { invitation } = useTexts().words;
  const named = { name: shownText(room.name), pin };
  const text = screen.choices.languages.map((tag) => alwaysWords[tag].pinMessage(named)).join('\n');
  const masked = screen.preview.pin === 'masked' ? { ...named, pin: '•'.repeat(pin.length) } : named;
  return (
    <div className="stack">
      <p>{invitation.pinSeparately}</p>
      {screen.choices.languages.map((tag) => (
        <p key={tag} lang={tag} className="quote">
          {alwaysWords[tag].pinMessage(masked)}
        </p>
      ))}
      <Button
        size="small"
        className="start"
        onClick={() => copy('pinText', { text, html: escapeHtml(text).replace(/\n/gu, '<br>') })}
      >
        {invitation.copyPinText}
      </Button>
    </div>
  );
}
