import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../findingsOf';

const LINK = 'https://us02web.zoom.us/my/anna';

describe('"the code" of a sentence is the PIN, in doubt', () => {
  test.each([
    `The code is 770412, you need it with ${LINK}.`,
    `Wir treffen uns unter ${LINK}, der Code ist 770412.`,
    `Rendez-vous sur ${LINK}, le code est 770412.`,
    `Ci vediamo su ${LINK} con il codice 770412.`,
    `Nos vemos en ${LINK} y la clave es 770412.`,
    `We zien elkaar op ${LINK}, de code is 770412.`,
    `Vi ses på ${LINK} med koden 770412.`,
    `Join us at ${LINK} with the code 770412.`,
  ])('%s', (text) => {
    expect(findingsOf(text).pin).toMatchObject({ value: '770412', doubt: 'noLabel' });
  });

  test.each([
    `Zoom: ${LINK}\nAfter six the house needs the code 7741.`,
    `Zoom: ${LINK}\nThe door is locked, the code is 7741.`,
    `Zoom: ${LINK}\nScan the QR code 7741 at the desk.`,
    `Zoom: ${LINK}\nRegister with the code SPRING26.`,
    `Zoom: ${LINK}\nLocker: the code is 7741.`,
  ])('but not of something else: %j', (text) => {
    expect(findingsOf(text).pin).toBeUndefined();
  });
});

test.each([
  'The ID is 812 5550 1234.',
  'enter the ID 812 5550 1234',
  'mit der ID 812 5550 1234',
  'l’ID è 812 5550 1234',
  'el ID es 812 5550 1234',
  'het ID is 812 5550 1234',
  'Nº de réunion : 812 5550 1234',
])('an ID in a sentence: %s', (words) => {
  expect(findingsOf(`${LINK}\n${words}`).extension).toMatchObject({
    value: '812 5550 1234',
    certainty: 'certain',
  });
});

test.each(['The order ID is 812 5550 1234.', 'The ID is 4471.'])('none of a meeting: %s', (words) => {
  expect(findingsOf(`${LINK}\n${words}`).extension).toBeUndefined();
});

describe('words as people and services write them', () => {
  test.each([
    'pw: Rw72kd',
    'Meeting-PW: Rw72kd',
    '(pass: Rw72kd)',
    'Meetingpasswort: Rw72kd',
    'Raumpasscode: Rw72kd',
    'Sicherheitscode: Rw72kd',
    'clé d’accès : Rw72kd',
    'PSW: Rw72kd',
    'Código de ingreso: Rw72kd',
    'Código secreto: Rw72kd',
    'ww: Rw72kd',
    'lösenordet är Rw72kd',
    'kodeordet er Rw72kd',
    'passordet er Rw72kd',
    'z hasłem Rw72kd',
  ])('%s', (words) => {
    expect(findingsOf(`${LINK}\n${words}`).pin).toMatchObject({ value: 'Rw72kd', certainty: 'certain' });
  });

  test.each([
    'Mtg ID: 812 5550 1234',
    'Meeting-Nr. 812 5550 1234',
    'ID de la visio : 812 5550 1234',
    'Identificativo riunione: 812 5550 1234',
    'ID del seminario web: 812 5550 1234',
    'ID do webinar: 812 5550 1234',
    'Vergaderingsnummer (toegangscode): 812 5550 1234',
    'Mötesnumret är 812 5550 1234',
    'Mødenummeret er 812 5550 1234',
    'Møtenummeret er 812 5550 1234',
    'ID webinaru: 812 5550 1234',
  ])('%s', (words) => {
    expect(findingsOf(`${LINK}\n${words}`).extension?.value).toBe('812 5550 1234');
  });

  test('the key of a tenant in Danish', () => {
    const text = 'Deltag: https://teams.microsoft.com/meet/1?p=x\nLejernøgle: teams@vc.example.org';
    expect(findingsOf(text).sipAddress?.value).toBe('teams@vc.example.org');
  });
});

test('a number alone behind a bar behind a room’s link is the extension, in doubt', () => {
  expect(findingsOf('https://example.webex.com/meet/anna | 412 305 778\n').extension).toMatchObject({
    value: '412 305 778',
    doubt: 'noLabel',
  });
  expect(findingsOf('https://example.webex.com/meet/anna | 412 305 778 people\n').extension).toBeUndefined();
});

test('a phrase for a link that says "video" is enough of an invitation', () => {
  const link = 'https://rendez-vous.example.org/projet';
  const tickets = 'Tickets : https://tickets.example.org/1';
  expect(findingsOf(`Prochaine réunion - [lien visio](${link})\n${tickets}`).joinUrl?.value).toBe(link);
  expect(findingsOf(`Prochaine réunion - [lien](${link})\n${tickets}`)).toEqual({});
});

test.each([
  ['Réunion Teams. ID : 355 555 110 92 Code : jR7vLa', '355 555 110 92', 'jR7vLa'],
  ['Riunione su Teams, ID 355 555 110 92, passcode jR7vLa', '355 555 110 92', 'jR7vLa'],
  ['Guest PIN 445566 / Host PIN 998877 / https://vc.example.org/join/room', undefined, '445566'],
])('without the words of a service: %s', (text, extension, pin) => {
  const found = findingsOf(text);
  expect([found.extension?.value, found.pin?.value]).toEqual([extension, pin]);
});

test('an ID and a conference’s number behind a telephone number are no desk’s', () => {
  const text = `${LINK}\nPhone: +1 646 555 0186 or +1 312 555 0167, ID 812 5550 1234`;
  expect(findingsOf(text)).toMatchObject({ extension: { value: '812 5550 1234' }, phoneNumbers: [{}, {}] });
  const german = 'Videokonferenz\nTelefon: +41 44 555 01 01, Konferenznummer 771204';
  expect(findingsOf(german).extension?.value).toBe('771204');
});

test('a word for dialling in before a link that is built as a room’s is a link to join', () => {
  expect(findingsOf('Einwahl: https://vc.example.org/join/verein, PIN: 4471').joinUrl?.value).toBe(
    'https://vc.example.org/join/verein',
  );
});

test.each([
  '🆔 ID: 812 5550 4411\n🔑 Code: 204860',
  'Meeting ID 👉 812 5550 4411\nPasscode ➡️ 204860',
  'Meeting ID → 812 5550 4411\nPIN → 204860 ✅',
])('pictures beside labels are no more than spaces: %j', (text) => {
  expect(findingsOf(`📅 Zoom → https://zoom.us/j/81255504411\n${text}`)).toMatchObject({
    extension: { value: '812 5550 4411', certainty: 'certain' },
    pin: { value: '204860', certainty: 'certain' },
  });
});
