import { Select } from '@fluentui/react-components';
import type { Room } from '../../core/room/room';
import { useTexts } from '../app/texts';
import { shownText } from '../controls/shownText';

export interface RoomChoiceProps {
  readonly room: Room;
  readonly rooms: readonly Room[];
  readonly onRoom: (roomId: string) => void;
}

/**
 * The choice of a room, in the place of the title: it shows the room's name, so its label is only heard. Rooms for the
 * calendars of others stand below their owners.
 */
export function RoomChoice({ room, rooms, onRoom }: RoomChoiceProps) {
  const { invitation } = useTexts().words;
  const ofOwner = (wanted: string) =>
    rooms
      .filter(({ owner = '' }) => owner.toLowerCase() === wanted)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {shownText(name)}
        </option>
      ));
  const owners = new Set(rooms.flatMap(({ owner }) => (owner ? [owner.toLowerCase()] : [])));
  return (
    <Select
      className="roomChoice"
      aria-label={invitation.room}
      value={room.id}
      onChange={(_event, { value }) => onRoom(value)}
    >
      {ofOwner('')}
      {[...owners].map((owner) => (
        <optgroup key={owner} label={shownText(owner)}>
          {ofOwner(owner)}
        </optgroup>
      ))}
    </Select>
  );
}
