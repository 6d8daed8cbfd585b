import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../../src/core/pasted/readRoom';
import { readPage } from '../../../../src/core/pasted/page/page';
import type { Page } from '../../../../src/core/pasted/page/page';
import { linkRoles } from '../../../../src/core/pasted/recognise/linkRoles';
import {
  keyedNumbers,
  numbersBeforeLabels,
  numbersBehindLabels,
} from '../../../../src/core/pasted/recognise/meetingNumbers';
import { dialStrings } from '../../../../src/core/pasted/recognise/phone/dialStrings';
import { invitingPersons, namesBehindLabels } from '../../../../src/core/pasted/recognise/names';
import { dialInNumbers } from '../../../../src/core/pasted/recognise/phone/phoneNumbers';
import { pinsBehindLabels } from '../../../../src/core/pasted/recognise/codes/pins';
import {
  gatewaysBehindLabels,
  sipAddresses,
  systemSections,
} from '../../../../src/core/pasted/recognise/roomSystems';
import { namedServices, thankedServices } from '../../../../src/core/pasted/recognise/serviceNames';

/** Each recogniser alone: the lines that it is there for, and their neighbours that it must leave alone. */
const page = (text: string): Page => readPage({ text, links: [] });
const values = (found: readonly { readonly value: unknown }[]) => found.map(({ value }) => value);

describe('numbersBehindLabels', () => {
  test.each([
    ['Meeting ID: 415 555 0123', ['415 555 0123']],
    ['Meeting-ID\n415 555 0123', ['415 555 0123']],
    ['Meeting number (access code): 956 123 456', ['956 123 456']],
    ['ID de conférence : 70442#', ['70442']],
    ['Geben Sie die Durchwahl 009 4172 3305 # ein', ['009 4172 3305']],
    ['inserisca l’interno 772 410 9836 seguito da #', ['772 410 9836']],
    ['Call ID\n\nPasscode: 60218', []],
    ['Meeting ID and passcode follow on 12.03.2026', []],
    ['Meeting ID: 12.03.2026', []],
    ['Customer service: +44 20 7946 0300, extension 4201', []],
    ['Room number 4.1', []],
  ])('%j', (text, expected) => {
    const found = numbersBehindLabels(page(text)).filter(({ source }) => source === 'meetingNumber');
    expect(values(found)).toEqual(expected);
  });

  test('digits that a soft wrap moved to the next line belong to the number, in doubt', () => {
    expect(numbersBehindLabels(page('Interno 772 410 \n9836 (seguito da #)'))).toMatchObject([
      { value: '772 410 9836', doubt: 'brokenLine' },
    ]);
    expect(numbersBehindLabels(page('Interno 772 410\n9836'))).toMatchObject([
      { value: '772 410', doubt: 'brokenLine' },
    ]);
  });
});

test.each([
  ['Then enter 71923 as the conference PIN number.', ['71923']],
  ['Geben Sie 40718 als Konferenz-PIN ein.', ['40718']],
  ['Inserisci 30917 come PIN della conferenza.', ['30917']],
  ['On 12.03.2026 as the conference PIN was sent', []],
])('numbersBeforeLabels: %j', (text, expected) => {
  expect(values(numbersBeforeLabels(page(text)))).toEqual(expected);
});

test.each([
  ['H.323: 192.0.2.50, then 5071#', ['5071']],
  ['(FR) +33 1 99 00 23 99, puis 330 918 225 4471#', ['330 918 225 4471']],
  ['Türcode 1357#', []],
  ['+41445550133,,4155550123#,,,,*246810#', []],
])('keyedNumbers: %j', (text, expected) => {
  expect(values(keyedNumbers(page(text)))).toEqual(expected);
});

