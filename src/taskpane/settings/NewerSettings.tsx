import { cutToLength, printable } from '../../core/printable';
import type { Room } from '../../core/room/room';
import { common } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';

export interface NewerSettingsProps {
  /** As far as today's rules can read them. */
  readonly rooms: readonly Room[];
}

const styles = {
  rooms: { ...common.stack, margin: 0, padding: 0, listStyleType: 'none' },
  room: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
} as const satisfies Styles;

const shown = (text: string): string => cutToLength(printable(text), 200);

/** The rooms were saved by a newer version: they are shown, and there is no way to change them here. */
export function NewerSettings({ rooms }: NewerSettingsProps) {
  const { language, words } = useTexts();
  const { settings } = words;
  return (
    <div style={common.stack}>
      <h1 style={common.title}>{settings.newerTitle}</h1>
      <p style={common.text}>{settings.newer}</p>
      {rooms.length > 0 && <h2 style={common.subtitle}>{settings.rooms}</h2>}
      <ul style={styles.rooms}>
        {rooms.map((room) => (
          <li key={room.id} style={styles.room}>
            <strong>{shown(room.name)}</strong>
            <span>{shown(room.joinUrl)}</span>
            {room.extension !== undefined && (
              <span>
                {language.fields.extension}: {shown(room.extension)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
