import type { DialForm } from '../organization/organization';
import type { ConfirmKey } from '../room/room';
import { digitsOf, withoutTrunkZero } from '../texts';

/**
 * What H.323 room systems take: `gateway##extension`, and `extension@gateway` where the organization asks for it. The
 * name of a form is how it looks.
 */
export const h323DialStrings = (
  gateway: string,
  extension: string,
  forms: readonly DialForm[],
): readonly string[] =>
  forms.map((form) =>
    form.replace(/gateway|extension/gu, (part) => (part === 'gateway' ? gateway : digitsOf(extension))),
  );

/** The SIP address of a room that is known by its number: `extension@domain`. */
export const sipAddressOf = (extension: string, domain: string): string => `${digitsOf(extension)}@${domain}`;

/**
 * A link that dials a number and, after two pauses, the extension with its confirm key:
 * `tel:+41445550100,,112752642756%23`. A bare `#` would end the address, and phones would not dial it.
 * The PIN is never part of it: dialled numbers stay in call lists.
 */
export function phoneDialUrl(number: string, extension: string | undefined, key: ConfirmKey): string {
  const plain = number.trim().startsWith('+')
    ? `tel:+${digitsOf(withoutTrunkZero(number))}`
    : `tel:${digitsOf(number)}`;
  return extension === undefined ? plain : `${plain},,${digitsOf(extension)}${key === '#' ? '%23' : key}`;
}
