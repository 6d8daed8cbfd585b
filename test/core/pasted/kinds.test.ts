import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../src/core/pasted/readRoom';
import type { ReadTextField } from '../../../src/core/pasted/roomReading';
import { findingsOf } from './findingsOf';

const ROOM = 'Videoconference\nhttps://videoconf.example.edu/join/anna\nMeeting ID: 112752642756\n';

/** The value of one field, with its doubt where it is not certain. */
function read(text: string, field: ReadTextField): string | readonly [string, string] | undefined {
  const found = findingsOf(text)[field];
  if (!found) return undefined;
  return found.certainty === 'certain' ? found.value : [found.value, found.doubt];
}

const numbers = (text: string) => (findingsOf(text).phoneNumbers ?? []).map(({ value }) => value.number);

describe('a PIN at the end of a sentence (FI01)', () => {
  test.each([
    ['The PIN to this meeting is: 12345.', '12345'],
    ['IMPORTANT information for all connection methods: The PIN to this meeting is: 60417.', '60417'],
    ['Die PIN für die Teilnahme lautet 12345', '12345'],
    ['Le code PIN de cette réunion est : 12345', '12345'],
    ['Il PIN di questa riunione è: 12345', '12345'],
    ['The password for the seminar of our group is tulip77', 'tulip77'],
    ['Le code PIN est exigé quel que soit votre mode de connexion : 9054', '9054'],
    ['Auf allen Wegen wird nach der PIN gefragt. Sie lautet 7731.', '7731'],
    ['Everybody is asked for a PIN. It is 7731.', '7731'],
    ['Le code PIN à saisir est le 7731', '7731'],
    ['Everybody is asked for a PIN. It’s 7731.', '7731'],
    ['Beim Beitreten wird eine PIN verlangt. Diese lautet 7731.', '7731'],
    ['As always, the PIN to this meeting\nis: 7731', '7731'],
    ['Die PIN für die Sitzung\nlautet 7731.', '7731'],
    ['Passwort\nErable-9', 'Erable-9'],
    ['PIN               7731', '7731'],
    ['They sent a PIN to everybody\nof the group 7731', undefined],
    ['You need a PIN. This is 2026 after all.', undefined],
    ['The PIN will be sent to all of you on 12.11.2026', undefined],
    ['A passcode of at least 6 characters with 100 possible signs', undefined],
  ])('%s', (sentence, pin) => {
    expect(read(ROOM + sentence, 'pin')).toBe(pin);
  });

  test.each(['Sie werden nach einer PIN gefragt, das ist die 7731.', 'Vi verrà chiesto un PIN: è 7731.'])(
    'in doubt behind words that may name something else: %s',
    (sentence) => {
      expect(read(ROOM + sentence, 'pin')).toEqual(['7731', 'noLabel']);
    },
  );
});

test.each([
  'Unsere Videokonferenz im Mai\nhttps://vc.example.edu/join/marta\nWir freuen uns sehr auf alle; die PIN 7731 brauchen Sie dann.',
  'Conférence vidéo de lundi\nhttps://visio.example.org/salle/marta\nNous vous attendons nombreux ; le code PIN 7731 vous sera utile.',
])('in a sentence below a link that is built as a room: %s', (text) => {
  expect(findingsOf(text).pin).toMatchObject({ value: '7731', certainty: 'certain' });
});

test.each([
  ['Il vous faut un code PIN. C’est le 7731.', '7731'],
  ['On demande un mot de passe, c’est coquelicot (en minuscules)', 'coquelicot'],
])('in doubt, where little is said: %s', (sentence, pin) => {
  expect(findingsOf(ROOM + sentence).pin).toMatchObject({ value: pin, certainty: 'doubtful' });
});

