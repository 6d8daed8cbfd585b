import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeInvitation, serviceNameOf } from '../../../src/core/invitation/compose';
import type { InvitationLine } from '../../../src/core/invitation/lines';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization';
import type { FieldFault, RoomField } from '../../../src/core/room/fields';
import type { Room } from '../../../src/core/room/room';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { HIDDEN, hostileText } from '../../samples/hostile';
import { bareOrganization, fullRoom, linkOnlyRoom, organization } from '../../samples/rooms';

function lines(room: Room, facts: Organization = bareOrganization): readonly InvitationLine[] {
  const composed = composeInvitation(room, facts);
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value.lines;
}
const kinds = (room: Room, facts?: Organization) => lines(room, facts).map(({ kind }) => kind);

const ORDER = [
  'join',
  'phone',
  'extension',
  'h323',
  'h323',
  'sip',
  'confirmKey',
  'pin',
  'test',
  'help',
  'ownLine',
  'thanks',
];

describe('the lines of an invitation', () => {
  test('all of them, in the order of the design', () => {
    expect(kinds(fullRoom)).toEqual(ORDER);
    expect(kinds(fullRoom, organization)).toEqual(
      ORDER.flatMap((kind) => (kind === 'ownLine' ? [kind, kind] : [kind])),
    );
  });

  test('a room that is only a link has a link and thanks', () => {
    expect(lines(linkOnlyRoom)).toEqual([
      { kind: 'join', url: 'https://meet.example.edu/join/link-only' },
      { kind: 'thanks', serviceName: undefined },
    ]);
  });

  test.each<[keyof Room, readonly string[]]>([
    ['extension', ['extension', 'sip', 'confirmKey']],
    ['pin', ['pin']],
    ['gateways', ['h323']],
    ['sipDomain', ['sip']],
    ['testRoomUrl', ['test']],
    ['helpUrl', ['help']],
    ['ownLine', ['ownLine']],
  ])('without %s, missing or empty, its lines are left out and the others stay in order', (field, gone) => {
    const left = ORDER.filter((kind) => !gone.includes(kind));
    const empty = { gateways: ['', ' '] }[field as string] ?? ' ';
    expect(kinds({ ...fullRoom, [field]: undefined })).toEqual(left);
    expect(kinds({ ...fullRoom, [field]: empty })).toEqual(left);
  });

  test('the phone line needs a page or a number', () => {
    const { phoneNumbersUrl, phoneNumbers, ...noPhone } = fullRoom;
    expect(kinds(noPhone)).toEqual(ORDER.filter((kind) => kind !== 'phone'));
    expect(kinds({ ...noPhone, phoneNumbersUrl })).toEqual(ORDER);
    expect(kinds({ ...noPhone, phoneNumbers })).toEqual(ORDER);
    expect(kinds({ ...noPhone, phoneNumbersUrl: '', phoneNumbers: [] })).toEqual(kinds(noPhone));
  });

  test('any choice of facts keeps the order', () => {
    const optional = Object.keys(fullRoom).filter((field) => !['id', 'name', 'joinUrl'].includes(field));
    fc.assert(
      fc.property(fc.subarray(optional), fc.boolean(), (left, withOrganization) => {
        const room = Object.fromEntries(
          Object.entries(fullRoom).filter(([field]) => !left.includes(field)),
        ) as unknown as Room;
        const facts = withOrganization ? organization : bareOrganization;
        const positions = kinds(room, facts).map((kind) => ORDER.indexOf(kind));
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
      }),
    );
  });
});

