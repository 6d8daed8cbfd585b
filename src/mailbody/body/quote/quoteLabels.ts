import { QUOTE_WORDS } from './quoteWords';

/** `sent` only mails have; a `date` stands on memos, too. */
const ROLES = ['from', 'sent', 'date', 'to', 'cc', 'subject'] as const;
export type Role = (typeof ROLES)[number];

/** A text in the spelling in which words of clients are compared. */
export const small = (text: string): string => text.replace(/[’ʼ]/gu, "'").toLowerCase();

const rolesOf = new Map<string, Set<Role>>();
for (const role of ROLES)
  for (const word of QUOTE_WORDS[role]) rolesOf.set(word, (rolesOf.get(word) ?? new Set()).add(role));

const NO_ROLES: ReadonlySet<Role> = new Set();

/** A label of a header at the beginning of a line. */
export interface HeaderLabel {
  readonly roles: ReadonlySet<Role>;
  /** Of labels behind it on the same line, where a program lost the line breaks of a header. */
  readonly behind: ReadonlySet<Role>;
  readonly value: string;
}

/** Chinese and Japanese words have no spaces, and Korean ones may lose theirs: "主 题", "보낸사람". */
export const WIDE = /[\u3040-\u9fff\uac00-\ud7a3]/u;
for (const [word, roles] of [...rolesOf]) if (WIDE.test(word)) rolesOf.set(word.replaceAll(' ', ''), roles);

/** "Enviado el", "Gesendet am", "Sent Time": the word alone is in the list. */
function rolesOfSent(label: string): ReadonlySet<Role> | undefined {
  const roles = rolesOf.get(/^(\p{L}{4,12}) \p{L}{2,4}$/u.exec(label)?.[1] ?? '');
  return roles?.has('sent') ? roles : undefined;
}

/** "From: …", "*Von:* …", "De : …", "发件人：…", "Enviado el: …". */
export function labelOf(text: string): HeaderLabel | undefined {
  const colon = text.slice(0, 44).search(/[:：]/u);
  if (colon < 1) return undefined;
  const given = small(text.slice(0, colon).replace(/^[*_ ]{1,2}|[*_ \u00a0\u202f]{1,5}$/gu, ''));
  // Offices of two languages write "De / From".
  const [one = ''] = given.split('/');
  const label = WIDE.test(one) ? one.replace(/[ \u3000]/gu, '') : one.trimEnd();
  const roles = rolesOf.get(label) ?? rolesOfSent(label);
  if (!roles) return undefined;
  const value = text.slice(colon + 1);
  return { roles, behind: /[:：]/u.test(value) ? rolesIn(value) : NO_ROLES, value };
}

/** The roles of labels that stand within a text. */
function rolesIn(text: string): ReadonlySet<Role> {
  const words = text.matchAll(/\s[*_]{0,2}(\p{L}{1,16})[*_]{0,2}\s?[:：]/gu);
  return new Set([...words].flatMap(([, word = '']) => [...rolesAlone(word)]));
}

const MAX_LABEL_LENGTH = 24;
/** The roles of a word that stands alone, as in a table. */
export const rolesAlone = (word: string): ReadonlySet<Role> =>
  (word.length > MAX_LABEL_LENGTH ? undefined : rolesOf.get(small(word))) ?? NO_ROLES;
