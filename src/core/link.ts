import { hasUnprintable } from './printable';
import { failure, success } from './result';
import type { Result } from './result';

/** What is wrong with a link, in the order in which it is looked for. The sentences live in the languages. */
export type LinkFault = 'empty' | 'hiddenCharacters' | 'tooLong' | 'notHttps' | 'credentials' | 'notALink';

/** Longer links break in mail clients and in Outlook's own fields; no meeting service comes near. */
export const MAX_LINK_LENGTH = 2000;

const AUTHORITY = /^https:\/\/([^/?#]*)([/?#].*)?$/iu;
const NAME =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?)*$/u;
const IPV6 = /^\[[0-9a-f:.]{2,45}\]$/iu;
/** White space, and characters that end an attribute or a plain-text link: a browser would encode them, a mail client cuts there. */
const NEVER_IN_A_LINK = /[\s"<>\\^`{|}]/u;

/** What shows nothing has no business in an address, not even where names need it (joiners, variation selectors). */
const HIDDEN_IN_A_LINK = /[\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u;

/**
 * What a host may be spelt with beyond ASCII: Latin, Greek and Cyrillic letters, kana, Chinese characters and Hangul,
 * as far as every client's tables of names have known them for long. Letters that run from right to left would turn the
 * address around them (RFC 5893), younger ones are refused by some clients. Any host also has a spelling in ASCII
 * (`xn--…`), and that one is always accepted.
 */
const NO_HOST_LETTER =
  /[^\u0000-\u007f\u00c0-\u024f\u0300-\u036f\u0370-\u052f\u1e00-\u1eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;

/** True for a host name or an IPv4 or bracketed IPv6 address, without a port. */
export const isHost = (text: string): boolean =>
  (NAME.test(text) && !NO_HOST_LETTER.test(text)) || IPV6.test(text);

/**
 * Checks a link before it is stored or written: https only, no user or password in it, a host, no hidden or
 * direction-turning characters. The text itself is returned, trimmed, never re-spelt: what the person checked is
 * what the invitee gets.
 * @returns the link, or the one fault that a person should mend first
 */
export function checkLink(text: string): Result<string, LinkFault> {
  const link = text.trim();
  if (link === '') return failure('empty');
  if (hasUnprintable(link) || HIDDEN_IN_A_LINK.test(link)) return failure('hiddenCharacters');
  if (link.length > MAX_LINK_LENGTH) return failure('tooLong');
  if (!/^https:\/\//iu.test(link))
    return failure(/^[a-z][a-z0-9+.-]*:/iu.test(link) ? 'notHttps' : 'notALink');
  if (NEVER_IN_A_LINK.test(link)) return failure('notALink');
  const authority = AUTHORITY.exec(link)?.[1] ?? '';
  if (authority.includes('@')) return failure('credentials');
  const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/u.exec(authority) ?? [];
  if (!isHost(host) || (port !== undefined && Number(port) > 65535)) return failure('notALink');
  return success(link);
}

/** Parameters, in the query or behind a `#`, that services call so; the short one is that of Teams. */
const PASSCODE = /(?:[?#&;]\s*(?:pwd?|pin|tk|pass(?:w?d|code|word)?)\s*|\/meet\/\d+\?p)=[^&;#]/iu;

const decoded = (link: string): string => {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
};

/** A PIN that is shorter may stand in any link by chance. */
const SHORTEST_TELLING_PIN = 4;

/**
 * True for a room whose link lets people in without the PIN, because a parameter of it is a passcode by its name, or is
 * the PIN itself. To be said, and a PIN that comes separately is then not promised.
 */
export function carriesPasscode({
  joinUrl,
  pin = '',
}: {
  readonly joinUrl: string;
  readonly pin?: string | undefined;
}): boolean {
  const link = decoded(joinUrl);
  const values = link.split(/[?#&;=]/u).slice(1);
  return PASSCODE.test(link) || (pin.length >= SHORTEST_TELLING_PIN && values.includes(pin.trim()));
}

/**
 * A key under which two spellings of the same link are equal: scheme and host in lower case, no default port, no
 * bare trailing slash, letters beyond ASCII percent-encoded in upper case. Only for comparing, never for writing.
 */
export function linkKey(link: string): string {
  const [, authority = '', rest = ''] = AUTHORITY.exec(link.trim()) ?? [undefined, '', link.trim()];
  const path = rest
    .replace(/[^\p{ASCII}\p{Surrogate}]+/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())
    .replace(/^\/$/u, '');
  return `${authority.toLowerCase().replace(/:443$/u, '')}${path}`;
}
