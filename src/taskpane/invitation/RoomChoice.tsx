import { Select } from '@fluentui/react-components';
import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { shownText } from '../controls/shownText';

export interface RoomChoiceProps {
  readonly room: Room;
  readonly rooms: readonly Room[];
  readonly onRoom: (roomId: string) => void;
}

/** The choice of a room, in the place of the title: it shows the room's name, so its label is only heard. */
export function RoomChoice({ room, rooms, onRoom }: RoomChoiceProps) {
  const { invitation } = useTexts().words;
  return (
    <Select
      className="roomChoice"
      aria-label={invitation.room}
      value={room.id}
      onChange={(_event, { value }) => onRoom(value)}
    >
      {rooms.map(({ id, name }) => (
        <option key={id} value={id}>
          {shownText(name)}
        </option>
      ))}
    </Select>
  );
}