describe('pinsBehindLabels', () => {
  test.each([
    ['PIN: 2468', ['2468']],
    ['PIN\n2468', ['2468']],
    ['Passcode: hT6Zp2', ['hT6Zp2']],
    ['Die PIN lautet 2468.', ['2468']],
    ['PIN für Gäste: 3391', ['3391']],
    ['PIN: 771 204', ['771204']],
    ['Code PIN : 2468 (suivi de #)', ['2468']],
    ['If a PIN is requested, enter 4820.', ['4820']],
    ['Password: sunshine', ['sunshine']],
    ['PIN: 7051 22', ['705122']],
    ['PIN: 12.03.2026', []],
    ['PIN: 3-28-26', []],
    ['PIN: 90-17-22', ['90-17-22']],
    ['Passcode: a!b/c', []],
    ['Passcode: w?9K&2x', ['w?9K&2x']],
    ['Kenncode: ?Rt5=k9W', ['?Rt5=k9W']],
    ['Passcode: qT4!mZ9?', ['qT4!mZ9?']],
    ['Is the PIN 2468?', ['2468']],
    ['Pascode 41qwZ8', ['41qwZ8']],
    ['Kennwort habe ich Ihnen per SMS geschickt', []],
    ['PIN: You will receive the PIN separately.', []],
  ])('%j', (text, expected) => {
    expect(values(pinsBehindLabels(page(text)))).toEqual(expected);
  });

  test.each([
    'Host PIN: 1379',
    'PIN für Gastgeber: 880417',
    'Code PIN de l’organisateur : 4826',
    'PIN dell’organizzatore: 7788',
    'Moderator Passcode\n90412',
    'PIN: 880417 (host)',
    'For hosts:\nPIN: 884422',
    'If you are the host, the PIN is 1379',
    'WLAN-Passwort: gast2026',
  ])('the host’s code is not read: %j', (text) => {
    expect(pinsBehindLabels(page(text))).toEqual([]);
  });

  test('letters alone may be a word', () => {
    expect(pinsBehindLabels(page('Password: sunshine'))).toMatchObject([{ doubt: 'looksLikeWord' }]);
  });
});

describe('gatewaysBehindLabels', () => {
  test.each([
    ['H.323 gateway: h323.example.edu or 198.51.100.7', ['h323.example.edu', '198.51.100.7'], []],
    ['H.323: dial 192.0.2.41 (or as a backup 198.51.100.41)', ['192.0.2.41', '198.51.100.41'], []],
    ['H.323: dial 192.0.2.41 (or as a backup\n198.51.100.41)', ['192.0.2.41', '198.51.100.41'], []],
    ['Gateway H.323\n192.0.2.66', ['192.0.2.66'], []],
    ['H.323 gateway: a.example.edu\nH.323 backup: b.example.edu', ['a.example.edu'], ['b.example.edu']],
    ['Vous pouvez également composer 192.0.2.68 et entrer le numéro.', ['192.0.2.68'], []],
    ['H.323: 300.0.2.1', [], []],
    ['H.323 since version 2.1.0 of the client, see e.g. the manual', [], []],
    ['The server is www.example.edu', [], []],
  ])('%j', (text, primary, backup) => {
    const found = gatewaysBehindLabels(page(text), systemSections(page(text)));
    expect([values(found.primary), values(found.backup)]).toEqual([primary, backup]);
  });
});

test('dialStrings: a gateway and an extension at once', () => {
  expect(dialStrings(page('Dial 192.0.2.117##8215507 or h323.example.edu##42'))).toMatchObject([
    { gateway: { value: '192.0.2.117' }, extension: { value: '8215507' } },
    { gateway: { value: 'h323.example.edu' }, extension: { value: '42' } },
  ]);
  expect(dialStrings(page('+41445550133,,956123456##'))).toEqual([]);
});

describe('sipAddresses', () => {
  test.each([
    ['SIP: 5071@sip.example.edu', [['5071', 'sip.example.edu', 'label']]],
    ['SIP: <mailto:5071@sip.example.edu>', [['5071', 'sip.example.edu', 'label']]],
    ['sip:anna@vc.example.org', [['anna', 'vc.example.org', 'label']]],
    ['Video system: anna@vc.example.org', [['anna', 'vc.example.org', 'label']]],
    ['Video: board@example.net', [['board', 'example.net', 'label']]],
    ['Questions on the video: board@example.net', []],
    ['5071@sip.example.edu', [['5071', 'sip.example.edu', 'number']]],
    ['H.323: 5071@h323.example.edu', []],
    ['anna.muster@example.edu', []],
  ])('%j', (text, expected) => {
    const found = sipAddresses(page(text), systemSections(page(text)));
    expect(found.map(({ user, value, source }) => [user, value, source])).toEqual(expected);
  });
});

