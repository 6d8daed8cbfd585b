import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { ownHtml, ownText } from '../ownPart';

describe('what looks like a mark, where nothing is quoted (FQ08, FQ09, FQ10)', () => {
  const header =
    '<b>From:</b> b@example.org<br><b>Sent:</b> Monday 09:12<br><b>To:</b> a<br><b>Subject:</b> r';

  test.each([
    [
      'own words below appendonsend',
      `<div>Good.</div><div id="appendonsend"></div><div>Here is the room:</div><hr><div id="divRplyFwdMsg">${header}</div>`,
      'Good.\nHere is the room:',
    ],
    [
      'appendonsend without a quote',
      '<div>Good.</div><div id="appendonsend"></div><div>Room</div>',
      'Good.\nRoom',
    ],
    [
      'an own blockquote with a line',
      '<p>We say:</p><blockquote style="border-left:3px solid rgb(200,200,200)">no</blockquote><p>Yes</p>',
      'We say:\nno\nYes',
    ],
    [
      'a cited page',
      '<p>Read:</p><blockquote type="cite" cite="https://www.example.org">no</blockquote><p>Yes</p>',
      'Read:\nno\nYes',
    ],
    [
      'an appointment below a line across',
      '<hr><p>Topic: oars</p><p>When: 2 November 2026, 09:12</p><p>Where: hut</p><p>Contact: b@example.org</p>',
      'Topic: oars\nWhen: 2 November 2026, 09:12\nWhere: hut\nContact: b@example.org',
    ],
    [
      'a journey below a line across',
      '<hr><p>From: Bern</p><p>To: Chur</p><p>Date: 2 November 2026, 09:12</p>',
      'From: Bern\nTo: Chur\nDate: 2 November 2026, 09:12',
    ],
    [
      'a label with a date, and below it somebody who wrote something',
      '<p>Next meeting: 9.11.2026</p><p>Lothar wrote a request:</p><p>it is enclosed.</p>',
      'Next meeting: 9.11.2026\nLothar wrote a request:\nit is enclosed.',
    ],
    [
      'a card with a line above it',
      '<div style="border-top:1px solid #e1e1e1">Weight: 3 kg</div>',
      'Weight: 3 kg',
    ],
    ['marked lines in HTML', '<p>&gt; one</p><p>&gt; two</p><p>three</p>', '> one\n> two\nthree'],
  ])('HTML: %s', (_case, source, own) => {
    expect(ownHtml(source)).toBe(own);
  });

  test.each([
    'Try:\n>> L = 500;\n>> plot(L)',
    'Run:\n> npm ci\n> npm start\nThen look.',
    'To do:\n> one thing\n> another thing\nWho helps?',
    'Memo\n\nVon: Rektorat\nDatum: 2. November\nAn: alle\nBetreff: Ferien\n\nBald.',
    'Sent: 41\nTo: tray 2\nSubject: to jam\nDate: unset',
  ])('text: %j', (source) => {
    expect(ownText(source)).toBe(source);
  });

  test('the line that ends a Teams invitation is none, where a quote with a line of its own stands below', () => {
    const line = '________________________________';
    expect(
      ownHtml(`<p>Hi</p><p>${line}</p><p>Join</p><p>${line}</p><hr><div id="divRplyFwdMsg">${header}</div>`),
    ).toBe(`Hi\n${line}\nJoin\n${line}`);
  });

  test('a real mark further down wins over lines marked by hand', () => {
    const own = 'The note says:\n> back at four\n> geese are fed\n\nSo I waited.';
    expect(ownText(`${own}\n\nOn 2 Nov 2026 at 09:12, Beat <b@example.org> wrote:\n> a`)).toBe(own);
  });
});

