import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InvitationChoices } from '../../core/invitation/choices';
import type { RoomBook } from '../../core/room/book';
import type { Room } from '../../core/room/room';
import type { Look } from '../../usecases/item/look';
import type { PreparedInvitation } from '../../usecases/item/prepare';
import type { PaneServices } from '../app/services';
import { openedPart } from '../app/openedPart';
import { useTexts } from '../app/texts';
import { Lazy } from '../controls/lazyPart';
import { LiveMessage } from '../controls/Notice';
import { WaitingLine } from '../controls/WaitingLine';
import { noticeMessage } from '../work/messages';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';
import { ItemButtons } from './ItemButtons';
import { ItemState } from './ItemState';
import { calendarInDoubt, calendarOwner } from './meantRoom';
import { PicturesQuestion } from './PicturesQuestion';

export interface ItemPartProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly book: RoomBook;
  readonly choices: InvitationChoices;
  readonly services: PaneServices;
  /** What is copied; none where the room must not be written, then there is nothing to add either. */
  readonly block: PreparedInvitation['block'] | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const losesPictures = (look: Look | undefined): boolean => look?.kind === 'seen' && look.losesPictures;

const CAN_BE_UNDONE: ReadonlySet<string> = new Set(['updated', 'removed', 'secondRemoved']);

/** Undo is offered right after the text was rewritten, until something else is done. */
const canUndo = ({ notice, activity }: InvitationScreen): boolean =>
  activity.kind === 'idle' && notice?.kind === 'outcome' && CAN_BE_UNDONE.has(notice.outcome.kind);

/** The open item: what of ours stands there, what to do, the question before a rewrite, and what came of the last press. */
export function ItemPart(props: ItemPartProps) {
  const { screen, room, book, choices, services, block, dispatch, actions } = props;
  const texts = useTexts();
  const { activity, look, notice, question } = screen;
  const { invitation } = texts.words;
  const inDoubt = calendarInDoubt(screen, { book, surroundings: services });
  const change = (action: 'add' | 'update' | 'remove') => {
    if (action !== 'add' && losesPictures(look)) dispatch({ kind: 'questionAsked', action });
    else actions.act(screen, room, action, 'keep');
  };
  const followUp = (): ReactNode => {
    if (canUndo(screen))
      return (
        <Button size="small" data-focus="undo" onClick={() => actions.act(screen, room, 'undo', 'keep')}>
          {invitation.actions.undo}
        </Button>
      );
    return notice?.kind === 'calendarSaved' ? (
      <Button size="small" onClick={() => actions.copyCalendar(room)}>
        {texts.words.when.copyFile}
      </Button>
    ) : undefined;
  };
  return (
    <section
      className="stack"
      aria-label={invitation.lookingAt}
      aria-busy={services.host === 'outlook' && look === undefined}
    >
      {services.host === 'outlook' && (
        <ItemState
          {...{ screen, room }}
          owner={calendarOwner(look, services)}
          onLook={() => dispatch({ kind: 'lookWanted' })}
        />
      )}
      {question ? (
        <PicturesQuestion
          action={question}
          onGoOn={() => actions.act(screen, room, question, 'mayBeLost')}
          onLeave={() => dispatch({ kind: 'questionDropped' })}
        />
      ) : inDoubt !== undefined ? (
        <Lazy source={openedPart}>
          {({ CalendarQuestion }) => (
            <CalendarQuestion
              owner={inDoubt}
              self={services.owner?.address}
              {...{ dispatch }}
              rooms={book.rooms}
            />
          )}
        </Lazy>
      ) : (
        <ItemButtons {...{ screen, room, choices, services, block }} onChange={change} copy={actions.copy} />
      )}
      <WaitingLine activity={activity} onStop={actions.stop} />
      <LiveMessage message={notice && noticeMessage(notice, texts)} actions={followUp()} />
    </section>
  );
}
