import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../../src/core/pasted/readRoom';
import { findingsOf } from '../findingsOf';

const ROOM = 'Videoconference\nhttps://videoconf.example.edu/join/anna\nMeeting ID: 112752642756\n';

/** The numbers that are read, a question mark behind those in doubt. */
function numbers(text: string): readonly string[] {
  const found = findingsOf(ROOM + text).phoneNumbers ?? [];
  return found.map(({ value, certainty }) => `${value.number}${certainty === 'certain' ? '' : '?'}`);
}

describe('what leads from a number to what is typed behind it shows whose it is', () => {
  test.each([
    ['Einwählen könnt ihr euch unter +49 30 23125 333 mit der Konferenznummer 550 7719.', '+49 30 23125 333'],
    ['PIN as always. From the car: +44 20 7946 0612, then extension 55512 and hash.', '+44 20 7946 0612'],
    ['1. Dial +1 212 555 0198 (New York)\n2. Enter the meeting ID 912 555 0334', '+1 212 555 0198'],
    ['Wer nur telefoniert: +49 69 5050 0951, danach 112752642756#.', '+49 69 5050 0951'],
    ['Comporre il +39 06 5555 0741\nID riunione: 112752642756', '+39 06 5555 0741'],
  ])('%j', (text, expected) => {
    expect(numbers(`\n${text}`)).toEqual([expected]);
  });

  test.each([
    'Call +1 212 555 0198 if you are lost\nMeeting ID: 912 555 0334',
    'Questions? Call +1 212 555 0198\nMeeting ID: 912 555 0334',
    'Anna Muster, +1 212 555 0198, extension 4471',
    'Pager: +1 212 555 0198 (on duty)',
    'Need help? Call +1 212 555 0198 (Mon–Fri).',
    'Concierge +1 212 555 0198, ask for extension 12',
    'Si ça bloque, l’ID de réunion c’est 765 555 4120 et le code secret 4471',
  ])('nobody’s own number and no other one: %j', (text) => {
    expect(numbers(`\n${text}`)).toEqual([]);
  });
});

test.each([
  'Tél. : +33 1 99 00 55 33, code conférence : 5512 0499 #',
  'Numero: (IT) +39 02 5550 1199 PIN: 551 204 993#',
  'Tel: +39 06 5550 1200, poi 55120#',
])(
  'what is typed behind it with the confirm key shows a number to dial, whatever is said before: %s',
  (line) => {
    expect(numbers(line)).toHaveLength(1);
  },
);

test('"or" may begin the next line of a list', () => {
  const text =
    'Dial:\n  US: +1 212 555 0171 (US Toll) or +1 212 555 0172 (US Toll)\n  or +1 855 555 0124 (Toll Free)';
  expect(numbers(text)).toEqual(['+1 212 555 0171', '+1 212 555 0172', '+1 855 555 0124']);
});

test.each([
  ['Par téléphone : +33 1 99 00 55 31 (sans frais) ou le +33 1 99 00 55 32', 2],
  ['Dial by your location+49 69 5550 1234 Germany', 1],
  ['Le numéro de téléphone (audioconférence) : 01 99 00 55 61', 1],
])('two words between, a word glued to it, a remark behind the label: %s', (line, count) => {
  expect(numbers(`${line}\n`)).toHaveLength(count);
});

test.each([
  ['San Jose, CA: +1.408.555.0100 RTP: +1.919.555.0130', ['San Jose, CA', 'RTP']],
  ['Zurich +41 44 555 01 01 Geneva +41 22 555 01 01', ['Zurich', 'Geneva']],
  ['US +1 202 555 0133, UK: +44 20 7946 0133', ['US', 'UK']],
  ['+41 44 555 01 01 (Zurich) +41 22 555 01 01 (Geneva)', ['Zurich', 'Geneva']],
  ['Dial +41 44 555 01 01. When prompted, enter the meeting ID', ['']],
])('the place of each number of a line: %s', (line, places) => {
  const reading = readRoom({ text: `${ROOM}By phone:\n${line}`, links: [] });
  const found = reading.kind === 'room' ? (reading.findings.phoneNumbers ?? []) : [];
  expect(found.map(({ value }) => value.label)).toEqual(places);
});

test.each([
  ['Phone numbers of other countries:\nItaly: +39 0 230 55 01 42\nNorway: +47 21 55 01 20', 2],
  ['Numeri dei diversi paesi:\nItalia: +39 0 230 55 01 42\nNorvegia: +47 21 55 01 20', 2],
  ['Dial: +1 613 555 0140\n+1 613 555 0141\nAccess code: 5550193', 2],
])('a heading of numbers, and a number to dial above others: %j', (text, count) => {
  expect(numbers(`\n${text}`).filter((number) => !number.endsWith('?'))).toHaveLength(count);
});

