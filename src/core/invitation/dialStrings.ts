import type { ConfirmKey } from '../organization';

const digitsOf = (typed: string): string => typed.replace(/\D/gu, '');

/** The two forms that H.323 room systems take: some want `gateway##extension`, others `extension@gateway`. */
export const h323DialStrings = (gateway: string, extension: string): readonly string[] => [
  `${gateway}##${digitsOf(extension)}`,
  `${digitsOf(extension)}@${gateway}`,
];

/** The SIP address of a room: `extension@domain`. */
export const sipAddress = (extension: string, domain: string): string => `${digitsOf(extension)}@${domain}`;

/**
 * A link that dials a number and, after two pauses, the extension with its confirm key:
 * `tel:+41445550100,,112752642756#`. The PIN is never part of it: dialled numbers stay in call lists.
 * The zero of `+41 (0)44 …` is for callers inside the country; behind a country code it is not dialled.
 */
export function phoneDialUrl(number: string, extension: string | undefined, key: ConfirmKey): string {
  const plain = number.trim().startsWith('+')
    ? `tel:+${digitsOf(number.replace(/\(\s?0\s?\)/u, ''))}`
    : `tel:${digitsOf(number)}`;
  return extension === undefined ? plain : `${plain},,${digitsOf(extension)}${key}`;
}
