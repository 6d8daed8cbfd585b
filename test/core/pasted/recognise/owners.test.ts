import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../../src/core/pasted/readRoom';
import { findingsOf } from '../findingsOf';

const foundPin = (text: string) => findingsOf(text).pin;
const pin = (text: string): string | undefined => foundPin(text)?.value;

const MEET = 'We meet at https://meet.google.com/abc-defg-hij. ';

describe('beside a service’s link, the code behind another page is that page’s', () => {
  test.each([
    `${MEET}The notes are at https://notes.example.org/s/a8Xk (password: galois11).`,
    `${MEET}The script lies on https://notes.example.org/s/a8Xk and the password is galois11.`,
    'Nos vemos en https://meet.google.com/abc-defg-hij. El guion está en https://campus.example.edu/g y la contraseña es limon22.',
    'Treffen: https://meet.google.com/abc-defg-hij. Das Skript liegt unter https://kurs.example.edu/s, Passwort galois11.',
  ])('%s', (text) => {
    expect(pin(text)).toBeUndefined();
  });

  test.each([
    'Zoom-Link: https://uni.example.edu/z/anna, Passwort galois11\n\nHilfe: https://zoom.us/j/5551230000',
    'Zoom: https://zoom.us/j/5551230000, password galois11',
    'Videoconference at https://videoconf.example.edu/join/anna (password: galois11)',
  ])('but the code behind a link to join is the room’s: %j', (text) => {
    expect(pin(text)).toBe('galois11');
  });
});

test('who has had a code or stands before a link is not asked again', () => {
  const text =
    'Room 3.14 (guest Wi-Fi: password Radium88) and Webex at https://example.webex.com/example/j.php?MTID=m5, meeting number 2740 555 9912, password Curie1867.';
  const reading = readRoom({ text, links: [] });
  expect(reading).toMatchObject({
    findings: { extension: { value: '2740 555 9912' }, pin: { value: 'Curie1867' } },
  });
});

describe('codes, numbers and pages of something else', () => {
  const zoom = 'Zoom: https://us02web.zoom.us/my/anna\n';
  const room = 'Videoconference\nhttps://videoconf.example.edu/join/anna\n';
  const read = (text: string) => {
    const reading = readRoom({ text, links: [] });
    return reading.kind === 'room' ? reading.findings : {};
  };

  test.each([
    'Moodle-Passwort: tulip77',
    'Mot de passe Moodle : tulip77',
    'Passwort für Moodle: tulip77',
    'Kahoot PIN: 775512',
    'Menti: www.menti.com, Code 7755 1234',
    'Interpreter passcode: aB3dE5',
    'Login for the library: user anna, password tulip77',
    'The PIN for the printer is 2468',
    'Das PDF ist mit dem Passwort tulip77 geschützt',
    'Le document s’ouvre avec le mot de passe tulip77',
    'Los apuntes tienen la contraseña tulip77',
    'Voting PIN: 2468',
    'Intranet-Passwort: tulip77',
    'The account of the club: user board@example.org, password tulip77',
    'Benutzer: verein@example.org, Kennwort tulip77',
    'Login anna and password tulip77',
    'The video of the last meeting is there, password tulip77',
    'Das Video der letzten Sitzung, Passwort tulip77',
    'Password area riservata: tulip77',
    'Lösenord till dokumenten: tulip77',
  ])('no PIN: %s', (line) => {
    expect(read(zoom + line).pin).toBeUndefined();
  });

  test.each([
    'My extension is 4471',
    'Reach me at extension 4471',
    'Access code: CFP2026',
    'Meeting 142/2026',
  ])('no extension: %s', (line) => {
    expect(read(`${room}PIN: 2468\n${line}`).extension).toBeUndefined();
  });

  test.each(['Meeting number 142 of the board', 'Réunion n° 142', 'Meeting-Nr. 142'])(
    'the number of a meeting in its row is in doubt: %s',
    (line) => {
      expect(read(room + line).extension).toMatchObject({ value: '142', doubt: 'noLabel' });
    },
  );

  test.each([
    ['helpUrl', 'Support our work: https://donate.example.org/now'],
    ['testRoomUrl', 'Test results: https://lab.example.org/5'],
    ['testRoomUrl', 'Corona-Test: https://test.example.org/5'],
    ['phoneNumbersUrl', 'Phone book: https://www.example.org/phones'],
    ['gateway', 'VPN gateway: vpn.example.org'],
    ['sipAddress', 'Questions on the video system: av@example.org'],
  ] as const)('no %s: %s', (field, line) => {
    expect(read(`${room}PIN: 2468\nMeeting ID: 112752642\n${line}`)[field]).toBeUndefined();
  });

  test.each([
    'Room: H 3.014',
    'Raum: HS 3 und online',
    'Salle : 204 (bâtiment B)',
    'Sala: aula 5',
    'Room: Lovelace, 4th floor',
  ])('no name: %s', (line) => {
    expect(read(zoom + line).name).toBeUndefined();
  });

  test.each(['Room: Team Nine', 'Salle : Zoé Lambert', 'Sala: Aula virtuale 3'])('but a name: %s', (line) => {
    expect(read(zoom + line).name?.certainty).toBe('certain');
  });

  test.each([
    'Join our mailing list: https://lists.example.org/join',
    'Recording: https://video.example.org/rec/5',
    'Join us at the fair in Bern! We are in hall 3. Submit here: https://cfp.example.org/submit',
  ])('no link to join: %s', (line) => {
    expect(
      read(`Video call on Friday, meeting ID: 812 5550 1234, PIN: 2468\n${line}`).joinUrl,
    ).toBeUndefined();
  });
});

