import { partsOf } from './service';

/** Names of hosts and paths of rooms on services that nobody knows. */
const ROOM_HOST = /^(?:(?:meet|video|videoconf|vc|vidyo|visio|webconf|bbb|jitsi)(?:-[a-z]{1,20})?|conf)\./u;
export const ROOM_PATH =
  /\/(?:join|meet|meeting|room|rooms|raum|salle|sala|stanza|conf|conference|webapp|invited|scopia)(?:[/?.#]|$)/iu;

/** True where a link looks as if it led into a room; it may as well lead to a page about rooms. */
export function looksLikeRoom(url: string): boolean {
  const { host, path } = partsOf(url);
  return ROOM_PATH.test(path) || (ROOM_HOST.test(host) && path.length > 1);
}

/** `https://vc.example.org/join/anna`: host and path are named as those of rooms. */
export function isBuiltAsRoom(url: string): boolean {
  const { host, path } = partsOf(url);
  return ROOM_HOST.test(host) && ROOM_PATH.test(path) && !/^\/[^/?#]*\/?$/u.test(path);
}
