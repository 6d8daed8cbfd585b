import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { chooseDefault, copyRoom, deleteRoom, findRoom, isDefault, moveRoom } from '../../core/room/edits';
import type { Room } from '../../core/room/room';
import type { RoomBook } from '../../core/room/book';
import { shownText } from '../controls/shownText';
import type { PaneEvent } from '../state/paneEvent';
import type { RoomsScreen } from '../state/paneState';
import { useTexts } from '../app/texts';
import type { PaneActions } from '../work/usePane';

export interface RoomRowProps {
  readonly room: Room;
  readonly index: number;
  readonly book: RoomBook;
  readonly screen: RoomsScreen;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
  readonly newRoomId: () => string;
}

function MoreButtons({ room, index, book, keep, newRoomId }: RoomRowProps) {
  const { rooms: words } = useTexts().words;
  const { id } = room;
  const makeDefault = () =>
    keep({ kind: 'defaultChosen', roomId: id }, (kept, at) => chooseDefault(kept, id, at));
  const copyIt = () => {
    const copy = { id: newRoomId(), name: words.copyName(room.name) };
    keep({ kind: 'copied', roomId: copy.id }, (kept, at) => copyRoom(kept, id, copy, at));
  };
  const move = (way: 'up' | 'down') =>
    keep({ kind: 'moved', roomId: id, way }, (kept, at) => moveRoom(kept, id, way, at));
  const remove = () => {
    const taken = findRoom(book, id);
    if (taken) keep({ kind: 'deleted', taken }, (kept, at) => deleteRoom(kept, id, at));
  };
  const button = (label: string, onClick: () => void, focus?: string, isAtEnd = false) => (
    <Button size="small" data-focus={focus} disabledFocusable={isAtEnd} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <>
      {!isDefault(book, id) && button(words.makeDefault, makeDefault)}
      {button(words.moveUp, () => move('up'), `up ${id}`, index === 0)}
      {button(words.moveDown, () => move('down'), `down ${id}`, index === book.rooms.length - 1)}
      {button(words.copy, copyIt)}
      {button(words.delete, remove)}
    </>
  );
}

/** One room of the list: use it now, edit it, and behind "More" what changes the list. */
export function RoomRow(props: RoomRowProps) {
  const { room, book, screen, dispatch } = props;
  const { words: allWords } = useTexts();
  const { rooms: words } = allWords;
  const nameId = useId();
  const moreId = useId();
  const name = shownText(room.name);
  const isOpen = screen.openRoomId === room.id;
  return (
    <li className="card tight" aria-labelledby={nameId}>
      <div className="row">
        <h2 id={nameId}>{name}</h2>
        {isDefault(book, room.id) && <span className="note badge">{words.isDefault}</span>}
      </div>
      <span className="note oneLine">{shownText(room.joinUrl, 200)}</span>
      {room.owner !== undefined && (
        <span className="note">{`${allWords.fields.owner} ${shownText(room.owner, 100)}`}</span>
      )}
      <div className="row">
        <Button
          size="small"
          aria-label={words.useNamed(name)}
          onClick={() => dispatch({ kind: 'roomChosen', roomId: room.id })}
        >
          {words.use}
        </Button>
        <Button
          size="small"
          data-focus={`edit ${room.id}`}
          aria-label={words.editNamed(name)}
          onClick={() => dispatch({ kind: 'editOpened', roomId: room.id })}
        >
          {words.edit}
        </Button>
        <Button
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.moreNamed(name)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? moreId : undefined}
          onClick={() => dispatch({ kind: 'rowToggled', roomId: room.id })}
        >
          {words.more}
        </Button>
      </div>
      {isOpen && (
        <div id={moreId} role="group" aria-labelledby={nameId} className="row">
          <MoreButtons {...props} />
        </div>
      )}
    </li>
  );
}
