import { changePreferences } from '../../core/room/edits';
import { useTexts } from '../app/texts';
import { CheckField } from '../controls/fields';
import { LiveMessage } from '../controls/Notice';
import { PaneLanguage } from './PaneLanguage';
import type { SettingProps, SettingsProps } from './settingsProps';
import { StandardZones } from './StandardZones';
import { SubjectPattern } from './SubjectPattern';

/** What holds for the whole pane and for all invitations. Each setting is saved as it is changed, and says so. */
export function Settings(props: SettingsProps) {
  const { book, messageOf, keep } = props;
  const { language, words } = useTexts();
  const { rooms, settingsPage } = words;
  const keepPreference: SettingProps['keepPreference'] = (kind, changed) =>
    keep({ kind }, (kept, at) => changePreferences(kept, changed, at));
  return (
    <section className="screen">
      <div className="tight">
        <h2>{rooms.settings}</h2>
        <p className="note">{settingsPage.savedAsChanged}</p>
      </div>
      <div className="stack">
        <PaneLanguage chosen={book.preferences?.uiLanguage} keep={keep} />
        <LiveMessage message={messageOf('languageChosen')} />
      </div>
      <SubjectPattern {...props} keepPreference={keepPreference} />
      <StandardZones {...props} keepPreference={keepPreference} />
      <div className="stack">
        <CheckField
          label={words.lines.comeEarly}
          hint={settingsPage.adviceNote(language.invitation.sentences.comeEarly)}
          checked={book.preferences?.firstTimeAdvice ?? false}
          onChange={(firstTimeAdvice) => keepPreference('adviceChosen', { firstTimeAdvice })}
        />
        <LiveMessage message={messageOf('adviceChosen')} />
      </div>
    </section>
  );
}