test('what is left when the links were lost on the way is read (FI02)', () => {
  const text =
    'Please join my ExampleConf meeting by clicking this link:\n\nIf you want to join by phone, please use one of the phone numbers listed in:\nand enter the meeting extension 112752642756 in order to join.\n\nThe PIN to this meeting is: 12345.\n\nThank you for using the ExampleConf service!';
  expect(findingsOf(text)).toMatchObject({
    extension: { value: '112752642756' },
    pin: { value: '12345' },
    serviceName: { value: 'ExampleConf' },
  });
  expect(findingsOf(text).joinUrl).toBeUndefined();
});

describe('a code of the host, of slides, of a recording or of a door is never the PIN (FI03, FI11)', () => {
  test.each([
    'PIN for moderators: 123456',
    'Moderators’ PIN: 123456',
    'Passcode for presenters: 123456',
    'Zugangscode (Moderierende): 123456',
    'Code d’accès des modérateurs : 123456',
    'PIN: 123456 (chairs)',
    'For lecturers:\nPIN: 123456',
    'Moderator\nPIN: 123456',
    'For moderators:\nRoom: Anna\nPIN: 123456',
    'PIN 123456 für Moderierende',
    '| Host PIN | 123456 |',
    'Passwort der Folien: fruehling24',
    'Password of the recording: spring24',
    'Last time: https://zoom.us/rec/share/x (Passcode: aB3dE5)',
    'Recording: https://video.example.edu/7 (password: aB3dE5)',
    'Contraseña de las grabaciones: otono25',
    'Hasło do WiFi: goscie2026',
    'Kod PIN organizatora: 123456',
  ])('%j', (line) => {
    expect(read(`${ROOM}\n${line}`, 'pin')).toBeUndefined();
  });
});

describe('a link of the host or of one person is refused (FI04)', () => {
  test.each([
    'Start Meeting: https://example.zoom.us/s/5551230000?zak=eyJ0',
    'Join: https://example.zoom.us/w/5551230000?tk=DQMAAAA',
    'Join: https://example.zoom.us/j/5551230000?zak=eyJ0',
    'Join: https://example.whereby.com/anna?roomKey=eyJ0',
  ])('%s', (line) => {
    expect(read(`Videoconference\n${line}\nPasscode: 2468`, 'joinUrl')).toBeUndefined();
  });
});

test('a link that makes its reader the host is refused, whoever built it', () => {
  const host = 'https://vc.example.org/webapp3/m/senate?pin=4471&role=host';
  const guest = 'https://vc.example.org/webapp3/m/senate';
  expect(readRoom({ text: `Join: ${host}\nMeeting ID: 550912`, links: [] })).toMatchObject({
    refusedLink: 'host',
  });
  expect(readRoom({ text: `Chair: ${host}\nJoin: ${guest}`, links: [] })).toMatchObject({
    findings: { joinUrl: { value: guest, certainty: 'certain' } },
  });
});

test('a link that is said to be the host’s is none to join, also where a service builds both alike', () => {
  const text =
    'Join as attendee: https://example.webex.com/example/j.php?MTID=m1a2b3c4\nJoin as host: https://example.webex.com/example/j.php?MTID=m9z8y7x6\nMeeting number: 2555 401 7788';
  expect(readRoom({ text, links: [] })).toMatchObject({
    findings: {
      joinUrl: { value: 'https://example.webex.com/example/j.php?MTID=m1a2b3c4', certainty: 'certain' },
      extension: { value: '2555 401 7788', certainty: 'certain' },
    },
  });
  expect(readRoom({ text: 'Host: Kim\nhttps://us02web.zoom.us/j/84555502219', links: [] })).toMatchObject({
    findings: { joinUrl: { certainty: 'certain' } },
  });
});

describe('a desk’s own extension is not the room’s (FI05)', () => {
  const link = 'Videoconference\nJoin the meeting: https://videoconf.example.edu/join/anna\nPIN: 2468\n';
  test.each([
    'Questions? Front office, extension 4471.',
    'Segreteria: interno 4471',
    'Sekretariat, Durchwahl 4471',
    'Anna Muster, extension 4471',
    '+44 20 7946 0300, extension 4471',
  ])('%s', (line) => {
    expect(read(link + line, 'extension')).toBeUndefined();
  });
  test('but a label that begins its line, or stands behind what is dialled, is', () => {
    expect(read(`${link}Extension: 4471`, 'extension')).toBe('4471');
    expect(read(`${link}By phone dial +44 20 7946 0300 and enter the extension 4471`, 'extension')).toBe(
      '4471',
    );
  });
});

