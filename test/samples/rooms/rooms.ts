import exampleUniversity from '../../../organization/example-university.json';
import { decodeOrganization } from '../../../src/core/organization/decodeOrganization';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import type { Language } from '../../../src/core/languages/language';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import type { PreparedInvitation } from '../../../src/usecases/item/prepare';

const decoded = decodeOrganization(exampleUniversity);
if (!decoded.ok) throw new Error(decoded.error.join('; '));

/** The organization of organization/example-university.json. */
export const organization: Organization = decoded.value;

/** An organization that knows nothing but its add-in. */
export const bareOrganization: Organization = { confirmKeys: ['#', '*'], addIn: organization.addIn };

/** Every field that a room can have. */
export const fullRoom: Room = {
  id: 'anna',
  name: 'Anna Muster',
  joinUrl: 'https://videoconf.example.edu/join/anna.muster?lang=en&role=guest',
  updatedAt: '2026-03-02T09:15:00Z',
  extension: '112752642756',
  pin: '2468',
  pinPolicy: 'print',
  pinFor: 'everyWay',
  phoneNumbersUrl: 'https://videoconf.example.edu/anna/phone-numbers',
  phoneNumbers: [
    { label: 'Zurich', number: '+41 (0)44 555 01 01' },
    { label: 'Milan', number: '+39 02 5550 0101' },
  ],
  gateways: ['h323.anna.example.edu', 'h323-backup.anna.example.edu'],
  sipDomain: 'sip.anna.example.edu',
  testRoomUrl: 'https://videoconf.example.edu/join/anna-test',
  helpUrl: 'https://videoconf.example.edu/anna/help',
  serviceName: 'Anna’s Videoconf',
  ownLine: 'Please mute your microphone when you come in.',
  previousJoinUrls: ['https://videoconf.example.edu/join/old-anna'],
};

/** Another person’s room at the same service: near to Anna’s in every value, and in none the same. */
export const beatsRoom: Room = {
  ...fullRoom,
  id: 'beat',
  name: 'Beat Beispiel',
  joinUrl: 'https://videoconf.example.edu/join/beat.beispiel?lang=en&role=guest',
  extension: '112752642757',
  pin: '8642',
  ownLine: 'Please ring twice.',
  previousJoinUrls: ['https://videoconf.example.edu/join/old-beat'],
};

/** The room and the service by which the block is measured: every way in, no words of one's own. */
export const measured = {
  room: {
    id: 'measured',
    name: 'Anna Muster',
    joinUrl: 'https://videoconf.example.edu/join/anna.muster',
    extension: '112752642756',
    pin: '2468',
  },
  organization: { ...organization, phoneNumbers: undefined, ownLine: undefined },
} as const satisfies { readonly room: Room; readonly organization: Organization };

/** The least that a room needs. */
export const linkOnlyRoom: Room = {
  id: 'link-only',
  name: 'Link only',
  joinUrl: 'https://meet.example.edu/join/link-only',
};

/** The block in both formats. */
export const bothFormats = ({ block }: PreparedInvitation) => ({ html: block('html'), text: block('text') });

/** What a click would write; throws where nothing may be written. */
export function prepared(room: Room, language: Language, facts = organization) {
  const result = prepareInvitation(room, facts, { languages: [language] });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, block: bothFormats(result.value) };
}
