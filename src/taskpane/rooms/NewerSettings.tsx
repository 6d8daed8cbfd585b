import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { ScreenTitle } from '../controls/ScreenTitle';
import { shownText } from '../controls/shownText';

export interface NewerSettingsProps {
  /** As far as today's rules can read them. */
  readonly rooms: readonly Room[];
}

/** The rooms were saved by a newer version: they are shown, and there is no way to change them here. */
export function NewerSettings({ rooms }: NewerSettingsProps) {
  const { language, words } = useTexts();
  const { settings } = words;
  return (
    <div className="stack">
      <ScreenTitle>{settings.newerTitle}</ScreenTitle>
      <p>{settings.newer}</p>
      {rooms.length > 0 && <h2>{settings.rooms}</h2>}
      <ul className="stack">
        {rooms.map((room) => (
          <li key={room.id} className="lines">
            <strong>{shownText(room.name, 200)}</strong>
            <span>{shownText(room.joinUrl, 200)}</span>
            {room.extension !== undefined && (
              <span>
                {`${language.fields.extension}${language.invitation.labelEnd} ${shownText(room.extension, 200)}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
