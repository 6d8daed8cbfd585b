import { checkLink } from '../../link';
import type { LabelKind } from '../../languages/pastedWords';
import type { Link } from '../page/links/findLinks';
import type { Label } from '../page/labels';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { recogniseLink, serviceOnHost } from '../services';
import { ROOM_PATH } from '../services/roomLinks';
import { partsOf } from '../services/service';
import { isFormPage, isHelpPage, roleOnHost } from './hostRoles';
import type { LinkRole, Service } from '../services/service';

/**
 * A link, what it is for, and how sure that is. `strong`: the way it is built or a phrase says so; `direct`: a word such
 * as "Link" with its colon before it; `weak`: such a word stands near it, no more.
 */
export interface KnownLink {
  readonly link: Link;
  readonly role: LinkRole;
  readonly strength: 'strong' | 'direct' | 'weak';
  readonly service?: Service | undefined;
  /** The number of the meeting inside the link. */
  readonly number?: string | undefined;
}

const ROLES: { readonly [Kind in LabelKind]?: LinkRole } = {
  join: 'join',
  enter: 'join',
  video: 'join',
  name: 'join',
  phone: 'phonePage',
  phonePage: 'phonePage',
  test: 'test',
  help: 'help',
  otherPage: 'other',
};
/** Words that lead to many kinds of pages: they count in full only with nothing but a colon before the link. */
const LOOSE: ReadonlySet<LabelKind> = new Set(['enter', 'video', 'name']);
const MAX_DISTANCE = 300;

/** The labels that stand before a link, nearest last: on its line behind the link before it, else on the line above. */
function labelsBefore(page: Page, link: Link, previousEnd: number): readonly Label[] {
  const { lines, text } = page;
  const line = lines.at(link.start);
  const start = Math.max(line.start, previousEnd, link.start - MAX_DISTANCE);
  const onLine = labelsIn(page, { start, end: link.start });
  const before = text.slice(start, link.start);
  if (onLine.length > 0 || previousEnd > line.start) return onLine;
  // Words without a label before the link: a sentence, of which the label may be on the full line above.
  const isSentence = /[\p{L}\d]/u.test(before);
  const above = lines.previousFilled(lines.numberAt(link.start), isSentence ? 0 : 1);
  if (above === undefined) return [];
  const { start: begin, end } = lines.line(above);
  if (isSentence && (before.length > MAX_DISTANCE / 3 || !lines.isFull(above))) return [];
  return labelsIn(page, { start: Math.max(begin, previousEnd, end - MAX_DISTANCE), end });
}