describe('a host who is only named, or has had a code, takes no other code', () => {
  test.each([
    'Moderation: Tom, Zoom: https://example.zoom.us/j/91255504411, Passwort: 204860',
    'Slides follow later. Zoom: https://example.zoom.us/j/91255504411 Passcode: 204860',
    'Relatore: prof. Muster. Link Zoom: https://example.zoom.us/j/91255504411 - Passcode: 204860',
    'PIN moderatore 998877, PIN partecipante 204860, stanza https://vc.example.org/join/sala',
    'Hosts use 998877, guests use PIN 204860. Room: https://vc.example.org/join/room',
    'BigBlueButton: https://bbb.example.edu/b/ann-x7q-2kd – Zugangscode für Gäste 204860, für Moderierende 998877',
  ])('%s', (text) => {
    expect(pin(text)).toBe('204860');
  });

  test.each([
    'Host: Kim, PIN: 998877, https://example.zoom.us/j/91255504411',
    'Zoom: https://example.zoom.us/j/91255504411 – PIN for hosts 998877',
    'Host link: https://example.zoom.us/my/kim (PIN 998877)',
  ])('but not: %s', (text) => {
    expect(pin(text)).toBeUndefined();
  });
});

describe('whose a code is, where columns or the words of a language say it', () => {
  const ROOM = 'Video conference\nhttps://videoconf.example.edu/join/anna\nMeeting ID: 550912\n';

  test.each([
    'Leitungs-PIN',
    'PIN des Veranstalters',
    'PIN conférencier',
    'Clave del profesor',
    'Senha do professor',
    'Pincode voorzitter',
    'Pinkod ordförande',
    'Pinkode formand',
    'Pinkode møteleder',
    'Hasło wykładowcy',
  ])('%s', (label) => {
    expect(pin(`${ROOM}${label}: 90418`)).toBeUndefined();
  });

  test.each([
    'Gastpasswort',
    'Code des invités',
    'Codice ospiti',
    'Clave de invitado',
    'Código de convidado',
    'Gastpincode',
    'Gästkod',
    'Gæstekode',
    'Gjestekode',
    'Kod gościa',
  ])('%s', (label) => {
    expect(pin(`${ROOM}${label}: 73310`)).toBe('73310');
  });

  test.each([
    ['|  | Host | Guest |\n|--|--|--|\n| PIN | 90418 | 73310 |', '73310'],
    ['|  | Guest | Host |\n|--|--|--|\n| PIN | 73310 | 90418 |', '73310'],
    ['|  | Host |\n|--|--|\n| PIN | 90418 |', undefined],
    ['| Host PIN | Guest PIN |\n| 90418 | 73310 |', '73310'],
    ['Host PIN  Guest PIN\n90418  73310', undefined],
    ['Meeting ID  PIN\n550912  73310', undefined],
    ['PIN: 90418 Moderator / 73310 Teilnehmer', undefined],
    ['PIN: 90418 (Mod.), 73310 (TN)', undefined],
    ['PIN 90418 if you are the host, 73310 otherwise', undefined],
    ['PIN: 73310 Host PIN: 90418', '73310'],
    ['PIN: 73310 Moderation: Kim Muster', '73310'],
    ['Code (hôte) : 90418\nCode (invité) : 73310', '73310'],
    ['Booking PIN: 90418', undefined],
    ['73310 (PIN for members)\n90418 (PIN for the chair)', '73310'],
  ])('%j', (text, expected) => {
    expect(pin(`${ROOM}\n${text}`)).toBe(expected);
  });

  test('the cells of two columns that became lines make doubt', () => {
    const reading = readRoom({ text: `${ROOM}\nModerator\nGuest\nPIN\n90418\n73310`, links: [] });
    expect(reading).toMatchObject({ findings: { pin: { certainty: 'doubtful', doubt: 'severalValues' } } });
  });
});

