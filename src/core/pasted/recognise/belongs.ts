import type { LabelKind } from '../../languages/pastedWords';
import type { Link } from '../page/links/findLinks';
import { CODES } from '../page/labels';
import type { Label } from '../page/labels';
import { firstFrom } from '../page/lines';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { recogniseLink } from '../services';
import { anyWord } from '../smallWords';
import { PLATFORMS, isFormPage, isOfOtherHost } from './hostRoles';
import { isBuiltAsRoom } from '../services/roomLinks';
import type { LinkRole } from '../services/service';

/** How far before its label a code's owner is named. */
const REACH = 60;
const SENTENCE_END = /[.;!?|\u0001][,)\]]?\s|\n/u;
/** The sentence has ended, or `Hosts use 998877, guests use PIN 445566`: the owner has had a code. */
const IS_SAID = new RegExp(`${SENTENCE_END.source}|\\d{3}[,;/–\\s-]`, 'u');
/** Only a bracket, a dash, a comma or "and the" between a link and the label: the code is that link's. */
const BEHIND_LINK = /\u0001[\s>)\]]{0,3}[([,–-]?\s?(?:\p{L}{1,5} ){0,2}$/u;
/** The same behind the words of a link, whose end nobody knows. */
const BEHIND_WORDS = /^[^.!?:;|\n\u0001]{1,60}[([,–-]\s?(?:\p{L}{1,5} ){0,2}$/u;

const isHost = ({ kind }: Label): boolean => kind === 'host';

/** `Host PIN: 9081   Guest PIN: 5512`: what stands behind the last code before a position; its owner has had a code. */
const behindCodes = (labels: readonly Label[], before: number): readonly Label[] =>
  labels.slice(labels.map(({ kind, end }) => CODES.has(kind) && end <= before).lastIndexOf(true) + 1);

/** `Host PIN: 1379`, `PIN für Gastgeber 880417`, `Code PIN de l'organisateur`: said before or behind the label. */
function isNamedBeside(page: Page, label: Label, value: Span): boolean {
  const line = page.lines.at(label.start);
  const start = Math.max(line.start, label.start - REACH);
  const first = Math.min(label.start, value.start);
  return behindCodes(labelsIn(page, { start, end: value.start }), label.start).some(
    (other) =>
      isHost(other) &&
      !IS_SAID.test(page.bare.slice(Math.min(other.end, first), first)) &&
      // `Participant code | Chairperson code⏎5512208 | 9004417`: the next column's.
      !page.bare.slice(label.end, other.start).includes('|'),
  );
}

/** Platforms for courses, quizzes and files, which have codes of their own; in every language they are called so. */
const PLATFORM = `${PLATFORMS}|classroom|stud\\.?ip|slido|menti(?:meter)?|quizizz|game|dropbox|sharepoint|etherpad|cryptpad|overleaf|vimeo|nextcloud|owncloud|wetransfer|(?:survey|lime) ?monkey|google (?:docs?|forms?|drive)|wi-?fi|wlan|eduroam|(?:breakout(?:[ -](?:room|session))?|gruppenraum|salle de groupe|sala (?:di )?gruppo)(?: \\d{1,2})?`;
const PLATFORM_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${PLATFORM})(?:\\.\\w{2,3})?[\\s:,–-]{1,3}$`, 'iu');
const PLATFORM_BEHIND = new RegExp(`^ (?:\\p{L}{1,4} ){0,2}(?:${PLATFORM})(?!\\p{L})`, 'iu');

/** `Moodle-Passwort: …`, `Kahoot PIN: …`, `mot de passe pour Moodle : …` */
const isOfPlatform = ({ bare }: Page, { start, end }: Label): boolean =>
  PLATFORM_BEFORE.test(bare.slice(Math.max(0, start - 20), start)) ||
  PLATFORM_BEHIND.test(bare.slice(end, end + 32));

/** `user kim@example.org, password`, `Utente: kim⏎Password`: what follows opens somebody's account. */
const ACCOUNT = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyWord('account')} ?[ :] ?[^\s,;]{2,60}(?:[,;]? (?:${anyWord('and')} )?(?:\p{L}{2,10} )?|\n[\s•*–-]{0,4})$`,
  'iu',
);

const isOfAccount = ({ bare }: Page, { start }: Label): boolean =>
  ACCOUNT.test(bare.slice(Math.max(0, start - 90), start));

const OWN_CODE = /^(?: PIN| code)?\s?[:=]?\s?\S{0,8}\d/iu;
/** A hyphen on the next line is a bullet. */
const REMARK = new RegExp(
  String.raw`^#?(?:[ ,]{0,3}[–-]|[\s,]{0,3}(?:[([]|(?:${anyWord('for')}|as|als|if you are)\s))[^()\n.;]{1,60}`,
  'u',
);
/** `PIN: 4711 Moderator / 1234 Teilnehmer`: the owner right behind, who owns nothing else. */
const OWNER = /^#? [\p{L}]{3,20}(?= ?(?:[)/,;|–-]|\n|$))/u;

/** `PIN: 880417 (host)`, `PIN 880417 für Moderierende`. */
export function isNamedBehind(page: Page, value: Span): boolean {
  const text = page.bare.slice(value.end, value.end + 64);
  const remark = (REMARK.exec(text) ?? OWNER.exec(text))?.[0];
  if (remark === undefined) return false;
  const host = labelsIn(page, { start: value.end, end: value.end + remark.length }).find(isHost);
  // `ID: 550912 (PIN: 4711 Moderator)`: what follows is another code's.
  if (!host || /\d{3}/u.test(page.bare.slice(value.end, host.start))) return false;
  // `PIN: 2266 (Moderation: 8855)`, `PIN 2266, for hosts 8855`: the host's own code follows.
  const isOther =
    /^#?\s?[(,;/–-]\s?(?:\p{L}{1,4} )?$/u.test(page.bare.slice(value.end, host.start)) &&
    OWN_CODE.test(page.bare.slice(host.end, host.end + 16));
  return !isOther;
}

const MAX_LINES = 4;

/**
 * `For moderators:⏎Link: …⏎PIN: 880417`, `Moderator⏎PIN: 880417`: a heading without a value of its own, directly above,
 * or above the other lines of its list.
 */
function isNamedAbove(page: Page, label: Label): boolean {
  const number = page.lines.numberAt(label.start);
  for (let above = number - 1; above >= Math.max(0, number - MAX_LINES); above -= 1) {
    const { start, end } = page.lines.line(above);
    if (end - start > 80 || page.lines.isBlank(above)) return false;
    const heading = page.bare.slice(start, end);
    const labels = labelsIn(page, { start, end });
    const host = labels.find(isHost);
    // `Host PIN:⏎4711`: the label of one code, which stands below it; `Room 3 (door code 4545), by video:` has told it.
    const isTold = host !== undefined && /\d{3}/u.test(page.bare.slice(host.end, end));
    if (/:[\s*_]*$/u.test(heading))
      return host !== undefined && !isTold && !labels.some(({ kind }) => CODES.has(kind));
    const isAlone = host !== undefined && heading.trim().length - (host.end - host.start) <= 12;
    if (above === number - 1 && isAlone && !/[\d:]/u.test(heading)) return true;
  }
  return false;
}

/** The last link before a position. */
const linkBefore = ({ links }: Page, position: number): Link | undefined =>
  links[firstFrom(links, position) - 1];

/** Many labels may stand behind one link. */
const roles = new WeakMap<Link, LinkRole | 'unknown'>();

/** Where the services say that a link leads. */
function roleOf(link: Link): LinkRole | 'unknown' {
  const known = roles.get(link) ?? recogniseLink(link.url)?.role ?? 'unknown';
  roles.set(link, known);
  return known;
}

/** `Recording of March: https://…`; not `Moderation: Tom, Zoom: https://…`, `Slides follow. Zoom: https://…`. */
const leadsTo = (page: Page, { end }: Label, link: Link): boolean =>
  !/[.;!?]\s|:[^:]*\p{L}/u.test(page.bare.slice(end, link.start));

/** What says that a link leads to the meeting or to its numbers, whoever built it. */
const OF_MEETING: ReadonlySet<LabelKind> = new Set(['join', 'enter', 'video', 'name', 'phone', 'phonePage']);

/** Whether a link is built as one into a room: another page beside it is then another page. */
const withRooms = new WeakMap<Page, boolean>();

const leadsIntoRoom = (link: Link): boolean => roleOf(link) === 'join' || isBuiltAsRoom(link.url);

function hasRoomLink(page: Page): boolean {
  const known = withRooms.get(page) ?? page.links.slice(0, 1000).some(leadsIntoRoom);
  withRooms.set(page, known);
  return known;
}

/**
 * `https://zoom.us/rec/share/x (Passcode: …)`, `Recording: https://… (Passcode: …)`, also with the code on the next
 * line; `the notes are at https://…, and the password is …` beside the link of a service.
 */
function isOfOtherPage(page: Page, label: Label): boolean {
  const { bare, lines } = page;
  const link = linkBefore(page, label.start);
  if (!link || lines.numberAt(label.start) - lines.numberAt(link.end) > 1) return false;
  const role = roleOf(link);
  if (role === 'recording') return true;
  const line = lines.at(link.start);
  const between = bare.slice(Math.max(line.start, label.start - 16), label.start).replace(/ ?\n/u, ' ');
  // `…/verbali/02 con⏎password larice54`
  const goesOn =
    /\p{L}/u.test(bare.slice(line.start, link.start)) &&
    lines.isFull(lines.numberAt(link.end)) &&
    /\p{Ll}/u.test(bare.charAt(label.start));
  const hasWords = link.shows === 'words';
  const words = bare.slice(link.start, Math.min(label.start, link.start + 80));
  const isBehind = hasWords ? BEHIND_WORDS.test(words) : BEHIND_LINK.test(between);
  if ((label.start > line.end && !goesOn) || !isBehind) return false;
  if (isFormPage(link.url) || (role === 'unknown' && isOfOtherHost(link.url))) return true;
  const end = hasWords ? label.start : link.start;
  const before = labelsIn(page, { start: Math.max(line.start, link.start - REACH), end });
  if (behindCodes(before, link.start).some((other) => isHost(other) && leadsTo(page, other, link)))
    return true;
  if (before.some((other) => other.kind === 'otherPage' && leadsTo(page, other, link))) return true;
  const isOfMeeting =
    role !== 'unknown' || leadsIntoRoom(link) || before.some(({ kind }) => OF_MEETING.has(kind));
  return !isOfMeeting && hasRoomLink(page);
}

const NUMBER_BEFORE = /[+\d][\d ().\-/]{6,}\d[^.!?;|\n\u0001]{0,30}$/u;

/** `+49 30 555 0199, danach die PIN 55081`: in one breath with a number to dial, or on the line below it. */
export function isTypedBehindNumber({ bare, lines }: Page, { start }: Label): boolean {
  const line = lines.at(start);
  const before = bare.slice(Math.max(line.start, start - 70), start);
  if (/[^\s•*–-]/u.test(before)) return NUMBER_BEFORE.test(before);
  const above = lines.line(Math.max(0, lines.numberAt(start) - 1));
  const last = bare.slice(Math.max(above.start, above.end - 70), above.end);
  return above.end < start && last.includes('+') && NUMBER_BEFORE.test(last);
}

/**
 * True for a code of the host, of one person, of a recording, of slides or of a door. Whose a code is comes before what
 * it is: whoever has a host's code can take the room over.
 */
export const isSomebodyElses = (page: Page, label: Label, value: Span): boolean =>
  isOfPlatform(page, label) ||
  isOfAccount(page, label) ||
  isNamedBeside(page, label, value) ||
  isNamedBehind(page, value.end > label.end ? value : label) ||
  isNamedAbove(page, label) ||
  isOfOtherPage(page, label);