/** Nothing but a colon, a bracket, a bar or a line end between a label and its link. */
const isDirect = (between: string): boolean => /^[\s*_]{0,3}[:<\n([|][\s<:*_•–([-]{0,8}$/u.test(between);

const SENTENCES = /[.!?]\)?\s+\p{Lu}/gu;

/** More than one sentence ends between a phrase and a link: the phrase is about something else. */
const isFarFrom = (page: Page, { end }: Label, link: Link): boolean =>
  end < link.start && [...page.bare.slice(end, link.start).matchAll(SENTENCES)].length > 1;

const PAGES: ReadonlySet<LabelKind> = new Set(['test', 'help', 'phone']);

/** `Support our work: …`, `Test results: …`, `Phone book: …`: such a word alone names a page only right before its link. */
function isWordAlone(page: Page, { kind, start, end }: Label, link: Link): boolean {
  if (!PAGES.has(kind) || end > link.start || !/^\p{L}+$/u.test(page.bare.slice(start, end))) return false;
  const isPart = /[\p{L}\d]-$/u.test(page.bare.slice(Math.max(0, start - 2), start));
  return isPart || !isDirect(page.text.slice(end, link.start));
}

/** `Link for moderators: …`, `Moderator link: …`, `Link to the slides: …`: whose it is stands beside the word. */
const namesOwner = (page: Page, labels: readonly Label[], { start, end }: Label): boolean =>
  labels.some(
    (other) =>
      other.kind === 'host' &&
      // `With or without an account, use this link: …` is another clause.
      /^[^:.,;|\n\d]{0,12}$/u.test(
        other.end <= start ? page.bare.slice(other.end, start) : page.bare.slice(end, other.start),
      ),
  );

/** `Recording of last time: https://…`; not `Moderation Anna Muster: https://…`. */
const OF_SOMETHING = /^ \p{Ll}[^.,;:!?|()\d\n]{0,40}:[ <([]{0,3}$/u;

/** `Recording: https://…`, `Join as host: https://…`: what is said right before a link, or beside its label. */
function isOwners(page: Page, link: Link, labels: readonly Label[]): boolean {
  const owner = labels.at(-1);
  if (owner?.kind === 'host' && owner.end <= link.start) {
    const between = page.text.slice(owner.end, link.start);
    if (isDirect(between) || OF_SOMETHING.test(between)) return true;
  }
  const label = labels.filter(({ kind }) => ROLES[kind] !== undefined).at(-1);
  return label !== undefined && ROLES[label.kind] === 'join' && namesOwner(page, labels, label);
}

function fromLabels(page: Page, link: Link, labels: readonly Label[]): KnownLink | undefined {
  const label = labels.filter(({ kind }) => ROLES[kind] !== undefined).at(-1);
  // `Einwahl: https://vc.example.org/join/anna`
  const isRoom = label?.kind === 'phone' && ROOM_PATH.test(partsOf(link.url).path);
  const role = isRoom ? 'join' : label && ROLES[label.kind];
  if (isOwners(page, link, labels)) return { link, role: 'other', strength: 'direct' };
  if (!label || !role) return undefined;
  // A signature: the number has been told, and the page behind it is anybody's.
  if (label.kind === 'phone' && /\d[\d ().\-/]{4,}\d/u.test(page.text.slice(label.end, link.start)))
    return undefined;
  // "Join my meeting from your computer": the phrase counts, though the last label is "computer".
  const isPhrase = labels.some(
    (other) =>
      ROLES[other.kind] === role &&
      !LOOSE.has(other.kind) &&
      !isFarFrom(page, other, link) &&
      !isWordAlone(page, other, link),
  );
  if (isPhrase) return { link, role, strength: 'strong' };
  if (isWordAlone(page, label, link)) return undefined;
  if (label.start < link.start && isDirect(page.text.slice(label.end, link.start)))
    return { link, role, strength: 'direct' };
  // A room's name or the word "videoconference" somewhere before a link says nothing about it.
  return label.kind === 'enter' ? { link, role, strength: 'weak' } : undefined;
}

/** `…?role=host`: whoever built it. */
const HOSTS_LINK =
  /[?&](?:role|type)=(?:co-?host|host|mod(?:erator)?|chair|organi[sz]er|presenter|leader)(?![a-z])/iu;

const FURTHER: ReadonlySet<LabelKind> = new Set(['otherPage', 'phonePage']);

/** `System reference<https://teams…/l/meetup-join/…>`, `More phone numbers: https://…`: words say that a second link of a service is another page. */
function furtherRole(
  page: Page,
  link: Link,
  previousEnd: number,
  { role, service }: { readonly role: LinkRole; readonly service: Service },
  known: readonly KnownLink[],
): LinkRole {
  if (role !== 'join' || !known.some((other) => other.role === 'join' && other.service === service))
    return role;
  const kind = labelsOf(page, link, previousEnd).at(-1)?.kind;
  return (kind && FURTHER.has(kind) && ROLES[kind]) || role;
}

/** The labels in the words of a link, else those before it. */
function labelsOf(page: Page, link: Link, previousEnd: number): readonly Label[] {
  const own = link.shows === 'words' ? labelsIn(page, { start: link.start, end: link.end }) : [];
  return own.length > 0 ? own : labelsBefore(page, link, previousEnd);
}

/**
 * What every https link of the text is for. The way a service builds its links tells most, then the words of the link
 * itself (`<a>Find a local number</a>`), then the label before it (`Test room: https://…`) or above it
 * (`Join Zoom Meeting⏎https://…`).
 */
export function linkRoles(page: Page): readonly KnownLink[] {
  const known: KnownLink[] = [];
  let previousEnd = 0;
  const namesHosts = page.labels.some(({ kind }) => kind === 'host');
  for (const link of page.links) {
    const before = previousEnd;
    previousEnd = link.end;
    if (!checkLink(link.url).ok) continue;
    const recognised = recogniseLink(link.url);
    if (
      HOSTS_LINK.test(link.url) ||
      (namesHosts && recognised?.role === 'join' && isOwners(page, link, labelsOf(page, link, before)))
    ) {
      known.push({ link, ...recognised, role: 'host', strength: 'strong' });
      continue;
    }
    if (recognised) {
      const role = furtherRole(page, link, before, recognised, known);
      known.push({ link, ...recognised, role, strength: 'strong' });
      continue;
    }
    if (isFormPage(link.url)) {
      known.push({ link, role: 'other', strength: 'strong' });
      continue;
    }
    const own = link.shows === 'words' ? labelsIn(page, { start: link.start, end: link.end }) : [];
    const found = fromLabels(page, link, own) ?? fromLabels(page, link, labelsBefore(page, link, before));
    const { host, path } = partsOf(link.url);
    const service = path === '' ? serviceOnHost(host) : undefined;
    if (found) known.push({ ...found, service, role: roleOnHost(link.url, found) });
    else if (service) known.push({ link, service, role: 'join', strength: 'weak' });
    // `Une question ? https://visio.example.edu/aide`
    else if (isHelpPage(link.url) && /\? ?[<(]?$/u.test(page.text.slice(link.start - 3, link.start)))
      known.push({ link, role: 'help', strength: 'direct' });
  }
  return known;
}
