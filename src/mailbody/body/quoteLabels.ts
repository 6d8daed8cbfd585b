import { QUOTE_WORDS } from './quoteWords';

export type Role = 'from' | 'sent' | 'to' | 'cc' | 'subject';
const ROLES = ['from', 'sent', 'to', 'cc', 'subject'] as const satisfies readonly Role[];

/** A text in the spelling in which words of clients are compared. */
export const small = (text: string): string => text.normalize('NFC').replace(/[’ʼ]/gu, "'").toLowerCase();

const rolesOf = new Map<string, Set<Role>>();
for (const words of QUOTE_WORDS)
  for (const role of ROLES)
    for (const word of words[role].map(small)) rolesOf.set(word, (rolesOf.get(word) ?? new Set()).add(role));

/** A memo has a date; only a mail says when it was sent. */
export const MERELY_A_DATE = /^(?:dat|dát|fecha|päiv|tarih|дата|ημερ|日|날짜|תאריך|التاريخ)/u;

/** A label of a header at the beginning of a line. */
export interface HeaderLabel {
  readonly roles: ReadonlySet<Role>;
  readonly label: string;
  readonly value: string;
}

/** "From: …", "*Von:* …", "De : …", "发件人：…". */
export function labelOf(text: string): HeaderLabel | undefined {
  const colon = text.slice(0, 44).search(/[:：]/u);
  if (colon < 1) return undefined;
  const label = small(
    text
      .slice(0, colon)
      .replace(/^[*_]{1,2}/u, '')
      .replace(/[*_ \u00a0\u202f]{1,5}$/u, ''),
  );
  const roles = rolesOf.get(label);
  return roles && { roles, label, value: text.slice(colon + 1) };
}
