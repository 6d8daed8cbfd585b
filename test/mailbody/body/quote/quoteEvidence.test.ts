import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { ownHtml, ownText } from '../ownPart';

test.each([
  '<pre>Hi\n\nFrom: Beat &lt;b@example.org&gt;\nSent: Monday, 2 November 2026 09:12\nTo: Anna\nSubject: Plan\n\nRoom 4</pre>',
  '<div style="white-space:pre-wrap">Hi\n\nOn Mon, 2 Nov 2026 at 09:12, Beat &lt;b@example.org&gt; wrote:\n\nRoom 4</div>',
  '<pre class="moz-quote-pre">Hi\n\n-----Original Message-----\nFrom: Beat\nSent: Monday, 2 November 2026\nSubject: Plan\n\nRoom 4</pre>',
])('a quote in text whose white space is kept: %s', (source) => {
  expect(ownHtml(source)).toBe('Hi');
});

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
    ['the date on a line of its own', 'Hi\n\nOn 2 Nov 2026 09:12:33 +0100\nBeat wrote:\n> a', 'Hi'],
    ['four lines', 'Hi\n\nOn Nov 2, 2026, at 9:12 AM,\nBeat\n<b@example.org>\nwrote:\nRoom 4', 'Hi'],
    [
      'wrapped behind a month that is cut short',
      'Hi\n\nBeat <b@example.org> schrieb am Mo., 2. Nov.\n2026, 09:12:\n\nRoom 4',
      'Hi',
    ],
    ['hours of Canada', 'Hi\n\nLe 2 nov. 2026 à 9 h 12, Odile Sureau a écrit :\n\nRoom 4', 'Hi'],
    ['Arabic digits', 'Hi\n\nفي ٢ نوفمبر ٢٠٢٦، الساعة ٩:١٢ ص، كتبت ليلى:\n\nRoom 4', 'Hi'],
    ['wrapped behind a title', 'Hi\n\nAm 2.11.26 um 09:12 schrieb Prof. Dr.\nBeat Beispiel:\n> a', 'Hi'],
    [
      'a society with small words in its name',
      'Hi\n\nVerein der alten Freunde am See <b@example.org> schrieb am Mo., 2. Nov. 2026, 09:12:\n\nRoom 4',
      'Hi',
    ],
    ['Horde, no verb', 'Hi\n\nQuoting Beat <b@example.org>:\n\n> a', 'Hi'],
    [
      'GroupWise, with an id before the sender',
      'Hi\n\n>>> On 11/2/2026 at 9:12 AM, in message\n<5FA2@example.org>, "Beat"\n<b@example.org> wrote:\n> a',
      'Hi',
    ],
    ['an older Gmail, no verb, no colon, no hour', 'Hi\n\n2026/11/2 Beat <b@example.org>\n\n> a', 'Hi'],
    [
      'wrapped in an address, every line apart',
      'Hi\n\nAm 2. Nov. 2026 um 09:12 schrieb Beat <\n\nb@example.org>:\n\n> a',
      'Hi',
    ],
    [
      'wrapped before the address, every line apart',
      'Hi\n\nOn 2 Nov 2026, at 09:12, Beat Example\n\n<b@example.org> wrote:\n\nRoom 4',
      'Hi',
    ],
    ['accents apart', 'Hi\n\nBeáta píše v Po 02. 11. 2026 v 09:12:\n> a'.normalize('NFD'), 'Hi'],
    [
      'the day behind the verb, spelled out in Spanish',
      'Hi\n\nBeat escribió el lunes, 2 de noviembre de 2026 a las 9:12:\n\nRoom 4',
      'Hi',
    ],
    [
      'the same in Portuguese',
      'Hi\n\nBeat escreveu na terça-feira, 3 de novembro de 2026 às 9:12:\n\nRoom 4',
      'Hi',
    ],
    ['a year of the emperor', 'Hi\n\n令和8年11月2日(月) 9:12 Beat <b@example.org>:\n> a', 'Hi'],
    [
      'many small words in the name, marked',
      'Hi\n\nOn 2 Nov 2026 at 9:12, the friends of every old mill in town wrote:\n> a',
      'Hi',
    ],
    ['a name with three small words', 'Hi\n\nAm 2.11.2026 um 9:12 schrieb Beat von der Au:\n\nRoom 4', 'Hi'],
    ['Nextcloud, no verb, no colon', 'Hi\n\n"Beat" b@example.org – 2. November 2026 09:12\n> a', 'Hi'],
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
    [
      'Nextcloud in German',
      '<p>Hi</p><p>„Beat“ b@example.org – 2. November 2026 09:12</p><blockquote>a</blockquote>',
      'Hi',
    ],
    [
      'myMail, no verb, address without brackets',
      '<p>Hi</p><div>Monday, 2 November 2026, 09:12AM +01:00 from Beat Beispiel b@example.org:</div><blockquote>a</blockquote>',
      'Hi',
    ],
  ])('HTML: %s', (_client, source, own) => {
    expect(ownHtml(source)).toBe(own);
  });

  test.each(['Write to a@example.org', 'Room 4, 2.11.2026, 09:12–10:12', 'a@example.org'])(
    'what stands above it is the user’s, as the last line of a block: %s',
    (last) => {
      for (const attribution of [
        'On 2 Nov 2026 at 09:12, Beat &lt;b@example.org&gt; wrote:',
        'On Mon, 2 Nov at 9:12 AM, Beat &lt;b@example.org&gt; wrote:',
        '2026年11月2日(月) 9:12 Beat &lt;b@example.org&gt;:',
        'On 2 Nov 2026 at 09:12, Beat<br>&lt;b@example.org&gt; wrote:',
      ])
        expect(
          ownHtml(`<p>Hi</p><p>${last}</p><p><br></p><div>${attribution}</div><blockquote>a</blockquote>`),
        ).toBe(`Hi\n${last}`);
    },
  );

  test.each([
    'Write to a@example.org',
    'Aide : a@example.org',
    'Room system (SIP): 1127@example.org',
    'Reply by 12.11.2026',
    'Call me at 9:14',
    'Sprechstunde Di 08:00–09:00',
  ])('also above an attribution without a date: %s', (last) => {
    for (const attribution of ['Beat &lt;b@example.org&gt; wrote:', 'Beat van Example wrote:'])
      expect(
        ownHtml(`<p>Hi</p><p>${last}</p><p><br></p><div>${attribution}</div><blockquote>a</blockquote>`),
      ).toBe(`Hi\n${last}`);
  });

  test.each([
    'Beat wrote: no, and that is that.\nSo we wait.',
    'As Beat wrote:\nthe room is closed.',
    'Der Vorstand schrieb:\nWir warten.',
    'Videoconference – anna@example.edu\nWhen: Monday, 2 November 2026, 09:00–10:00 (Zurich, UTC+1)\nJoin:\nhttps://a.example.edu/b',
    'Contact: b@example.org\nDate: 2.11.2026\nAgenda:\nthe budget',
    'Until 14.11.2026 please tell b@example.org how many come:\nall of you?',
    '3.11.2026 9:12 mill (b@example.org):\none sack',
    '2.11.2026, 09:12, Beat <b@example.org>:\ndoor\n2.11.2026, 10:12, Anna <a@example.org>:\ntill',
    'Às 09:12 de 2 de novembro de 2026 a turma escreveu à mão:\npão'.normalize('NFD'),
    'On 2.11.2026 at 9:12 the coach leaves for Bern.\nWhat I wrote down:\nbread',
    'Until Monday, 2 November 2026, 18:00, b@example.org:\n    pumpkins',
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
      'Outlook’s below its line, in a language without a word of ours',
      '<p>Hi</p><hr><div id="divRplyFwdMsg">Saatja: b<br>Saadetud: 2. november 2026 09:12<br>Adressaat: a<br>Teema: r</div>',
    ],
    [
      'labels in two languages in cells',
      '<p>Hi</p><table><tr><td>De / From:<td>b@example.org<tr><td>Date:<td>2 Nov 2026<tr><td>À / To:<td>a<tr><td>Objet / Subject:<td>r</table>',
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
    '----Messaggio originale----\nDa: b@example.org\nData: 2-nov-2026 9.12\nOgg: r\n\nx',
    '---- Replied Message ----\n| From | b<b@example.org> |\n| Date | 11/02/2026 |\n| Subject | r |\nx',
    'From: b <b@example.org>\nSent Time: Nov 2, 2026 10:01\n\nx',
    'From: Fair 2026\nSent: Monday 9:12\nTo: a\nSubject: r\n\nx',
    'From: Fair 2026\n<b@example.org>\nDate: Monday 9:12\nTo: a\nSubject: r\n\nx',
    '-----Original Message-----\nFrom: b Date: 2 Nov 2026 To: a Subject: r\n\nx',
    'Sam Thorne/EX@EX on 11/02/2026 9:12 AM\nTo:\ta/EX@EX\ncc:\nSubject:\tr\n\nx',
    'Sam Thorne\n11/02/2026 9:12 AM\nTo:\ta/EX@EX\ncc:\nSubject:\tr\n\nx',
    'Sam Thorne\n11/02/2026 9:12 AM\n\nTo\na/EX@EX\ncc\n\nSubject\nr\n\nx',
    'From:\nSam Thorne/EX\nTo:\na/EX@EX\nDate:\n11/02/2026 9:12 AM\nSubject:\nr\n\nx',
    'From:\tSam Thorne/EX on 11/02/2026 9:12 AM\nTo:\ta/EX@EX\ncc:\nSubject:\tr\n\nx',
    'From: b\n\nSent: 2 Nov 2026 9:12\n\nTo: a\n\nSubject: r\n\nx',
    'Кому: a (a@example.org);\nТема: r;\n02.11.2026, 09:12, "b" <b@example.org>:\n\nx',
    'Sam Thorne---11/02/2026 09:12:11 AM---the oars\n\nFrom: Sam Thorne/EX\nTo: a/EX@EX\nDate: 11/02/2026 09:12 AM\nSubject: r\n\nx',
    '> Message du 02/11/26 09:12\n> De : "b" <b@example.org>\n> A : a\n> Objet : r\n> \n> x',
    '____________________________\nNuo: b <b@example.org>\nIšsiųsta: 2026 m. lapkričio 2 d., 09:12\nKam: a\nTema: r\n\nx',
    `From: b\nDate: 2 Nov 2026\nTo: ${'a <a@example.org>,\n'.repeat(9)}c\nSubject: r\n\nx`,
    '##- Please type your reply above this line -##\n\nx',
    '------ Reply above this line ------\n\nx',
    '--- Please reply above this line ---\n\nx',
    '-- Write ABOVE THIS LINE to post a reply --\n\nx',
    'Reply above this line.\n\nx',
    '## In replies all text above this line is added to the ticket ##\n\nx',
    '-- Bitte antworten Sie oberhalb dieser Zeile --\n\nx',
    '----- Odpowiedz powyżej tej linii -----\n\nx',
    '## Antwoord BOVEN DEZE REGEL ##\n\nx',
    'Reply to this mail above this line.\n\nx',
    'Répondre au-dessus de cette ligne\n\nx',
    'Bitte antworten Sie oberhalb dieser Zeile.\n\nx',
    '=-=-=-= To reply by mail, write above this line =-=-=-=\n\nx',
    '-- rispondi sopra questa riga --\n\nx',
    '== Por favor, responda acima desta linha ==\n\nx',
    `From: b\nSent: 2 Nov 2026 9:12\nTo: ${'Beispiel, Beat; van Example,\n'.repeat(9)}Anna\nSubject: r\n\nx`,
    `From: b\nSent: 2 Nov 2026 9:12\nTo: ${'Beispiel, Beat\n'.repeat(9)}Subject: r\n\nx`,
    'Von/De: b@example.org\nDatum/Date: 2.11.2026\nAn/À: a\nKopie (CC): c\nBetreff/Objet: r\n\nx',
    'From: list@example.org [mailto:list@example.org] On\nBehalf Of b\nSent: Monday\nTo: a\nSubject: r\n\nx',
    'Original Message processed by david®\n\nr (02-Nov-2026 9:12)\n\nVon: b\nAn: a\n\nx',
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
    '<blockquote class="x_front-blockquote">x</blockquote>',
    '<div class="freshdesk_quote">x</div>',
    '<div class="history-quote-wrapper">x</div>',
    '<div class="J-reply ntes-mailmaster-quote">x</div>',
    '<div class="ik_mail_quote answerContentMessage">x</div>',
    '<div id="AOLMsgPart_1_59da800c">x</div>',
    '<hr id="replySplit">x',
    '<div class="m_-4823398217gmail_quote">x</div>',
    '<blockquote type="cite">x</blockquote>',
    '<div><p>2 Nov 2026, 09:12, b@example.org wrote:</p></div><div style="border-left:0.2em solid #55e">x</div>',
    '<p>Beat wrote:</p><div style="border-style:none none none solid">x</div>',
    '<div style="border-top-color:rgb(229, 229, 229);border-top-style:solid"><b>From:</b> b<br><b>Sent:</b> Mon<br><b>To:</b> a</div>x',
  ])('%s begins a quote', (quote) => {
    expect(ownHtml(`<p>Hi</p>${quote}`)).toBe('Hi');
  });
});

