import { Button } from '@fluentui/react-components';
import { restoreRoom } from '../../core/bookEdits';
import type { RoomBook } from '../../core/roomBook';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { noticeMessage } from '../messages';
import type { PaneEvent } from '../state/paneEvent';
import type { RoomsScreen } from '../state/paneState';
import { useTexts } from '../texts';
import { TitleHeading } from '../TitleHeading';
import type { PaneActions } from '../usePane';
import { useRequestedFocus } from '../useRequestedFocus';
import { PaneLanguage } from './PaneLanguage';
import { RoomRow } from './RoomRow';

export interface RoomsPageProps {
  readonly screen: RoomsScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
  readonly newRoomId: () => string;
}

const styles = {
  page: { ...common.stack, rowGap: token('spacingVerticalL') },
  rooms: { ...common.stack, margin: 0, padding: 0, listStyleType: 'none' },
} as const satisfies Styles;

/** All rooms in their order, and what holds for the whole pane. */
export function RoomsPage({ screen, book, dispatch, keep: keepBook, newRoomId }: RoomsPageProps) {
  const texts = useTexts();
  const { rooms: words, invitation } = texts.words;
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const { notice, activity } = screen;
  const isBusy = activity !== 'idle';
  const hasRooms = book.rooms.length > 0;
  const keep: PaneActions['keep'] = (what, edit) => {
    if (!isBusy) keepBook(what, edit);
  };
  const taken = notice?.kind === 'kept' && notice.keep.kind === 'deleted' ? notice.keep.taken : undefined;
  return (
    <div ref={container} style={styles.page}>
      <div>
        <TitleHeading>{words.title}</TitleHeading>
        <p style={common.text}>{hasRooms ? words.intro : words.none}</p>
      </div>
      <div style={common.stack}>
        <LiveMessage message={notice && noticeMessage(notice, texts)} />
        {taken && (
          <div>
            <Button
              size="small"
              data-focus="undo"
              onClick={() =>
                keep({ kind: 'restored', roomId: taken.room.id }, (kept, at) => restoreRoom(kept, taken, at))
              }
            >
              {invitation.actions.undo}
            </Button>
          </div>
        )}
        {hasRooms && (
          <ul style={styles.rooms}>
            {book.rooms.map((room, index) => (
              <RoomRow key={room.id} {...{ room, index, book, screen, dispatch, keep, newRoomId }} />
            ))}
          </ul>
        )}
      </div>
      <div style={common.buttons}>
        <Button
          data-focus="new"
          appearance={hasRooms ? 'secondary' : 'primary'}
          onClick={() => dispatch({ kind: 'newOpened' })}
        >
          {words.add}
        </Button>
        <Button data-focus="transfer" onClick={() => dispatch({ kind: 'transferOpened' })}>
          {words.transfer}
        </Button>
      </div>
      <PaneLanguage chosen={book.preferences?.uiLanguage} keep={keep} />
      <div>
        <Button disabledFocusable={isBusy} onClick={() => dispatch({ kind: 'wentBack' })}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
