import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { h323DialStrings, phoneDialUrl, sipAddressOf } from '../../../src/core/invitation/dialStrings';
import type { DialForm } from '../../../src/core/organization/organization';

describe('dial strings', () => {
  test.each(['112752642756', '112 752 642 756', '112-752.642/756', '112\u00a0752\u00a0642\u00a0756'])(
    'the extension %j is dialled as its digits',
    (extension) => {
      expect(h323DialStrings('h323.example.edu', extension, ['gateway##extension'])).toEqual([
        'h323.example.edu##112752642756',
      ]);
      expect(sipAddressOf(extension, 'sip.example.edu')).toBe('112752642756@sip.example.edu');
    },
  );

  test('a gateway takes its number in the forms that are asked for, in their order', () => {
    const dialled = (...forms: readonly DialForm[]) => h323DialStrings('192.0.2.7', '5071', forms);
    expect(dialled('extension@gateway')).toEqual(['5071@192.0.2.7']);
    expect(dialled('extension@gateway', 'gateway##extension')).toEqual(['5071@192.0.2.7', '192.0.2.7##5071']);
  });

  test('a gateway that is called like a part of its form is still itself', () => {
    expect(h323DialStrings('extension.example.edu', '7', ['gateway##extension'])).toEqual([
      'extension.example.edu##7',
    ]);
    expect(h323DialStrings('gateway.example.edu', '7', ['extension@gateway'])).toEqual([
      '7@gateway.example.edu',
    ]);
  });

  test('zeros at the beginning stay', () => {
    expect(sipAddressOf('0012', 'sip.example.edu')).toBe('0012@sip.example.edu');
  });
});

describe('phoneDialUrl', () => {
  test.each([
    ['+41 44 555 01 00', '112752642756', '#', 'tel:+41445550100,,112752642756%23'],
    ['+41 44 555 01 00', '112 752', '*', 'tel:+41445550100,,112752*'],
    ['+41 44 555 01 00', undefined, '#', 'tel:+41445550100'],
    [' +41\u00a044\u00a0555-01.00', undefined, '#', 'tel:+41445550100'],
    ['+41 (0)44 555 01 00', '7', '#', 'tel:+41445550100,,7%23'],
    ['+41 (0) 44 555 01 00', '7', '#', 'tel:+41445550100,,7%23'],
    ['+1 (212) 555-0100', '7', '#', 'tel:+12125550100,,7%23'],
    ['+39 02 5550 0101', '7', '#', 'tel:+390255500101,,7%23'],
    ['044 555 01 00', '7', '#', 'tel:0445550100,,7%23'],
    ['(0)44 555 01 00', undefined, '#', 'tel:0445550100'],
  ] as const)('FR04: %j with extension %j and %s', (number, extension, key, dialled) => {
    expect(phoneDialUrl(number, extension, key)).toBe(dialled);
  });

  test('nothing but digits, plus, pauses and the key is ever dialled, and nothing ends the address before them (FR04)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        (number, extension) => {
          expect(phoneDialUrl(number, extension, '#')).toMatch(/^tel:\+?\d*(?:,,\d*%23)?$/u);
        },
      ),
    );
  });
});
