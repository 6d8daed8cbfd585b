import type { When } from '../meeting/when';
import { whenRows } from '../meeting/when';
import type { Organization } from '../organization/organization';
import { printable } from '../printable';
import { failure, success } from '../result';
import type { Result } from '../result';
import { unsafeFields } from '../room/fields';
import type { FieldProblem } from '../room/fields';
import type { ConfirmKey, PinFor, Room } from '../room/room';
import type { InvitationChoices } from './choices';
import { h323DialStrings, phoneDialUrl, sipAddressOf } from './dialStrings';
import type { LineKind } from './lineKind';
import { claimsSeparatePin, dialFormsOf, ownLinesOf, pinForOf, pinPolicyOf } from './standard';

/** A phone number of the invitation, ready to dial: `dialUrl` holds number, pauses, extension and key, never the PIN. */
export interface DialablePhoneNumber {
  readonly label: string;
  readonly number: string;
  readonly dialUrl: string;
}

/**
 * One line of the connection block: plain data. This closed list feeds the HTML, the text, the preview and the facts
 * that a block is compared by, so that no way of joining can be in one and missing in another.
 */
export type InvitationLine =
  | { readonly kind: 'heading'; readonly serviceName: string | undefined; readonly roomName: string }
  | { readonly kind: 'when'; readonly when: When }
  /** The time as it stands in a block, where nothing else is known of it. */
  | { readonly kind: 'when'; readonly rows: readonly string[] }
  | { readonly kind: 'join'; readonly url: string }
  /** Sentences: what they say is their kind. */
  | { readonly kind: 'linkFor' | 'tryBefore' | 'comeEarly' }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'pin'; readonly comes: 'separately' }
  | { readonly kind: 'pinFor'; readonly ways: PinFor }
  | {
      readonly kind: 'phone';
      readonly numbersUrl: string | undefined;
      readonly numbers: readonly DialablePhoneNumber[];
      /** Whether the meeting extension, which the block prints, is to be typed behind the number. */
      readonly then: 'enterExtension' | 'nothing';
    }
  | { readonly kind: 'extension'; readonly extension: string }
  | {
      readonly kind: 'h323' | 'h323Backup';
      /** What to type into a room system: `gateway##extension`, `extension@gateway`. */
      readonly dialStrings: readonly string[];
    }
  | { readonly kind: 'sip'; readonly address: string }
  | { readonly kind: 'confirmKey'; readonly keys: readonly ConfirmKey[] }
  | { readonly kind: 'test'; readonly url: string }
  | { readonly kind: 'help'; readonly url: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'thanks'; readonly serviceName: string | undefined };

const filled = (text: string | undefined): string | undefined => printable(text ?? '') || undefined;

/** What the service is called for this room: the room's word, else the organization's. */
export const serviceNameOf = (room: Room, organization: Organization): string | undefined =>
  filled(room.serviceName) ?? filled(organization.serviceName);

function whenLines({ when, whenRows: rows = [] }: InvitationChoices): readonly InvitationLine[] {
  if (when) return whenRows(when).length > 0 ? [{ kind: 'when', when }] : [];
  return rows.length > 0 ? [{ kind: 'when', rows }] : [];
}

function pinLines(
  room: Room,
  organization: Organization,
  { pinPolicy }: InvitationChoices,
): readonly InvitationLine[] {
  const pin = filled(room.pin);
  const policy = pinPolicy ?? pinPolicyOf(room, organization);
  const ways = pinForOf(room, organization);
  const says = (line: InvitationLine): readonly InvitationLine[] =>
    ways === undefined ? [line] : [line, { kind: 'pinFor', ways }];
  if (policy === 'print') return pin === undefined ? [] : says({ kind: 'pin', pin });
  return claimsSeparatePin(room, policy) ? says({ kind: 'pin', comes: 'separately' }) : [];
}

function phoneLines(
  room: Room,
  organization: Organization,
  extension: string | undefined,
  leaveOut: readonly LineKind[],
): readonly InvitationLine[] {
  const roomNumbersUrl = filled(room.phoneNumbersUrl);
  const numbersUrl = roomNumbersUrl ?? filled(organization.phoneNumbersUrl);
  // A room with a phone page of its own does not show another service's numbers.
  const ofOrganization = roomNumbersUrl === undefined ? (organization.phoneNumbers ?? []) : [];
  const known = room.phoneNumbers?.length ? room.phoneNumbers : ofOrganization;
  const key = organization.confirmKeys.includes('#') ? '#' : (organization.confirmKeys[0] ?? '#');
  const numbers = known.map(({ label, number }) => ({
    label: printable(label),
    number: printable(number),
    dialUrl: phoneDialUrl(number, extension, key),
  }));
  if (numbersUrl === undefined && numbers.length === 0) return [];
  const isTyped = extension !== undefined && !leaveOut.includes('extension');
  return [{ kind: 'phone', numbersUrl, numbers, then: isTyped ? 'enterExtension' : 'nothing' }];
}

