import { describe, expect, test } from '@jest/globals';
import { factsAbout } from '../../../../src/core/invitation/facts/facts';
import type { Fact } from '../../../../src/core/invitation/facts/facts';
import { removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { textEdits } from '../../../samples/edits/textEdits';
import { factsIn, known, lea, outcome, upToDate, written } from './leasBlock';

describe('what a client leaves of a value in plain text', () => {
  const block = (lines: readonly string[]) =>
    ['Campus Meet – Léa’s lab', 'Join:', 'https://meet.example.net/r/lea', ...lines, ''].join('\n');

  test.each<readonly [string, readonly string[], Fact]>([
    [
      '[FR03]',
      ['Phone: +33 (0)1 99 00 70 70 <tel:+33199007070,,730118#>'],
      { kind: 'phone', number: '+33199007070' },
    ],
    [
      '[FR03]',
      ['Phone: +33 1 99 00 70 70 tel:+33199007070,,730118%23'],
      { kind: 'phone', number: '+33199007070' },
    ],
    [
      '[FR03]',
      ['Phone: +33 1 99 00 70 70 [tel:+33199007070] – Lyon'],
      { kind: 'phone', number: '+33199007070' },
    ],
    ['[FR03]', ['Phone: \u202a+33 1 99 00 70 70\u202c – Lyon'], { kind: 'phone', number: '+33199007070' }],
    [
      '[FR03]',
      ['Meeting extension: \u2066730 118\u2069<tel:730118>'],
      { kind: 'extension', digits: '730118' },
    ],
    ['[FR03]', ['PIN: 55 20 <tel:5520>'], { kind: 'pin', pin: '5520' }],
    [
      '[FR03]',
      ['Room system (SIP): 730118@sip.example.net <mailto:730118@sip.example.net>'],
      { kind: 'sip', address: '730118@sip.example.net' },
    ],
    [
      '[FR03]',
      ['Room system (H.323): h323.example.net##730118 [h323:h323.example.net##730118]'],
      { kind: 'h323', address: 'h323.example.net##730118' },
    ],
    [
      'digits in groups',
      ['Room system (SIP): 73 01 18@sip.example.net'],
      { kind: 'sip', address: '730118@sip.example.net' },
    ],
    [
      'digits in groups',
      ['Backup (H.323): h323.example.org##73\u00a001\u00a018'],
      { kind: 'h323Backup', address: 'h323.example.org##730118' },
    ],
    ...['\u200b', '\u00ad', '\u2060', '\u200c', ' '].flatMap((sign) => [
      [
        'a sign instead of the <wbr>',
        [`Room system (H.323): h323.example.net${sign}##730118`],
        { kind: 'h323', address: 'h323.example.net##730118' },
      ] as const,
      [
        'a sign instead of the <wbr>',
        [`Room system (SIP): 730118${sign}@sip.example.net`],
        { kind: 'sip', address: '730118@sip.example.net' },
      ] as const,
    ]),
    ['syllables parted', ['Meet\u00ading exten\u00adsion: 730 118'], { kind: 'extension', digits: '730118' }],
    [
      'brackets with marks of direction',
      ['Room system (\u200eSIP)\u200e:\u200f 730118@sip.example.net'],
      { kind: 'sip', address: '730118@sip.example.net' },
    ],
    ['[FM03]', ['PIN: *55 20*'], { kind: 'pin', pin: '5520' }],
    ['[FM03]', ['*PIN:* 55 20'], { kind: 'pin', pin: '5520' }],
    ['[FM03]', ['*PIN:* *55 20*'], { kind: 'pin', pin: '5520' }],
    ['[FM03]', ['*PIN: 55 20*'], { kind: 'pin', pin: '5520' }],
    ['[FM03]', ['*Code PIN / PIN:* *4-a#*'], { kind: 'pin', pin: '4-a#' }],
    ['[FM03]', ['*Meeting extension*: 730-118'], { kind: 'extension', digits: '730118' }],
    ['[FM03]', ['Help: *https://help.example.net/a*'], { kind: 'help', link: 'help.example.net/a' }],
    ['[FM03]', ['Help: https://help.example.net/a*'], { kind: 'help', link: 'help.example.net/a*' }],
    [
      '[FM01]',
      ['Note: Bring "your" questions - or don\'t...'],
      { kind: 'note', text: `bring "your" questions - or don't...` },
    ],
    [
      '[FM01]',
      ['Note: Bring «your» questions — or don‘t…'],
      { kind: 'note', text: `bring "your" questions - or don't...` },
    ],
    [
      '[FM01]',
      ['Note: Bring „your“ questions -- or don\u02bct...'],
      { kind: 'note', text: `bring "your" questions - or don't...` },
    ],
  ])('%s %j', (_id, lines, fact) => {
    const source = block(lines);
    expect(factsAbout(factsIn(source), fact.kind)).toEqual([fact]);
    expect(removeBlock(readMailBody(source, 'text'), known(lea))).toBe('');
  });

  test.each([
    "Merci d'utiliser Campus Meet.",
    'Merci d´utiliser *Campus Meet*.',
    'Merci d’utiliser Campus Meet.',
  ])('sentences are read with any apostrophe [FM01]: %s', (thanks) => {
    const source = block(['Composez un numéro, puis le numéro de conférence.', thanks]);
    expect(factsAbout(factsIn(source), 'thanks')).toEqual([{ kind: 'thanks' }]);
    expect(removeBlock(readMailBody(source, 'text'), known(lea))).toBe('');
  });

  test('the link may stand in stars, brackets and marks of direction [FM03, FR03]', () => {
    for (const link of [
      '*https://meet.example.net/r/lea*',
      '<https://meet.example.net/r/lea>',
      'https://meet.example.net/r/lea<https://meet.example.net/r/lea>',
      '[https://meet.example.net/r/lea]',
      '\u202ahttps://meet.example.net/r/lea\u202c',
    ]) {
      const source = block(['PIN: 1']).replace('https://meet.example.net/r/lea', link);
      expect(factsAbout(factsIn(source), 'join')).toEqual([{ kind: 'join', link: 'meet.example.net/r/lea' }]);
      expect(removeBlock(readMailBody(source, 'text'), known(lea))).toBe('');
    }
  });
});

describe('plain text that clients make of our HTML', () => {
  test('Markdown: bold labels and values, links in brackets, signs behind a backslash', () => {
    const block = [
      '**Campus Meet – Léa’s lab**',
      '**Join:** [https://meet.example.net/r/lea](https://meet.example.net/r/lea)',
      '**PIN**: **55 20**',
      'Phone: [+33 1 99 00 70 70](tel:+33199007070,,730118%23)',
      'Dial one of the numbers, then enter the meeting extension.',
      'Meeting extension: 730 118',
      'Room system (H.323): h323.example.net\\#\\#730118',
      'Room system (SIP): [730118@sip.example.net](sip:730118@sip.example.net)',
      'Confirm key: \\#',
      'First time: [Test room](https://meet.example.net/r/try) · [Help](https://help.example.net/meet)',
      'Please try the test room before your first meeting.',
      'Note: Bring “your” questions – or don’t…',
      'Thank you for using Campus Meet.',
    ];
    expect(outcome(`${block.join('\n')}\n`, 'text', lea)).toEqual(upToDate);
    expect(outcome(`${block.join('\n\n')}\n`, 'text', lea)).toEqual(upToDate);
  });

  test('two stars inside a PIN or an address are its own', () => {
    const room = { ...lea, pin: '0**_**', testRoomUrl: 'https://meet.example.net/**)/**' };
    expect(outcome(written(room).text, 'text', room)).toEqual(upToDate);
  });

  test('an address that was wrapped onto a line of its own belongs to the words above', () => {
    const wrapped = written(lea).text.replace(
      /Test room: .*\nHelp: .*/u,
      'Première fois / First time: Salle de test / Test room\n<https://meet.example.net/r/try>\n· Aide / Help <https://help.example.net/meet>',
    );
    expect(outcome(wrapped, 'text', lea)).toEqual(upToDate);
  });

  const simple = textEdits.find(({ name }) => name.includes('FM04'));

  test('each row has a line of its own where a client keeps the line feeds of the source [FM04]', () => {
    const lines = simple?.apply(written(lea).html).split('\n') ?? [];
    expect(lines.map((line) => line.trim()).filter(Boolean)).toEqual([
      'Campus Meet – Léa’s lab',
      'Join:\u00a0https://meet.example.net/r/lea',
      'PIN:\u00a055 20',
      'Phone:\u00a0+33 1 99 00 70 70',
      'Dial one of the numbers, then enter the meeting extension.',
      'Meeting extension:\u00a0730 118',
      'Room system (H.323):\u00a0h323.example.net##730118',
      'Room system (SIP):\u00a0730118@sip.example.net',
      'Confirm key:\u00a0#',
      'First time:\u00a0Test room · Help',
      'Please try the test room before your first meeting.',
      'Note:\u00a0Bring “your” questions – or don’t…',
      'Thank you for using Campus Meet.',
    ]);
  });

  test('rows that a client glued together cannot be read, and nothing is taken out with them [FM04]', () => {
    const glued = `${written(lea).text.replace('730 118\nRoom system', '730 118Room system')}Regards\n`;
    const { left } = outcome(glued, 'text', lea);
    expect(left).toBe('Meeting extension: 730 118Room system (H.323): h323.example.net##730118\nRegards');
  });
});
