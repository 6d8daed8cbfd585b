import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  MAX_TEXT_LENGTH,
  REQUIRED_FIELDS,
  ROOM_FIELDS,
  checkField,
  unsafeFields,
} from '../../../src/core/room/fields';
import type { FieldFault, RoomField } from '../../../src/core/room/fields';
import type { Room } from '../../../src/core/room/room';
import { hostileText } from '../../samples/mailBodies/hostile';
import { fullRoom } from '../../samples/rooms/rooms';

test.each<[string, FieldFault]>([
  ['bernd', 'notAMailAddress'],
  ['bernd.wolf@', 'notAMailAddress'],
  ['@example.edu', 'notAMailAddress'],
  ['bernd@wolf@example.edu', 'notAMailAddress'],
  ['Bernd Wolf <bernd.wolf@example.edu>', 'notAMailAddress'],
  ['bernd.wolf@example.edu; carla@example.edu', 'notAMailAddress'],
  ['bernd..wolf@example.edu', 'notAMailAddress'],
  ['/o=Example/ou=Exchange/cn=bernd', 'notAMailAddress'],
  ['bernd\u200b.wolf@example.edu', 'hiddenCharacters'],
])('whose calendar it is, is one mail address: not %j', (text, fault) => {
  expect(checkField('owner', text)).toBe(fault);
});

describe('checkField', () => {
  test('only name and link must be there', () => {
    for (const field of ROOM_FIELDS) {
      const fault = REQUIRED_FIELDS.includes(field) ? 'empty' : undefined;
      for (const empty of ['', '  ', '\u00a0', '\n'])
        expect([field, checkField(field, empty)]).toEqual([field, fault]);
    }
  });

  test.each<[RoomField, string]>([
    ['name', 'Anna Müller-Žižka 😀'],
    ['joinUrl', ' https://video.example.edu/join/anna '],
    ['extension', '0112752642756'],
    ['extension', '112 752-642.756'],
    ['extension', '112\u00a0752\u202f642'],
    ['pin', '2468'],
    ['pin', 'Ab-12_#*'],
    ['phoneNumbers', '+41 (0)44 555 01 00'],
    ['phoneNumbers', '+41\u00a044\u00a0555\u00a001\u00a000'],
    ['phoneNumbers', '044/555.01-00'],
    ['gateway', 'h323.example.edu'],
    ['backupGateway', '192.0.2.10'],
    ['sipDomain', 'sip.example.edu'],
    ['sipAddress', 'anna.keller@sip.example.edu'],
    ['sipAddress', '556677@192.0.2.10'],
    ['pin', 'hT6!p2'],
    ['pin', 'vBT4=.'],
    ['phoneNumbersUrl', 'https://video.example.edu/phones'],
    ['testRoomUrl', 'https://video.example.edu/test'],
    ['helpUrl', 'https://video.example.edu/help'],
    ['serviceName', 'Videoconf <b>'],
    ['ownLine', 'Please "mute" & wait.'],
    ['owner', ' Bernd.Wolf@example.edu '],
    ['owner', "b.o'neill+office@sub.example.edu"],
    ['owner', 'jürg.müller@example.edu'],
  ])('%s may be %j', (field, text) => {
    expect(checkField(field, text)).toBeUndefined();
  });

  test.each<[RoomField, string, FieldFault]>([
    ['name', '\u200b\u202e', 'empty'],
    ['name', 'An\u202ena', 'hiddenCharacters'],
    ['name', 'Anna\nMuster', 'hiddenCharacters'],
    ['name', 'x'.repeat(MAX_TEXT_LENGTH.name + 1), 'tooLong'],
    ['joinUrl', 'http://video.example.edu', 'notHttps'],
    ['extension', '112 752a', 'notAnExtension'],
    ['extension', '##112', 'notAnExtension'],
    ['extension', '+41 44', 'notAnExtension'],
    ['extension', '1'.repeat(MAX_TEXT_LENGTH.extension + 1), 'tooLong'],
    ['extension', '112\n752', 'hiddenCharacters'],
    ['pin', '<b>', 'notAPin'],
    ['pin', '24\u200b68', 'hiddenCharacters'],
    ['phoneNumbers', 'call me', 'notAPhoneNumber'],
    ['phoneNumbers', '+41 44 555 01 00;ext=1', 'notAPhoneNumber'],
    ['phoneNumbers', 'tel:+41445550100', 'notAPhoneNumber'],
    ['gateway', 'https://h323.example.edu', 'notAHost'],
    ['gateway', 'h323.example.edu:1720', 'notAHost'],
    ['backupGateway', 'a b', 'notAHost'],
    ['sipDomain', 'anna@example.edu', 'notAHost'],
    ['sipAddress', 'sip.example.edu', 'notASipAddress'],
    ['sipAddress', 'sip:anna@example.edu', 'notASipAddress'],
    ['sipAddress', 'anna@example.edu;transport=tls', 'notASipAddress'],
    ['sipAddress', 'a@b@example.edu', 'notASipAddress'],
    ['sipAddress', 'anna@example.edu\u200b', 'hiddenCharacters'],
    ['sipDomain', 'sip.example.edu\u200b', 'hiddenCharacters'],
    ['testRoomUrl', 'https://a:b@video.example.edu', 'credentials'],
    ['helpUrl', 'javascript:alert(1)', 'notHttps'],
    ['phoneNumbersUrl', 'video.example.edu', 'notALink'],
    ['serviceName', 'x'.repeat(MAX_TEXT_LENGTH.serviceName + 1), 'tooLong'],
    ['ownLine', 'x'.repeat(MAX_TEXT_LENGTH.ownLine + 1), 'tooLong'],
  ])('%s must not be %j: %s', (field, text, fault) => {
    expect(checkField(field, text)).toBe(fault);
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROOM_FIELDS), hostileText, (field, text) => {
        expect(['undefined', 'string']).toContain(typeof checkField(field, text));
      }),
    );
  });
});

