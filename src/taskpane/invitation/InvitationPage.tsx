import type { Room } from '../../core/room/room';
import type { RoomBook } from '../../core/room/book';
import { prepareInvitation } from '../../usecases/item/prepare';
import { Disclosure } from '../Disclosure';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { PaneServices } from '../services';
import { invitationChoices } from '../state/choices';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import { ShortTestPart } from '../shortTest/ShortTestPart';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { useRequestedFocus } from '../useRequestedFocus';
import { blockWhen } from '../when/meetingWhen';
import type { MeetingWhen } from '../when/meetingWhen';
import { WhenSection } from '../when/WhenSection';
import { ItemPart } from './ItemPart';
import { Options } from './Options';
import { PagesNav } from './PagesNav';
import { PinNotes } from './PinNotes';
import { Preview } from './Preview';
import { PreviewProblems } from './PreviewProblems';
import { RoomHeading } from './RoomHeading';

export interface InvitationPageProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly book: RoomBook;
  readonly when: MeetingWhen;
  readonly services: PaneServices;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const styles = {
  stack: { ...common.stack, rowGap: token('spacingVerticalL') },
} as const satisfies Styles;

/** This invitation: the room, what of it stands in the open item, what can be done, and how it will look. */
export function InvitationPage(props: InvitationPageProps) {
  const { screen, room, book, when, services, dispatch, actions } = props;
  const { words } = useTexts();
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const choices = invitationChoices(screen.choices, blockWhen(screen.meeting, when.time));
  const prepared = prepareInvitation(room, services.organization, choices);
  return (
    <div ref={container} style={styles.stack}>
      <RoomHeading
        room={room}
        rooms={book.rooms}
        onRoom={(roomId) => dispatch({ kind: 'roomChosen', roomId })}
      />
      <WhenSection {...{ screen, room, when, services, dispatch, actions }} />
      <ItemPart
        {...{ screen, room, choices, services, dispatch, actions }}
        block={prepared.ok ? prepared.value.block : undefined}
      />
      <PinNotes {...{ screen, room, services, dispatch, actions }} />
      <Disclosure
        label={words.invitation.options}
        state={screen.options}
        onToggle={() => dispatch({ kind: 'optionsToggled' })}
      >
        <Options
          {...{ room, dispatch }}
          choices={screen.choices}
          when={choices.when}
          organization={services.organization}
          keep={actions.keep}
        />
      </Disclosure>
      {prepared.ok ? (
        <Preview
          {...{ room, choices, dispatch }}
          organization={services.organization}
          look={screen.preview}
        />
      ) : (
        <PreviewProblems
          problems={prepared.error}
          onCorrect={(field) => dispatch({ kind: 'editOpened', roomId: room.id, field })}
        />
      )}
      {prepared.ok && <ShortTestPart {...{ room, services }} />}
      <PagesNav roomId={room.id} activity={screen.activity} dispatch={dispatch} />
    </div>
  );
}
