import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import { composeInvitation, serviceNameOf } from '../../../src/core/invitation/lines';
import type { InvitationLine } from '../../../src/core/invitation/lines';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization/organization';
import type { FieldFault, RoomField } from '../../../src/core/room/fields';
import type { Room } from '../../../src/core/room/room';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { anyChoices, anyOrganization, anyRoom } from '../../samples/rooms/generated';
import { HIDDEN, hostileText } from '../../samples/mailBodies/hostile';
import { meetings } from '../../samples/rooms/meetings';
import {
  bareOrganization,
  bothFormats,
  fullRoom,
  linkOnlyRoom,
  organization,
} from '../../samples/rooms/rooms';

function lines(
  room: Room,
  facts: Organization = bareOrganization,
  choices: Partial<InvitationChoices> = {},
): readonly InvitationLine[] {
  const composed = composeInvitation(room, facts, { languages: [languages.en], ...choices });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}
const kinds = (...given: Parameters<typeof lines>) => lines(...given).map(({ kind }) => kind);
const line = (kind: InvitationLine['kind'], ...given: Parameters<typeof lines>) =>
  lines(...given).filter((one) => one.kind === kind);

const ORDER = [
  'heading',
  'when',
  'join',
  'linkFor',
  'pin',
  'pinFor',
  'phone',
  'extension',
  'h323',
  'h323Backup',
  'sip',
  'confirmKey',
  'test',
  'help',
  'tryBefore',
  'comeEarly',
  'note',
  'note',
  'thanks',
];
const everything = { when: meetings.oneZone, firstTimeAdvice: 'print' } as const;
const without = (...gone: readonly string[]) => ORDER.filter((kind) => !gone.includes(kind));

describe('the lines of an invitation', () => {
  test('all of them stand in their order: when, link and PIN first', () => {
    expect(kinds(fullRoom, organization, everything)).toEqual(ORDER);
  });

  test('a room that is only a link has heading, link and thanks: nothing is claimed that nobody entered [FU05]', () => {
    expect(lines(linkOnlyRoom)).toEqual([
      { kind: 'heading', serviceName: undefined, roomName: 'Link only' },
      { kind: 'join', url: 'https://meet.example.edu/join/link-only' },
      { kind: 'thanks', serviceName: undefined },
    ]);
  });

  test.each<[keyof Room, readonly string[]]>([
    ['extension', ['extension', 'h323', 'h323Backup', 'sip', 'confirmKey']],
    ['pin', ['pin', 'pinFor']],
    ['gateways', ['h323', 'h323Backup']],
    ['sipDomain', ['sip']],
    ['testRoomUrl', ['test', 'tryBefore']],
    ['helpUrl', ['help']],
  ])('without %s, missing or empty, its lines are left out and the others stay in order', (field, gone) => {
    const facts: Organization = { ...bareOrganization, linkFor: 'everyone', ownLine: 'Ours.' };
    const empty = { gateways: ['', ' '] }[field as string] ?? ' ';
    expect(kinds({ ...fullRoom, [field]: undefined }, facts, everything)).toEqual(without(...gone));
    expect(kinds({ ...fullRoom, [field]: empty }, facts, everything)).toEqual(without(...gone));
  });

  test('the phone line needs a page or a number', () => {
    const { phoneNumbersUrl, phoneNumbers, ...noPhone } = fullRoom;
    expect(kinds(noPhone)).not.toContain('phone');
    expect(kinds({ ...noPhone, phoneNumbersUrl })).toContain('phone');
    expect(kinds({ ...noPhone, phoneNumbers })).toContain('phone');
    expect(kinds({ ...noPhone, phoneNumbersUrl: '', phoneNumbers: [] })).not.toContain('phone');
  });

  test('whatever room, organization and choices hold, the order is the same and each line comes once', () => {
    fc.assert(
      fc.property(anyRoom, anyOrganization, anyChoices, (room, facts, choices) => {
        const positions = lines(room, facts, choices).map(({ kind }) => LINE_KINDS.indexOf(kind));
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
        const single = positions.filter((position) => LINE_KINDS[position] !== 'note');
        expect(new Set(single).size).toBe(single.length);
      }),
    );
  });

  test('lines are plain data, which can be copied', () => {
    fc.assert(
      fc.property(anyRoom, anyOrganization, anyChoices, (room, facts, choices) => {
        const composed = lines(room, facts, choices);
        expect(structuredClone(composed)).toEqual(composed);
      }),
    );
  });
});