/** The places of the numbers below a heading. */
function places(text: string): readonly string[] {
  const found = findingsOf(`${ROOM}Dial by your location\n${text}`).phoneNumbers ?? [];
  return found.map(({ value }) => value.label);
}

describe('cells of places, each on its line: the first one tells whether they stand above or below their numbers', () => {
  test.each([
    ['Norway\n+47 21 55 01 23\nItaly\n+39 06 5550 0188', ['Norway', 'Italy']],
    ['+47 21 55 01 23\nNorway\n+39 06 5550 0188\nItaly', ['Norway', 'Italy']],
    [
      '+47 21 55 01 23\nNorway\n+39 06 5550 0188\nItaly\n+49 30 5550 0144\nGermany',
      ['Norway', 'Italy', 'Germany'],
    ],
    [
      'Voice conference code\n55512833\nNorway\n+47 21 55 01 23\nItaly\n+39 06 5550 0188',
      ['Norway', 'Italy'],
    ],
    ['+47 21 55 01 23\nNorway', ['']],
  ])('%j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

test('the place in brackets behind a label stays, where a bar parts it from the number', () => {
  const reading = findingsOf(
    `${ROOM}| Phone (Zurich) || +41 44 555 01 88\n| Phone (Bern) || +41 31 555 01 88`,
  );
  expect(reading.phoneNumbers?.map(({ value }) => value.label)).toEqual(['Zurich', 'Bern']);
});

test('a number to dial is sure where the line below tells a number of the meeting, and no PIN or extension', () => {
  expect(numbers('By phone: +49 30 5550 0199\nConference ID: 550 881')).toEqual(['+49 30 5550 0199']);
  expect(numbers('Telefon: +49 30 5550 0199\nPIN: 2719')).toEqual(['+49 30 5550 0199?']);
  expect(numbers('Phone: +49 30 5550 0199\nExtension: 55210')).toEqual(['+49 30 5550 0199?']);
});

test('a list is one of the room where a page of more numbers stands below it', () => {
  const list = (below: string) =>
    numbers(`Con la cornetta\nItalia: +39 06 5550 7744\nSvizzera: +41 44 555 01 44\n${below}`);
  expect(list('Altri numeri: https://videoconf.example.edu/numeri')).toHaveLength(2);
  expect(list('Grazie')).toEqual([]);
});

test.each(['Number: +49 30 5550 1999', 'Rufnummer: +49 30 5550 1999', 'Audio: +49 30 5550 1999'])(
  '%s is no place',
  (line) => {
    const reading = readRoom({ text: `${ROOM}Join by phone:\n${line}`, links: [] });
    expect(reading).toMatchObject({ findings: { phoneNumbers: [{ value: { label: '' } }] } });
  },
);

test.each([
  'our telephones are new; my new number is +41 44 555 99 98.',
  'die Telefonanlage ist neu, meine Nummer ist jetzt +41 44 555 99 98.',
  'le téléphone a changé, mon nouveau numéro est le +41 44 555 99 98.',
])('the writer’s own number is none to dial in with: %s', (sentence) => {
  expect(numbers(`\n${sentence}`)).toEqual([]);
});

test('a fax is no second number', () => {
  expect(numbers('Phone: +41 44 555 01 01, Fax +41 44 555 01 02')).toEqual(['+41 44 555 01 01?']);
});

test.each([
  ['Phone: +49 (0) 30 / 555 01-77, then meeting ID 55123', ['+49 (0) 30 / 555 01-77']],
  ['Phone: +1 202 555 0133 / 55123', ['+1 202 555 0133']],
  ['Dial in: UK +44 20 7946 0133 / US +1 202 555 0133', ['+44 20 7946 0133', '+1 202 555 0133']],
  ['+1 202 555 0142 (phone)', ['+1 202 555 0142']],
  ['Or call +44 20 7946 0812 and enter *55123* when prompted.', ['+44 20 7946 0812']],
])('%s', (line, numbers) => {
  const text = `Video conference\nhttps://videoconf.example.edu/join/anna\nMeeting ID: 55123\n${line}`;
  const reading = readRoom({ text, links: [] });
  const found = reading.kind === 'room' ? (reading.findings.phoneNumbers ?? []) : [];
  expect(found.map(({ value }) => value.number)).toEqual(numbers);
});
