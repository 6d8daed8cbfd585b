import { Button } from '@fluentui/react-components';
import { LiveMessage } from '../controls/Notice';
import { saveProblemMessage } from '../work/messages';
import { OutsideLink } from '../controls/OutsideLink';
import type { UnreadableScreen } from '../state/paneState';
import { useTexts } from '../app/texts';
import { ScreenTitle } from '../controls/ScreenTitle';
import { shownText } from '../controls/shownText';
import type { PaneActions } from '../work/usePane';

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
    <div className="stack">
      <ScreenTitle>{settings.unreadableTitle}</ScreenTitle>
      <p>
        {settings.unreadable} <strong>{settings.nothingChanged}</strong>
      </p>
      <p>{settings.whatToDo}</p>
      <p>
        <code>{settings.place(shownText(screen.where, 200))}</code>
      </p>
      <OutsideLink href={supportUrl}>{settings.support}</OutsideLink>
      <p>{settings.startAnewExplained}</p>
      <LiveMessage message={screen.problem && saveProblemMessage(screen.problem, texts)} />
      <Button className="start" disabledFocusable={isBusy} onClick={startAnew}>
        {isBusy ? settings.startingAnew : settings.startAnew}
      </Button>
    </div>
  );
}