describe('two sources that disagree, or one value twice, make doubt (FI09, FI12)', () => {
  test('the PIN is the number once more', () => {
    expect(read('Videoconference\nMeeting ID: 148222051\nPIN: 148222051', 'pin')).toEqual([
      '148222051',
      'maybeExtension',
    ]);
  });
  test('the link has another number', () => {
    const text = 'Zoom\nhttps://zoom.us/j/5551230000\nMeeting ID: 555 123 9999';
    expect(read(text, 'extension')).toEqual(['555 123 9999', 'severalValues']);
  });
  test('the line to tap has another number', () => {
    const text = 'Zoom\nMeeting ID: 555 123 9999\nOne tap mobile\n+12125550161,,5551230000#';
    expect(read(text, 'extension')).toEqual(['555 123 9999', 'severalValues']);
  });
  test('all the same', () => {
    const text = 'Zoom\nhttps://zoom.us/j/5551230000\nMeeting ID: 555 123 0000\n+12125550161,,5551230000#';
    expect(read(text, 'extension')).toBe('555 123 0000');
  });
});

test('of two invitations in one text only the first one’s values are read, in doubt (FI10)', () => {
  const text =
    'Join Zoom Meeting\nhttps://zoom.us/j/5551230000\nMeeting ID: 555 123 0000\nPasscode: one11\n\nJoin Zoom Meeting\nhttps://zoom.us/j/5559990000\nMeeting ID: 555 999 0000\nPasscode: two22\nDial by your location\n+1 212 555 0161 US';
  expect(read(text, 'joinUrl')).toEqual(['https://zoom.us/j/5551230000', 'severalValues']);
  expect(read(text, 'extension')).toEqual(['555 123 0000', 'severalValues']);
  expect(read(text, 'pin')).toEqual(['one11', 'severalValues']);
  expect(numbers(text)).toEqual([]);
});

