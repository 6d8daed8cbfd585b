import { checkLink, isHost } from '../link';
import type { LinkFault } from '../link';
import { hasUnprintable, printable } from '../printable';
import type { Room } from './room';

/** The fields of a room that a person types, in the order of the form. */
export const ROOM_FIELDS = [
  'name',
  'joinUrl',
  'extension',
  'pin',
  'phoneNumbersUrl',
  'phoneNumbers',
  'gateway',
  'backupGateway',
  'sipDomain',
  'sipAddress',
  'testRoomUrl',
  'helpUrl',
  'serviceName',
  'ownLine',
  'owner',
] as const;

export type RoomField = (typeof ROOM_FIELDS)[number];

/** What is wrong with a field. The sentences live in the languages. */
export type FieldFault =
  | LinkFault
  | 'notAnExtension'
  | 'notAPin'
  | 'notAHost'
  | 'notASipAddress'
  | 'notAPhoneNumber'
  | 'phoneLabelTooLong'
  | 'notAMailAddress';

export interface FieldProblem {
  readonly field: RoomField;
  readonly fault: FieldFault;
}

/** Longest values that the form takes, in UTF-16 units. */
export const MAX_TEXT_LENGTH = {
  name: 100,
  serviceName: 60,
  ownLine: 300,
  pin: 32,
  extension: 32,
  phoneLabel: 60,
} as const;

/** What may stand in a meeting extension: digits, and what people put between them to read it, non-breaking spaces included. */
const EXTENSION = /^\d[\d\s.\-/]*$/u;
/** Services make passcodes with signs, too: `hT6!p2`, `-7kRq`. A star before it would be that of bold text. */
const PIN = /^[-#!?$%&=+@~^]?[\p{L}\p{N}][\p{L}\p{N}\s.\-_#*!?$%&=+@~^]*$/u;
const PHONE_NUMBER = /^\+?\d[\d\s().\-/]{2,30}$/u;

const linkFault = (text: string): LinkFault | undefined => {
  const checked = checkLink(text);
  return checked.ok ? undefined : checked.error;
};

const textFault = (text: string, maxLength: number): FieldFault | undefined => {
  if (printable(text) === '') return 'empty';
  if (hasUnprintable(text.trim())) return 'hiddenCharacters';
  return text.trim().length > maxLength ? 'tooLong' : undefined;
};

const patternFault = (text: string, pattern: RegExp, fault: FieldFault, maxLength: number) =>
  textFault(text, maxLength) ?? (pattern.test(text.trim()) ? undefined : fault);

/** @param isRight is given the text without the white space around it */
const shapeFault = (text: string, isRight: (trimmed: string) => boolean, fault: FieldFault) => {
  if (hasUnprintable(text.trim())) return 'hiddenCharacters';
  return isRight(text.trim()) ? undefined : fault;
};

const hostFault = (text: string): FieldFault | undefined => shapeFault(text, isHost, 'notAHost');

/** What stands before the @ of a SIP address: no sign that would need an escape (RFC 3261, section 25.1). */
const SIP_USER = /^[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}$/u;
/** The same of a mail address, in letters of all scripts, without what would need quotes (RFC 5322). */
const MAIL_USER = /^(?!.*\.\.)[^\s"(),:;<>@[\]\\]{1,64}$/u;

const isAddressOf = (userPattern: RegExp) => (text: string) => {
  const [user = '', host = '', ...more] = text.split('@');
  return more.length === 0 && userPattern.test(user) && isHost(host);
};

const CHECKS: { readonly [Field in RoomField]: (value: string) => FieldFault | undefined } = {
  name: (text) => textFault(text, MAX_TEXT_LENGTH.name),
  joinUrl: linkFault,
  extension: (text) => patternFault(text, EXTENSION, 'notAnExtension', MAX_TEXT_LENGTH.extension),
  pin: (text) => patternFault(text, PIN, 'notAPin', MAX_TEXT_LENGTH.pin),
  phoneNumbersUrl: linkFault,
  phoneNumbers: (text) => patternFault(text, PHONE_NUMBER, 'notAPhoneNumber', 40),
  gateway: hostFault,
  backupGateway: hostFault,
  sipDomain: hostFault,
  sipAddress: (text) => shapeFault(text, isAddressOf(SIP_USER), 'notASipAddress'),
  testRoomUrl: linkFault,
  helpUrl: linkFault,
  serviceName: (text) => textFault(text, MAX_TEXT_LENGTH.serviceName),
  ownLine: (text) => textFault(text, MAX_TEXT_LENGTH.ownLine),
  owner: (text) => shapeFault(text, isAddressOf(MAIL_USER), 'notAMailAddress'),
};

/** Only these two must be there; every other field may stay empty. */
export const REQUIRED_FIELDS: readonly RoomField[] = ['name', 'joinUrl'];

/**
 * Checks one field as the person left it.
 * @returns nothing when it is fine, or when it is empty and may be
 */
export function checkField(field: RoomField, text: string): FieldFault | undefined {
  if (text.trim() === '' && !REQUIRED_FIELDS.includes(field)) return undefined;
  return CHECKS[field](text);
}

/**
 * What is wrong with the place before a phone number, which may be missing. For the form only: a stored room with a
 * longer one is used as it is.
 */
export const phoneLabelFault = (label: string): FieldFault | undefined =>
  label.trim().length > MAX_TEXT_LENGTH.phoneLabel ? 'phoneLabelTooLong' : undefined;

/**
 * The fields of a stored room that must not be written as they are: every link and every host. A stored room may
 * come from an older version or another program, so it is checked again before each use. Plain texts need no check
 * here: renderers escape them and hidden characters are dropped.
 */
export function unsafeFields(room: Room): readonly FieldProblem[] {
  const fields: readonly (readonly [RoomField, string | undefined])[] = [
    ['joinUrl', room.joinUrl],
    ['phoneNumbersUrl', room.phoneNumbersUrl],
    ['testRoomUrl', room.testRoomUrl],
    ['helpUrl', room.helpUrl],
    ['gateway', room.gateways?.[0]],
    ['backupGateway', room.gateways?.[1]],
    ['sipDomain', room.sipDomain],
    ['sipAddress', room.sipAddress],
    ['extension', room.extension],
  ];
  const faults = fields.map(([field, value = '']) => [field, checkField(field, value)] as const);
  const ofNumbers = (room.phoneNumbers ?? []).map(({ number }) => CHECKS.phoneNumbers(number)).find(Boolean);
  return [...faults, ['phoneNumbers', ofNumbers] as const].flatMap(([field, fault]) =>
    fault === undefined ? [] : [{ field, fault }],
  );
}