describe('claims [FU05]', () => {
  test('that users and guests have the same link is said where the organization says it', () => {
    expect(kinds(fullRoom, bareOrganization)).not.toContain('linkFor');
    expect(line('linkFor', fullRoom, { ...bareOrganization, linkFor: 'everyone' })).toEqual([
      { kind: 'linkFor' },
    ]);
  });

  test.each([
    [undefined, undefined, []],
    ['everyWay', undefined, [{ kind: 'pinFor', ways: 'everyWay' }]],
    [undefined, 'phoneAndRoomSystems', [{ kind: 'pinFor', ways: 'phoneAndRoomSystems' }]],
    ['phoneAndRoomSystems', 'everyWay', [{ kind: 'pinFor', ways: 'phoneAndRoomSystems' }]],
  ] as const)(
    'what the PIN is for: the room says %s, the organization %s',
    (ofRoom, ofOrganization, expected) => {
      const facts = { ...bareOrganization, pinFor: ofOrganization };
      expect(line('pinFor', { ...fullRoom, pinFor: ofRoom }, facts)).toEqual(expected);
    },
  );

  test.each<[string, Partial<Room>, Partial<InvitationChoices>]>([
    ['there is none', { pin: undefined }, {}],
    ['the room leaves it out', { pinPolicy: 'omit' }, {}],
    ['the person leaves it out', {}, { pinPolicy: 'omit' }],
    ['its line is left out', {}, { leaveOut: ['pin'] }],
  ])('what the PIN is for is not said where %s', (_where, change, choices) => {
    expect(kinds({ ...fullRoom, ...change }, organization, choices)).not.toContain('pinFor');
  });

  test('it is said of a PIN that comes separately, too', () => {
    expect(kinds({ ...fullRoom, pinPolicy: 'separate' }, organization)).toEqual(without('when', 'comeEarly'));
  });

  test('the test room is recommended where there is one', () => {
    expect(kinds(linkOnlyRoom, { ...bareOrganization, helpUrl: 'https://a.example.edu/' })).not.toContain(
      'tryBefore',
    );
    expect(kinds(fullRoom, bareOrganization, { leaveOut: ['test'] })).not.toContain('tryBefore');
  });
});

describe('nothing that cannot be dialled [FU06]', () => {
  const service: Organization = {
    ...bareOrganization,
    gateways: ['h323.example.edu', 'h323-backup.example.edu'],
    sipDomain: 'videoconf.example.edu',
    phoneNumbers: [{ label: 'Zurich', number: '+41 44 555 01 00' }],
  };

  test('a room without an extension has no line for room systems, no confirm key, and nothing to enter', () => {
    expect(lines(linkOnlyRoom, service)).toEqual([
      { kind: 'heading', serviceName: undefined, roomName: 'Link only' },
      { kind: 'join', url: 'https://meet.example.edu/join/link-only' },
      {
        kind: 'phone',
        numbersUrl: undefined,
        numbers: [{ label: 'Zurich', number: '+41 44 555 01 00', dialUrl: 'tel:+41445550100' }],
        then: 'nothing',
      },
      { kind: 'thanks', serviceName: undefined },
    ]);
  });

  test('a SIP address of the room’s own needs none, and pushes the one at the domain aside', () => {
    const sipAddress = 'anna.keller@vc.example.edu';
    expect(line('sip', { ...linkOnlyRoom, sipAddress }, service)).toEqual([
      { kind: 'sip', address: sipAddress },
    ]);
    const both = { ...linkOnlyRoom, extension: '555', sipDomain: 'sip.example.edu', sipAddress };
    expect(line('sip', both, service)).toEqual([{ kind: 'sip', address: sipAddress }]);
  });

  test('with one it has them all', () => {
    expect(kinds({ ...linkOnlyRoom, extension: '555' }, service)).toEqual([
      'heading',
      'join',
      'phone',
      'extension',
      'h323',
      'h323Backup',
      'sip',
      'confirmKey',
      'thanks',
    ]);
  });

  test.each<[string, InvitationChoices['leaveOut'], boolean]>([
    ['of the phone is there', ['h323', 'h323Backup'], true],
    ['of a gateway is there', ['phone', 'h323Backup'], true],
    ['of the backup is there', ['phone', 'h323'], true],
    ['is dialled: a SIP address needs none', ['phone', 'h323', 'h323Backup'], false],
  ])('the confirm key is named where a line %s', (_what, leaveOut, isNamed) => {
    const named = kinds({ ...linkOnlyRoom, extension: '555' }, service, { leaveOut });
    expect(named.includes('confirmKey')).toBe(isNamed);
  });

  test('to enter the extension is asked where the extension is printed', () => {
    const room = { ...linkOnlyRoom, extension: '555' };
    expect(line('phone', room, service)).toMatchObject([{ then: 'enterExtension' }]);
    expect(line('phone', room, service, { leaveOut: ['extension'] })).toMatchObject([{ then: 'nothing' }]);
  });
});