describe('unsafeFields', () => {
  test('a room with every field well filled in has none', () => {
    expect(unsafeFields(fullRoom)).toEqual([]);
  });

  test('fields that may be empty may stay empty', () => {
    const empty = {
      extension: '',
      gateways: ['', ''],
      sipDomain: ' ',
      sipAddress: '',
      helpUrl: '',
      testRoomUrl: '',
      phoneNumbersUrl: '',
    };
    expect(unsafeFields({ ...fullRoom, ...empty, phoneNumbers: [] })).toEqual([]);
  });

  test.each<[RoomField, Partial<Room>, FieldFault]>([
    ['joinUrl', { joinUrl: '' }, 'empty'],
    ['joinUrl', { joinUrl: 'javascript:alert(1)' }, 'notHttps'],
    ['phoneNumbersUrl', { phoneNumbersUrl: 'http://a.example.edu' }, 'notHttps'],
    ['testRoomUrl', { testRoomUrl: 'https://a@b.example.edu' }, 'credentials'],
    ['helpUrl', { helpUrl: 'https://a.example.edu/\u202e' }, 'hiddenCharacters'],
    ['gateway', { gateways: ['h323.example.edu"'] }, 'notAHost'],
    ['backupGateway', { gateways: ['h323.example.edu', '<b>'] }, 'notAHost'],
    ['sipDomain', { sipDomain: 'a@b' }, 'notAHost'],
    ['sipAddress', { sipAddress: 'anna' }, 'notASipAddress'],
    ['extension', { extension: '<1>' }, 'notAnExtension'],
    [
      'phoneNumbers',
      {
        phoneNumbers: [
          { label: '', number: '+41 44 555 01 00' },
          { label: '', number: 'x' },
        ],
      },
      'notAPhoneNumber',
    ],
  ])('%s is named', (field, change, fault) => {
    expect(unsafeFields({ ...fullRoom, ...change })).toEqual([{ field, fault }]);
  });
});
