import { SITE_PAGE, partsOf } from './service';

/** Names of hosts and paths of rooms on services that nobody knows. */
const ROOM_HOST =
  /^(?:(?:meet|video|videoconf|vc|vidyo|visio|webconf|bbb|jitsi)(?:-[a-z]{1,20})?|join|meeting|videoconfer\p{L}+|videokonferenz|videosala|visioconf|conf|wideo|konferencja|spotkania|salas?|reuniao|reuniones|vergader(?:en|ing)?|m[oö]ten?|m[oø]de|moede|møte)\./u;
export const ROOM_PATH =
  /\/(?:join|meet|meeting|room|rooms|raum|salle|salas?|stanza|kamer|rum|rom|unirse|rejoindre|beitreten|teilnehmen|deelnemen|conf|conference|webapp|invited|scopia)(?:[/?.#]|$)/iu;

/** What only programs for rooms build, on whatever host. */
const OF_ROOMS = /\/(?:scopia\?ID=|invited\.sf\?|meeting\/\d{9,12}(?!\d))/iu;

/** True where a link looks as if it led into a room; it may as well lead to a page about rooms. */
export function looksLikeRoom(url: string): boolean {
  const { host, path } = partsOf(url);
  // A site tells of rooms, meetings and conferences, and has files of them.
  if (host.startsWith('www.') || path.endsWith('.pdf') || SITE_PAGE.test(path)) return false;
  return ROOM_PATH.test(path) || (ROOM_HOST.test(host) && path.length > 1);
}

/** `https://vc.example.org/join/anna`: host and path are named as those of rooms. */
export function isBuiltAsRoom(url: string): boolean {
  const { host, path } = partsOf(url);
  return (
    OF_ROOMS.test(path) || (ROOM_HOST.test(host) && ROOM_PATH.test(path) && !/^\/[^/?#]*\/?$/u.test(path))
  );
}

/** No invitation has as many. */
const MAX_LINKS = 1000;

/** Those of some links that look like rooms', whatever stands beside them. */
export const linksOfRooms = <Link extends { readonly url: string }>(
  links: readonly Link[],
): readonly Link[] => links.slice(0, MAX_LINKS).filter(({ url }) => looksLikeRoom(url));

/** True where a host has its name from rooms; one of videos alone has films, too. */
export const isOnRoomHost = (url: string): boolean =>
  isBuiltAsRoom(url) ||
  (looksLikeRoom(url) && ROOM_HOST.test(partsOf(url).host) && !/^\w+:\/\/video\./iu.test(url));