describe('dialInNumbers', () => {
  const numbers = (text: string, nearFact = false) =>
    dialInNumbers(page(text), () => nearFact).map(({ value, doubt }) => [value.label, value.number, doubt]);

  test.each([
    ['Dial by your location\n• +1 312 555 0133 US (San Jose)', 'US (San Jose)', '+1 312 555 0133'],
    ['Join by phone\nUnited Kingdom: +44 20 7946 0162', 'United Kingdom', '+44 20 7946 0162'],
    ['Or dial: (CH) +41 44 555 06 12 PIN: 417 902 688#', 'CH', '+41 44 555 06 12'],
    ['+41445550133,,4155550123# Switzerland', 'Switzerland', '+41445550133'],
    ['Per telefono:\nItalia +39 02 5550 0819', 'Italia', '+39 02 5550 0819'],
  ])('%j', (text, label, number) => {
    expect(numbers(text)).toEqual([[label, number, undefined]]);
  });

  test('a number behind a bare label may be somebody’s own', () => {
    expect(numbers('Phone: +44 20 7946 0113', true)).toEqual([['', '+44 20 7946 0113', 'maybePrivate']]);
    expect(numbers('Phone: 044 555 01 01', true)).toEqual([['', '044 555 01 01', 'noCountryCode']]);
  });

  test.each([
    'Tel. +41 44 555 13 13',
    'Anna Muster\nPhone +44 20 7946 0411',
    'Questions? Call +44 20 7946 0555',
    'Join by phone\n\nBei Fragen: +41 44 555 01 01',
    'Regards\n+41 44 555 01 01',
    '+41 44 555 01 01',
    'IBAN +41 4455 5010 1445 5501 0144 5550 101',
  ])('somebody’s own number is not read: %j', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

test.each([
  ["Topic: Anna Muster's Personal Meeting Room", ["Anna Muster's Personal Meeting Room"]],
  ["Meeting Title\nLena's Meeting", ["Lena's Meeting"]],
  ['Salle : Zoé Lambert & Cie', ['Zoé Lambert & Cie']],
  ['Raum: Kolloquium PIN: 2468', ['Kolloquium']],
  ['Topic – Logic Seminar', ['Logic Seminar']],
  ['We changed the topic – please read on', []],
  ['Raum: https://bbb.example.edu/b/kol', []],
  ['We meet in the room next door', []],
  [`Topic: ${'x'.repeat(101)}`, []],
])('namesBehindLabels: %j', (text, expected) => {
  expect(values(namesBehindLabels(page(text)))).toEqual(expected);
});

test.each([
  ['Anna Muster is inviting you to a scheduled Zoom meeting.', ['Anna Muster']],
  ['Guten Tag. Dr. Eva von Arx lädt Sie ein', ['Dr. Eva von Arx']],
  ['Jean-Luc Perrin vous invite', ['Jean-Luc Perrin']],
  ['somebody invites you', []],
])('invitingPersons: %j', (text, expected) => {
  expect(values(invitingPersons(page(text)))).toEqual(expected);
});

test.each([
  ['Thank you for using Example Videoconf.', ['Example Videoconf']],
  ['Vielen Dank, dass Sie Example Videoconf nutzen.', ['Example Videoconf']],
  ['Merci d’utiliser Visio 2.0.', ['Visio 2.0']],
  ['Thank you for using it in the most considerate way that anybody could ever think of', []],
])('thankedServices: %j', (text, expected) => {
  expect(values(thankedServices(page(text)))).toEqual(expected);
});

test('namedServices: products by their names', () => {
  expect(values(namedServices(page('Join Zoom Meeting, or use Microsoft Teams')))).toEqual([
    'Zoom',
    'Microsoft Teams',
  ]);
});

describe('linkRoles', () => {
  const roles = (text: string) => linkRoles(page(text)).map(({ role, strength }) => [role, strength]);
  const link = 'https://videoconf.example.edu/x';

  test.each([
    [`Join the meeting: ${link}`, [['join', 'strong']]],
    [`Join:\n${link}`, [['join', 'direct']]],
    [`Link: ${link}`, [['join', 'direct']]],
    [`Join our programme in your browser at ${link}`, [['join', 'weak']]],
    [`Phone: dial one of the numbers on ${link}`, [['phonePage', 'strong']]],
    [`Test room: ${link}`, [['test', 'strong']]],
    [`Need help? ${link}`, [['help', 'strong']]],
    [`More ways to join: ${link}`, [['other', 'strong']]],
    [`Phone +41 44 555 01 01, ${link}`, []],
    [`Phone +41 44 555 01 01\n${link}`, []],
    [`See ${link}`, []],
    ['Join the meeting: http://videoconf.example.edu/x', []],
    ['https://teams.microsoft.com/meet/1234', [['join', 'strong']]],
    ['https://dialin.teams.microsoft.com/usp/pstnconferencing', [['other', 'strong']]],
  ])('%j', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

test.each([
  'SIP or H.323: anna@vc.example.org',
  'H.323/SIP: anna@vc.example.org',
  'anna@vc.example.org (SIP endpoints)',
  'Raumanlage: anna@vc.example.org',
])('an address for video, whichever system: %s', (line) => {
  const text = `Video conference\nhttps://videoconf.example.edu/join/anna\n${line}`;
  expect(readRoom({ text, links: [] })).toMatchObject({
    findings: { sipAddress: { value: 'anna@vc.example.org' } },
  });
});
