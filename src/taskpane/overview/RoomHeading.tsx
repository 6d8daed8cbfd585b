import { checkLink } from '../../core/link';
import { cutToLength, printable } from '../../core/printable';
import type { Room } from '../../core/room';
import { common } from '../fluentStyles';
import { OutsideLink } from '../OutsideLink';

export interface RoomHeadingProps {
  readonly room: Room;
}

/** A stored room may hold anything: what is shown of it is plain text of bearable length. */
const shown = (text: string, maxLength: number): string => cutToLength(printable(text), maxLength);

/** Whose room it is, and its link; a link that is not a sound one is text only. */
export function RoomHeading({ room }: RoomHeadingProps) {
  const link = checkLink(room.joinUrl);
  const text = shown(room.joinUrl, 200);
  return (
    <div>
      <h1 style={common.title}>{shown(room.name, 100)}</h1>
      {link.ok ? (
        <OutsideLink href={link.value}>{text}</OutsideLink>
      ) : (
        <span style={common.text}>{text}</span>
      )}
    </div>
  );
}
