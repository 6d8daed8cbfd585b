import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { useTexts } from '../texts';
import { InvitationSettings } from './InvitationSettings';
import { PaneLanguage } from './PaneLanguage';
import type { SettingsProps } from './settingsProps';

const styles = {
  part: { ...common.stack, rowGap: token('spacingVerticalL') },
} as const satisfies Styles;

/** What holds for the whole pane and for all invitations. */
export function Settings(props: SettingsProps) {
  const { book, messageOf, keep } = props;
  const { rooms } = useTexts().words;
  return (
    <section style={styles.part}>
      <h2 style={common.subtitle}>{rooms.settings}</h2>
      <div style={common.stack}>
        <PaneLanguage chosen={book.preferences?.uiLanguage} keep={keep} />
        <LiveMessage message={messageOf('languageChosen')} />
      </div>
      <InvitationSettings {...props} />
    </section>
  );
}
