import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { checkLink } from '../../../src/core/link';
import { printable } from '../../../src/core/printable';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { HIDDEN, hostileText } from '../../samples/mailBodies/hostile';
import { meetings } from '../../samples/rooms/meetings';
import {
  bareOrganization,
  organization,
  fullRoom,
  linkOnlyRoom,
  measured,
  prepared,
} from '../../samples/rooms/rooms';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: Element[];
  text: string;
}

/** Parses a fragment as a browser would, without repairing it. */
function parsed(html: string): Element {
  const root: Element = { name: '', attributes: {}, parent: undefined, children: [], text: '' };
  let current = root;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Element = { name, attributes, parent: current, children: [], text: '' };
      current.children.push(element);
      current = element;
    },
    onclosetag: () => {
      current = current.parent ?? root;
    },
    ontext: (text) => {
      current.text += text;
    },
    oncomment: () => {
      throw new Error('a comment');
    },
    onprocessinginstruction: () => {
      throw new Error('a declaration');
    },
  });
  parser.end(html);
  return root;
}
const elements = (root: Element): readonly Element[] =>
  root.children.flatMap((child) => [child, ...elements(child)]);
const isWholeNumber = ({ name, attributes }: Element): boolean =>
  name === 'span' && attributes['style']?.endsWith('white-space:nowrap') === true;

/**
 * Names and attributes of all elements, without what values may change: addresses, numbers that stay whole, and where
 * a link may break.
 */
const structure = (root: Element): unknown[] =>
  root.children
    .filter((child) => child.name !== 'wbr' && !isWholeNumber(child))
    .map(({ name, attributes, ...element }) => [
      name,
      { ...attributes, ...(attributes['href'] === undefined ? {} : { href: '' }) },
      structure({ name, attributes, ...element }),
    ]);

/** No class, no image, no list, no `<b>`; what is not named here does not come through all clients. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  table: ['role', 'dir', 'border', 'cellspacing', 'cellpadding'],
  tbody: [],
  tr: [],
  td: ['lang', 'dir', 'colspan', 'valign', 'style'],
  a: ['id', 'href', 'style'],
  span: ['lang', 'style'],
  br: [],
  wbr: [],
};
/** No background, no colour. */
const ALLOWED_CSS = [
  'font-family',
  'font-size',
  'font-weight',
  'padding',
  'vertical-align',
  'white-space',
  'word-break',
];

const propertiesOf = (style: string | undefined): readonly string[] =>
  (style ?? '')
    .split(';')
    .filter((declaration) => declaration !== '')
    .map((declaration) => declaration.slice(0, declaration.indexOf(':')));

/** The texts of a room that take any value; empty ones leave their line out. */
const texts = fc.record({
  name: hostileText,
  pin: hostileText,
  ownLine: hostileText,
  serviceName: hostileText,
  label: hostileText,
});
type Texts = {
  readonly name: string;
  readonly pin: string;
  readonly ownLine: string;
  readonly serviceName: string;
  readonly label: string;
};
const roomWith = ({ label, ...values }: Texts): Room => ({
  ...fullRoom,
  ...values,
  phoneNumbers: [{ label, number: '+41 44 555 01 01' }],
});
function htmlOf(
  room: Room,
  facts: Organization = bareOrganization,
  choices: Partial<InvitationChoices> = {},
): string {
  const preview = prepareInvitation(room, facts, { languages: [languages.en], ...choices });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value.block('html');
}
const anyLanguage = fc.constantFrom(...Object.values(languages));
const anyFacts: fc.Arbitrary<Organization> = fc.constantFrom(organization, bareOrganization);

const isDialUrl = (address: string | undefined) => /^tel:\+?\d+(?:,,\d+(?:%23|\*))?$/u.test(address ?? '');

