import { useId } from 'react';
import { changePreferences } from '../../core/room/edits';
import { useTexts } from '../app/texts';
import { CheckField } from '../controls/fields';
import { LiveMessage } from '../controls/Notice';
import { PaneLanguage } from './PaneLanguage';
import type { SettingProps, SettingsProps } from './settingsProps';
import { StandardZones } from './StandardZones';
import { SubjectPattern } from './SubjectPattern';
import { useSavedAsChanged } from './useSavedAsChanged';

/** A switch for each event that the organization offers. All are off until the person asks for them. */
function EventSwitches({ book, organization, isBusy, messageOf, keepPreference }: SettingProps) {
  const { settingsPage } = useTexts().words;
  const titleId = useId();
  const { value, change } = useSavedAsChanged(book.preferences?.events ?? [], isBusy, (events) =>
    keepPreference('eventsChosen', { events }),
  );
  const offered = organization.events ?? [];
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="stack">
      <h3 id={titleId}>{settingsPage.byItself}</h3>
      {offered.map((option) => (
        <CheckField
          key={option}
          label={settingsPage.events[option].label}
          hint={settingsPage.events[option].note}
          checked={value.includes(option)}
          onChange={(isOn) => change([...value.filter((each) => each !== option), ...(isOn ? [option] : [])])}
        />
      ))}
      <LiveMessage message={messageOf('eventsChosen')} />
    </section>
  );
}

/** What holds for the whole pane and for all invitations. Each setting is saved as it is changed, and says so. */
export function Settings(props: SettingsProps) {
  const { book, isBusy, messageOf, keep } = props;
  const { language, words } = useTexts();
  const { rooms, settingsPage } = words;
  const keepPreference: SettingProps['keepPreference'] = (kind, changed) =>
    keep({ kind }, (kept, at) => changePreferences(kept, changed, at));
  const isAdvised = book.preferences?.firstTimeAdvice === true;
  const advice = useSavedAsChanged(isAdvised ? ['print'] : [], isBusy, ({ length }) =>
    keepPreference('adviceChosen', { firstTimeAdvice: length > 0 }),
  );
  return (
    <section className="screen">
      <div className="tight">
        <h2>{rooms.settings}</h2>
        <p className="note">{settingsPage.savedAsChanged}</p>
      </div>
      <div className="stack">
        <PaneLanguage chosen={book.preferences?.uiLanguage} {...{ isBusy, keep }} />
        <LiveMessage message={messageOf('languageChosen')} />
      </div>
      <SubjectPattern {...props} keepPreference={keepPreference} />
      <StandardZones {...props} keepPreference={keepPreference} />
      <div className="stack">
        <CheckField
          label={words.lines.comeEarly}
          hint={settingsPage.adviceNote(language.invitation.sentences.comeEarly)}
          checked={advice.value.length > 0}
          onChange={(isOn) => advice.change(isOn ? ['print'] : [])}
        />
        <LiveMessage message={messageOf('adviceChosen')} />
      </div>
      <EventSwitches {...props} keepPreference={keepPreference} />
    </section>
  );
}
