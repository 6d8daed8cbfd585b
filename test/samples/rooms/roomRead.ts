import type { RoomFindings } from '../../../src/core/pasted/roomReading';
import type { Room } from '../../../src/core/room/room';

/** The values of a reading as a room has them; doubtful ones too, as the person confirms them all. */
export function roomRead(findings: RoomFindings): Partial<Omit<Room, 'id'>> {
  const { phoneNumbers, gateway, backupGateway, ...texts } = findings;
  const gateways = [gateway, backupGateway].flatMap((finding) => (finding ? [finding.value] : []));
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, { value }]) => [field, value])),
    ...(phoneNumbers ? { phoneNumbers: phoneNumbers.map(({ value }) => value) } : {}),
    ...(gateways.length > 0 ? { gateways } : {}),
  };
}
