import type { Organization } from '../../core/organization';
import type { RoomBook } from '../../core/roomBook';
import { Chunked } from '../chunk';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import type { Message } from '../LiveMessage';
import type { Keep } from '../state/paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { PaneLanguage } from './PaneLanguage';
import { settingsPageChunk } from './settingsPageChunk';

const SETTING_KINDS = ['languageChosen', 'patternChosen', 'zonesChosen', 'adviceChosen'] as const;

/** Edits of the room book that are about no room. */
export type SettingKind = (typeof SETTING_KINDS)[number];

export const isSetting = (kind: Keep['kind']): kind is SettingKind =>
  SETTING_KINDS.some((each) => each === kind);

export interface SettingsProps {
  readonly book: RoomBook;
  readonly organization: Organization;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** What the last edit came to, for the setting that it was about. */
  readonly messageOf: (kind: SettingKind) => Message | undefined;
  readonly keep: PaneActions['keep'];
}

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
      <Chunked chunk={settingsPageChunk}>
        {({ InvitationSettings }) => <InvitationSettings {...props} />}
      </Chunked>
    </section>
  );
}
