import type { SettingsBag } from './mailbox/roamingSettings';

export type RoomsName = 'two' | 'ofOthers' | 'none' | 'garbage' | 'newer';

const sampleRooms = {
  version: 1,
  updatedAt: '2026-11-02T08:00:00.000Z',
  defaultRoomId: 'anna',
  rooms: [
    {
      id: 'anna',
      name: 'Anna Keller',
      joinUrl: 'https://video.example.edu/join/anna.keller',
      updatedAt: '2026-11-02T08:00:00.000Z',
      extension: '112752642756',
      pin: '4711',
      pinPolicy: 'print',
      phoneNumbersUrl: 'https://video.example.edu/phone',
      gateways: ['gw1.video.example.edu', 'gw2.video.example.edu'],
      sipDomain: 'video.example.edu',
      testRoomUrl: 'https://video.example.edu/join/test',
      helpUrl: 'https://video.example.edu/help',
      serviceName: 'Example Video',
    },
    {
      id: 'physics',
      name: 'Physics seminar',
      joinUrl: 'https://video.example.edu/join/physics',
      updatedAt: '2026-10-05T08:00:00.000Z',
      extension: '112700300400',
      serviceName: 'Example Video',
      pinPolicy: 'separate',
      pin: '2718',
    },
  ],
  preferences: { setSubject: true, setLocation: true },
};

/** Rooms of an assistant: her own, and that of the person in whose calendar she writes. */
const assistantsRooms = {
  ...sampleRooms,
  rooms: [
    ...sampleRooms.rooms,
    {
      id: 'bernd',
      name: 'Bernd Wolf',
      joinUrl: 'https://video.example.edu/join/bernd.wolf',
      updatedAt: '2026-11-02T08:00:00.000Z',
      owner: 'Bernd.Wolf@example.edu',
      extension: '112700100200',
      pin: '8642',
      serviceName: 'Example Video',
    },
  ],
};

export const roomsTitles: Readonly<Record<RoomsName, string>> = {
  two: 'Two rooms saved',
  ofOthers: 'Rooms of an assistant',
  none: 'No room yet',
  garbage: 'Settings are garbage',
  newer: 'Settings of a newer version',
};

/** The roaming settings of a sample: the key `videoconf` as JSON text. */
export function savedRooms(name: RoomsName): SettingsBag {
  switch (name) {
    case 'two':
      return { videoconf: JSON.stringify(sampleRooms) };
    case 'ofOthers':
      return { videoconf: JSON.stringify(assistantsRooms) };
    case 'none':
      return {};
    case 'garbage':
      return { videoconf: JSON.stringify({ version: 1, rooms: 'none of this is a list' }) };
    case 'newer':
      return { videoconf: JSON.stringify({ ...sampleRooms, version: 7, theme: 'unknown to us' }) };
  }
}
