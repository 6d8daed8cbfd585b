import { Chunked } from './chunk';
import { screenChunks } from './screenChunks';
import type { PaneServices } from './services';
import type { Pane } from './usePane';

export interface CurrentScreenProps {
  readonly services: PaneServices;
  readonly pane: Pane;
}

/** The screen that the state names, each fetched when it is first shown. */
export function CurrentScreen({ services, pane }: CurrentScreenProps) {
  const { state, when, dispatch, actions } = pane;
  const { screen, book } = state;
  const { organization } = services;
  switch (screen.kind) {
    case 'invitation': {
      const room = book.rooms.find(({ id }) => id === screen.roomId);
      if (!room) return null;
      return (
        <Chunked chunk={screenChunks.invitation}>
          {({ InvitationPage }) => (
            <InvitationPage {...{ screen, room, book, when, services, dispatch, actions }} />
          )}
        </Chunked>
      );
    }
    case 'form':
      return (
        <Chunked chunk={screenChunks.form}>
          {({ RoomForm }) => (
            <RoomForm {...{ screen, organization, dispatch }} host={services.host} save={actions.save} />
          )}
        </Chunked>
      );
    case 'rooms':
      return (
        <Chunked chunk={screenChunks.rooms}>
          {({ RoomsPage }) => <RoomsPage {...{ screen, book, dispatch, services }} keep={actions.keep} />}
        </Chunked>
      );
    case 'transfer':
      return (
        <Chunked chunk={screenChunks.transfer}>
          {({ TransferPage }) => (
            <TransferPage
              {...{ screen, book, dispatch, actions }}
              saveFile={(...file) => services.saveFile(...file)}
            />
          )}
        </Chunked>
      );
    case 'unreadable':
      return (
        <Chunked chunk={screenChunks.settings}>
          {({ UnreadableSettings }) => (
            <UnreadableSettings
              screen={screen}
              startAnew={actions.startAnew}
              supportUrl={organization.addIn.supportUrl}
            />
          )}
        </Chunked>
      );
    case 'newer':
      return (
        <Chunked chunk={screenChunks.settings}>
          {({ NewerSettings }) => <NewerSettings rooms={screen.book?.rooms ?? []} />}
        </Chunked>
      );
  }
}