/** What an element does that it must not; one sentence each. */
function faultsOf(
  { name, attributes, text }: Element,
  tags: readonly string[],
  checked: readonly string[],
): readonly string[] {
  const { style, href, lang, dir } = attributes;
  const properties = propertiesOf(style);
  const hasFont = properties.includes('font-family') && properties.includes('font-size');
  // Between rows stands a line feed (FM04).
  const shown = name === 'tbody' ? text.replace(/\n/gu, '') : text;
  return [
    ...(name in ALLOWED ? [] : [`${name} is not allowed`]),
    ...Object.keys(attributes)
      .filter((attribute) => !ALLOWED[name]?.includes(attribute))
      .map((attribute) => `${name} has ${attribute}`),
    ...properties
      .filter((property) => !ALLOWED_CSS.includes(property))
      .map((property) => `style ${property}`),
    ...(shown === '' || hasFont ? [] : [`text in ${name} without its own font: ${text}`]),
    ...((lang === undefined ? name === 'td' : !tags.includes(lang))
      ? [`${name} speaks ${String(lang)}`]
      : []),
    ...(name !== 'td' || dir === 'ltr' ? [] : ['a cell without its direction']),
    ...(name !== 'a' || isDialUrl(href) || checked.includes(href ?? '') ? [] : [`unchecked ${String(href)}`]),
    ...(HIDDEN.test(shown) ? [`hidden characters in ${JSON.stringify(text)}`] : []),
  ];
}

/** Everything that holds for the HTML of every room. */
function expectLaws(html: string, tags: readonly string[], checked: readonly string[]): void {
  const root = parsed(html);
  const every = elements(root);
  expect(root.children.map(({ name }) => name)).toEqual(['table']);
  expect(root.text).toBe('');
  expect(root.children[0]?.attributes).toMatchObject({ role: 'presentation', dir: 'ltr' });
  expect(every.filter(({ name }) => name === 'table')).toHaveLength(1);
  expect(every.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))).toEqual(['LPNoLP']);
  expect(every.flatMap((element) => faultsOf(element, tags, checked))).toEqual([]);
}

const linksOf = (...owners: readonly (Room | Organization)[]): readonly string[] =>
  owners
    .flatMap((owner) => [
      'joinUrl' in owner ? owner.joinUrl : '',
      owner.phoneNumbersUrl ?? '',
      owner.testRoomUrl ?? '',
      owner.helpUrl ?? '',
    ])
    .flatMap((link) => {
      const checked = checkLink(link);
      return checked.ok ? [checked.value] : [];
    });

describe('the HTML of the block', () => {
  test.each(Object.values(languages))(
    'keeps the laws for usual rooms ($tag) [A09, A19, A20, A22-A25, A28-A30, B10, FM03, FR05]',
    (language) => {
      for (const room of [fullRoom, linkOnlyRoom, { ...fullRoom, pinPolicy: 'separate' } as const]) {
        for (const facts of [organization, bareOrganization]) {
          expectLaws(prepared(room, language, facts).block.html, [language.tag], linksOf(room, facts));
        }
      }
    },
  );

  test('keeps the laws whatever the texts of a room hold, in one language or two [A19, A22, A28]', () => {
    fc.assert(
      fc.property(texts, anyLanguage, anyLanguage, anyFacts, (values, first, second, facts) => {
        const room = roomWith(values);
        const html = htmlOf(room, facts, { languages: first === second ? [first] : [first, second] });
        expectLaws(html, [first.tag, second.tag], linksOf(room, facts));
      }),
    );
  });

  test('values smuggle in no element and no attribute: the structure is that of a harmless room', () => {
    fc.assert(
      fc.property(texts, anyLanguage, (values, language) => {
        const harmless = Object.fromEntries(
          Object.entries(values).map(([field, value]) => [field, printable(value) === '' ? '' : 'x']),
        ) as Texts;
        expect(structure(parsed(prepared(roomWith(values), language).block.html))).toEqual(
          structure(parsed(prepared(roomWith(harmless), language).block.html)),
        );
      }),
    );
  });

  test('texts are shown as they were typed', () => {
    const room = { ...fullRoom, ownLine: `<b>"A" & 'B'</b> &amp; &lt;` };
    const cells = elements(parsed(prepared(room, languages.en).block.html)).map(({ text }) => text);
    expect(cells).toContain(`Note:\u00a0<b>"A" & 'B'</b> &amp; &lt;`);
  });

  test('links are written as they were checked, with their text', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
        (joinUrl) => {
          const every = elements(parsed(htmlOf({ ...linkOnlyRoom, joinUrl: ` ${joinUrl} ` })));
          const join = every.find(({ attributes }) => attributes['id'] === 'LPNoLP');
          expect([join?.attributes['href'], join?.text]).toEqual([joinUrl, joinUrl]);
        },
      ),
    );
  });
});

