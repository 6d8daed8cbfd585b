import type { Organization } from '../../src/core/organization/organization';
import type { SavedRooms } from '../../src/core/room/decode';
import type { Room } from '../../src/core/room/room';

/** A service with everything that an administrator sets once, as far as a click needs it. */
export const organization: Organization = {
  serviceName: 'Example Videoconf',
  phoneNumbersUrl: 'https://videoconf.example.edu/phone-numbers',
  gateways: ['h323.example.edu', 'h323-backup.example.edu'],
  confirmKeys: ['#', '*'],
  addIn: {
    url: 'https://add-videoconf.example.edu',
    id: '0a4d3a9e-52a4-4c65-8ee1-3bb9a3c0f5d2',
    version: '1.0.0',
    provider: 'Example University',
    supportUrl: 'https://add-videoconf.example.edu/support',
  },
};

/** A room with everything that is typed in. */
export const annasRoom: Room = {
  id: 'anna',
  name: 'Anna Muster',
  joinUrl: 'https://videoconf.example.edu/join/anna.muster',
  extension: '112752642756',
  pin: '2468',
};

/** A book with these rooms, as it comes out of the store; the first is the default one. */
export const bookOf = (...rooms: readonly Room[]): SavedRooms => ({
  kind: 'book',
  book: { version: 1, defaultRoomId: rooms[0]?.id, rooms },
});
