import { Lazy } from '../controls/lazyPart';
import { InvitationPage } from '../invitation/InvitationPage';
import type { Pane } from '../work/usePane';
import { openedPart } from './openedPart';
import type { PaneServices } from './services';

export interface CurrentScreenProps {
  readonly services: PaneServices;
  readonly pane: Pane;
}

/** The screen that the state names. */
export function CurrentScreen({ services, pane }: CurrentScreenProps) {
  const { state, when, dispatch, actions } = pane;
  const { screen, book } = state;
  const { organization } = services;
  if (screen.kind === 'invitation') {
    const room = book.rooms.find(({ id }) => id === screen.roomId);
    return room ? <InvitationPage {...{ screen, room, book, when, services, dispatch, actions }} /> : null;
  }
  return (
    <Lazy source={openedPart}>
      {({ RoomForm, RoomsPage, TransferPage, UnreadableSettings, NewerSettings }) => {
        switch (screen.kind) {
          case 'form':
            return <RoomForm {...{ screen, book, services, dispatch, actions }} />;
          case 'rooms':
            return <RoomsPage {...{ screen, book, dispatch, services }} keep={actions.keep} />;
          case 'transfer':
            return <TransferPage {...{ screen, book, dispatch, services, actions }} />;
          case 'unreadable':
            return (
              <UnreadableSettings
                screen={screen}
                startAnew={actions.startAnew}
                supportUrl={organization.addIn.supportUrl}
              />
            );
          case 'newer':
            return <NewerSettings rooms={screen.book?.rooms ?? []} />;
        }
      }}
    </Lazy>
  );
}
