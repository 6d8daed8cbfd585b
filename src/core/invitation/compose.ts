import type { Organization } from '../organization';
import { printable } from '../printable';
import { failure, success } from '../result';
import type { Result } from '../result';
import type { Room } from '../room';
import { unsafeFields } from '../roomFields';
import type { FieldProblem } from '../roomFields';
import { h323DialStrings, phoneDialUrl, sipAddress } from './dialStrings';
import type { Invitation, InvitationLine } from './line';

const filled = (text: string | undefined): string | undefined => {
  const shown = printable(text ?? '');
  return shown === '' ? undefined : shown;
};

/** What the service is called for this room: the room's word, else the organization's. */
export const serviceNameOf = (room: Room, organization: Organization): string | undefined =>
  filled(room.serviceName) ?? filled(organization.serviceName);

function phoneLine(room: Room, organization: Organization, extension: string | undefined): InvitationLine[] {
  const numbersUrl = filled(room.phoneNumbersUrl) ?? organization.phoneNumbersUrl;
  // A room with a phone page of its own does not show another service's numbers.
  const known =
    room.phoneNumbers ?? (room.phoneNumbersUrl === undefined ? organization.phoneNumbers : undefined) ?? [];
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

function h323Lines(room: Room, organization: Organization, extension: string | undefined): InvitationLine[] {
  const gateways = (room.gateways ?? organization.gateways ?? [])
    .map(filled)
    .filter((gateway) => gateway !== undefined);
  return gateways.slice(0, 2).map((gateway, index) => ({
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
  room: Room,
  organization: Organization,
): Result<Invitation, readonly FieldProblem[]> {
  const problems = unsafeFields(room);
  if (problems.length > 0) return failure(problems);
  const extension = filled(room.extension);
  const sipDomain = filled(room.sipDomain) ?? organization.sipDomain;
  const testUrl = filled(room.testRoomUrl) ?? organization.testRoomUrl;
  const helpUrl = filled(room.helpUrl) ?? organization.helpUrl;
  const ownLines = [filled(organization.ownLine), filled(room.ownLine)].filter((text) => text !== undefined);
  return success({
    lines: [
      { kind: 'join', url: room.joinUrl.trim() },
      ...phoneLine(room, organization, extension),
      ...(extension === undefined ? [] : [{ kind: 'extension', extension } as const]),
      ...h323Lines(room, organization, extension),
      ...(extension === undefined || sipDomain === undefined
        ? []
        : [{ kind: 'sip', address: sipAddress(extension, sipDomain) } as const]),
      ...(extension === undefined ? [] : [{ kind: 'confirmKey', keys: organization.confirmKeys } as const]),
      ...pinLine(room),
      ...(testUrl === undefined ? [] : [{ kind: 'test', url: testUrl } as const]),
      ...(helpUrl === undefined ? [] : [{ kind: 'help', url: helpUrl } as const]),
      ...ownLines.map((text) => ({ kind: 'ownLine', text }) as const),
      { kind: 'thanks', serviceName: serviceNameOf(room, organization) },
    ],
  });
}
