import { Button } from '@fluentui/react-components';
import { restoreRoom } from '../../core/room/edits';
import { useState } from 'react';
import type { RoomBook } from '../../core/room/book';
import { LiveMessage } from '../controls/Notice';
import { noticeMessage } from '../work/messages';
import type { PaneServices } from '../app/services';
import type { PaneEvent } from '../state/paneEvent';
import { isSetting } from '../state/paneState';
import type { Keep, RoomsScreen } from '../state/paneState';
import { About } from '../about/About';
import { useTexts } from '../app/texts';
import { ScreenTitle } from '../controls/ScreenTitle';
import type { PaneActions } from '../work/usePane';
import { useRequestedFocus } from '../app/useRequestedFocus';
import { RoomRow } from './RoomRow';
import { Settings } from './Settings';

export interface RoomsPageProps {
  readonly screen: RoomsScreen;
  readonly book: RoomBook;
  readonly dispatch: (event: PaneEvent) => void;
  readonly keep: PaneActions['keep'];
  readonly services: Pick<
    PaneServices,
    'organization' | 'displayLanguage' | 'clock' | 'newRoomId' | 'supportFacts' | 'copy'
  >;
}

/** All rooms in their order, and what holds for the whole pane. */
export function RoomsPage({ screen, book, dispatch, keep: keepBook, services }: RoomsPageProps) {
  const texts = useTexts();
  const { rooms: words, invitation } = texts.words;
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const { notice, activity } = screen;
  const isBusy = activity !== 'idle';
  const hasRooms = book.rooms.length > 0;
  // What came of an edit is said where it was made.
  const [edited, setEdited] = useState<Keep['kind']>();
  const message = notice && noticeMessage(notice, texts);
  const keep: PaneActions['keep'] = (what, edit) => {
    const isBegun = keepBook(what, edit);
    if (isBegun) setEdited(what.kind);
    return isBegun;
  };
  const taken = notice?.kind === 'kept' && notice.keep.kind === 'deleted' ? notice.keep.taken : undefined;
  return (
    <div ref={container} className="screen">
      <div className="tight">
        <ScreenTitle isBusy={isBusy} onBack={() => dispatch({ kind: 'wentBack' })}>
          {words.title}
        </ScreenTitle>
        <p>{hasRooms ? words.intro : words.none}</p>
      </div>
      <div className="stack">
        <LiveMessage
          message={edited !== undefined && isSetting(edited) ? undefined : message}
          actions={
            taken && (
              <Button
                size="small"
                data-focus="undo"
                onClick={() =>
                  keep({ kind: 'restored', roomId: taken.room.id }, (kept, at) =>
                    restoreRoom(kept, taken, at),
                  )
                }
              >
                {invitation.actions.undo}
              </Button>
            )
          }
        />
        {hasRooms && (
          <ul className="stack">
            {book.rooms.map((room, index) => (
              <RoomRow
                key={room.id}
                {...{ room, index, book, screen, dispatch, keep }}
                newRoomId={() => services.newRoomId()}
              />
            ))}
          </ul>
        )}
      </div>
      <div className="row">
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
      <Settings
        book={book}
        organization={services.organization}
        displayLanguage={services.displayLanguage}
        nowMs={Date.parse(services.clock.now())}
        isBusy={isBusy}
        messageOf={(kind) => (kind === edited ? message : undefined)}
        keep={keep}
      />
      <About services={services} />
    </div>
  );
}