describe('what is left out', () => {
  test.each(LINE_KINDS.filter((kind) => kind !== 'join'))('%s alone', (kind) => {
    const needing: Readonly<Record<string, readonly string[]>> = { pin: ['pinFor'], test: ['tryBefore'] };
    expect(kinds(fullRoom, organization, { ...everything, leaveOut: [kind] })).toEqual(
      without(kind, ...(needing[kind] ?? [])),
    );
  });

  test('everything: the link stays', () => {
    expect(kinds(fullRoom, organization, { ...everything, leaveOut: LINE_KINDS })).toEqual(['join']);
  });
});

describe('facts of the room and of the organization', () => {
  test('the organization’s facts are used where the room has none', () => {
    const room: Room = { ...linkOnlyRoom, extension: '555' };
    expect(line('heading', room, organization)).toEqual([
      { kind: 'heading', serviceName: 'Example Videoconf', roomName: 'Link only' },
    ]);
    expect(line('phone', room, organization)).toMatchObject([
      {
        numbersUrl: 'https://videoconf.example.edu/phone-numbers',
        numbers: [
          { label: 'Switzerland', number: '+41 44 555 01 00' },
          { label: 'United Kingdom', number: '+44 20 7946 0100' },
        ],
        then: 'enterExtension',
      },
    ]);
    expect(line('h323', room, organization)).toEqual([
      { kind: 'h323', dialStrings: ['h323.example.edu##555'] },
    ]);
    expect(line('h323Backup', room, organization)).toEqual([
      { kind: 'h323Backup', dialStrings: ['h323-backup.example.edu##555'] },
    ]);
    expect(line('sip', room, organization)).toEqual([{ kind: 'sip', address: '555@videoconf.example.edu' }]);
    expect(line('confirmKey', room, organization)).toEqual([{ kind: 'confirmKey', keys: ['#', '*'] }]);
    expect(line('test', room, organization)).toEqual([
      { kind: 'test', url: 'https://videoconf.example.edu/join/test' },
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
    expect(line('h323', fullRoom, organization)).toEqual([
      { kind: 'h323', dialStrings: ['h323.anna.example.edu##112752642756'] },
    ]);
    expect(line('h323Backup', fullRoom, organization)).toEqual([
      { kind: 'h323Backup', dialStrings: ['h323-backup.anna.example.edu##112752642756'] },
    ]);
    expect(line('sip', fullRoom, organization)).toEqual([
      { kind: 'sip', address: '112752642756@sip.anna.example.edu' },
    ]);
    expect(line('test', fullRoom, organization)).toEqual([{ kind: 'test', url: fullRoom.testRoomUrl }]);
    expect(line('help', fullRoom, organization)).toEqual([{ kind: 'help', url: fullRoom.helpUrl }]);
    expect(serviceNameOf(fullRoom, organization)).toBe('Anna’s Videoconf');
  });

  test('room systems are dialled in the forms that the organization asks for', () => {
    const facts = (dialForms: Organization['dialForms']) => ({ ...bareOrganization, dialForms });
    expect(line('h323', fullRoom, facts(['extension@gateway']))).toEqual([
      { kind: 'h323', dialStrings: ['112752642756@h323.anna.example.edu'] },
    ]);
    expect(line('h323Backup', fullRoom, facts(['gateway##extension', 'extension@gateway']))).toEqual([
      {
        kind: 'h323Backup',
        dialStrings: [
          'h323-backup.anna.example.edu##112752642756',
          '112752642756@h323-backup.anna.example.edu',
        ],
      },
    ]);
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
      { kind: 'phone', numbersUrl: 'https://meet.example.edu/phones', numbers: [], then: 'nothing' },
    ]);
  });

  test('the organization’s line comes first, in the languages of the block, then the room’s', () => {
    const notes = (...spoken: InvitationChoices['languages']) =>
      line('note', fullRoom, organization, { languages: spoken }).map((note) => 'text' in note && note.text);
    expect(notes(languages.it)).toEqual([
      'Il service desk della Example University aiuta nei giorni feriali dalle 8 alle 18.',
      'Please mute your microphone when you come in.',
    ]);
    expect(notes(languages.de, languages.en)).toEqual([
      'Der Service Desk der Example University hilft werktags von 8 bis 18 Uhr.',
      'The service desk of Example University helps on working days from 8 to 18.',
      'Please mute your microphone when you come in.',
    ]);
  });

  test('a line that is the same in both languages stands once, and a person’s stands instead of the room’s', () => {
    const facts = { ...bareOrganization, ownLine: 'Mute yourself.' };
    const both = { languages: [languages.de, languages.en] } as const;
    expect(line('note', linkOnlyRoom, facts, both)).toEqual([{ kind: 'note', text: 'Mute yourself.' }]);
    expect(line('note', fullRoom, bareOrganization, { ownLine: 'Bring tea.' })).toEqual([
      { kind: 'note', text: 'Bring tea.' },
    ]);
    expect(line('note', fullRoom, bareOrganization, { ownLine: '' })).toEqual([]);
  });

  test('links of an organization that were checked with white space around them are written without it', () => {
    const facts = {
      ...bareOrganization,
      helpUrl: ' https://a.example.edu/ ',
      testRoomUrl: ' https://b.example.edu/',
      phoneNumbersUrl: '\nhttps://c.example.edu/',
    };
    expect(line('phone', linkOnlyRoom, facts)).toMatchObject([{ numbersUrl: 'https://c.example.edu/' }]);
    expect(line('test', linkOnlyRoom, facts)).toMatchObject([{ url: 'https://b.example.edu/' }]);
    expect(line('help', linkOnlyRoom, facts)).toMatchObject([{ url: 'https://a.example.edu/' }]);
  });

  test.each([
    [['#', '*'], 'tel:+41445550101,,112752642756%23'],
    [['#'], 'tel:+41445550101,,112752642756%23'],
    [['*'], 'tel:+41445550101,,112752642756*'],
  ] as const)(
    'the dial links use the key that the service confirms with: %j [FR04]',
    (confirmKeys, dialUrl) => {
      expect(line('phone', fullRoom, { ...bareOrganization, confirmKeys })).toMatchObject([
        { numbers: [{ dialUrl }, {}] },
      ]);
    },
  );
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
  const composed = (change: Partial<Room>) =>
    composeInvitation({ ...fullRoom, ...change }, organization, { languages: [languages.en] });

  test.each(
    linkFields.flatMap((field) =>
      badLinks.map(([link, fault]) => [field, link.slice(0, 60), fault, link] as const),
    ),
  )(
    'a bad link is never written: %s %j composes nothing and names the field (%s)',
    (field, _shown, fault, link) => {
      expect(composed({ [field]: link })).toEqual({ ok: false, error: [{ field, fault }] });
    },
  );

  test.each<[RoomField, Partial<Room>]>([
    ['gateway', { gateways: ['h323.example.edu##1'] }],
    ['backupGateway', { gateways: ['h323.example.edu', '" onclick="'] }],
    ['sipDomain', { sipDomain: 'sip.example.edu>' }],
    ['sipAddress', { sipAddress: '"a b"@sip.example.edu' }],
    ['extension', { extension: '<b>1</b>' }],
    ['phoneNumbers', { phoneNumbers: [{ label: 'x', number: 'tel:1' }] }],
  ])('a bad %s composes nothing', (field, change) => {
    expect(composed(change)).toMatchObject({ ok: false, error: [{ field }] });
  });

  test('all bad fields are named at once', () => {
    expect(composed({ joinUrl: '', helpUrl: 'x', sipDomain: '@' })).toMatchObject({
      error: [{ field: 'joinUrl' }, { field: 'helpUrl' }, { field: 'sipDomain' }],
    });
  });

  test('only the two gateways that were checked are written', () => {
    const room: Room = { ...fullRoom, gateways: ['', '', '"><script>', 'x y'] };
    expect(JSON.stringify(lines(room))).not.toContain('script');
    expect(kinds(room)).not.toContain('h323');
  });

  test('hidden characters are never written, whatever the texts hold', () => {
    fc.assert(
      fc.property(
        fc.record({ name: hostileText, pin: hostileText, ownLine: hostileText, serviceName: hostileText }),
        hostileText,
        (texts, label) => {
          const room = { ...fullRoom, ...texts, phoneNumbers: [{ label, number: '+41 44 555 01 01' }] };
          for (const written of lines(room, organization)) {
            for (const value of Object.values(written))
              if (typeof value === 'string') expect(value).not.toMatch(HIDDEN);
          }
        },
      ),
    );
  });
});