describe('thin evidence is called thin', () => {
  test.each([
    ['text', 'Hi\n\n> one of these lines\n> is a sentence', 'thin'],
    ['text', 'Hi\n\nOn 2 November 2026 the committee wrote:\nwe wait', 'thin'],
    ['text', 'Hi\n\n----- Original recipe -----\nMilk.', 'thin'],
    ['text', 'Hi\n\nFrom: ads@example.org\nTo: b@example.org\nSubject: sale\nMove to: Ads', 'thin'],
    ['text', 'Hi\n\nAm 2.11.2026 um 9:12 schrieb Anna auf die Tafel:\nBrot', 'thin'],
    [
      'html',
      '<p>Hi</p><p>Den 2.11.2026 kl. 9.12 skrev Anna på tavlan:</p><blockquote>x</blockquote>',
      'thin',
    ],
    ['text', '2 Nov 2026, 9:12, Anna wrote:\nsnow\n3 Nov 2026, 9:14, Beat wrote:\nsun', 'thin'],
    ['html', '<p>Hi</p><p>On 2 November 2026 the court wrote:</p><blockquote>x</blockquote>', 'thin'],
    ['html', '<p>Hi</p><p>On 2 Nov 2026 at 9:12 Beat wrote:</p><blockquote>x</blockquote>', 'sure'],
    ['text', 'Hi\n\nOn 2 Nov 2026 Beat wrote:\n> x', 'sure'],
    ['text', 'Hi\n\n-----Original Message-----\nFrom: b\nx', 'sure'],
    ['text', 'Hi\n\n2. 11. 2026 v 9:12, Beat <b@example.org>:\n\nx', 'sure'],
    ['text', 'Hi\n\nOn 2 Nov 2026 at 09:12, Beat <b@example.org> wrote:\n> a', 'sure'],
    ['html', '<p>Hi</p><blockquote type="cite">x</blockquote>', 'sure'],
    ['text', 'Hi', 'sure'],
  ] as const)('%s %j: %s', (format, source, evidence) => {
    expect(readMailBody(source, format).quoteEvidence).toBe(evidence);
  });
});
