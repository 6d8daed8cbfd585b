import type { Page } from '../page/page';
import type { KnownLink } from './linkRoles';

/** `Old link: …`, `ancien lien : …`, `instead of …`: what stands before a link that counts no longer. */
const BEFORE =
  /(?:^|[^\p{L}])(?:old|former|previous|last (?:week|month|time|year)['’]?s|alte[rs]?|bisherige[rs]?|letzte[rs]?|ancien(?:ne)?|précédente?|vecchi[oa]|precedente|antigu[oa]|anterior|antig[oa]|oude|vorige|gamm?[ae]?l[ea]?|gamle|forrige|stary|poprzedni|instead of|rather than|statt|anstatt|anstelle von|au lieu de|invece di|en lugar de|em vez de|in plaats van|i stedet for|i stället för|zamiast)(?: [^\s.!?:|]{1,24}){0,4} ?(?:\([^()\n]{1,40}\))? ?:? ?[<([]?$/iu;
/** `… is no longer valid`, `… funktioniert nicht mehr`: what is said behind it. */
const BEHIND =
  /^[>)\]]? ?[,(]?(?: ?[^\s.!?|\u0001]{1,24}){0,4} ?(?:no longer|not (?:valid|working|in use)|(?:do(?:es)?|did)(?:n['’]t| not) (?:work|use)|do not use|is (?:invalid|expired|cancelled)|nicht mehr|nicht (?:verwenden|benutzen|nutzen)|ungültig|n['’]est plus|ne (?:fonctionne|marche) (?:plus|pas)|ne pas utiliser|non (?:è più|funziona|vale più|usare)|ya no|no (?:usar|funciona)|já não|não (?:usar|funciona)|niet meer|werkt niet|(?:längre )?inte längre|gäller inte|ikke (?:længere|lenger|lengre)|gælder ikke|gjelder ikke|już nie|nieaktualny)(?!\p{L})/iu;
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
