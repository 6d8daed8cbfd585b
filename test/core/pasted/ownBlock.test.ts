import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkKey } from '../../../src/core/link';
import { languages } from '../../../src/core/languages';
import type { Language } from '../../../src/core/languages/language';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import type { Organization } from '../../../src/core/organization/organization';
import type { RoomFindings } from '../../../src/core/pasted/roomReading';
import type { Room } from '../../../src/core/room/room';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { readInvitation } from '../../../src/usecases/rooms/readInvitation';
import { hosts as mailHosts } from '../../samples/edits/hosts';
import { meetings } from '../../samples/rooms/meetings';
import { roomRead } from '../../samples/rooms/roomRead';
import { bareOrganization, fullRoom, linkOnlyRoom } from '../../samples/rooms/rooms';

/**
 * The law: what our own block says is read back to the same room, in every language, in both formats, and through
 * everything that mail clients do to it. The room's name and own line are not among it: they are free text.
 */
const digits = (text: string) => text.replace(/\D/gu, '');

/** A room as far as its block tells, with what clients may re-spell made equal. */
function told(room: Omit<Partial<Room>, 'id'>) {
  return {
    joinUrl: linkKey(room.joinUrl ?? ''),
    extension: digits(room.extension ?? ''),
    pin: room.pin,
    phoneNumbersUrl: room.phoneNumbersUrl && linkKey(room.phoneNumbersUrl),
    phoneNumbers: room.phoneNumbers ?? [],
    gateways: room.gateways ?? [],
    sipDomain: room.sipDomain,
    sipAddress: room.sipAddress,
    testRoomUrl: room.testRoomUrl && linkKey(room.testRoomUrl),
    helpUrl: room.helpUrl && linkKey(room.helpUrl),
    serviceName: room.serviceName,
  };
}

const findingsOf = (source: string, format: BodyFormat): RoomFindings => {
  const { reading } = readInvitation(source, format);
  return reading.kind === 'room' ? reading.findings : {};
};
const readBack = (source: string, format: BodyFormat) => told(roomRead(findingsOf(source, format)));

/** The fields that are in doubt. */
const doubtsOf = ({ phoneNumbers = [], ...texts }: RoomFindings): readonly string[] => [
  ...Object.entries(texts).flatMap(([field, { certainty }]) => (certainty === 'doubtful' ? [field] : [])),
  ...phoneNumbers.flatMap(({ certainty }) => (certainty === 'doubtful' ? ['phoneNumbers'] : [])),
];

/** Says all that can be said of a room, and has no facts of its own. */
const organization: Organization = { ...bareOrganization, linkFor: 'everyone', pinFor: 'everyWay' };

function blockOf(
  room: Room,
  spoken: Language | InvitationChoices['languages'],
  format: BodyFormat,
  choices: Partial<InvitationChoices> = {},
): string {
  const both = 'tag' in spoken ? ([spoken] as const) : spoken;
  const preview = prepareInvitation(room, organization, { languages: both, ...choices });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value.block(format);
}

/** In HTML the pages for the first time are words with links: where a client took the links out, they are gone. */
const toldThrough = (room: Room, host: string) =>
  told(
    host === 'links without their anchor' ? { ...room, testRoomUrl: undefined, helpUrl: undefined } : room,
  );

