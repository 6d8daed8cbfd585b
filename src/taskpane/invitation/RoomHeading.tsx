import { checkLink } from '../../core/link';
import { openedPart } from '../app/openedPart';
import { Lazy } from '../controls/lazyPart';
import { OutsideLink } from '../controls/OutsideLink';
import { ScreenTitle } from '../controls/ScreenTitle';
import { shownText } from '../controls/shownText';
import type { RoomChoiceProps } from './RoomChoice';

export interface RoomHeadingProps extends RoomChoiceProps {
  /** Whether the part with lists to choose from is there: it comes behind the first look at the item. */
  readonly isPrepared: boolean;
}

/**
 * Whose room it is and its link; one that is not sound is text only. Where there are several rooms, the choice among them
 * stands in the place of the name and looks like it.
 */
export function RoomHeading({ room, rooms, onRoom, isPrepared }: RoomHeadingProps) {
  const link = checkLink(room.joinUrl);
  const text = shownText(room.joinUrl, 200);
  const looks = rooms.length === 1 ? undefined : isPrepared ? 'heard' : 'oneLine';
  return (
    <div className="tight">
      <ScreenTitle looks={looks}>{shownText(room.name)}</ScreenTitle>
      {looks === 'heard' && (
        <Lazy source={openedPart}>{({ RoomChoice }) => <RoomChoice {...{ room, rooms, onRoom }} />}</Lazy>
      )}
      <p className="note oneLine">{link.ok ? <OutsideLink href={link.value}>{text}</OutsideLink> : text}</p>
    </div>
  );
}
