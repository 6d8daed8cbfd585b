import { bigBlueButton } from './bigBlueButton';
import { blueJeans } from './blueJeans';
import { ciscoMeetingServer } from './ciscoMeetingServer';
import { googleMeet } from './googleMeet';
import { jitsi } from './jitsi';
import { lifesize } from './lifesize';
import { pexip } from './pexip';
import type { LinkRole, Service } from './service';
import { partsOf } from './service';
import { starLeaf } from './starLeaf';
import { teams } from './teams';
import { vidyo } from './vidyo';
import { webex } from './webex';
import { zoom } from './zoom';

/** All services that are known by name. Those with a host of their own come before those that anybody may run. */
export const services: readonly Service[] = [
  zoom,
  teams,
  googleMeet,
  webex,
  lifesize,
  starLeaf,
  blueJeans,
  vidyo,
  pexip,
  ciscoMeetingServer,
  bigBlueButton,
  jitsi,
];

/** What a link is for by the way it is built, and whose it is. */
export function recogniseLink(
  url: string,
): { readonly service: Service; readonly role: LinkRole } | undefined {
  const parts = partsOf(url);
  for (const service of services) {
    const role = service.roleOf(parts);
    if (role) return { service, role };
  }
  return undefined;
}
