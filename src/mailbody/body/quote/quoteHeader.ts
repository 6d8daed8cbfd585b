import type { QuoteLine } from './quoteLines';
import { rolesAlone } from './quoteLabels';
import type { Role } from './quoteLabels';

/** How sure it is that something begins a quote. `thin`: it may as well be the user's own. */
export type Evidence = 'sure' | 'thin';

/** A mail address; the sign alone stands in links, too. */
export const ADDRESS =
  /(?:^|[^\p{L}\d./@-])[\p{L}\d][\p{L}\d.!#$%&'*+=?^_`{|}~-]{0,63}@[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63})+/u;
export const hasAddress = (text: string): boolean => text.includes('@') && ADDRESS.test(text);
export const hasTime = (text: string): boolean => /(?:^|\D)\d{1,2}(?:[:.]| ?h ?)\d\d(?!\d|\.\d)/u.test(text);
/** 4.11.2026, 2026-11-04, 4 Nov 2026, 2026年11月4日, and a year of two digits behind two numbers. */
export const hasDate = (text: string): boolean =>
  /\d{1,4}\s?[./\-־]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d年\d{1,2}月|(?:^|\D)(?:19|20)\d\d(?!\d)/u.test(text);

/** How many lines a header may have: long lists of recipients are wrapped. */
const MAX_LINES = 32;
/** Lines of one label; more are no recipients. */
const MAX_WRAPPED = 4;

/** A sender is somebody: no day, no hour, no amount, as behind "From" on a form, a timetable or a price list. */
const isSomebody = (text: string): boolean =>
  hasAddress(text) || (hasTime(text) === hasDate(text) && !/^\s*\d+(?!\p{L})/u.test(text));

/**
 * Judges whether the header of a quoted mail begins at a line: the subject and one of date and recipients behind or
 * before the sender, in any order, in any of the languages.
 *
 * For it: an address, a time of day, a label that only mails have ("Sent"), a line across or a separator above, a next
 * header below. Without any of these it is a memo.
 * @param above what stands right before: a line across, a client's own line or element, or anything else
 */
export function headerAt(
  lines: readonly QuoteLine[],
  index: number,
  above: 'client' | 'line' | 'text',
): Evidence | undefined {
  if (!lines[index]?.label) return undefined;
  const roles = new Set<Role>();
  let points = above === 'text' ? 0 : 3;
  let isAddressed = false;
  let isFromSomebody = true;
  let last: ReadonlySet<Role> = roles;
  let wrapped = 0;
  for (let at = index; at < Math.min(lines.length, index + MAX_LINES); at += 1) {
    const line = lines[at];
    const label = line?.label;
    if (!line || (line.isApart && !label)) break;
    if (!label) {
      // "Contact: …" is no recipient and "Time: …" no part of the date, and what stands below the subject is neither.
      const isOther = /^[^<@\d]{1,40}[:：]/u.test(line.text);
      const isRecipient = !isOther && !last.has('subject') && hasAddress(line.text);
      // Long lists of recipients have addresses, or names with a comma or a semicolon.
      if (!/[@,;]/u.test(line.text)) wrapped += 1;
      if (wrapped > MAX_WRAPPED) break;
      isAddressed ||= isRecipient;
      if (!isOther && hasTime(line.text) && (last.has('sent') || last.has('date'))) points += 2;
      continue;
    }
    wrapped = 0;
    last = label.roles;
    // One mail has one sender, one date and one subject: the next header begins, or it is a list of something.
    const isNext = (['from', 'sent', 'date', 'subject'] as const).some(
      (role) => label.roles.has(role) && roles.has(role),
    );
    if (isNext) break;
    const all = label.behind.size > 0 ? new Set([...label.roles, ...label.behind]) : label.roles;
    for (const role of all) roles.add(role);
    isAddressed ||= hasAddress(label.value) && !last.has('subject');
    if (label.roles.has('from') && label.behind.size === 0) {
      const next = lines[at + 1];
      // The value may stand in a cell of its own, and its address on the next line.
      const isMore = next && !next.label && (label.value.trim() === '' || next.text.includes('@'));
      const sender = isMore ? `${label.value} ${next.text}` : label.value;
      isFromSomebody = isSomebody(sender);
      // Notes writes names without an address: "Pat Sample/HAR/EX", and may write the time behind them.
      if (/\p{L}\/\p{Lu}/u.test(sender)) points += hasTime(sender) ? 3 : 1;
    }
    // "Date: when it happened" says how a mail is to be written.
    const isWhen = label.roles.has('sent') || label.roles.has('date');
    if (isWhen && / \p{Ll}+ \p{Ll}/u.test(label.value) && !/\p{N}/u.test(label.value)) return undefined;
    if (all.has('sent')) points += 2;
    if ((all.has('sent') || all.has('date')) && hasTime(label.value)) points += 2;
  }
  if (!isFromSomebody && !roles.has('sent')) return undefined;
  if (isAddressed) points += 3;
  const hasOther = (['sent', 'date', 'to', 'cc'] as const).some((role) => roles.has(role));
  // Without a sender and a date it tells how a mail is to be written.
  const isSent = roles.has('from') || (isAddressed && (roles.has('sent') || roles.has('date')));
  // QQ Mail writes the sender and when it was sent, nothing else.
  const isShort = roles.has('from') && roles.has('sent') && points > 6;
  const isHeader = (roles.has('subject') || isShort) && hasOther && isSent;
  // A header that a client cut short. From here to there at a time, below a line, is a journey.
  if (above !== 'text' && roles.has('from') && !isHeader) {
    if (roles.has('subject') || roles.has('sent') || (above === 'client' && roles.size > 1)) return 'sure';
    return above === 'client' || isAddressed ? 'thin' : undefined;
  }
  if (!isHeader || (roles.size < 3 && !isShort)) return undefined;
  if (points < 2 && isFollowedByNext(lines, index + roles.size)) points += 2;
  // A rule of a mail filter has no day; some clients write it behind a label of their own, or above.
  const near = lines.slice(index && index - 1, index + 8);
  const hasDay = roles.has('sent') || roles.has('date') || near.some(({ text }) => hasDate(text));
  return points >= 3 && hasDay ? 'sure' : points >= 2 ? 'thin' : undefined;
}

/** When something was sent: the day with the hour. */
export const isDated = ({ text }: QuoteLine): boolean => hasTime(text) && hasDate(text);

/** A label, or the word alone, as in a cell. */
const isRole = ({ text, label }: QuoteLine, role: Role): boolean =>
  (label?.roles ?? rolesAlone(text)).has(role);

/**
 * Judges whether a header begins at a line as Notes writes it: the sender with date and time, on one line or on two, and
 * below them "To" with "Subject" or "Cc", as labels or in cells without colons.
 */
export function notesHeaderAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const first = lines[index];
  const second = lines[index + 1];
  if (!first || !second || first.label) return undefined;
  const isOnOneLine = first.text.includes('@') && isRole(second, 'to') && isDated(first);
  // The time alone: what stands above it would be the user's own else.
  const isOnTwo = !second.isApart && /^\d/u.test(second.text) && isDated(second);
  const rest = lines.slice(index + 1, index + 12);
  const isThere = (role: Role, from = rest) => from.some((line) => isRole(line, role));
  if (!isOnOneLine && !(isOnTwo && (isThere('to', rest.slice(1, 2)) || hasAddress(first.text))))
    return undefined;
  return isThere('to') && (isThere('subject') || isThere('cc')) ? 'sure' : undefined;
}

/** True where another sender's line comes soon: a chain of mails. */
const isFollowedByNext = (lines: readonly QuoteLine[], from: number): boolean =>
  lines.slice(from, from + 12).some(({ label }) => label?.roles.has('from'));
