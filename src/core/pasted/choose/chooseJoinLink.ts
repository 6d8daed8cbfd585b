import { checkLink, linkKey } from '../../link';
import type { Candidate } from './candidate';
import { finding, firstOf } from './choose';
import type { Facts } from '../recognised';
import type { Span } from '../page/lines';
import type { Page } from '../page/page';
import { roleOnHost } from '../recognise/hostRoles';
import type { KnownLink } from '../recognise/linkRoles';
import type { Doubt, Finding } from '../roomReading';
import { ROOM_PATH, isBuiltAsRoom, isOnRoomHost, looksLikeRoom } from '../services/roomLinks';
import type { Service } from '../services/service';
import { partsOf } from '../services/service';

/** The link that leads into the room, and what of the text belongs to it. */
export interface JoinLink {
  readonly joinUrl: Finding<string> | undefined;
  readonly service: Service | undefined;
  /** Facts outside belong to another room; all of the text where there is none. */
  readonly own: Span;
  /** Facts in here may be either room's: they stand between the paragraphs of two links. */
  readonly between: readonly Span[];
}

/** Without what follows the #, where it only says how to enter. */
const roomKey = (url: string): string => linkKey(url).replace(/#(?!\/).*$/u, '');

/** `…/join/anna` and `…/room/tom` on one host: the last part names the room. */
function isOtherLastPart(one: KnownLink, other: KnownLink): boolean {
  const [first, second] = [one, other].map(({ link }) => {
    const path = partsOf(link.url).path.replace(/[?#].*$|\/$/gu, '');
    const last = path.lastIndexOf('/') + 1;
    return ROOM_PATH.test(path.slice(0, last)) ? path.slice(last) : undefined;
  });
  return first !== undefined && second !== undefined && first !== second;
}

/** Two links of one service, or of one host, that lead into two rooms: two invitations. */
function isOtherRoom(one: KnownLink, other: KnownLink): boolean {
  if (!one.service && !other.service) return isOtherLastPart(one, other);
  if (one.number !== undefined && other.number !== undefined) return one.number !== other.number;
  const [first, second] = [one, other].map(({ link }) => {
    const { path } = partsOf(link.url);
    return /[?&]MTID=[^&#]+/iu.exec(path)?.[0] ?? path.replace(/[?#].*$/u, '');
  });
  return first !== second;
}

const isSameService = (one: KnownLink, other: KnownLink): boolean =>
  one.service || other.service
    ? one.service === other.service
    : partsOf(one.link.url).host === partsOf(other.link.url).host;

/** A service that anybody may run is known by its other pages on the same host. */
function serviceOf(known: KnownLink, facts: Facts): Service | undefined {
  const { host } = partsOf(known.link.url);
  const neighbour = facts.links.find(({ link, service }) => service && partsOf(link.url).host === host);
  return known.service ?? neighbour?.service;
}

/** A link as a value, with its own doubt before another one. */
export const linkCandidate = ({ link }: Pick<KnownLink, 'link'>, doubt?: Doubt): Candidate => ({
  start: link.start,
  end: link.end,
  value: link.url,
  doubt: link.doubt ?? doubt,
});

/** Links without a label that look as if they led into a room; where some are built as rooms, those alone. */
function unlabelledRooms(page: Page, facts: Facts): readonly KnownLink[] {
  const known = new Set(facts.links.map(({ link }) => link));
  const rooms = page.links
    .filter((link) => !known.has(link) && checkLink(link.url).ok && looksLikeRoom(link.url))
    .map((link): KnownLink => ({ link, role: 'join', strength: 'weak' }))
    .filter((one) => roleOnHost(one.link.url, one) === 'join');
  const built = rooms.filter(({ link }) => isBuiltAsRoom(link.url));
  return built.length > 0 ? built : rooms;
}

/** The one that is said most clearly, the first one of these. */
const clearest = (joins: readonly KnownLink[]): KnownLink | undefined =>
  ['strong', 'direct', 'weak'].flatMap((strength) => joins.filter((known) => known.strength === strength))[0];

/** The links into other rooms than one: of another service or host, or of the same service with another number. */
function otherRooms(page: Page, { links }: Facts, first: KnownLink): readonly KnownLink[] {
  const known = new Map(links.map((one) => [one.link, one]));
  // Beside the link of a known service it takes more than a path.
  const isRoom = first.service ? isOnRoomHost : looksLikeRoom;
  return page.links.flatMap((link) => {
    const other: KnownLink = known.get(link) ?? { link, role: 'join', strength: 'weak' };
    if (other.role !== 'join' || (other.strength === 'weak' && !isRoom(link.url))) return [];
    return !isSameService(first, other) || isOtherRoom(first, other) ? [other] : [];
  });
}

/** What of the text belongs to a room beside others: up to the paragraphs of their links, and from there on in doubt. */
function extentOf(
  page: Page,
  { link }: KnownLink,
  others: readonly KnownLink[],
): Pick<JoinLink, 'own' | 'between'> {
  const paragraphOf = ({ start }: Span): Span => page.lines.paragraph(page.lines.numberAt(start));
  const before = others.filter((other) => other.link.start < link.start).at(-1)?.link;
  const behind = others.find((other) => other.link.start > link.start)?.link;
  const paragraph = paragraphOf(link);
  const startOf = (other: Span): number => {
    const { start } = paragraphOf(other);
    return start > link.end ? start : Math.max(page.lines.at(other.start).start, link.end);
  };
  const own = {
    start: before ? Math.min(paragraphOf(before).end, page.lines.at(link.start).start) : 0,
    end: behind ? startOf(behind) : page.text.length,
  };
  return {
    own,
    between: [
      ...(before ? [{ start: own.start, end: paragraph.start }] : []),
      ...(behind ? [{ start: paragraph.end, end: own.end }] : []),
    ],
  };
}

/** Chooses among the links that lead into a room: by label or service first, then the first one in the text. */
export function chooseJoinLink(page: Page, facts: Facts): JoinLink {
  const named = facts.links.filter(({ role }) => role === 'join');
  const clear = clearest(named);
  // Only a word such as "join" stands near it, and another link may look like a room's.
  const isVague = !clear || (clear.strength === 'weak' && !looksLikeRoom(clear.link.url));
  const unlabelled = unlabelledRooms(page, facts);
  const rooms = isVague ? unlabelled : [];
  const joins = rooms.length > 0 ? rooms : named;
  // Before the link of a service one that looks like a room's, labelled or not, is the first room.
  const before = clear?.service
    ? [...named, ...unlabelled].find(({ link }) => link.start < clear.link.start && isOnRoomHost(link.url))
    : undefined;
  const first = before ?? clearest(joins);
  if (!first)
    return { joinUrl: undefined, service: undefined, own: { start: 0, end: page.text.length }, between: [] };
  const rivals = joins.filter(
    (known) => known !== first && (first.strength === 'weak' || known.strength !== 'weak'),
  );
  const isDoubtful =
    rooms.length > 0 || (first.strength === 'weak' && !ROOM_PATH.test(partsOf(first.link.url).path));
  const candidates = [first, ...rivals].map((known) =>
    linkCandidate(known, isDoubtful ? 'noLabel' : undefined),
  );
  const chosen = firstOf(page, candidates, roomKey);
  const others = otherRooms(page, facts, first);
  const [other] = others;
  const doubt = other && (isSameService(first, other) ? 'severalValues' : 'severalServices');
  return {
    joinUrl: chosen && doubt ? finding(chosen.value, chosen.places, doubt) : chosen,
    service: serviceOf(first, facts),
    ...extentOf(page, first, others),
  };
}
