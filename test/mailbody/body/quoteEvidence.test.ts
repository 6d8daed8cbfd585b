import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../src/mailbody/body/mailBody';

/** What counts as the user's own, up to the quote. */
const ownHtml = (source: string): string => {
  const { text, quoteAt } = readMailBody(source, 'html');
  return text.slice(0, quoteAt);
};
const ownText = (source: string): string => {
  const { text, quoteAt } = readMailBody(source, 'text');
  return text.slice(0, quoteAt).trim();
};

describe('an attribution with a date or an address begins the quote, with or without marks (FQ01)', () => {
  test.each([
    [
      'Outlook for Mac',
      'Hallo\n\nAm 02.11.26, 09:12 schrieb "Beat" <beat@example.org>:\n\n    Raum 4',
      'Hallo',
    ],
    ['Yahoo', 'Hi\n\nOn Monday, November 2, 2026, 9:12 AM, Beat <beat@example.org> wrote:\n\nRoom 4', 'Hi'],
    [
      'wrapped',
      'Hi\n\nOn Mon, 2 Nov 2026 at 09:12, Beatrice Example-Longname <\nb@example.org> wrote:\n> a',
      'Hi',
    ],
    ['Swedish', 'Hej\n\nDen 2 nov. 2026 kl. 09:12 skrev Beat Beispiel:\n> a', 'Hej'],
    ['no date, marked', 'Hi\n\nBeat wrote:\n> a', 'Hi'],
    ['between arrows', 'Hi\n\n>>> "Beat" <b@example.org> 02.11.2026 09:12 >>>\nRoom 4', 'Hi'],
    [
      'between arrows, no address, wrapped',
      'Hi\n\n>>> Beat van den Example 2-11-2026\n9:12 >>>\nRoom 4',
      'Hi',
    ],
    [
      'broken before its bracket',
      'Hei\n\nman. 2. nov. 2026 kl. 09:12 skrev Beat <b@example.org\n>:\n\n> a',
      'Hei',
    ],
    ['AOL', 'Hi\n\nIn a message dated 11/2/2026 9:12:33 AM, b@example.org writes:\n\nRoom 4', 'Hi'],
    ['no verb, date behind', 'Hi\n\n* Beat <b@example.org> [2026-11-02 09:12]:\n> a', 'Hi'],
    ['no colon, marked', 'Hi\n\n"Beat" <b@example.org> wrote in message\nnews:a@example.net...\n> a', 'Hi'],
    ['four lines', 'Hi\n\nOn Nov 2, 2026, at 9:12 AM,\nBeat\n<b@example.org>\nwrote:\nRoom 4', 'Hi'],
  ])('text: %s', (_client, source, own) => {
    expect(ownText(source)).toBe(own);
  });

  test.each([
    ['a paragraph before a bare blockquote', '<p>Hi</p><p>Beat wrote:</p><blockquote>a</blockquote>', 'Hi'],
    [
      'Word’s blockquote with margins only',
      '<p>Hi</p><p>On 2 Nov 2026, at 09:12, Beat &lt;b@example.org&gt; wrote:</p><blockquote style="margin-top:5pt">a</blockquote>',
      'Hi',
    ],
  ])('HTML: %s', (_client, source, own) => {
    expect(ownHtml(source)).toBe(own);
  });

  test.each([
    'Beat wrote: no, and that is that.\nSo we wait.',
    'As Beat wrote:\nthe room is closed.',
    'Der Vorstand schrieb:\nWir warten.',
    'Videoconference – anna@example.edu\nWhen: Monday, 2 November 2026, 09:00–10:00 (Zurich, UTC+1)\nJoin:\nhttps://a.example.edu/b',
    'Contact: b@example.org\nDate: 2.11.2026\nAgenda:\nthe budget',
    'Until 14.11.2026 please tell b@example.org how many come:\nall of you?',
    '3.11.2026 9:12 mill (b@example.org):\none sack',
    'On 2.11.2026 at 9:12 the office (b@example.org) wrote that the hall is free and that we need:\nchairs',
    'This is what the old lift said on 2.11.2026:\nup',
    '>>> plot(2.11)\n>>> plot(3)',
    '=== Origin of the cheese ===\nThe cave.\n\n---- Original recipe ----\nMilk.',
    'Forwarding address:\nTo: 41 Heron Lane\nDate: 5 November 2026',
    'Programme on 5.11.2026 at 12:01:\n    coffee\n    cake',
    'Register like this:\n\nTo: b@example.org\nCc: a@example.org\nSubject: stall',
    'Ottavio (b@example.org) ha scritto, e cerca ancora:\nun tenore',
  ])('%s is the user’s', (source) => {
    expect(ownText(source)).toBe(source);
  });
});

