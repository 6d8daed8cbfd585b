import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { ScreenTitle } from '../controls/ScreenTitle';
import { shownText } from '../controls/shownText';

/** The rooms were saved by a newer version: they are shown as far as they can be read, and cannot be changed here. */
export function NewerSettings({ rooms }: { readonly rooms: readonly Room[] }) {
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
                {`${words.fields.extension}${language.invitation.labelEnd} ${shownText(room.extension, 200)}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
