import type { QuoteLine } from './quoteLines';
import { MERELY_A_DATE } from './quoteLabels';
import type { Role } from './quoteLabels';

/** How sure it is that something begins a quote. `thin`: it may as well be the user's own. */
export type Evidence = 'sure' | 'thin';

/** A mail address; the sign alone stands in links, too. */
export const hasAddress = (text: string): boolean =>
  /(?:^|[^\p{L}\d./@-])[\p{L}\d][\p{L}\d.!#$%&'*+=?^_`{|}~-]{0,63}@[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63})+/u.test(
    text,
  );
export const hasTime = (text: string): boolean => /(?:^|\D)\d{1,2}[:.h]\d\d(?!\d|\.\d)/u.test(text);
/** 4.11.2026, 2026-11-04, 4 Nov 2026, 2026年11月4日, and a year of two digits behind two numbers. */
export const hasDate = (text: string): boolean =>
  /\d{1,4}\s?[./\-־]\s?\d{1,2}\s?[./-]\s?\d{2,4}|(?:^|\D)(?:19|20)\d\d(?!\d)/u.test(text);

/** How many lines a header may have: long lists of recipients are wrapped. */
const MAX_LINES = 16;
/** Lines of one label; more are no recipients. */
const MAX_WRAPPED = 4;

/**
 * Judges whether the header of a quoted mail begins at a line: the subject and one of date and recipients behind or
 * before the sender, in any order, in any of the languages.
 *
 * For it: an address, a time of day, a label that only mails have ("Sent"), a line across or a separator above, a next
 * header below. Without any of these it is a memo.
 * @param above what stands right before: `mark` for a line across, a separator or a client's element
 */
export function headerAt(
  lines: readonly QuoteLine[],
  index: number,
  above: 'mark' | 'text',
): Evidence | undefined {
  if (!lines[index]?.label) return undefined;
  const roles = new Set<Role>();
  let points = above === 'mark' ? 3 : 0;
  let isAddressed = false;
  let wrapped = 0;
  for (let at = index; at < Math.min(lines.length, index + MAX_LINES); at += 1) {
    const line = lines[at];
    const label = line?.label;
    if (!line || (at > index && line.isApart && (label === undefined || roles.size > 2))) break;
    if (!label) {
      wrapped += 1;
      if (at === index || wrapped > MAX_WRAPPED) break;
      isAddressed ||= hasAddress(line.text);
      if (hasTime(line.text) && roles.has('sent')) points += 2;
      continue;
    }
    wrapped = 0;
    const isNext = label.roles.has('from') && roles.has('from');
    if (isNext) break;
    for (const role of label.roles) roles.add(role);
    isAddressed ||= hasAddress(label.value) && !label.roles.has('subject');
    if (label.roles.has('sent') && hasTime(label.value)) points += 2;
    if (label.roles.has('sent') && !MERELY_A_DATE.test(label.label)) points += 2;
  }
  if (isAddressed) points += 3;
  const others = (['sent', 'to', 'cc'] as const).filter((role) => roles.has(role));
  const isHeader = roles.has('subject') && others.length > 0 && (roles.has('from') || isAddressed);
  // A header that a client cut short, below its line.
  if (above === 'mark' && roles.has('from') && !isHeader) return roles.size > 1 ? 'sure' : 'thin';
  if (!isHeader || roles.size < 3) return undefined;
  if (points < 2 && isFollowedByNext(lines, index + roles.size)) points += 2;
  return points >= 3 ? 'sure' : points >= 2 ? 'thin' : undefined;
}

/** True where another sender's line comes soon: a chain of mails. */
const isFollowedByNext = (lines: readonly QuoteLine[], from: number): boolean =>
  lines.slice(from, from + 12).some(({ label }) => label?.roles.has('from'));
