import { describe, expect, test } from '@jest/globals';
import { readInvitation } from '../../../../src/usecases/rooms/readInvitation';
import { findingsOf } from '../findingsOf';

const LINK = 'https://us02web.zoom.us/j/82155504417';

describe('a service is named beside "room" or "meeting" by a word with a capital inside, in doubt', () => {
  const ROOM = 'https://stanze.example.edu/join/anna\nMeeting ID: 112752642756';
  test.each([
    ['You have been invited to a CampusMeet room.', 'CampusMeet'],
    ['Wir sprechen im UniKonferenz-Raum.', 'UniKonferenz'],
    ['Einladung zu einer Besprechung mit UniKonferenz', 'UniKonferenz'],
    ['La riunione si tiene con StanzeVideo.', 'StanzeVideo'],
    ['Réunion sur CampusVisio', 'CampusVisio'],
  ])('%s', (sentence, name) => {
    expect(findingsOf(`${sentence}\n${ROOM}`).serviceName).toMatchObject({
      value: name,
      certainty: 'doubtful',
    });
  });

  test.each(['Please bring your MacBook.', 'Videoconference of the JavaScript group', 'a Campus meeting'])(
    'not elsewhere: %s',
    (sentence) => {
      expect(findingsOf(`${sentence}\n${ROOM}`).serviceName).toBeUndefined();
    },
  );

  test('and not where the link tells it', () => {
    expect(findingsOf(`a CampusMeet room\n${LINK}`).serviceName?.value).toBe('Zoom');
  });
});

test.each([
  'From a meeting room: dial 192.0.2.17 and enter 204417#',
  'From a conference room: use the panel at the door',
  'Vom Sitzungszimmer aus, Raum: Wählen Sie 204417',
])('what is done from a room is no name: %s', (line) => {
  expect(findingsOf(`${LINK}\n${line}`).name).toBeUndefined();
});

describe('a name in a table stands in the cell behind its label, whatever rule is below', () => {
  test.each([
    `| Topic | Logic Seminar |\n| Link | ${LINK} |`,
    `| Topic | Logic Seminar |\n|---|---|\n| Link | ${LINK} |`,
  ])('%j', (table) => {
    expect(findingsOf(table).name?.value).toBe('Logic Seminar');
  });
});

test('a rule below the first of several labels makes it no head', () => {
  const table = `| Meeting ID | 821 5550 4417 |\n|---|---|\n| Passcode | 99ab77 |\n| Link | ${LINK} |`;
  expect(findingsOf(table)).toMatchObject({
    extension: { value: '821 5550 4417' },
    pin: { value: '99ab77' },
  });
});

test('the next head of a table is no name', () => {
  const heads = ['Topic', 'Notes', 'Time'].map((head) => `<th>${head}</th>`).join('');
  const html = `<table><tr>${heads}</tr><tr><td>Logic</td><td>none</td><td>10:00</td></tr></table><p>${LINK}</p>`;
  expect(readInvitation(html, 'html').reading).not.toHaveProperty('findings.name');
});

test('a full stop before a tab is a list’s only behind a number', () => {
  const rows = `Nr.\tTitle\tLink\tPassword\n5512\tOptics\t${LINK}\tOptik26`;
  expect(findingsOf(rows).pin?.value).toBe('Optik26');
});

test('spaces before the colon of a name are none of it', () => {
  expect(findingsOf(`Topic      : Budget round\n${LINK}`).name?.value).toBe('Budget round');
});

test.each(['Thank you for using public transport.', 'Merci d’utiliser le casque.'])(
  'what is thanked for in small letters may be no service: %s',
  (line) => {
    expect(
      findingsOf(`Videoconference: https://vc.example.edu/join/anna\n${line}`).serviceName?.certainty,
    ).not.toBe('certain');
  },
);

describe('a name in quotes behind a room, or behind "Meeting:", is in doubt', () => {
  test.each([
    [`We meet in the virtual room "Willow": ${LINK}`, 'Willow'],
    [`Sie sind in den Raum „Seminar Nord“ eingeladen: ${LINK}`, 'Seminar Nord'],
    [`Salle virtuelle « Lac Bleu » : ${LINK}`, 'Lac Bleu'],
    [`Ci vediamo nella stanza virtuale «Girasole»: ${LINK}`, 'Girasole'],
    [`Meeting: Budget round\n${LINK}`, 'Budget round'],
    [`Besprechung | Lenkungskreis Campus\nLink | ${LINK}`, 'Lenkungskreis Campus'],
    [`Réunion : Jury de thèse\n${LINK}`, 'Jury de thèse'],
    [`RIUNIONE:   Collegio docenti\n${LINK}`, 'Collegio docenti'],
  ])('%j', (text, name) => {
    expect(findingsOf(text).name).toMatchObject({ value: name, certainty: 'doubtful' });
  });

  test.each([
    `Meeting: Thursday afternoon\n${LINK}`,
    `Sitzung: nächste Woche\n${LINK}`,
    `Réunion : 12 décembre à 14 h\n${LINK}`,
    `Riunione: ${LINK}`,
    `The meeting: as always\n${LINK}`,
  ])('a day, a link or small words are no name: %j', (text) => {
    expect(findingsOf(text).name).toBeUndefined();
  });

  test('a label goes before it', () => {
    expect(findingsOf(`Topic: Thesis\nMeeting: Jury\n${LINK}`).name).toMatchObject({
      value: 'Thesis',
      certainty: 'certain',
    });
  });
});
