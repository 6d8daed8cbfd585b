import type { Page } from '../page/page';
import { anyOf } from '../smallWords';
import type { KnownLink } from './linkRoles';

/** `Old link: …`, `ancien lien : …`, `instead of …`: what stands before a link that counts no longer. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf('former', 'formerLink', 'insteadOf')}(?: [^\s.!?:|]{1,24}){0,4} ?(?:\([^()\n]{1,40}\))? ?:? ?[<([]?$`,
  'iu',
);
/** `… is no longer valid`, `… funktioniert nicht mehr`: what is said behind it. */
const BEHIND = new RegExp(
  String.raw`^[>)\]]? ?[,(]? ?(?:[^\s.!?|\u0001]{1,24} ){0,4}${anyOf('noLonger', 'isDead')}(?!\p{L})`,
  'iu',
);
const REACH = 80;

const isFormer = ({ text, lines }: Page, { link }: KnownLink): boolean => {
  const line = lines.at(link.start);
  const before = text.slice(Math.max(line.start, link.start - REACH), link.start);
  return BEFORE.test(before) || BEHIND.test(text.slice(link.end, link.end + REACH).split('\n', 1)[0] ?? '');
};

/** The links without the role of a way in for those of which the text says that they count no longer, where another is there. */
export function withoutFormer(page: Page, links: readonly KnownLink[]): readonly KnownLink[] {
  const former = new Set(
    links.slice(0, 1000).filter((known) => known.role === 'join' && isFormer(page, known)),
  );
  const hasOther = links.some((known) => known.role === 'join' && !former.has(known));
  return hasOther ? links.map((known) => (former.has(known) ? { ...known, role: 'other' } : known)) : links;
}
