import type { Preferences } from '../../core/roomBook';
import { invitationLanguage, previewInvitation } from '../../usecases/previewInvitation';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { noticeMessage } from '../messages';
import type { OverviewScreen, PaneEvent } from '../paneState';
import type { PaneServices } from '../services';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { Preview } from './Preview';
import { PreviewProblems } from './PreviewProblems';
import { RoomActions } from './RoomActions';
import { RoomHeading } from './RoomHeading';

export interface OverviewProps {
  readonly screen: OverviewScreen;
  readonly preferences: Preferences | undefined;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const styles = {
  stack: { ...common.stack, rowGap: token('spacingVerticalL') },
  actions: { ...common.stack, rowGap: token('spacingVerticalS') },
} as const satisfies Styles;

/** The default room: what it would insert, and the buttons that do it. */
export function Overview({ screen, preferences, services, dispatch, actions }: OverviewProps) {
  const texts = useTexts();
  const { organization, displayLanguage, host } = services;
  const { room, format, notice } = screen;
  const language = invitationLanguage(preferences, displayLanguage, organization);
  const prepared = previewInvitation(room, organization, { languages: [language] });
  return (
    <div style={styles.stack}>
      <RoomHeading room={room} />
      <div style={styles.actions}>
        <RoomActions
          {...{ screen, host, dispatch, actions }}
          block={prepared.ok ? prepared.value.block : undefined}
        />
        <LiveMessage message={notice && noticeMessage(notice, texts)} />
      </div>
      {prepared.ok ? (
        <Preview
          roomName={room.name}
          block={prepared.value.block}
          format={format}
          onFormat={(chosen) => dispatch({ kind: 'formatChosen', format: chosen })}
        />
      ) : (
        <PreviewProblems
          problems={prepared.error}
          onCorrect={(field) => dispatch({ kind: 'editOpened', field })}
        />
      )}
    </div>
  );
}