describe('a header has the subject and one of date and recipients, in any order (FQ02, FQ03, FQ05)', () => {
  test.each([
    [
      'Word’s without rule and To',
      '<p>Hi</p><p><b>From:</b> b<br><b>Sent:</b> Mon<br><b>Cc:</b> l<br><b>Subject:</b> r</p>',
    ],
    [
      'GMX’s beside a line',
      '<p>Hi</p><div style="border-left:2px solid #C3D9E5">Gesendet: Mo<br>Von: b@example.org<br>An: a@example.org<br>Betreff: r</div>',
    ],
    [
      'one whose line breaks got lost',
      '<p>Hi</p><p><b>From:</b> b@example.org <b>Sent:</b> Monday 9:12 <b>To:</b> a <b>Subject:</b> r</p>',
    ],
    [
      'Notes’ table without colons',
      '<p>Hi</p><table><tr><td>b@example.org<p>2.11.2026 9:12</td><td>To<td>a<tr><td>cc<td><tr><td>Subject<td>r</table>',
    ],
    [
      'labels in two cells',
      '<p>Hi</p><hr><table><tr><td>From:</td><td>b@example.org</td></tr><tr><td>Subject:</td><td>r</td></tr></table>',
    ],
  ])('HTML: %s', (_client, source) => {
    expect(ownHtml(source)).toBe('Hi');
  });

  test.each([
    'Gesendet: Mo\nVon: b@example.org\nAn: a@example.org\nBetreff: r\n\nx',
    'De: b <b@example.org>\nEnviado el: lunes 2 de noviembre de 2026 9:12\nPara: a@example.org\nAsunto: r\n\nx',
    '____________________________\nVan: b@example.org\nVerzonden: maandag 2 november 2026 09:12\nAan: a\nOnderwerp: r\n\nx',
    'De : b\nEnvoyé : lundi 2 novembre 2026 09:12\nÀ : a\nObjet : r\n\nx',
    'From: a\nDate: 2 Nov\nTo: b\nSubject: s\n\nOk\n\nFrom: b\nx',
    '差出人: b <b@example.org>\n送信日時: 2026年11月2日 9:12\n宛先: a\n件名: r\n\nx',
    '-----Mensaje original-----\nb@example.org\nx',
    '---------- Saadetud kiri ----------\nFrom: b@example.org\nDate: Mon\nSubject: r\nTo: a\n\nx',
    'De : b\nEnvoyé le : lundi 2 novembre 2026 09:12\nÀ : a\nObjet : r\n\nx',
    '发件人： b@example.org\n日期： 2026年11月2日\n主 题： r\n\nx',
    '-------- Originalnachricht --------\nBetreff: r\nDatum: 02.11.2026 09:12\nVon: b\nAn: a\n\nx',
    'Begin forwarded message:\n\nDate: 2 November 2026\nFrom: b@example.org\nTo: a@example.org\nSubject: r\n\nx',
  ])('text: %j', (quote) => {
    expect(ownText(`Hi\n\n${quote}`)).toBe('Hi');
  });
});

describe('the marks of clients (FQ06, FQ07)', () => {
  test.each([
    '<div class="ydp1a2b3cyahoo_quoted">x</div>',
    '<div class="yiv1234567890yahoo_quoted">x</div>',
    '<div id="x_x_divRplyFwdMsg"><b>From:</b> b<br><b>Sent:</b> Mon</div>x',
    '<div data-marker="__QUOTED_TEXT__">x</div>',
    '<hr id="zwchr">x',
    '<div class="zmail_extra">x</div>',
    '<div class="protonmail_quote">x</div>',
    '<div name="quote">x</div>',
    '<blockquote type="cite">x</blockquote>',
    '<div><p>2 Nov 2026, 09:12, b@example.org wrote:</p></div><div style="border-left:0.2em solid #55e">x</div>',
    '<p>Beat wrote:</p><div style="border-style:none none none solid">x</div>',
  ])('%s begins a quote', (quote) => {
    expect(ownHtml(`<p>Hi</p>${quote}`)).toBe('Hi');
  });
});

describe('what is the user’s own (FQ08, FQ09, FQ10)', () => {
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

  test('a real mark further down wins over lines marked by hand', () => {
    const own = 'The note says:\n> back at four\n> geese are fed\n\nSo I waited.';
    expect(ownText(`${own}\n\nOn 2 Nov 2026 at 09:12, Beat <b@example.org> wrote:\n> a`)).toBe(own);
  });
});

describe('thin evidence is called thin', () => {
  test.each([
    ['text', 'Hi\n\n> one of these lines\n> is a sentence', 'thin'],
    ['text', 'Hi\n\nOn 2 November 2026 the committee wrote:\nwe wait', 'thin'],
    ['text', 'Hi\n\nOn 2 Nov 2026 at 09:12, Beat <b@example.org> wrote:\n> a', 'sure'],
    ['html', '<p>Hi</p><blockquote type="cite">x</blockquote>', 'sure'],
    ['text', 'Hi', 'sure'],
  ] as const)('%s %j: %s', (format, source, evidence) => {
    expect(readMailBody(source, format).quoteEvidence).toBe(evidence);
  });
});
