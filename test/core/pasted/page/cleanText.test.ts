import { describe, expect, test } from '@jest/globals';
import { cleanText } from '../../../../src/core/pasted/page/clean/cleanText';

describe('cleanText', () => {
  test.each([
    ['> > PIN: 2468', 'PIN: 2468'],
    ['a > b', 'a > b'],
    ['112\u00a0752\u202f642', '112 752 642'],
    ['112\u200b752\u2060642', '112752642'],
    ['\u200e1212\u202c', '1212'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['👩‍👩‍👧 é', '👩‍👩‍👧 é'],
    ['  PIN: 2468  \n\t1', 'PIN: 2468 \n1'],
    ['ID：１１２ ７５２', 'ID:112 752'],
    ['112\u2011752', '112-752'],
    ['2468\u200c\nسلام\u200cها', '2468\nسلام\u200cها'],
    ['·\t2468\n\uf0b7 1 · 2', '• 2468\n• 1 · 2'],
    ['*Meeting ID:* 112 and **PIN**: 2468*', 'Meeting ID: 112 and PIN: 2468*'],
    [
      'press *6 or *9, code *2468*, a * b * c, snake_case_',
      'press *6 or *9, code *2468*, a * b * c, snake_case_',
    ],
    ['', ''],
    ['ID:\t112', 'ID: 112'],
    ['\t\tID:\t112', 'ID: 112'],
    ['Link\tID\tCode\nx\t112\t24', 'Link|ID|Code\nx|112|24'],
  ])('%j', (source, expected) => {
    expect(cleanText(source).text).toBe(expected);
  });

  test.each([
    [
      'a link that is cut',
      'see https://v.example.org/s?key=3Dab=\n12',
      'see https://v.example.org/s?key=ab12',
    ],
    ['letters with accents', 'Kennwort f=C3=BCr G=C3=A4ste:=20\r\nA=3D1', 'Kennwort für Gäste: \nA=1'],
    ['a space that does not break', 'ID:=C2=A0112=E2=80=AF752 a=3Db', 'ID: 112 752 a=b'],
  ])('a mail as it is sent: %s', (_what, source, expected) => {
    expect(cleanText(source).text).toBe(expected);
  });

  test.each([
    'https://v.example.org/s?key=3Dab&id=81255540 twice: https://v.example.org/s?key=3Dab',
    'https://v.example.org/s?pwd=xyz=\nPIN: 2468',
    '=====\nZoom\n=====\nPIN: 2468=\n',
    'x =',
  ])('equal signs of a text that is none: %j', (source) => {
    expect(cleanText(source).text).toBe(source);
  });

  test('a calendar file’s lines go on behind a space, other lines do not', () => {
    const file =
      'BEGIN:VEVENT\r\nDESCRIPTION:Meeting ID: 112 752\r\n  642\\, PIN\r\n : 24\r\n\t68\r\nEND:VEVENT';
    expect(cleanText(file).text).toContain('Meeting ID: 112 752 642');
    expect(cleanText(file).text).toContain('PIN: 2468\n');
    expect(cleanText('Meeting ID: 112 752\n 642').text).toBe('Meeting ID: 112 752\n642');
  });

  test('also of the description alone, which has its line ends as signs', () => {
    const description =
      'DESCRIPTION:Meeting ID: 112\\n\\nhttps://vc.exam\r\n ple.org/x\\nPIN: 24\n 68\\, thanks';
    expect(cleanText(description).text).toBe(
      'DESCRIPTION:Meeting ID: 112\n\nhttps://vc.example.org/x\nPIN: 2468, thanks',
    );
  });

  test('where every line became a paragraph, one empty line is none', () => {
    expect(cleanText('Gateways:\n\n192.0.2.1\n\n192.0.2.2\n\n\n\nPIN: 2468\n\nBye').text).toBe(
      'Gateways:\n192.0.2.1\n192.0.2.2\n\nPIN: 2468\nBye',
    );
    for (const text of ['a\n\nb\n\nc', 'a\nb\n\nc\n\n\nd']) expect(cleanText(text).text).toBe(text);
  });

  test('knows where each character comes from', () => {
    const source = '> \u200e1\u200b2\u202c!';
    const { text, placeOf, positionOf } = cleanText(source);
    const start = text.indexOf('12');
    expect(placeOf(start, start + 2)).toEqual({ start: 3, end: 6 });
    expect(positionOf(3)).toBe(start);
    expect(positionOf(source.length)).toBe(text.length);
  });

  test('takes texts longer than a call can have arguments', () => {
    const source = 'x'.repeat(300_000);
    expect(cleanText(source).text).toBe(source);
  });
});