test('a code that gives way to another makes doubt, and a number keeps off the remarks of the next code', () => {
  const reading = readRoom({
    text: 'Zoom: https://zoom.us/j/91255504411\nThe passcode has changed from 111222 to 333444.',
    links: [],
  });
  expect(reading).toMatchObject({ findings: { pin: { certainty: 'doubtful', doubt: 'severalValues' } } });
  const number = readRoom({ text: 'Videokonferenz\nKonferenz-ID: 550912 (PIN: 4711 Moderator)', links: [] });
  expect(number).toMatchObject({ findings: { extension: { value: '550912' } } });
});

test.each([
  'Please start AnyDesk. Session ID: 555 019 227, password: k7x2p9',
  'Fernwartung: Meeting-ID 555 019 227, Kennwort: x7k2p9',
  'Your new SIP phone: user 5531@voip.example.org, password x7k2p9. Extension: 5531.',
])(
  'an ID and a password of a program for help from afar or of a telephone are none of a meeting: %s',
  (text) => {
    expect(readRoom({ text, links: [] })).toEqual({ kind: 'nothing' });
  },
);

test('a topic ends before the time on its line, in doubt', () => {
  const name = (text: string) => readRoom({ text: `${text}\nhttps://zoom.us/j/5550102277`, links: [] });
  expect(name('Topic: Weekly Seminar Time: May 4, 2026 10:00 AM')).toMatchObject({
    findings: { name: { value: 'Weekly Seminar', certainty: 'doubtful' } },
  });
  expect(name('Topic: Budget Data: Q3')).toMatchObject({
    findings: { name: { value: 'Budget Data: Q3', certainty: 'certain' } },
  });
});

describe('a PIN that a paragraph tells which says nothing else of a meeting', () => {
  const invitation = 'Join: https://videoconf.example.edu/join/anna\nMeeting ID: 112752642756\n';
  test.each([
    'The library is open again. Your card number and your PIN 9999 for the lending machine stay the same.',
    'Die PIN für den Kopierer ist 9999.',
    'Le code PIN de la photocopieuse est 9999.',
    'Il PIN della fotocopiatrice è 9999.',
    'Die Mensa ist wieder offen, und für den Automaten im Erdgeschoss gilt die PIN 9999 weiter.',
  ])('is in doubt, and gives way to the one beside the link: %s', (news) => {
    expect(foundPin(`${news}\n\n${invitation}`)).toMatchObject({ value: '9999', certainty: 'doubtful' });
    expect(foundPin(`${news}\n\n${invitation}PIN: 2468`)).toMatchObject({
      value: '2468',
      certainty: 'doubtful',
    });
  });

  test.each([
    'The PIN is 2468.',
    'Die PIN lautet 2468.',
    'Die PIN für die Teilnahme lautet 2468.',
    'Le code PIN de cette réunion est : 2468',
    'The PIN for everybody is 2468.',
    'All participants need this for every way of joining: PIN 2468',
  ])('but not one that begins its line or says where it is asked for: %s', (sentence) => {
    expect(foundPin(`${invitation}\n${sentence}`)).toMatchObject({ value: '2468', certainty: 'certain' });
  });
});

describe('an extension that is somebody’s desk', () => {
  const extension = (text: string) =>
    findingsOf(`Video conference\nhttps://videoconf.example.edu/join/anna\n${text}`).extension;

  test.each([
    'Sie erreichen mich unter der Durchwahl 5530.',
    'Fragen an Kim, Durchwahl -5530',
    'Help: extension 5530',
    'Lunch is at noon; call Petra on extension 5530 if you get lost.',
    'Wer Technik braucht, ruft Herrn Odermatt auf Durchwahl 5530 an.',
    'En cas de retard, appelez Mme Roy au poste 5530.',
    'Per la chiave chiamate il signor Neri all’interno 5530.',
  ])('%s', (text) => {
    expect(extension(text)).toBeUndefined();
  });

  test.each(['Frau Muster hat die Durchwahl 5530.', 'My assistant is on extension 5530.'])(
    'in doubt: %s',
    (text) => {
      expect(extension(text)?.certainty ?? 'doubtful').toBe('doubtful');
    },
  );

  test('a number that two cells repeat is one', () => {
    expect(extension('Meeting ID\t550912\t550912')?.value).toBe('550912');
  });
});