/** The rows without attributes but for addresses: what a reader's eye and a client without styles get. */
const rowsOf = (html: string): readonly string[] =>
  html
    .replace(/ (?!href)[a-z]+="[^"]*"/gu, '')
    .split('\n')
    .slice(1, -1);

describe('rows and columns', () => {
  test('a room that is only a link, to the letter', () => {
    const font = (points: number) => `font-family:Aptos,Calibri,Arial,sans-serif;font-size:${points}pt`;
    expect(htmlOf(linkOnlyRoom)).toBe(
      [
        '<table role="presentation" dir="ltr" border="0" cellspacing="0" cellpadding="0"><tbody>',
        `<tr><td colspan="2" lang="en" dir="ltr" valign="top" style="${font(14)};vertical-align:top;padding:0;word-break:break-word"><span style="${font(14)};font-weight:bold">Videoconference – Link only</span></td></tr>`,
        `<tr><td lang="en" dir="ltr" valign="top" style="${font(11)};vertical-align:top;padding:2px 10px 2px 0">Join:&nbsp;</td><td lang="en" dir="ltr" valign="top" style="${font(11)};vertical-align:top;padding:2px 0;word-break:break-word"><a id="LPNoLP" href="https://meet.example.edu/join/link-only" style="${font(11)};font-weight:bold">https://<wbr>meet.example.edu/<wbr>join/<wbr>link-<wbr>only</a></td></tr>`,
        `<tr><td colspan="2" lang="en" dir="ltr" valign="top" style="${font(9)};vertical-align:top;padding:8px 0 0 0;word-break:break-word">Thank you, and see you soon.</td></tr>`,
        '</tbody></table>',
      ].join('\n'),
    );
  });

  test('two columns in When, Join and PIN alone, a row for each zone, a line feed behind each row [FM04, FM05]', () => {
    expect(rowsOf(htmlOf(fullRoom, organization, { when: meetings.firstOfSeries }))).toEqual([
      '<tr><td><span>Anna’s Videoconf – Anna Muster</span></td></tr>',
      expect.stringMatching(/^<tr><td>When:&nbsp;<\/td><td>.*<\/td><\/tr>$/u),
      '<tr><td></td><td><span>18:30–19:30</span> <span>(Kolkata, UTC+5:30)</span></td></tr>',
      '<tr><td>Join:&nbsp;</td><td><a href="https://videoconf.example.edu/join/anna.muster?lang=en&amp;role=guest">https://<wbr>videoconf.example.edu/<wbr>join/<wbr>anna.muster?<wbr>lang=<wbr>en&amp;<wbr>role=<wbr>guest</a></td></tr>',
      '<tr><td>Registered users and guests use the same link.</td></tr>',
      '<tr><td>PIN:&nbsp;</td><td><span>2468</span></td></tr>',
      '<tr><td>Important: the PIN is needed for every way of joining.</td></tr>',
      '<tr><td>Phone:&nbsp;<a href="https://videoconf.example.edu/anna/phone-numbers">https://<wbr>videoconf.example.edu/<wbr>anna/<wbr>phone-<wbr>numbers</a><br><a href="tel:+41445550101,,112752642756%23">+41 (0)44 555 01 01</a> – Zurich<br><a href="tel:+390255500101,,112752642756%23">+39 02 5550 0101</a> – Milan</td></tr>',
      '<tr><td>Dial one of the numbers, then enter the meeting extension.</td></tr>',
      '<tr><td>Meeting extension:&nbsp;<span>112752642756</span></td></tr>',
      '<tr><td>Room system (H.323):&nbsp;<span>h323.anna.example.edu</span><wbr><span>##112752642756</span></td></tr>',
      '<tr><td>Backup (H.323):&nbsp;<span>h323-backup.anna.example.edu</span><wbr><span>##112752642756</span></td></tr>',
      '<tr><td>Room system (SIP):&nbsp;<span>112752642756</span><wbr><span>@sip.anna.example.edu</span></td></tr>',
      '<tr><td>Confirm key:&nbsp;# or *, depending on the device</td></tr>',
      '<tr><td>First time:&nbsp;<a href="https://videoconf.example.edu/join/anna-test">Test room</a> · <a href="https://videoconf.example.edu/anna/help">Help</a></td></tr>',
      '<tr><td>Please try the test room before your first meeting.</td></tr>',
      '<tr><td>Note:&nbsp;The service desk of Example University helps on working days from 8 to 18.</td></tr>',
      '<tr><td>Note:&nbsp;Please mute your microphone when you come in.</td></tr>',
      '<tr><td>Thank you for using Anna’s Videoconf.</td></tr>',
    ]);
  });

  test.each(Object.values(languages))(
    'the label of every row ends in a no-break space ($tag) [FM06]',
    (language) => {
      const rows = rowsOf(htmlOf(fullRoom, organization, { languages: [language] }));
      const labels = Object.values(language.invitation.labels).map(
        (label) => label + language.invitation.labelEnd,
      );
      const labelled = rows
        .map((row) => row.replace(/^<tr><td>/u, ''))
        .filter((row) => labels.some((label) => row.startsWith(label)));
      expect(labelled).toHaveLength(11);
      for (const row of labelled) expect(labels.some((label) => row.startsWith(`${label}&nbsp;`))).toBe(true);
    },
  );

  test('with all markup taken off labels and values stand in their order, each row on its line [A02, A23, A30, FM04]', () => {
    const text = htmlOf(measured.room, measured.organization, { when: meetings.oneZone })
      .replace(/<[^>]*>/gu, '')
      .replace(/&nbsp;/gu, ' ')
      .trim();
    expect(text.split('\n')).toEqual([
      'Example Videoconf – Anna Muster',
      'When: Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)',
      'Join: https://videoconf.example.edu/join/anna.muster',
      'Registered users and guests use the same link.',
      'PIN: 2468',
      'Important: the PIN is needed for every way of joining.',
      'Phone: https://videoconf.example.edu/phone-numbers',
      'Dial one of the numbers, then enter the meeting extension.',
      'Meeting extension: 112752642756',
      'Room system (H.323): h323.example.edu##112752642756',
      'Backup (H.323): h323-backup.example.edu##112752642756',
      'Room system (SIP): 112752642756@videoconf.example.edu',
      'Confirm key: # or *, depending on the device',
      'First time: Test room · Help',
      'Please try the test room before your first meeting.',
      'Thank you for using Example Videoconf.',
    ]);
  });

  test('bold are heading, link and PIN, by their style [FM03]', () => {
    const bold = elements(parsed(htmlOf(fullRoom, organization))).filter(({ attributes }) =>
      attributes['style']?.includes('font-weight:bold'),
    );
    expect(bold.map(({ name, text }) => [name, text])).toEqual([
      ['span', 'Anna’s Videoconf – Anna Muster'],
      ['a', fullRoom.joinUrl],
      ['span', '2468'],
    ]);
  });
});

