import { printable } from '../../printable';
import { checkField } from '../../room/fields';
import type { Candidate } from '../choose/candidate';
import type { LabelKind } from '../../languages/pastedWords';
import { cellOf } from '../page/cells';
import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { beginsLine, firstSignificant } from '../page/valueBehind';
import { anyWord } from '../smallWords';

/** A piece of the text as a person reads it; joiners and signs stay, as names have them. */
export const shownText = (page: Page, { start, end }: Span): string => printable(page.text.slice(start, end));

/** What says when: it stands behind a topic on one line with it, or is a part of the topic. */
const WHEN = new RegExp(` ${anyWord('when')} ?:`, 'u');

/** The rest of a line, up to a bar or the next label with its colon: all lines may have become one. */
function restOfLine(page: Page, start: number): Span {
  const line = page.lines.at(start);
  const limit = Math.min(line.end, start + 200);
  const bar = page.bare.slice(start, limit).search(/ \|(?: |$)|\u0001/u);
  const next = labelsIn(page, { start: start + 1, end: limit }).find(
    ({ kind, end }) =>
      /^ ?:/u.test(page.bare.slice(end, end + 2)) ||
      (kind === 'join' && /^[ <]{0,3}\u0001/u.test(page.bare.slice(end, end + 4))),
  );
  const when = page.bare.slice(start, limit).search(WHEN);
  const ends = [bar, when].map((at) => (at < 0 ? limit : start + at));
  return { start, end: Math.min(next?.start ?? limit, ...ends) };
}

const REACH = 600;
const FACTS: ReadonlySet<LabelKind> = new Set(['meetingNumber', 'accessCode', 'pin']);

/** `Topic⏎Logic Seminar⏎When⏎…⏎Meeting ID⏎966 5550 4411`: a table, of which another label stands alone, too. */
const isCell = (page: Page, { end }: Label): boolean =>
  labelsIn(page, { start: end, end: end + REACH }).some((other) => {
    const line = page.lines.at(other.start);
    return (
      FACTS.has(other.kind) && firstSignificant(page.bare, line) === other.start && other.end === line.end
    );
  });

function nameBehind(page: Page, label: Label): Span | undefined {
  // `| Topic | When |`: the head of an agenda.
  if (cellOf(page, label)) return undefined;
  const line = page.lines.at(label.start);
  const isFirst = beginsLine(page, label);
  // `| Topic | Logic Seminar |`: a row of two cells.
  const start = Math.max(line.start, label.start - 20);
  const row = page.bare.slice(start, Math.min(line.end, label.end + 200));
  const isRow =
    start === line.start && /^\|?[^|]*\|[^|]*\|? *$/u.test(row) && (isFirst || row.startsWith('|'));
  const sign = isRow ? /^ *\| */u : isFirst ? /^(?: *: *| [–—-] )/u : /^ ?: */u;
  const colon = sign.exec(page.bare.slice(label.end, label.end + 12))?.[0];
  const at = label.end + (colon?.length ?? 0);
  if (colon !== undefined && at < line.end) return restOfLine(page, at);
  const isAlone = isFirst && page.bare.slice(at, line.end).trim() === '';
  const isPhrase = page.bare.slice(label.start, label.end).includes(' ');
  if (!isAlone || (colon === undefined && !isPhrase && !isCell(page, label))) return undefined;
  const below = page.lines.nextFilled(page.lines.numberAt(label.start), 1);
  return below === undefined
    ? undefined
    : restOfLine(page, firstSignificant(page.bare, page.lines.line(below)));
}