test.each([
  [
    'To join the meeting, use the link below:\nhttps://talk.example.org/x\nMeeting password: aB3dE5',
    'https://talk.example.org/x',
  ],
  [
    'Um teilzunehmen, bitte den Link unten verwenden:\nhttps://talk.example.org/x\nMeeting-Passwort: aB3dE5',
    'https://talk.example.org/x',
  ],
  ['Enlace de videollamada: meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
])('a weaker phrase beside a stronger one hides nothing (FI13, FI14): %j', (text, url) => {
  expect(findingsOf(text).joinUrl?.value).toBe(url);
});

describe('a number below the list may be somebody’s', () => {
  const list = 'Zoom meeting ID: 923 5550 1112\nJoin by phone\n+41 43 555 70 42 Switzerland\n';
  const numbers = (line: string) => {
    const reading = readRoom({ text: list + line, links: [] });
    return reading.kind === 'room' ? reading.findings.phoneNumbers : undefined;
  };

  test.each([
    'Organization: Kim Muster, +41 79 555 01 01',
    'Kim Muster, +41 79 555 01 01',
    'Fax +41 43 555 70 43',
  ])('not read: %s', (line) => {
    expect(numbers(line)).toHaveLength(1);
  });

  test('in doubt where only its place differs', () => {
    expect(numbers('Kim Muster +41 79 555 01 01')?.[1]).toMatchObject({ doubt: 'maybePrivate' });
  });

  test('certain where it stands as the others do', () => {
    expect(numbers('+49 69 555 70 42 Germany')?.[1]).toMatchObject({ certainty: 'certain' });
  });
});

describe('phone numbers as people write them (FI15, FI16, FI17)', () => {
  test.each([
    [
      'Join by phone\n1-212-555-0108 Call-in toll number\n(866) 555-0188',
      ['1-212-555-0108', '(866) 555-0188'],
    ],
    [
      'More phone numbers\nAustria: +43 1 555 0337\nChina (Toll Free): 4008 866143\nFrance: +33 1 99 00 05 90',
      ['+43 1 555 0337', '4008 866143', '+33 1 99 00 05 90'],
    ],
    ['Wählen Sie +41 44 555 18 18 oder +49 30 23125 118\nKonferenz-ID: 5550218812', []],
    ['Telefon: +41 44 555 18 18 oder +49 30 23125 118', ['+41 44 555 18 18', '+49 30 23125 118']],
    ['Call one of these:\n+41 44 555 18 18\n+44 20 7946 0119', ['+41 44 555 18 18', '+44 20 7946 0119']],
    ['Phone:\n+41 44 555 18 18 or +44 20 7946 0119', ['+41 44 555 18 18', '+44 20 7946 0119']],
    ['Order 212-555-0108 of 2026', []],
    ['By phone on 17.03.2026 at 10.30', []],
  ])('%j', (lines, expected) => {
    expect(numbers(ROOM + lines)).toEqual(expected);
  });

  test.each([
    ['[+41 44 555 18 18](tel:+41445551818) Zurich', 'Zurich'],
    ['[+41 44 555 18 18](tel:+41445551818) (Zürich)', 'Zürich'],
    ['Zurich: [+41 44 555 18 18](tel:+41445551818)', 'Zurich'],
    ['**[+41 44 555 18 18](tel:+41-44-555-18-18)** Switzerland (German)', 'Switzerland (German)'],
    ['+41 44 555 18 18<tel:+41445551818> Zurich', 'Zurich'],
    ['[+41 44 555 18 18](tel:+41445551818 "Call") Zurich', 'Zurich'],
    ['[\\+41 44 555 18 18](TEL:+41%2044%20555%2018%2018) Zurich', 'Zurich'],
    ['[Zurich: +41 44 555 18 18](tel:+41445551818)', 'Zurich'],
  ])('what stands around the number of a telephone link is its place: %s', (line, place) => {
    const { phoneNumbers } = findingsOf(
      `${ROOM}Dial-in:\n- ${line}\n- [+44 20 7946 0119](tel:+442079460119) London`,
    );
    expect(phoneNumbers?.map(({ value }) => value)).toEqual([
      { label: place, number: '+41 44 555 18 18' },
      { label: 'London', number: '+44 20 7946 0119' },
    ]);
  });

  test('a slash between two numbers belongs to neither place', () => {
    const { phoneNumbers } = findingsOf(`${ROOM}Dial-in:\n+41 44 555 18 18 Zurich / +44 20 7946 0119 London`);
    expect(phoneNumbers?.map(({ value }) => value.label)).toEqual(['Zurich', 'London']);
  });

  test('a number without a country code is in doubt', () => {
    const [found] = findingsOf(`${ROOM}Join by phone\n1-212-555-0108`).phoneNumbers ?? [];
    expect(found).toMatchObject({ certainty: 'doubtful', doubt: 'noCountryCode' });
  });

  test('a number with its place and its price directly below the link (FI15)', () => {
    const text =
      'Join Microsoft Teams Meeting\n+1 212-555-0158   United States, New York (Toll)\nConference ID: 576 555 13#';
    expect(numbers(text)).toEqual(['+1 212-555-0158']);
  });
});

test('the number inside a link is the extension, in doubt (FI18)', () => {
  expect(read('Zoom: https://zoom.us/j/5551230000', 'extension')).toEqual(['5551230000', 'noLabel']);
  expect(read('https://bluejeans.com/908555367/browser', 'extension')).toEqual(['908555367', 'noLabel']);
});

describe('gateways (FI19)', () => {
  test.each([
    ['H.323: 97945012@192.0.2.77\nOppure componi 198.51.100.68', ['192.0.2.77', '198.51.100.68']],
    ['H.323:mcu1.example.edu', ['mcu1.example.edu', undefined]],
    [
      'H.323 gateway: mcu1.example.edu\n(or as a backup mcu2.example.edu)',
      ['mcu1.example.edu', 'mcu2.example.edu'],
    ],
  ])('%j', (lines, expected) => {
    const { gateway, backupGateway } = findingsOf(ROOM + lines);
    expect([gateway?.value, backupGateway?.value]).toEqual(expected);
  });
});

test.each([
  ['puis le numéro de poste 5550 4417', '5550 4417'],
  ['Numero di sala: 97945012', '97945012'],
  ['Webex Meeting number (access code): 175 555 6387', '175 555 6387'],
  ['Meeting key: 1205551187', '1205551187'],
])('labels of numbers (FI20): %s', (line, extension) => {
  expect(read(`Videoconference\nhttps://videoconf.example.edu/join/anna\n${line}`, 'extension')).toBe(
    extension,
  );
});

test('the number of a room in a building may be none of a meeting', () => {
  expect(
    read('Videoconference\nhttps://videoconf.example.edu/join/anna\nRoom number: 204', 'extension'),
  ).toEqual(['204', 'noLabel']);
});

test('the cells of a row that tabs part stand below their heads', () => {
  const text =
    'Lezioni su Zoom\nData\tOra\tLink Zoom\tID riunione\tPasscode\n12/05/2026\t18:00\thttps://us06web.zoom.us/j/86255501177\t862 5550 1177\t440912';
  expect(readRoom({ text, links: [] })).toMatchObject({
    findings: {
      joinUrl: { value: 'https://us06web.zoom.us/j/86255501177' },
      extension: { value: '862 5550 1177' },
      pin: { value: '440912' },
    },
  });
});

test('cells of a table', () => {
  const text =
    '| Meeting ID | 412 305 778 |\n| Passcode | tulip77 |\n| Join the meeting | https://v.example.org/s |';
  expect([read(text, 'extension'), read(text, 'pin')]).toEqual(['412 305 778', 'tulip77']);
});

test.each([
  '| Link | ID | Code |\n|---|---|---|\n| https://zoom.us/j/412305778 | 412 305 778 | tulip77 |',
  'ID | Code | Link\n412 305 778 | tulip77 | https://zoom.us/j/412305778',
  '| Zoom | Meeting ID | Passcode |\n| https://zoom.us/j/412305778 | 412 305 778 | tulip77 |',
  'Link | ID | Code\nhttps://zoom.us/j/412305778 | 412 305 778 | tulip77',
])('columns of a table: %j', (text) => {
  expect([read(text, 'extension'), read(text, 'pin')]).toEqual(['412 305 778', 'tulip77']);
});

describe('a PIN in groups of unequal length (FI22)', () => {
  test.each([
    ['PIN: 123 4567', ['1234567', 'noLabel']],
    ['PIN: 12 34', '1234'],
    ['PIN: 771 204', '771204'],
  ])('%s', (line, expected) => {
    expect(read(ROOM + line, 'pin')).toEqual(expected);
  });
});

describe('what stands in the line to tap', () => {
  const tap = 'Zoom\nMeeting ID: 555 123 0000\n+12125550161,,5551230000#,,,,*904275# US\n';
  test('is the PIN of the phone, in doubt', () => {
    expect(read(tap, 'pin')).toEqual(['904275', 'phoneOnly']);
  });
  test('makes doubt where the text has another one', () => {
    expect(read(`${tap}Passcode: 904275`, 'pin')).toBe('904275');
    expect(read(`${tap}Passcode: 5nzKVM`, 'pin')).toEqual(['5nzKVM', 'severalValues']);
  });
});

test.each([
  ['Passcode: none', undefined],
  ['Kennwort: keines', undefined],
  ['Passcode: 904275One tap mobile', ['904275', 'noLabel']],
  ['PIN: *2468*', '2468'],
  ['*PIN:* 2468', '2468'],
])('%s', (line, expected) => {
  expect(read(ROOM + line, 'pin')).toEqual(expected);
});

test.each([
  ['es', 'Unirse a la reunión\nhttps://v.example.org/s\nID de reunión: 341 555 820\nContraseña: Rw2xKd'],
  ['pt', 'Entrar na reunião\nhttps://v.example.org/s\nID da reunião: 341 555 820\nSenha: Rw2xKd'],
  [
    'nl',
    'Deelnemen aan de vergadering\nhttps://v.example.org/s\nVergadering-ID: 341 555 820\nWachtwoord: Rw2xKd',
  ],
  ['sv', 'Anslut till mötet\nhttps://v.example.org/s\nMötes-ID: 341 555 820\nLösenord: Rw2xKd'],
  ['da', 'Deltag i mødet\nhttps://v.example.org/s\nMøde-ID: 341 555 820\nAdgangskode: Rw2xKd'],
  ['no', 'Bli med i møtet\nhttps://v.example.org/s\nMøte-ID: 341 555 820\nPassord: Rw2xKd'],
  ['pl', 'Dołącz do spotkania\nhttps://v.example.org/s\nIdentyfikator spotkania: 341 555 820\nHasło: Rw2xKd'],
])('link, extension and PIN in %s (FI24)', (_language, text) => {
  expect([read(text, 'joinUrl'), read(text, 'extension'), read(text, 'pin')]).toEqual([
    'https://v.example.org/s',
    '341 555 820',
    'Rw2xKd',
  ]);
});

describe('where the PIN is asked for, as the invitation’s own sentence says', () => {
  test.each([
    ['IMPORTANT information for all connection methods: The PIN to this meeting is: 12345.', 'everyWay'],
    ['If asked, enter the PIN 12345.', 'phoneAndRoomSystems'],
    ['PIN: 12345 (falls gefragt)', 'phoneAndRoomSystems'],
    ['PIN (se richiesto): 12345', 'phoneAndRoomSystems'],
    ['Pour tous les modes de connexion, le code PIN est : 12345', 'everyWay'],
    ['If asked, say your name. The PIN is 12345.', undefined],
    ['Whichever way you choose, you will be asked for the PIN: 12345', 'everyWay'],
    ['Auf allen Wegen wird nach der PIN gefragt. Sie lautet 12345.', 'everyWay'],
    ['Le code PIN est exigé quel que soit votre mode de connexion : 12345', 'everyWay'],
    ['In ogni caso viene chiesto il PIN: 12345', 'everyWay'],
    ['IMPORTANT for all connection methods: the PIN to this meeting\nis: 12345', 'everyWay'],
    ['PIN: 12345', undefined],
  ])('%s', (sentence, pinFor) => {
    const reading = readRoom({ text: ROOM + sentence, links: [] });
    expect(reading).toMatchObject({ findings: { pin: { value: '12345' } } });
    expect(reading.kind === 'room' ? reading.pinFor : 'none').toBe(pinFor);
  });
});

test.each(['Link for moderators: ', 'Moderator link: ', 'Link zu den Folien: '])(
  'a link with its owner beside the word is none for guests (FI04): %s',
  (words) => {
    const text = `Videoconference\n${words}https://v.example.org/h\nMeeting ID: 112752642756`;
    expect(read(text, 'joinUrl')).toBeUndefined();
  },
);

test.each([
  ['https://example.zoom.us/s/5551230000?zak=eyJ0', 'host'],
  ['https://example.zoom.us/w/5551230000?tk=DQMAAAA', 'personal'],
])('a refused link is told (FI04): %s', (link, refusedLink) => {
  expect(readRoom({ text: `Zoom\n${link}\nPasscode: 2468`, links: [] })).toMatchObject({ refusedLink });
});

describe('the items and cells of a list', () => {
  test.each([
    ['- PIN for participants: 2468\n- PIN for hosts: 9081', '2468'],
    ['- Access code: 2468\n- Moderator code: 9081', '2468'],
    ['- Code PIN participant : 2468\n- Code PIN animateur : 9081', '2468'],
    ['PIN: 9081 - for hosts', undefined],
    ['Host PIN:\n9081\nGuest PIN:\n2468', '2468'],
    ['Moderatoren-PIN:\n9081\nTeilnehmer-PIN:\n2468', '2468'],
    ['For hosts:\nPIN: 9081', undefined],
  ])('whose a code is does not depend on the next one: %j', (lines, pin) => {
    expect(read(ROOM + lines, 'pin')).toBe(pin);
  });

  test.each([
    ['PIN: [2468]', '2468'],
    ['PIN: (2468)', '2468'],
    ['PIN: (6-stellig)', undefined],
    ['PIN (6 signs): 246810', '246810'],
    ['PIN (6-stellig): 246810', '246810'],
  ])('a code in brackets: %j', (line, pin) => {
    expect(read(ROOM + line, 'pin')).toBe(pin);
  });

  test('the number of the next item is no part of the one above', () => {
    expect(read(`Videoconference\n1. Meeting ID: 300417\n2. PIN: 2468`, 'extension')).toBe('300417');
  });

  test.each([
    ['| Topic | Logic Seminar |\n| PIN | 2468 |', 'Logic Seminar'],
    ['| Raum | Raum Nord |\n| PIN | 2468 |', 'Raum Nord'],
    ['| Topic | When |\n|---|---|\n| Logic | Monday |', undefined],
  ])('a name in the cell behind its label: %j', (lines, name) => {
    expect(read(`${ROOM}${lines}`, 'name')).toBe(name);
  });

  test.each([
    ['PIN-kode for deltakere\n9090\nPIN-kode for vert\n4321', '9090'],
    ['Wachtwoord voor vergadering\nrT6yHn', 'rT6yHn'],
    ['PIN for the first meeting of this year\n2468', undefined],
    ['The PIN for everybody\n2468 people use it', undefined],
  ])('a code below a label of few words, where it stands alone: %j', (cells, pin) => {
    expect(read(ROOM + cells, 'pin')).toBe(pin);
  });

  test('a code and a page in the cell behind a label of several words', () => {
    const rows =
      '| PIN for all guests | 2468 |\n| Help | https://videoconf.example.edu/help |\n| Host PIN | 9081 |';
    expect(read(ROOM + rows, 'pin')).toBe('2468');
    expect(read(ROOM + rows, 'helpUrl')).toBe('https://videoconf.example.edu/help');
    expect(read(`${ROOM}| PIN | Day |\n|---|---|\n| 2468 | Monday |`, 'pin')).toBe('2468');
  });

  test.each([
    'Sekretariat\n+49 30 23125 100, Durchwahl 6617',
    'Help desk:\n+44 20 7946 0100, extension 6617',
  ])('a number below the label of somebody else: %j', (cells) => {
    expect(numbers(`${ROOM}\n${cells}`)).toEqual([]);
  });
});

describe('a wrapper that tells the host where it leads, and no more', () => {
  const wrapped = (host: string): string => `https://protect-eu.mimecast.com/s/AbC55?domain=${host}`;

  test('is the link of the host’s service, in doubt', () => {
    const text = `Video call link: ${wrapped('meet.google.com')}\nOr dial: +1 212 555 0143 PIN: 873 555 579#`;
    expect(read(text, 'joinUrl')).toEqual([wrapped('meet.google.com'), 'noLabel']);
    expect(read(text, 'extension')).toEqual(['873 555 579', 'phoneOnly']);
    expect(read(text, 'pin')).toBeUndefined();
  });

  test.each([
    ['survey', `Lien : ${wrapped('enquete.example.org')}\nIdentifiant : 771204\nCode : 8836`],
    ['service’s own news', `What is new in our rooms: ${wrapped('zoom.us')}`],
  ])('is no way in of a %s', (_, text) => {
    expect(findingsOf(text)).toEqual({});
  });
});
