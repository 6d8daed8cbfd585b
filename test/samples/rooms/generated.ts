import fc from 'fast-check';
import { languages } from '../../../src/core/languages';
import { LABELS, SENTENCES } from '../../../src/core/languages/language';
import type { Language } from '../../../src/core/languages/language';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import type { Organization } from '../../../src/core/organization/organization';
import { printable } from '../../../src/core/printable';
import type { Room } from '../../../src/core/room/room';
import { checkField } from '../../../src/core/room/fields';
import type { RoomField } from '../../../src/core/room/fields';
import { anyMeeting } from './generatedMeetings';
import { organization } from './rooms';

/* Rooms, organizations, choices and meetings as the forms allow them: every optional field, short and long, any letters. */

const taken = (field: RoomField, texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  texts.map(printable).filter((text) => text !== '' && checkField(field, text) === undefined);

/** Words that stand in the block itself, and signs that editors and clients treat in their own way. */
const LOADED = [
  'PIN:', 'Help:', 'When:', 'Join', 'Join:', 'Note:', 'Code PIN :', 'Videoconference', ' – ', ' - ', '—', '*', '**', '_x_',
  '<b>', '&amp;', '"', '’', '…', '«a»', 'H.323', '##', '@', '+41', 'UTC+1', 'at 18:00', '· ', ' / ', ': ', '(0)', 'ﬁ', 'ß', 'İ',
  '日本', 'שלום', 'مرحبا', '😀', 'é', 'tel:1', 'sip:a@b.ch', ' anna@example.edu ', ' https://www.example.org/a ', '[', ']', '2468', '>', ' ',
];
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
        { weight: 2, arbitrary: fc.constantFrom(...LOADED) },
        { weight: 3, arbitrary: fc.constantFrom('Anna', 'Zürich', 'Seminar 3', 'élève', 'Raum', ' ', 'Ça va') },
        { weight: 1, arbitrary: fc.constant('a rather long piece of text, of which several fill any field; ') },
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('').slice(0, maxLength))
    // Nobody calls anything by stars alone, which are compared away.
    .map((all) => (/^[\s*]*$/u.test(all) ? 'A' : all));

const words = Object.values(languages).map(({ invitation }) => invitation);

/** Lines that look like others of the block: labels with values, sentences, thanks, rows of a time, links. */
const LIKE_OURS: readonly string[] = [
  ...words.flatMap(({ labels, labelEnd }) =>
    LABELS.flatMap((label) => [`${labels[label]}${labelEnd} 2468`, `${labels[label]}${labelEnd}`, labels[label]]),
  ),
  ...words.flatMap(({ sentences }) => SENTENCES.map((name) => sentences[name])),
  ...words.flatMap(({ thanks }) => [thanks(undefined), thanks('a headset')]),
  'Join: https://www.example.org/x',
  'https://www.example.org/x',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  '18:00–19:00 (Zurich, UTC+1)',
  '+41 44 555 01 01',
  'Videoconference – Anna',
  'Test room · Help',
];

/** The room's or the organization's own line. */
const ownLine = (maxLength: number) =>
  taken(
    'ownLine',
    fc.oneof(
      { weight: 3, arbitrary: text(maxLength) },
      { weight: 1, arbitrary: fc.constantFrom(...LIKE_OURS).map((line) => line.slice(0, maxLength)) },
    ),
  );

