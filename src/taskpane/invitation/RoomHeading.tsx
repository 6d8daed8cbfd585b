import { checkLink } from '../../core/link';
import type { Room } from '../../core/room/room';
import { common } from '../fluentStyles';
import { OutsideLink } from '../OutsideLink';
import { SelectField } from '../SelectField';
import { shownText } from '../shownText';
import { useTexts } from '../texts';
import { TitleHeading } from '../TitleHeading';

export interface RoomHeadingProps {
  readonly room: Room;
  readonly rooms: readonly Room[];
  readonly onRoom: (roomId: string) => void;
}

/** Whose room it is, its link (one that is not sound is text only), and, where there are several rooms, the choice. */
export function RoomHeading({ room, rooms, onRoom }: RoomHeadingProps) {
  const { invitation } = useTexts().words;
  const link = checkLink(room.joinUrl);
  const text = shownText(room.joinUrl, 200);
  return (
    <div style={common.stack}>
      <div>
        <TitleHeading>{shownText(room.name)}</TitleHeading>
        {link.ok ? (
          <OutsideLink href={link.value}>{text}</OutsideLink>
        ) : (
          <span style={common.text}>{text}</span>
        )}
      </div>
      {rooms.length > 1 && (
        <SelectField
          label={invitation.room}
          value={room.id}
          choices={rooms.map(({ id, name }) => ({ value: id, name: shownText(name) }))}
          onChoose={onRoom}
        />
      )}
    </div>
  );
}