describe('facts of the room and of the organization', () => {
  const line = (kind: InvitationLine['kind'], room: Room, facts: Organization) =>
    lines(room, facts).filter((one) => one.kind === kind);

  test('the organization’s facts are used where the room has none', () => {
    const room: Room = { ...linkOnlyRoom, extension: '555' };
    expect(line('phone', room, organization)).toEqual([
      {
        kind: 'phone',
        numbersUrl: 'https://videoconf.example.edu/phone-numbers',
        numbers: [
          { label: 'Switzerland', number: '+41 44 555 01 00', dialUrl: 'tel:+41445550100,,555#' },
          { label: 'United Kingdom', number: '+44 20 7946 0100', dialUrl: 'tel:+442079460100,,555#' },
        ],
        extension: '555',
      },
    ]);
    expect(line('h323', room, organization)).toEqual([
      {
        kind: 'h323',
        role: 'primary',
        gateway: 'h323.example.edu',
        dialStrings: ['h323.example.edu##555', '555@h323.example.edu'],
      },
      {
        kind: 'h323',
        role: 'backup',
        gateway: 'h323-backup.example.edu',
        dialStrings: ['h323-backup.example.edu##555', '555@h323-backup.example.edu'],
      },
    ]);
    expect(line('sip', room, organization)).toEqual([{ kind: 'sip', address: '555@videoconf.example.edu' }]);
    expect(line('test', room, organization)).toEqual([
      { kind: 'test', url: 'https://videoconf.example.edu/join/test', advice: 'omit' },
    ]);
    expect(line('help', room, organization)).toEqual([
      { kind: 'help', url: 'https://videoconf.example.edu/help' },
    ]);
    expect(line('thanks', room, organization)).toEqual([
      { kind: 'thanks', serviceName: 'Example Videoconf' },
    ]);
  });

  test('the room’s facts win', () => {
    expect(line('phone', fullRoom, organization)).toMatchObject([
      { numbersUrl: fullRoom.phoneNumbersUrl, numbers: [{ label: 'Zurich' }, { label: 'Milan' }] },
    ]);
    expect(line('h323', fullRoom, organization)).toMatchObject([
      { gateway: 'h323.anna.example.edu' },
      { gateway: 'h323-backup.anna.example.edu' },
    ]);
    expect(line('sip', fullRoom, organization)).toEqual([
      { kind: 'sip', address: '112752642756@sip.anna.example.edu' },
    ]);
    expect(line('test', fullRoom, organization)).toEqual([
      { kind: 'test', url: fullRoom.testRoomUrl, advice: 'omit' },
    ]);
    expect(line('help', fullRoom, organization)).toEqual([{ kind: 'help', url: fullRoom.helpUrl }]);
    expect(serviceNameOf(fullRoom, organization)).toBe('Anna’s Videoconf');
  });

  test('an empty fact of the room is none: the organization’s is used', () => {
    const empty: Room = {
      ...linkOnlyRoom,
      extension: '555',
      phoneNumbersUrl: ' ',
      phoneNumbers: [],
      gateways: ['', ' '],
      sipDomain: '',
      testRoomUrl: '',
      helpUrl: ' ',
      serviceName: '\u200b',
    };
    expect(lines(empty, organization)).toEqual(lines({ ...linkOnlyRoom, extension: '555' }, organization));
  });

  test('a room with a phone page of its own does not show another service’s numbers', () => {
    const room: Room = { ...linkOnlyRoom, phoneNumbersUrl: 'https://meet.example.edu/phones' };
    expect(line('phone', room, organization)).toEqual([
      { kind: 'phone', numbersUrl: 'https://meet.example.edu/phones', numbers: [], extension: undefined },
    ]);
  });

  test('both own lines stand there, the organization’s first', () => {
    expect(line('ownLine', fullRoom, organization)).toEqual([
      { kind: 'ownLine', text: organization.ownLine },
      { kind: 'ownLine', text: fullRoom.ownLine },
    ]);
  });

  test('links of an organization that were checked with white space around them are written without it', () => {
    const facts = {
      ...bareOrganization,
      helpUrl: ' https://a.example.edu/ ',
      testRoomUrl: ' https://b.example.edu/',
      phoneNumbersUrl: '\nhttps://c.example.edu/',
    };
    expect(lines(linkOnlyRoom, facts)).toMatchObject([
      {},
      { numbersUrl: 'https://c.example.edu/' },
      { url: 'https://b.example.edu/' },
      { url: 'https://a.example.edu/' },
      {},
    ]);
  });

  test('the dial links use the key that the service confirms with', () => {
    const [phone] = line('phone', fullRoom, { ...bareOrganization, confirmKeys: ['*'] });
    expect(phone).toMatchObject({ numbers: [{ dialUrl: 'tel:+41445550101,,112752642756*' }, {}] });
  });
});