/** `im Raum „Besprechungszimmer Nord“`, `Salle virtuelle « Salle rouge »` */
const QUOTED = /^ ?[„“"«‹] ?([^„“”"«»‹›\n]{2,60}?) ?[“”"»›]/u;
const ROOM_INSIDE = new RegExp(anyWord('room'), 'iu');

/** `Réunion : Jury de thèse`, `Besprechung | Campus`: what else a meeting's name stands behind, and no day. */
const HEADED = new RegExp(
  String.raw`^[ •*–-]{0,4}${anyWord('meeting')} ?[:|] {1,40}([^\d:|\n\u0001]{3,80})$`,
  'gimu',
);
const DAY = new RegExp(String.raw`${anyWord('day')}(?!\p{L})`, 'iu');
/** No invitation has as many. */
const MAX_NAMES = 20;

/** Names that a sentence has in quotes or that stand behind "Meeting:": they count where no label tells one. */
export function furtherNames(page: Page): readonly Candidate[] {
  const quoted = page.labels.flatMap(({ kind, start, end }) => {
    const isRoom = kind === 'name' || (kind === 'video' && ROOM_INSIDE.test(page.bare.slice(start, end)));
    const found = isRoom ? QUOTED.exec(page.bare.slice(end, end + 66)) : null;
    const [whole = '', value = ''] = found ?? [];
    return found ? [{ start: end + whole.indexOf(value), value }] : [];
  });
  const headed = [...page.bare.matchAll(HEADED)].map(({ index, 0: whole, 1: value = '' }) => ({
    start: index + whole.length - value.length,
    value: value.trimEnd(),
  }));
  return [...quoted, ...headed.filter(({ value }) => /^\p{Lu}/u.test(value) && !DAY.test(value))]
    .filter(({ value }) => /\p{L}/u.test(value) && !checkField('name', value))
    .slice(0, MAX_NAMES)
    .map(({ start, value }) => ({ start, end: start + value.length, value, doubt: 'noLabel' }));
}

const ROOM_WORD = new RegExp(`^${anyWord('room')}$`, 'iu');
/** `Room: H 3.014`, `Raum: HG E 21`, `Salle : 204 (bâtiment B)`, `Raum: Hörsaal und online`: where those meet who are on the spot. */
const OF_BUILDING = new RegExp(
  String.raw`^(?:(?:\p{L}{1,3}[ .-])?\p{L}{1,2}[ .-]?|aula )?\d|(?:^|[^\p{L}])${anyWord('building')}(?!\p{L})`,
  'iu',
);

const isOfBuilding = (page: Page, { start, end }: Label, value: string): boolean =>
  ROOM_WORD.test(page.bare.slice(start, end)) && OF_BUILDING.test(value);

const MAIL_HEAD = new RegExp(String.raw`^[\s>*_•·-]*${anyWord('mailHead')}[*_]* ?: ?[*_]*\S`, 'iu');

/** `Van: …⏎Aan: …⏎Onderwerp: …`: the subject of a mail that was answered. */
const isInMailHead = ({ bare, lines }: Page, { start }: Label): boolean =>
  [1, 2].some((above) => {
    const line = lines.line(Math.max(0, lines.numberAt(start) - above));
    return line.end < start && MAIL_HEAD.test(bare.slice(line.start, Math.min(line.end, line.start + 80)));
  });

/** `From a meeting room: dial 192.0.2.17`, `Vom Sitzungszimmer: Wählen Sie …`: what is done there. */
const isInstruction = (page: Page, label: Label, span: Span, value: string): boolean =>
  !beginsLine(page, label) &&
  (/^\p{Ll}/u.test(value) || labelsIn(page, span).some(({ kind }) => kind === 'dial'));

/** `Topic: Anna Muster's Personal Meeting Room`, `Meeting Title⏎Lena's Meeting`, `Salle : Zoé Lambert`. */
export const namesBehindLabels = (page: Page): readonly Candidate[] =>
  page.labels.flatMap((label) => {
    if (label.kind !== 'name') return [];
    const span = nameBehind(page, label);
    const value = span ? shownText(page, span) : '';
    if (!span || !/\p{L}/u.test(value) || checkField('name', value)) return [];
    if (isOfBuilding(page, label, value) || isInMailHead(page, label)) return [];
    if (isInstruction(page, label, span, value)) return [];
    const end = span.start + page.text.slice(span.start, span.end).trimEnd().length;
    const isCut = page.bare.slice(span.end, span.end + 16).search(WHEN) === 0;
    // `Topic – Logic Seminar`, `Room – please ask at the desk`
    const isBehindDash =
      page.bare.charAt(span.start - 1) === ' ' && /[–—-]/u.test(page.bare.charAt(span.start - 2));
    const doubt = isCut || isBehindDash ? ('noLabel' as const) : undefined;
    return [{ start: span.start, end, value, doubt }];
  });

/** Up to five words, each with a capital but for particles such as "von" or "de la"; titles and initials have full stops. */
const PERSON =
  /(?:^ {0,4}|[.!?:,>•] ?)((?:(?:Dr|Prof|Dott|Ing)(?:\.ssa|\.)? )*(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?: (?:\p{Ll}{2,3} )?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)){0,4}) $/u;

/** `Anna Muster is inviting you to a scheduled Zoom meeting`: a room without a name is called after its owner. */
export const invitingPersons = (page: Page): readonly Candidate[] =>
  page.labels.flatMap((label) => {
    if (label.kind !== 'invites') return [];
    const from = Math.max(page.lines.at(label.start).start, label.start - 100);
    const value = PERSON.exec(page.bare.slice(from, label.start))?.[1];
    if (value === undefined || checkField('name', value)) return [];
    const end = label.start - 1;
    return [{ start: end - value.length, end, value, doubt: 'personAsName' }];
  });