/** A primary gateway and a backup: what stands behind these two was not checked and is not written. */
const gatewaysOf = (gateways: readonly string[] | undefined): readonly string[] =>
  (gateways ?? [])
    .slice(0, 2)
    .map(filled)
    .filter((gateway) => gateway !== undefined);

function h323Lines(
  room: Room,
  organization: Organization,
  extension: string | undefined,
): readonly InvitationLine[] {
  if (extension === undefined) return [];
  const ofRoom = gatewaysOf(room.gateways);
  const gateways = ofRoom.length > 0 ? ofRoom : gatewaysOf(organization.gateways);
  return gateways.map((gateway, index) => ({
    kind: index === 0 ? 'h323' : 'h323Backup',
    dialStrings: h323DialStrings(gateway, extension, dialFormsOf(organization)),
  }));
}

/** A room with an address of its own is called by that, else by its number. */
function sipLines(
  room: Room,
  organization: Organization,
  extension: string | undefined,
): readonly InvitationLine[] {
  const domain = filled(room.sipDomain) ?? filled(organization.sipDomain);
  const ofNumber =
    extension === undefined || domain === undefined ? undefined : sipAddressOf(extension, domain);
  const address = filled(room.sipAddress) ?? ofNumber;
  return address === undefined ? [] : [{ kind: 'sip', address }];
}

/** Labels and sentences about what is not printed make no sense. */
const NEEDS: { readonly [Kind in LineKind]?: readonly LineKind[] } = {
  pinFor: ['pin'],
  confirmKey: ['phone', 'h323', 'h323Backup'],
  tryBefore: ['test'],
};

/**
 * Composes the connection block of a room: every way of joining whose facts are known, in the order of `LINE_KINDS`,
 * and no claim that nobody entered. Facts of the room win over the organization's.
 * @returns the lines, or the fields whose value must not be written (a link that is not plain https, a gateway that
 * is not a host); then nothing is composed at all, because half an invitation is worse than a clear sentence
 */
export function composeInvitation(
  room: Room,
  organization: Organization,
  choices: InvitationChoices,
): Result<readonly InvitationLine[], readonly FieldProblem[]> {
  const problems = unsafeFields(room);
  if (problems.length > 0) return failure(problems);
  const { leaveOut = [] } = choices;
  const extension = filled(room.extension);
  const serviceName = serviceNameOf(room, organization);
  const page = (kind: 'test' | 'help', url: string | undefined): readonly InvitationLine[] =>
    url === undefined ? [] : [{ kind, url }];
  const notes = [
    ...choices.languages.flatMap(({ tag }) => ownLinesOf(organization, tag)),
    choices.ownLine ?? room.ownLine,
  ].map(filled);
  const lines: readonly InvitationLine[] = [
    { kind: 'heading', serviceName, roomName: printable(room.name) },
    ...whenLines(choices),
    { kind: 'join', url: room.joinUrl.trim() },
    ...(organization.linkFor === 'everyone' ? [{ kind: 'linkFor' } as const] : []),
    ...pinLines(room, organization, choices),
    ...phoneLines(room, organization, extension, leaveOut),
    ...(extension === undefined ? [] : [{ kind: 'extension', extension } as const]),
    // Without an extension nothing could be dialled but an address of the room's own.
    ...h323Lines(room, organization, extension),
    ...sipLines(room, organization, extension),
    ...(extension === undefined ? [] : [{ kind: 'confirmKey', keys: organization.confirmKeys } as const]),
    ...page('test', filled(room.testRoomUrl) ?? filled(organization.testRoomUrl)),
    ...page('help', filled(room.helpUrl) ?? filled(organization.helpUrl)),
    { kind: 'tryBefore' },
    ...(choices.firstTimeAdvice === 'print' ? [{ kind: 'comeEarly' } as const] : []),
    ...[...new Set(notes)].flatMap((text) => (text === undefined ? [] : [{ kind: 'note', text } as const])),
    { kind: 'thanks', serviceName },
  ];
  const printed = lines.filter(({ kind }) => kind === 'join' || !leaveOut.includes(kind));
  const kinds = new Set(printed.map(({ kind }) => kind));
  return success(printed.filter(({ kind }) => NEEDS[kind]?.some((needed) => kinds.has(needed)) ?? true));
}