describe('the PIN', () => {
  const separately = { kind: 'pin', comes: 'separately' };

  test.each<[string, Partial<Room>, Partial<InvitationChoices>, readonly object[]]>([
    ['is printed', { pinPolicy: 'print' }, {}, [{ kind: 'pin', pin: '2468' }]],
    ['is printed where nothing was chosen', { pinPolicy: undefined }, {}, [{ kind: 'pin', pin: '2468' }]],
    ['is not printed where there is none', { pinPolicy: 'print', pin: undefined }, {}, []],
    ['is left out', { pinPolicy: 'omit' }, {}, []],
    ['is promised separately', { pinPolicy: 'separate' }, {}, [separately]],
    [
      'is promised separately, also where it is not stored',
      { pinPolicy: 'separate', pin: undefined },
      {},
      [separately],
    ],
    ['is promised for one mail', { pinPolicy: 'print' }, { pinPolicy: 'separate' }, [separately]],
    [
      'is printed for one mail',
      { pinPolicy: 'separate' },
      { pinPolicy: 'print' },
      [{ kind: 'pin', pin: '2468' }],
    ],
  ])('%s', (_policy, room, choices, expected) => {
    expect(line('pin', { ...fullRoom, ...room }, bareOrganization, choices)).toEqual(expected);
  });

  test('is treated as the organization does where the room says nothing', () => {
    const facts = { ...bareOrganization, pinPolicy: 'separate' } as const;
    expect(line('pin', { ...fullRoom, pinPolicy: undefined }, facts)).toEqual([separately]);
    expect(line('pin', fullRoom, facts)).toEqual([{ kind: 'pin', pin: '2468' }]);
  });

  test.each(['?pwd=QmFzZTY0', '?lang=en&pin=2468', '#tk=eyJhbGciOi', '?PWD=x'])(
    'is not promised beside a link that carries a passcode: %s [FR06]',
    (passcode) => {
      const joinUrl = `https://zoom.example.edu/j/555${passcode}`;
      expect(kinds({ ...fullRoom, joinUrl, pinPolicy: 'separate' }, organization)).toEqual(
        without('when', 'comeEarly', 'pin', 'pinFor'),
      );
      expect(line('pin', { ...fullRoom, joinUrl }, bareOrganization)).toEqual([{ kind: 'pin', pin: '2468' }]);
    },
  );

  /** Letters that stand in no other value of the rooms. */
  const distinctPin = fc.stringMatching(/^[QXZ]{4,12}$/u);

  test('stands in its own line only: never in subject, location, a link or a dial string', () => {
    fc.assert(
      fc.property(distinctPin, fc.constantFrom(...Object.values(languages)), (pin, language) => {
        const room: Room = { ...fullRoom, pin };
        const others = lines(room, organization).filter(({ kind }) => kind !== 'pin');
        expect(JSON.stringify(others)).not.toContain(pin);
        const preview = prepareInvitation(room, organization, { languages: [language] });
        if (!preview.ok) throw new Error('not composed');
        const { subject, location } = preview.value;
        const block = bothFormats(preview.value);
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
        const preview = prepareInvitation({ ...fullRoom, pin, pinPolicy }, organization, {
          languages: [languages.en],
        });
        if (!preview.ok) throw new Error('not composed');
        const written = { ...preview.value, block: bothFormats(preview.value) };
        expect(JSON.stringify(written)).not.toContain(pin);
      }),
    );
  });
});
