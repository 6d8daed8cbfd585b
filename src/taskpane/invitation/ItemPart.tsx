import type { Look } from '../../usecases/item/look';
import type { InvitationChoices } from '../../core/invitation/choices';
import type { Room } from '../../core/room/room';
import type { PreparedInvitation } from '../../usecases/item/prepare';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { noticeMessage } from '../messages';
import type { PaneServices } from '../services';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { WaitingLine } from '../WaitingLine';
import { ItemButtons } from './ItemButtons';
import { ItemState } from './ItemState';
import { PicturesQuestion } from './PicturesQuestion';
import { UndoButton } from './UndoButton';

export interface ItemPartProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly choices: InvitationChoices;
  readonly services: PaneServices;
  /** What is copied; none where the room must not be written, then there is nothing to add either. */
  readonly block: PreparedInvitation['block'] | undefined;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const styles = { part: { ...common.stack, rowGap: token('spacingVerticalS') } } as const satisfies Styles;

const losesPictures = (look: Look | undefined): boolean => look?.kind === 'seen' && look.losesPictures;

/** The open item: what of ours stands there, the buttons, the question before a rewrite, and what came of the last press. */
export function ItemPart(props: ItemPartProps) {
  const { screen, room, choices, services, block, dispatch, actions } = props;
  const texts = useTexts();
  const { activity, look, notice, question } = screen;
  const change = (action: 'add' | 'update' | 'remove') => {
    if (action !== 'add' && losesPictures(look)) dispatch({ kind: 'questionAsked', action });
    else actions.act(screen, room, action, 'keep');
  };
  return (
    <section style={styles.part} aria-label={texts.words.invitation.lookingAt}>
      {services.host === 'outlook' && (
        <ItemState look={look} room={room} onLook={() => dispatch({ kind: 'lookWanted' })} />
      )}
      <ItemButtons {...{ screen, room, choices, services, block }} onChange={change} copy={actions.copy} />
      {question && (
        <PicturesQuestion
          action={question}
          onGoOn={() => actions.act(screen, room, question, 'mayBeLost')}
          onLeave={() => dispatch({ kind: 'questionDropped' })}
        />
      )}
      <WaitingLine activity={activity} onStop={actions.stop} />
      <LiveMessage message={notice && noticeMessage(notice, texts)} />
      <UndoButton screen={screen} onUndo={() => actions.act(screen, room, 'undo', 'keep')} />
    </section>
  );
}