const host = fc.constantFrom(
  'vc.example.edu', 'h323.example.org', '192.0.2.17', '[2001:db8::1]', 'a-b.c_d.example.edu', 'xn--bcher-kva.example.org', 'bücher.example.org',
);
const link = fc
  .tuple(host, fc.array(fc.stringMatching(/^[A-Za-z0-9._~!$'()*+,;:@%-]{1,12}$/u), { maxLength: 3 }), fc.option(fc.stringMatching(/^[A-Za-z0-9=&_-]{1,20}$/u), { nil: undefined }))
  .map(([where, path, query]) => `https://${where}/${path.join('/')}${query === undefined ? '' : `?${query}`}`);
const linkFor = (field: RoomField) => link.filter((address) => checkField(field, address) === undefined);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const digits = fc.stringMatching(/^\d{3,12}$/u);
const phoneNumber = fc.record({
  label: fc.oneof(fc.constant(''), text(200).map(printable)),
  number: taken('phoneNumbers', fc.stringMatching(/^\+?\d[\d ().\-/]{2,24}$/u)),
});
const ways = fc.constantFrom('everyWay', 'phoneAndRoomSystems');

const anyFields = fc.record({
  id: fc.constant('room'),
  name: taken('name', text(100)),
  // No other link of the service is the same.
  joinUrl: linkFor('joinUrl').map((address) => `${address}#room`),
  extension: optional(taken('extension', fc.oneof(digits, fc.stringMatching(/^\d[\d .\-/]{1,20}$/u)))),
  pin: optional(taken('pin', fc.oneof(digits, fc.stringMatching(/^[-#!$%&=+@~^]?[A-Za-z0-9äé][A-Za-z0-9 .\-_#*!$%&=+@~^]{0,30}$/u)))),
  pinPolicy: optional(fc.constantFrom('print', 'omit', 'separate')),
  pinFor: optional(ways),
  phoneNumbersUrl: optional(linkFor('phoneNumbersUrl')),
  phoneNumbers: optional(fc.array(phoneNumber, { maxLength: 4 })),
  gateways: optional(fc.array(host, { maxLength: 2 })),
  sipDomain: optional(host),
  sipAddress: optional(fc.tuple(fc.constantFrom('anna', 'Anna.Keller', '556677', 'room-2_b+c'), host).map((parts) => parts.join('@'))),
  testRoomUrl: optional(linkFor('testRoomUrl')),
  helpUrl: optional(linkFor('helpUrl')),
  serviceName: optional(taken('serviceName', text(60))),
  ownLine: optional(ownLine(300)),
});

/** A room as the form and a pasted invitation can make it; its link may stand once more in a page or the own line. */
export const anyRoom: fc.Arbitrary<Room> = fc
  .tuple(anyFields, fc.constantFrom('', '', '', '', 'testRoomUrl', 'helpUrl', 'phoneNumbersUrl', 'ownLine'))
  .map(([room, again]): Room => {
    if (again === 'ownLine') return { ...room, ownLine: `Or use ${room.joinUrl} instead.` };
    return again === '' ? room : { ...room, [again]: room.joinUrl };
  });

/** An organization as its file can say it. */
export const anyOrganization: fc.Arbitrary<Organization> = fc.record({
  serviceName: optional(taken('serviceName', text(60))),
  phoneNumbersUrl: optional(linkFor('phoneNumbersUrl')),
  phoneNumbers: optional(fc.array(phoneNumber, { maxLength: 2 })),
  gateways: optional(fc.array(host, { maxLength: 2 })),
  sipDomain: optional(host),
  confirmKeys: fc.constantFrom(['#'] as const, ['*'] as const, ['#', '*'] as const, ['*', '#'] as const),
  testRoomUrl: optional(linkFor('testRoomUrl')),
  helpUrl: optional(linkFor('helpUrl')),
  pinFor: optional(ways),
  linkFor: optional(fc.constant('everyone')),
  pinPolicy: optional(fc.constantFrom('print', 'omit', 'separate')),
  dialForms: optional(
    fc.constantFrom(['gateway##extension'], ['extension@gateway'], ['gateway##extension', 'extension@gateway']),
  ),
  ownLine: optional(
    fc.oneof(ownLine(300), fc.record({ en: ownLine(80), de: ownLine(80) })),
  ),
  addIn: fc.constant(organization.addIn),
});

/** A language as an earlier version wrote it: with a former label or sentence wherever it has one. */
function formerly(language: Language): Language {
  const { labels, sentences, former } = language.invitation;
  const before = <Name extends string>(
    present: Readonly<Record<Name, string>>,
    old: { readonly [Key in Name]?: readonly string[] } | undefined,
  ) =>
    Object.fromEntries(
      Object.entries<string>(present).map(([name, wording]) => [name, old?.[name as Name]?.[0] ?? wording]),
    ) as Record<Name, string>;
  return {
    ...language,
    invitation: {
      ...language.invitation,
      labels: before(labels, former?.labels),
      sentences: before(sentences, former?.sentences),
    },
  };
}

const language = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LANGUAGE_TAGS).map((tag) => languages[tag]) },
  { weight: 1, arbitrary: fc.constantFrom(...LANGUAGE_TAGS.map((tag) => formerly(languages[tag]))) },
);

/** How an invitation is to look: one language or two, lines left out, an own line, a PIN of its own policy, a time. */
export const anyChoices: fc.Arbitrary<InvitationChoices> = fc
  .record({
    languages: fc.oneof(fc.tuple(language), fc.tuple(language, language)),
    leaveOut: fc.oneof(fc.constant([]), fc.subarray(LINE_KINDS.filter((kind) => kind !== 'join'), { maxLength: 6 })),
    ownLine: optional(ownLine(120)),
    pinPolicy: optional(fc.constantFrom('print', 'omit', 'separate')),
    when: optional(anyMeeting),
    firstTimeAdvice: fc.constantFrom('print', 'omit'),
  })
  .map((choices): InvitationChoices => {
    const [first, second] = choices.languages;
    return {
      ...choices,
      languages: second === undefined || second.tag === first.tag ? [first] : [first, second],
    };
  });

/**
 * Other rooms of the person, each near to this one: a link that is longer or shorter by a sign, this one's link as a former
 * link, the same values otherwise.
 */
export const anyNeighbours: fc.Arbitrary<(room: Room) => readonly Room[]> = fc
  .subarray<(room: Room) => Partial<Room>>([
    ({ joinUrl }) => ({ joinUrl: `${joinUrl}2` }),
    ({ joinUrl }) => ({ joinUrl: joinUrl.slice(0, -1) }),
    ({ joinUrl }) => ({ joinUrl: 'https://other.example.org/', previousJoinUrls: [joinUrl] }),
    ({ name }) => ({ joinUrl: 'https://vc.example.edu/other', name: `${name} – ${name}`, pin: '1' }),
  ])
  .map((changes) => (room) => changes.map((change, index) => ({ ...room, previousJoinUrls: [], ...change(room), id: `other ${index}` })));
