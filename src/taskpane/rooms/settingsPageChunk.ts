import { chunkOf } from '../chunk';

/** What holds for all invitations, fetched with the first look at the list of rooms. */
export const settingsPageChunk = chunkOf(
  () => import(/* webpackChunkName: "rooms" */ './InvitationSettings'),
);