describe('what must not be written', () => {
  const badLinks: readonly (readonly [string, FieldFault])[] = [
    ['http://video.example.edu', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['data:text/html,x', 'notHttps'],
    ['video.example.edu', 'notALink'],
    ['https://video.example.edu/"x', 'notALink'],
    ['https://anna:2468@video.example.edu', 'credentials'],
    ['https://video.example.edu/\u202ex', 'hiddenCharacters'],
    [`https://video.example.edu/${'x'.repeat(2000)}`, 'tooLong'],
  ];
  const linkFields = [
    'joinUrl',
    'phoneNumbersUrl',
    'testRoomUrl',
    'helpUrl',
  ] as const satisfies readonly RoomField[];

  test.each(
    linkFields.flatMap((field) =>
      badLinks.map(([link, fault]) => [field, link.slice(0, 60), fault, link] as const),
    ),
  )(
    'a bad link is never written: %s %j composes nothing and names the field (%s)',
    (field, _shown, fault, link) => {
      expect(composeInvitation({ ...fullRoom, [field]: link }, organization)).toEqual({
        ok: false,
        error: [{ field, fault }],
      });
    },
  );

  test.each<[RoomField, Partial<Room>]>([
    ['gateway', { gateways: ['h323.example.edu##1'] }],
    ['backupGateway', { gateways: ['h323.example.edu', '" onclick="'] }],
    ['sipDomain', { sipDomain: 'sip.example.edu>' }],
    ['extension', { extension: '<b>1</b>' }],
    ['phoneNumbers', { phoneNumbers: [{ label: 'x', number: 'tel:1' }] }],
  ])('a bad %s composes nothing', (field, change) => {
    expect(composeInvitation({ ...fullRoom, ...change }, organization)).toMatchObject({
      ok: false,
      error: [{ field }],
    });
  });

  test('all bad fields are named at once', () => {
    const composed = composeInvitation(
      { ...fullRoom, joinUrl: '', helpUrl: 'x', sipDomain: '@' },
      organization,
    );
    expect(composed).toMatchObject({
      error: [{ field: 'joinUrl' }, { field: 'helpUrl' }, { field: 'sipDomain' }],
    });
  });

  test('only the two gateways that were checked are written', () => {
    const room: Room = { ...fullRoom, gateways: ['', '', '"><script>', 'x y'] };
    expect(JSON.stringify(lines(room))).not.toContain('script');
    expect(kinds(room)).toEqual(ORDER.filter((kind) => kind !== 'h323'));
  });

  test('hidden characters are never written, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (pin, ownLine, serviceName, label) => {
        const room: Room = {
          ...fullRoom,
          pin,
          ownLine,
          serviceName,
          phoneNumbers: [{ label, number: '+41 44 555 01 01' }],
        };
        for (const line of lines(room, organization)) {
          for (const value of Object.values(line))
            if (typeof value === 'string') expect(value).not.toMatch(HIDDEN);
        }
      }),
    );
  });
});

describe('the PIN', () => {
  const pinLines = (room: Partial<Room>) =>
    lines({ ...fullRoom, ...room }).filter(({ kind }) => kind === 'pin' || kind === 'pinSeparate');

  test.each<[string, Partial<Room>, readonly object[]]>([
    ['is printed', { pinPolicy: 'print' }, [{ kind: 'pin', pin: '2468' }]],
    ['is printed where nothing was chosen', { pinPolicy: undefined }, [{ kind: 'pin', pin: '2468' }]],
    ['is not printed where there is none', { pinPolicy: 'print', pin: undefined }, []],
    ['is left out', { pinPolicy: 'omit' }, []],
    ['is promised separately', { pinPolicy: 'separate' }, [{ kind: 'pinSeparate' }]],
    [
      'is promised separately, also where it is not stored',
      { pinPolicy: 'separate', pin: undefined },
      [{ kind: 'pinSeparate' }],
    ],
  ])('%s', (_policy, room, expected) => {
    expect(pinLines(room)).toEqual(expected);
  });

  /** Letters that stand in no other value of the rooms. */
  const distinctPin = fc.stringMatching(/^[QXZ]{4,12}$/u);

  test('stands in its own line only: never in subject, location, a link or a dial string', () => {
    fc.assert(
      fc.property(distinctPin, fc.constantFrom(...Object.values(languages)), (pin, language) => {
        const room: Room = { ...fullRoom, pin };
        const others = lines(room, organization).filter(({ kind }) => kind !== 'pin');
        expect(JSON.stringify(others)).not.toContain(pin);
        const preview = previewInvitation(room, organization, { languages: [language] });
        if (!preview.ok) throw new Error('not composed');
        const { subject, location, block } = preview.value;
        expect(subject + location).not.toContain(pin);
        for (const [href] of block.html.matchAll(/href="[^"]*"/gu)) expect(href).not.toContain(pin);
        expect(block.html.split(pin)).toHaveLength(2);
        expect(block.text.split(pin)).toHaveLength(2);
      }),
    );
  });

  test.each(['omit', 'separate'] as const)('is nowhere where the policy is %s', (pinPolicy) => {
    fc.assert(
      fc.property(distinctPin, (pin) => {
        const preview = previewInvitation({ ...fullRoom, pin, pinPolicy }, organization, {
          languages: [languages.en],
        });
        expect(JSON.stringify(preview)).not.toContain(pin);
      }),
    );
  });
});
