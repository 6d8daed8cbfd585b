import { chunkOf } from './chunk';
import type { Chunk } from './chunk';
import type { Screen } from './state/paneState';

/** The screens, each a file of its own in the build. */
export const screenChunks = {
  invitation: chunkOf(() => import(/* webpackChunkName: "invitation" */ './invitation/InvitationPage')),
  form: chunkOf(() => import(/* webpackChunkName: "form" */ './form/RoomForm')),
  rooms: chunkOf(() => import(/* webpackChunkName: "rooms" */ './rooms/RoomsPage')),
  transfer: chunkOf(() => import(/* webpackChunkName: "rooms" */ './rooms/TransferPage')),
  settings: chunkOf(() => import(/* webpackChunkName: "rooms" */ './settings/settingsPages')),
} as const;

/** The chunk of a screen; asked for before the first view is drawn, so that it comes whole. */
export function chunkOfScreen(screen: Screen): Chunk<unknown> {
  switch (screen.kind) {
    case 'newer':
    case 'unreadable':
      return screenChunks.settings;
    default:
      return screenChunks[screen.kind];
  }
}
