import { Button } from '@fluentui/react-components';
import type { RoomBook } from '../../core/room/book';
import type { Room } from '../../core/room/room';
import { prepareInvitation } from '../../usecases/item/prepare';
import { openedPart, usePreparedPart } from '../app/openedPart';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { useRequestedFocus } from '../app/useRequestedFocus';
import { Disclosure, FoldedPart } from '../controls/Disclosure';
import { Lazy } from '../controls/lazyPart';
import { ItemPart } from '../item/ItemPart';
import { OtherService } from '../item/ItemState';
import { invitationChoices } from '../state/choices';
import type { PaneEvent } from '../state/paneEvent';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';
import { blockWhen } from '../when/meetingWhen';
import type { MeetingWhen } from '../when/meetingWhen';
import { WhenSection } from '../when/WhenSection';
import { PinNotes } from './PinNotes';
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

/**
 * One view: on top the room, what of it stands in the open item and the one thing to do; then when, what is in the
 * invitation, and how it looks. The top stays in view.
 */
export function InvitationPage(props: InvitationPageProps) {
  const { screen, room, book, when, services, dispatch, actions } = props;
  const { words } = useTexts();
  const container = useRequestedFocus<HTMLDivElement>(screen.focus);
  const isPrepared = usePreparedPart(services.host !== 'outlook' || screen.look !== undefined);
  const choices = invitationChoices(screen.choices, blockWhen(screen.meeting, when.time));
  const prepared = prepareInvitation(room, services.organization, choices);
  // Closed while something is being done to the item.
  const leads = (name: string, label: string, event: PaneEvent) => (
    <Button
      data-focus={name}
      disabledFocusable={screen.activity.kind !== 'idle'}
      onClick={() => dispatch(event)}
    >
      {label}
    </Button>
  );
  return (
    <div ref={container} className="screen">
      <div className="top stack">
        <RoomHeading
          {...{ room, isPrepared }}
          rooms={book.rooms}
          onRoom={(roomId) => dispatch({ kind: 'roomChosen', roomId })}
        />
        <ItemPart
          {...{ screen, room, book, choices, services, dispatch, actions }}
          block={prepared.ok ? prepared.value.block : undefined}
        />
      </div>
      {!prepared.ok && (
        <PreviewProblems
          problems={prepared.error}
          onCorrect={(field) => dispatch({ kind: 'editOpened', roomId: room.id, field })}
        />
      )}
      <OtherService look={screen.look} />
      <PinNotes {...{ screen, room, services, dispatch, actions }} />
      <div className="tight">
        <WhenSection {...{ screen, room, when, services, dispatch, actions }} />
        <Disclosure
          label={words.invitation.options}
          state={screen.options}
          onToggle={() => dispatch({ kind: 'optionsToggled' })}
        >
          <Lazy source={openedPart}>
            {({ Options }) => (
              <Options
                {...{ room, dispatch }}
                choices={screen.choices}
                when={choices.when}
                organization={services.organization}
                keep={actions.keep}
              />
            )}
          </Lazy>
        </Disclosure>
        {prepared.ok && (
          <FoldedPart label={words.preview.heading}>
            <Lazy source={openedPart}>
              {({ Preview }) => (
                <Preview {...{ screen, room, choices, dispatch }} organization={services.organization} />
              )}
            </Lazy>
          </FoldedPart>
        )}
        {prepared.ok && (
          <FoldedPart label={words.shortTest.title}>
            <Lazy source={openedPart}>{({ ShortTest }) => <ShortTest {...{ room, services }} />}</Lazy>
          </FoldedPart>
        )}
      </div>
      <div className="row">
        {leads('edit', words.invitation.edit, { kind: 'editOpened', roomId: room.id })}
        {leads('rooms', words.invitation.rooms, { kind: 'roomsOpened' })}
      </div>
    </div>
  );
}
