import type { Organization } from '../organization';
import { printable } from '../printable';
import type { InvitationChoices } from './choices';
import { failure, success } from '../result';
import type { Result } from '../result';
import type { Room } from '../room/room';
import { unsafeFields } from '../room/fields';
import type { FieldProblem } from '../room/fields';
import { h323DialStrings, phoneDialUrl, sipAddress } from './dialStrings';
import type { Invitation, InvitationLine } from './lines';
import { lineKindOf } from './lineKind';

const filled = (text: string | undefined): string | undefined => {
  const shown = printable(text ?? '');
  return shown === '' ? undefined : shown;
};

/** What the service is called for this room: the room's word, else the organization's. */
export const serviceNameOf = (room: Room, organization: Organization): string | undefined =>
  filled(room.serviceName) ?? filled(organization.serviceName);

function phoneLine(room: Room, organization: Organization, extension: string | undefined): InvitationLine[] {
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
  return numbersUrl === undefined && numbers.length === 0
    ? []
    : [{ kind: 'phone', numbersUrl, numbers, extension }];
}

/** A primary gateway and a backup: what stands behind these two was not checked and is not written. */
const gatewaysOf = (gateways: readonly string[] | undefined): readonly string[] =>
  (gateways ?? [])
    .slice(0, 2)
    .map(filled)
    .filter((gateway) => gateway !== undefined);

function h323Lines(room: Room, organization: Organization, extension: string | undefined): InvitationLine[] {
  const ofRoom = gatewaysOf(room.gateways);
  const gateways = ofRoom.length > 0 ? ofRoom : gatewaysOf(organization.gateways);
  return gateways.map((gateway, index) => ({
    kind: 'h323',
    role: index === 0 ? 'primary' : 'backup',
    gateway,
    dialStrings: extension === undefined ? [] : h323DialStrings(gateway, extension),
  }));
}

function pinLine(room: Room): InvitationLine[] {
  const pin = filled(room.pin);
  switch (room.pinPolicy ?? 'print') {
    case 'print':
      return pin === undefined ? [] : [{ kind: 'pin', pin }];
    case 'separate':
      return [{ kind: 'pinSeparate' }];
    case 'omit':
      return [];
  }
}

/**
 * Composes the connection block of a room: every way of joining whose facts are known, in the order of the design
 * (section 2). Facts of the room win over the organization's.
 * @returns the lines, or the fields whose value must not be written (a link that is not plain https, a gateway that
 * is not a host); then nothing is composed at all, because half an invitation is worse than a clear sentence
 */
export function composeInvitation(
  given: Room,
  organization: Organization,
  { leaveOut = [], ...choices }: Omit<InvitationChoices, 'languages'> = {},
): Result<Invitation, readonly FieldProblem[]> {
  const room: Room = {
    ...given,
    ownLine: choices.ownLine ?? given.ownLine,
    pinPolicy: choices.pinPolicy ?? given.pinPolicy,
  };
  const problems = unsafeFields(room);
  if (problems.length > 0) return failure(problems);
  const extension = filled(room.extension);
  const sipDomain = filled(room.sipDomain) ?? filled(organization.sipDomain);
  const testUrl = filled(room.testRoomUrl) ?? filled(organization.testRoomUrl);
  const advice = choices.firstTimeAdvice ?? 'omit';
  const helpUrl = filled(room.helpUrl) ?? filled(organization.helpUrl);
  const ownLines = [filled(organization.ownLine), filled(room.ownLine)].filter((text) => text !== undefined);
  const lines: readonly InvitationLine[] = [
    { kind: 'join', url: room.joinUrl.trim() },
    ...phoneLine(room, organization, extension),
    ...(extension === undefined ? [] : [{ kind: 'extension', extension } as const]),
    ...h323Lines(room, organization, extension),
    ...(extension === undefined || sipDomain === undefined
      ? []
      : [{ kind: 'sip', address: sipAddress(extension, sipDomain) } as const]),
    ...(extension === undefined ? [] : [{ kind: 'confirmKey', keys: organization.confirmKeys } as const]),
    ...pinLine(room),
    ...(choices.when === undefined ? [] : [{ kind: 'when', lines: choices.when } as const]),
    ...(testUrl === undefined && advice === 'omit' ? [] : [{ kind: 'test', url: testUrl, advice } as const]),
    ...(helpUrl === undefined ? [] : [{ kind: 'help', url: helpUrl } as const]),
    ...ownLines.map((text) => ({ kind: 'ownLine', text }) as const),
    { kind: 'thanks', serviceName: serviceNameOf(room, organization) },
  ];
  return success({
    lines: lines.filter((line) => line.kind === 'join' || !leaveOut.includes(lineKindOf(line))),
  });
}