describe('sayings are the user’s: beside the verb a year at most, or a word that is no name', () => {
  test.each([
    'In 1843 Ada Lovelace wrote:',
    'Die Zeitung schrieb schon 2019:',
    '鲁迅在1925年写道：',
    'As my grandmother said:',
    'My old teacher once wrote:',
    'Mio nonno ha scritto:',
    'Zitat von Wilhelm Busch:',
    'Ada Lovelace (1843, p. 44) wrote:',
    'At 9:14 somebody wrote with chalk:',
    'Quoting our statutes:',
  ])('%s', (saying) => {
    const source = `<p>Hi</p><p>${saying}</p><blockquote>soup first</blockquote><p>So come.</p>`;
    expect(ownHtml(source)).toBe(`Hi\n${saying}\nsoup first\nSo come.`);
  });

  test('in text, too, before marked lines with own words behind', () => {
    const source = 'The mayor said:\n> The bridge will open.\n> The ferry stays.\nI do not believe him.';
    expect(ownText(source)).toBe(source);
  });

  test.each([
    'On 2.11.2026 at 9:12 the class wrote its exam:',
    'Le 2.11.2026 à 9:12, Odile a écrit au tableau :',
    'Am 2.11.2026 um 9:12 hat uns die Gemeinde geschrieben, dass Folgendes gilt:',
    'Den 2.11.2026 kl. 9.12 skrev klassen sitt prov:',
    'Am 2.11.2026 um 9:12 schrieb die ganze Klasse eine Prüfung:',
    'Please tell b@example.org what you wrote down:',
    'Who wrote on 2.11.2026 to b@example.org what you read here:',
  ])('so is a sentence whose verb has an object, also before a blockquote: %s', (sentence) => {
    const source = `<p>Hi</p><p>${sentence}</p><blockquote>soup first</blockquote><p>So come.</p>`;
    expect(ownHtml(source)).toBe(`Hi\n${sentence}\nsoup first\nSo come.`);
  });

  test.each([
    'On 2.11.2026 at 9:12, anna wrote:',
    'Am 2.11.2026 um 9:12 schrieb anna:',
    'Op 2.11.2026 om 9:12 schreef van der Beispiel:',
    'Den 2 november 2026 kl. 9.12 skrev den 3 Vänner:',
    'Am 2.11.2026 um 9:12 schrieb anna von beispiel <b@example.org>:',
    'Op 2 nov 2026, om 09:12 heeft Beat het volgende geschreven:',
    'Beat wrote the following on 2.11.2026 9:12:',
  ])('a name in small letters is no object, and words before the verb are none: %s', (attribution) => {
    expect(ownText(`Hi\n\n${attribution}\n\nRoom 4`)).toBe('Hi');
  });

  test('a name before the verb is none', () => {
    expect(ownHtml('<p>Hi</p><p>Beat van den Example wrote:</p><blockquote>a</blockquote>')).toBe('Hi');
  });
});

describe('forms, timetables and notices have the labels of a header and no sender', () => {
  test.each([
    'From: Monday 2 November 2026\nTo: Friday 6 November 2026\nDate: 30 October 2026, 09:14\nSubject: leave',
    'Od: 2. 11. 2026\nDo: 6. 11. 2026\nDátum: 30. 10. 2026, 9:14\nPredmet: dovolenka',
    'Von: Bern, 09:14 Uhr\nAn: Chur, 11:52 Uhr\nDatum: 2.11.2026, 09:14 Uhr\nBetreff: Platz am Fenster',
    'De : Sion, 8 h 44\nÀ : Sierre, 9 h 10\nDate : 3 novembre 2026\nObjet : voyage\nÉcrire à a@example.org',
    'From: 20 francs an hour\nTo: 90 francs a day\nDate: 2 November 2026, 09:14\nSubject: boats',
    'Date: 2 November 2026\nTo: all newspapers\nSubject: the ferry\nContact: press@example.org',
    '件名：音楽会\n日時：2026年11月2日 9:14\n宛先：会員の皆様\n担当：suzuki@example.org',
    'De: Direction\nÀ: tous\nDate: 2 novembre 2026\nObjet: clés\nHeure: 14:00',
    '| From | Bern 09:14 |\n| To | Chur 11:52 |\n| Date | 2 November 2026 09:14 |\n| Subject | ladders |',
    'Notice of 2 November 2026, 09:14 am\n\nTo: all tenants\nSubject: water',
    'Datum: 2. November 2026\nZeit: 9:12 bis 10:12 Uhr\nVon: Vorstand\nAn: alle\nBetreff: Sitzung',
    '---- To be forwarded ----\nTo: board@example.org\nBy: Friday',
    'You find this in the mail: reply above this line.\nPlease do.',
    '----- Cut along this line -----\nName:',
    '----- Nothing above this line, please -----\nName:',
    'Answers to what stands above this line are welcome, and so is all that you know of the mill and the weir.',
    'I send you the mail of 2 November 2026, 09:12, from Beat <b@example.org>:\npage 1',
    'Please fill in:\nFrom: your address\nTo: desk@example.org\nSubject: Password\nDate: when it happened\nand press Send.',
    'Bis 6.11.2026, 12:00 Uhr an Beat Kern <b@example.org>:\n- Folien\n- Foto',
    'On 2.11.2026, 12:00 we send to Beat Kern <b@example.org>:\nthe plan, the key.',
    'Hasta el 6 de noviembre de 2026, 12:00, a Beat Kern <b@example.org>:\n- las fotos',
    'Plan A---4.11.2026 09:12---hut\nPlan B---5.11.2026 09:12---lake',
    'To: Beat\n4.11.2026, 08:00: early shift',
  ])('%j', (source) => {
    expect(ownText(source)).toBe(source);
  });

  test.each([
    '<div style="border-top:solid #E1E1E1 1.0pt"><p>From: 12 francs</p><p>To: 40 francs</p></div>',
    '<hr><p>Date: 2 November 2026<br>From: 09:14<br>To: 12:00<br>Subject: painting</p>',
    '<table><tr><td>From:<td>2 November 2026, 14:00<tr><td>To:<td>4 November<tr><td>Subject:<td>room<tr><td>Contact:<td>b@example.org</table>',
  ])('%s', (source) => {
    const { text, quoteAt } = readMailBody(source, 'html');
    expect(quoteAt).toBe(text.length);
  });
});
