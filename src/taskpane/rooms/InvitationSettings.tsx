import { changePreferences } from '../../core/room/edits';
import { CheckField } from '../CheckField';
import { common } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { useTexts } from '../texts';
import type { SettingProps, SettingsProps } from './settingsProps';
import { StandardZones } from './StandardZones';
import { SubjectPattern } from './SubjectPattern';

/** What holds for all invitations: the subject, the time zones, the advice for first-time guests. */
export function InvitationSettings(props: SettingsProps) {
  const { book, messageOf, keep } = props;
  const { language, words } = useTexts();
  const { settingsPage } = words;
  const keepPreference: SettingProps['keepPreference'] = (kind, changed) =>
    keep({ kind }, (kept, at) => changePreferences(kept, changed, at));
  return (
    <>
      <SubjectPattern {...props} keepPreference={keepPreference} />
      <StandardZones {...props} keepPreference={keepPreference} />
      <div style={common.stack}>
        <CheckField
          label={words.lines.comeEarly}
          hint={settingsPage.adviceNote(language.invitation.sentences.comeEarly)}
          checked={book.preferences?.firstTimeAdvice ?? false}
          onChange={(firstTimeAdvice) => keepPreference('adviceChosen', { firstTimeAdvice })}
        />
        <LiveMessage message={messageOf('adviceChosen')} />
      </div>
    </>
  );
}