describe.each(Object.values(languages))('our own block in $tag reads back to the same room', (language) => {
  test('as text, without a doubt', () => {
    const source = blockOf(fullRoom, language, 'text');
    expect(readBack(source, 'text')).toEqual(told(fullRoom));
    expect(doubtsOf(findingsOf(source, 'text'))).toEqual([]);
  });

  test.each(['html', 'text'] as const)('with a time and the advice to guests, as %s', (format) => {
    const when = { ...meetings.fiveZones, series: 'first' } as const;
    const source = blockOf(fullRoom, language, format, { when, firstTimeAdvice: 'print' });
    expect(readBack(source, format)).toEqual(told(fullRoom));
    expect(doubtsOf(findingsOf(source, format))).toEqual([]);
  });

  test('as text that somebody quoted', () => {
    const source = blockOf(fullRoom, language, 'text').replace(/^/gmu, '> > ');
    expect(readBack(source, 'text')).toEqual(told(fullRoom));
  });

  test('as text with carriage returns, non-breaking spaces and bidi marks', () => {
    const source = blockOf(fullRoom, language, 'text')
      .replace(/\n/gu, '\r\n')
      .replace(/ /gu, '\u00a0')
      .replace(/\d+/gu, '\u200e$&\u202c');
    const plain = told(fullRoom);
    // A mark between a digit and a letter of an address belongs to the address; this is about numbers.
    expect(readBack(source, 'text')).toMatchObject({ extension: plain.extension, pin: plain.pin });
  });

  test.each(mailHosts)('as HTML through: $name', ({ name, apply }) => {
    const source = apply(blockOf(fullRoom, language, 'html'));
    expect(readBack(source, 'html')).toEqual(toldThrough(fullRoom, name));
    expect(doubtsOf(findingsOf(source, 'html'))).toEqual([]);
  });

  test.each(['html', 'text'] as const)('with nothing but a link, as %s', (format) => {
    expect(readBack(blockOf(linkOnlyRoom, language, format), format)).toEqual(told(linkOnlyRoom));
  });

  test('whatever the room holds, in both formats', () => {
    fc.assert(
      fc.property(
        rooms,
        fc.constantFrom('html', 'text'),
        fc.constantFrom(...mailHosts),
        (room, format, { name, apply }) => {
          const block = blockOf(room, language, format);
          expect(readBack(format === 'html' ? apply(block) : block, format)).toEqual(
            format === 'html' ? toldThrough(room, name) : told(room),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a block in two languages is one room', () => {
  const { en, de, fr, it: italian } = languages;
  const pairs = [
    [en, de],
    [de, fr],
    [fr, italian],
    [italian, en],
  ] as const;

  test.each(pairs)('in both formats, without a doubt (%#)', (...both) => {
    for (const format of ['html', 'text'] as const) {
      const when = { ...meetings.fiveZones, series: 'first' } as const;
      const source = blockOf(fullRoom, both, format, { when, firstTimeAdvice: 'print' });
      expect(readBack(source, format)).toEqual(told(fullRoom));
      expect(doubtsOf(findingsOf(source, format))).toEqual([]);
    }
  });

  test('whatever the room holds, through everything that clients do', () => {
    fc.assert(
      fc.property(rooms, fc.constantFrom(...pairs), fc.constantFrom(...mailHosts), (room, both, host) => {
        const source = host.apply(blockOf(room, both, 'html'));
        expect(readBack(source, 'html')).toEqual(toldThrough(room, host.name));
        expect(readBack(blockOf(room, both, 'text'), 'text')).toEqual(told(room));
      }),
    );
  });
});

test('two blocks one below the other, as earlier versions wrote for two languages, are one room', () => {
  const [first, second] = [languages.de, languages.fr].map((language) => blockOf(fullRoom, language, 'text'));
  expect(readBack(`${first}\n${second}`, 'text')).toEqual(told(fullRoom));
});

test('what the room adds in its own words is not taken for a fact', () => {
  const ownLine = 'PIN: 9999, meeting ID: 123 456 789, Join: https://evil.example.org/join/x';
  for (const language of Object.values(languages)) {
    const source = blockOf({ ...fullRoom, ownLine }, language, 'text');
    expect(readBack(source, 'text')).toEqual(told(fullRoom));
  }
});

const digitsOfLength = (minLength: number, maxLength: number) =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${minLength - 1},${maxLength - 1}}$`, 'u'));
const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,12}$/u);
const links = fc
  .tuple(slug, slug, fc.constantFrom('', '?lang=en', '?a=1&b=2', '#room', '/'))
  .map(([host, path, rest]) => `https://${host}.example.edu/${path}/x${rest}`);
const hosts = fc.oneof(
  slug.map((name) => `${name}.example.edu`),
  fc
    .tuple(fc.integer({ min: 1, max: 254 }), fc.integer({ min: 1, max: 254 }))
    .map(([one, two]) => `192.0.${one}.${two}`),
);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Rooms with any of their fields; gateways and a SIP domain need an extension to be printed (FU06), an address of its own is printed instead. */
const rooms: fc.Arbitrary<Room> = fc
  .record({
    joinUrl: links,
    extension: optional(digitsOfLength(3, 20)),
    pin: optional(
      fc.oneof(digitsOfLength(3, 10), fc.stringMatching(/^[A-Za-z][A-Za-z]{1,4}[0-9][A-Za-z0-9]{1,8}$/u)),
    ),
    phoneNumbersUrl: optional(links),
    phoneNumbers: optional(
      fc.uniqueArray(
        fc
          .tuple(fc.constantFrom('Zurich', 'United States', 'Genève', 'Roma'), digitsOfLength(7, 7))
          .map(([label, number]) => ({
            label,
            number: `+41 44 ${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`,
          })),
        { minLength: 1, maxLength: 3, selector: ({ number }) => number },
      ),
    ),
    gateways: optional(fc.uniqueArray(hosts, { minLength: 1, maxLength: 2 })),
    sipDomain: optional(slug.map((name) => `sip.${name}.example.edu`)),
    sipAddress: optional(slug.map((name) => `${name}.room@vc.example.edu`)),
    testRoomUrl: optional(links),
    helpUrl: optional(links),
    serviceName: optional(fc.constantFrom('Anna’s Videoconf', 'ExampleConf', 'Visio 2.0', 'Uni Meet & More')),
  })
  .map((room) => ({
    ...room,
    ...(room.extension === undefined ? { sipDomain: undefined, gateways: undefined } : {}),
    ...(room.sipAddress === undefined ? {} : { sipDomain: undefined }),
  }))
  .filter(({ joinUrl, phoneNumbersUrl, testRoomUrl, helpUrl }) => {
    const all = [joinUrl, phoneNumbersUrl, testRoomUrl, helpUrl].filter((link) => link !== undefined);
    return new Set(all.map(linkKey)).size === all.length;
  })
  .map((room) => ({ id: 'any', name: 'Any', ...room }));
