import { checkLink, linkKey } from '../../link';
import type { Candidate } from './candidate';
import { finding, firstOf } from './choose';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { KnownLink } from '../recognise/linkRoles';
import type { Doubt, Finding } from '../roomReading';
import { recogniseLink } from '../services';
import { ROOM_PATH, looksLikeRoom } from '../services/roomLinks';
import type { Service } from '../services/service';
import { partsOf } from '../services/service';

/** The link that leads into the room, and where another service's invitation begins. */
export interface JoinLink {
  readonly joinUrl: Finding<string> | undefined;
  readonly service: Service | undefined;
  /** Facts from here on belong to another service; the end of the text where there is none. */
  readonly ownUntil: number;
}

/** Without what follows the #, where it only says how to enter. */
const roomKey = (url: string): string => linkKey(url).replace(/#(?!\/).*$/u, '');

/** Two links of one service that lead into two rooms: two invitations. */
function isOtherRoom(one: KnownLink, other: KnownLink): boolean {
  if (!one.service || one.service !== other.service) return false;
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

/** A link without a label, taken for the way in only where its path looks like a room and nothing else is there. */
function unlabelled(page: Page, facts: Facts): JoinLink {
  const known = new Set(facts.links.map(({ link }) => link));
  const candidates = page.links
    .filter((link) => !known.has(link) && checkLink(link.url).ok && looksLikeRoom(link.url))
    .map((link) => linkCandidate({ link }, 'noLabel'));
  const joinUrl = firstOf(page, candidates, roomKey);
  return { joinUrl, service: joinUrl && recogniseLink(joinUrl.value)?.service, ownUntil: page.text.length };
}

/** Chooses among the links that lead into a room: by label or service first, then the first one in the text. */
export function chooseJoinLink(page: Page, facts: Facts): JoinLink {
  const joins = facts.links.filter(({ role }) => role === 'join');
  const [first] = ['strong', 'direct', 'weak'].flatMap((strength) =>
    joins.filter((known) => known.strength === strength),
  );
  if (!first) return unlabelled(page, facts);
  const rivals = joins.filter(
    (known) => known !== first && (first.strength === 'weak' || known.strength !== 'weak'),
  );
  const isDoubtful = first.strength === 'weak' && !ROOM_PATH.test(partsOf(first.link.url).path);
  const candidates = [first, ...rivals].map((known) =>
    linkCandidate(known, isDoubtful ? 'noLabel' : undefined),
  );
  const chosen = firstOf(page, candidates, roomKey);
  const other = rivals.find(
    (known) => known.strength === 'strong' && (!isSameService(first, known) || isOtherRoom(first, known)),
  );
  const service = serviceOf(first, facts);
  if (!chosen || !other) return { joinUrl: chosen, service, ownUntil: page.text.length };
  const paragraph = page.lines.paragraph(page.lines.numberAt(other.link.start));
  const line = page.lines.at(other.link.start);
  return {
    joinUrl: finding(
      chosen.value,
      chosen.places,
      isSameService(first, other) ? 'severalValues' : 'severalServices',
    ),
    service,
    ownUntil: paragraph.start > first.link.end ? paragraph.start : Math.max(line.start, first.link.end),
  };
}