describe('what is never broken, and what may be', () => {
  /** The texts that stay whole, in their order. */
  const wholeIn = (...given: Parameters<typeof htmlOf>) =>
    elements(parsed(htmlOf(...given)))
      .filter(({ attributes }) => attributes['style']?.includes('white-space:nowrap'))
      .map(({ text }) => text);
  const noted = (ownLine: string) => wholeIn({ ...linkOnlyRoom, ownLine });

  test('times, the place with its offset, phone numbers, the parts of what is dialled [FM05]', () => {
    expect(wholeIn(fullRoom, bareOrganization, { when: meetings.fiveZones })).toEqual([
      '19:00–20:30',
      '(Zurich, UTC+1)',
      '03:00–04:30',
      '(Tokyo, UTC+9)',
      '14:30–16:00',
      '(St. John’s, UTC−3:30)',
      '23:45',
      '01:15',
      '(Kathmandu, UTC+5:45)',
      '19:00–20:30',
      '(Lagos, UTC+1)',
      '+41 (0)44 555 01 01',
      '+39 02 5550 0101',
      '112752642756',
      'h323.anna.example.edu',
      '##112752642756',
      'h323-backup.anna.example.edu',
      '##112752642756',
      '112752642756',
      '@sip.anna.example.edu',
    ]);
  });

  test.each([
    ['Mind the door: 8:15, code 4711.', ['8:15']],
    ['Call +41 44 555 01 00 or 112 752 642 756.', ['41 44 555 01 00', '112 752 642 756']],
    ['Room 12, floor 3, 2026-11-24', ['2026-11-24']],
    ['No number at all', []],
  ])('in somebody’s own line, too: %j', (ownLine, expected) => {
    expect(noted(ownLine)).toEqual(expected);
  });

  test('a place that is longer than its column goes on below; its offset stays whole', () => {
    const whenRows = [
      'Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)',
      '10:00–11:00 (Port-aux-Français, Kerguelen, UTC+5)',
      '10:00–11:00 (Kerguelen (Port-aux-Français), UTC−5:30)',
    ];
    expect(wholeIn(linkOnlyRoom, bareOrganization, { whenRows })).toEqual([
      '14:00–15:00',
      '(Zurich, UTC+1)',
      '10:00–11:00',
      'UTC+5)',
      '10:00–11:00',
      'UTC−5:30)',
    ]);
  });

  test('a host that is wider than a telephone breaks where it must', () => {
    const room = {
      ...linkOnlyRoom,
      extension: '5071',
      gateways: ['h323.university-of-applied-sciences.example.edu'],
    };
    expect(wholeIn(room)).toEqual(['##5071']);
    expect(htmlOf(room)).toContain(
      '>Room system (H.323):&nbsp;h323.university-<wbr>of-<wbr>applied-<wbr>sciences.example.edu<wbr><span',
    );
  });

  test.each([
    ['https://vc.example.edu/anna', 'https://|vc.example.edu/|anna'],
    ['https://vc.example.edu/j/1?a=b&c=d_e-f#g', 'https://|vc.example.edu/|j/|1?|a=|b&amp;|c=|d_|e-|f#g'],
    ['https://h.a-university.example.edu/', 'https://|h.a-|university.example.edu/'],
    [
      'https://videoconference.university.example.edu/',
      'https://|videoconference.|university.|example.|edu/',
    ],
    ['https://vc.example.edu//x/', 'https://|vc.example.edu//|x/'],
    [
      'https://vc.example.edu/eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIxMjM0NTY3ODkwIn0',
      'https://|vc.example.edu/|eyJhbGciOiJIUzI1|NiJ9eyJzdWIiOiIx|MjM0NTY3ODkwIn0',
    ],
  ])('a link breaks behind its signs, a long key in itself: %s [FM11]', (joinUrl, expected) => {
    const html = htmlOf({ ...linkOnlyRoom, joinUrl });
    expect(/<a id="LPNoLP"[^>]*>(.*?)<\/a>/u.exec(html)?.[1]?.replace(/<wbr>/gu, '|')).toBe(expected);
  });
});
