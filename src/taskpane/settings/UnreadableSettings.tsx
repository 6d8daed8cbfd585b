import { Button } from '@fluentui/react-components';
import { cutToLength, printable } from '../../core/printable';
import { common } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { saveProblemMessage } from '../messages';
import { OutsideLink } from '../OutsideLink';
import type { UnreadableScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';

export interface UnreadableSettingsProps {
  /** Names the first place in the stored data that is wrong, as the decoder does. */
  readonly screen: UnreadableScreen;
  readonly startAnew: PaneActions['startAnew'];
  readonly supportUrl: string;
}

/** What stands in the settings cannot be read: says so and what to do. Nothing goes without the user's word. */
export function UnreadableSettings({ screen, startAnew, supportUrl }: UnreadableSettingsProps) {
  const texts = useTexts();
  const { settings } = texts.words;
  const isBusy = screen.activity === 'startingAnew';
  return (
    <div style={common.stack}>
      <h1 style={common.title}>{settings.unreadableTitle}</h1>
      <p style={common.text}>
        {settings.unreadable} <strong>{settings.nothingChanged}</strong>
      </p>
      <p style={common.text}>{settings.whatToDo}</p>
      <p style={common.text}>
        <code>{settings.place(cutToLength(printable(screen.where), 200))}</code>
      </p>
      <p style={common.text}>
        <OutsideLink href={supportUrl}>{settings.support}</OutsideLink>
      </p>
      <p style={common.text}>{settings.startAnewExplained}</p>
      <LiveMessage message={screen.problem && saveProblemMessage(screen.problem, texts)} />
      <div style={common.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => startAnew(screen)}>
          {isBusy ? settings.startingAnew : settings.startAnew}
        </Button>
      </div>
    </div>
  );
}
