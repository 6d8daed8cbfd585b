import type { Page } from '../page/page';
import { firstFrom } from '../page/lines';
import { anyWord } from '../smallWords';
import type { KnownLink } from './linkRoles';

/** `Old link: …`, `ancien lien : …`, `instead of …`: what stands before a link that counts no longer. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyWord('former', 'formerLink', 'insteadOf')}(?: [^\s.!?:|]{1,24}){0,4} ?(?:\([^()\n]{1,40}\))? ?:? ?[<([]?$`,
  'iu',
);
const IS_VOID = String.raw`(?:[^\s.!?|\u0001]{1,24} ){0,4}${anyWord('noLonger', 'isDead')}(?!\p{L})`;
/** `… is no longer valid`, `… funktioniert nicht mehr`: what is said behind it. */
const BEHIND = new RegExp(String.raw`^[>)\]]? ?[,(]? ?${IS_VOID}`, 'iu');
/** `Dieser Link gilt nicht mehr.`: the next sentence says it. */
const NEXT_SENTENCE = new RegExp(
  String.raw`^[^.!?\n]{0,60}(?:[.!?)] |[.!?)]?\n)${anyWord('thisLink')} ${IS_VOID}`,
  'iu',
);
const REACH = 80;

const isFormer = ({ text, lines }: Page, { link }: KnownLink): boolean => {
  const line = lines.at(link.start);
  const before = text.slice(Math.max(line.start, link.start - REACH), link.start);
  const behind = text.slice(link.end, link.end + 2 * REACH);
  return (
    BEFORE.test(before) ||
    BEHIND.test(behind.slice(0, REACH).split('\n', 1)[0] ?? '') ||
    NEXT_SENTENCE.test(behind)
  );
};

/** `Ce lien vous est personnel`, `this link is unique to you` */
const IS_PERSONAL = new RegExp(anyWord('linkIsPersonal'), 'iu');
/** `Your personal link`; the one of a personal room is for guests. */
const YOUR_PERSONAL = new RegExp(anyWord('yourPersonalLink'), 'iu');
/** `bitte nicht weitergeben`; not `do not share your PIN`. */
const NOT_TO_SHARE = new RegExp(anyWord('notToShare'), 'iu');

/** `Your personal link (please do not share): …`: it lets in one registered person. */
function isOfOne({ text, lines, links }: Page, { link }: KnownLink): boolean {
  const above = lines.previousFilled(lines.numberAt(link.start), 1) ?? lines.numberAt(link.start);
  const at = firstFrom(links, link.start);
  const from = Math.max(lines.line(above).start, link.start - 2 * REACH, links[at - 1]?.end ?? 0);
  const next = links[at + 1];
  // What stands on the line of the next link is said of that one.
  const until = Math.min(
    link.end + 2 * REACH,
    next ? Math.max(lines.at(next.start).start, link.end) : Infinity,
  );
  const before = text.slice(from, link.start);
  const around = `${before} ${text.slice(link.end, until)}`;
  return IS_PERSONAL.test(around) || (YOUR_PERSONAL.test(before) && NOT_TO_SHARE.test(around));
}

/** The links without the role of a way in for those that let in one person, and those that count no longer where another does. */
export function withoutVoid(page: Page, links: readonly KnownLink[]): readonly KnownLink[] {
  const joins = links.slice(0, 1000).filter(({ role }) => role === 'join');
  const personal = new Set(joins.filter((known) => isOfOne(page, known)));
  const former = new Set(joins.filter((known) => isFormer(page, known)));
  const hasOther = joins.some((known) => !former.has(known) && !personal.has(known));
  return links.map((known) => {
    if (personal.has(known)) return { ...known, role: 'personal' };
    return hasOther && former.has(known) ? { ...known, role: 'other' } : known;
  });
}
