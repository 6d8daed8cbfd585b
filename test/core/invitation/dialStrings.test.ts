import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { h323DialStrings, phoneDialUrl, sipAddress } from '../../../src/core/invitation/dialStrings';

describe('dial strings', () => {
  test.each(['112752642756', '112 752 642 756', '112-752.642/756', '112\u00a0752\u00a0642\u00a0756'])(
    'the extension %j is dialled as its digits',
    (extension) => {
      expect(h323DialStrings('h323.example.edu', extension)).toEqual([
        'h323.example.edu##112752642756',
        '112752642756@h323.example.edu',
      ]);
      expect(sipAddress(extension, 'sip.example.edu')).toBe('112752642756@sip.example.edu');
    },
  );

  test('zeros at the beginning stay', () => {
    expect(sipAddress('0012', 'sip.example.edu')).toBe('0012@sip.example.edu');
  });
});

describe('phoneDialUrl', () => {
  test.each([
    ['+41 44 555 01 00', '112752642756', '#', 'tel:+41445550100,,112752642756#'],
    ['+41 44 555 01 00', '112 752', '*', 'tel:+41445550100,,112752*'],
    ['+41 44 555 01 00', undefined, '#', 'tel:+41445550100'],
    [' +41\u00a044\u00a0555-01.00', undefined, '#', 'tel:+41445550100'],
    ['+41 (0)44 555 01 00', '7', '#', 'tel:+41445550100,,7#'],
    ['+41 (0) 44 555 01 00', '7', '#', 'tel:+41445550100,,7#'],
    ['+1 (212) 555-0100', '7', '#', 'tel:+12125550100,,7#'],
    ['+39 02 5550 0101', '7', '#', 'tel:+390255500101,,7#'],
    ['044 555 01 00', '7', '#', 'tel:0445550100,,7#'],
    ['(0)44 555 01 00', undefined, '#', 'tel:0445550100'],
  ] as const)('%j with extension %j and %s', (number, extension, key, dialled) => {
    expect(phoneDialUrl(number, extension, key)).toBe(dialled);
  });

  test('nothing but digits, plus, pauses and the key is ever dialled', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        (number, extension) => {
          expect(phoneDialUrl(number, extension, '#')).toMatch(/^tel:\+?\d*(?:,,\d*#)?$/u);
        },
      ),
    );
  });
});
