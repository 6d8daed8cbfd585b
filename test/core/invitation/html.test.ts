import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { checkLink } from '../../../src/core/link';
import { printable } from '../../../src/core/printable';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization';
import type { Room } from '../../../src/core/room/room';
import { HIDDEN, hostileText } from '../../samples/hostile';
import { bareOrganization, fullRoom, linkOnlyRoom, organization, prepared } from '../../samples/rooms';

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
/** Names and attributes of all elements, without what values may change: the addresses. */
const structure = (root: Element): unknown[] =>
  root.children.map(({ name, attributes, ...element }) => [
    name,
    { ...attributes, ...(attributes['href'] === undefined ? {} : { href: '' }) },
    structure({ name, attributes, ...element }),
  ]);

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  table: ['role', 'border', 'cellspacing', 'cellpadding'],
  tbody: [],
  tr: [],
  td: ['lang', 'colspan', 'valign', 'style'],
  a: ['id', 'href', 'style'],
  b: ['style'],
  br: [],
  p: ['style'],
};
const ALLOWED_CSS = ['font-family', 'font-size', 'font-weight', 'padding', 'vertical-align', 'word-break'];

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
const anyLanguage = fc.constantFrom(...Object.values(languages));
const anyFacts: fc.Arbitrary<Organization> = fc.constantFrom(organization, bareOrganization);

const isDialUrl = (address: string | undefined) => /^tel:\+?\d+(?:,,\d+[#*])?$/u.test(address ?? '');

/** What an element does that it must not; one sentence each. */
function faultsOf(
  { name, attributes, text }: Element,
  tag: string,
  checked: readonly string[],
): readonly string[] {
  const { style, href, lang } = attributes;
  const properties = propertiesOf(style);
  const hasFont = properties.includes('font-family') && properties.includes('font-size');
  return [
    ...(name in ALLOWED ? [] : [`${name} is not allowed`]),
    ...Object.keys(attributes)
      .filter((attribute) => !ALLOWED[name]?.includes(attribute))
      .map((attribute) => `${name} has ${attribute}`),
    ...properties
      .filter((property) => !ALLOWED_CSS.includes(property))
      .map((property) => `style ${property}`),
    ...(text === '' || hasFont ? [] : [`text in ${name} without its own font: ${text}`]),
    ...(name === 'td' && lang !== tag ? [`a cell speaks ${String(lang)}`] : []),
    ...(name !== 'a' || isDialUrl(href) || checked.includes(href ?? '') ? [] : [`unchecked ${String(href)}`]),
    ...(HIDDEN.test(text) ? [`hidden characters in ${JSON.stringify(text)}`] : []),
  ];
}

/** Everything that holds for the HTML of every room. */
function expectLaws(html: string, tag: string, checked: readonly string[]): void {
  const root = parsed(html);
  const every = elements(root);
  expect(root.children.map(({ name }) => name)).toEqual(['table', 'p']);
  expect(root.text).toBe('');
  expect(root.children[0]?.attributes['role']).toBe('presentation');
  expect(every.filter(({ name }) => name === 'table' || name === 'p')).toHaveLength(2);
  expect(html.split('id="LPNoLP"')).toHaveLength(2);
  expect(every.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))).toEqual(['LPNoLP']);
  expect(every.flatMap((element) => faultsOf(element, tag, checked))).toEqual([]);
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
    'keeps the laws for usual rooms ($tag; A09, A19, A20, A22-A25, A28-A30, B10)',
    (language) => {
      for (const room of [fullRoom, linkOnlyRoom, { ...fullRoom, pinPolicy: 'separate' } as const]) {
        for (const facts of [organization, bareOrganization]) {
          expectLaws(prepared(room, language, facts).block.html, language.tag, linksOf(room, facts));
        }
      }
    },
  );

  test('keeps the laws whatever the texts of a room hold (A19, A22, A28)', () => {
    fc.assert(
      fc.property(texts, anyLanguage, anyFacts, (values, language, facts) => {
        const room = roomWith(values);
        expectLaws(prepared(room, language, facts).block.html, language.tag, linksOf(room, facts));
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
    expect(cells).toContain(`<b>"A" & 'B'</b> &amp; &lt;`);
  });

  test('links are written as they were checked, with their text', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
        (joinUrl) => {
          const every = elements(
            parsed(prepared({ ...linkOnlyRoom, joinUrl: ` ${joinUrl} ` }, languages.en).block.html),
          );
          const join = every.find(({ attributes }) => attributes['id'] === 'LPNoLP');
          expect([join?.attributes['href'], join?.text]).toEqual([joinUrl, joinUrl]);
        },
      ),
    );
  });

  test('reads label by label with all markup taken off (A02, A23, A30)', () => {
    const html = prepared(fullRoom, languages.en).block.html;
    const lines = html
      .replace(/<br>|<\/td>|<\/tr>/gu, '\n')
      .replace(/<[^>]*>/gu, '')
      .replace(/&nbsp;/gu, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines.filter((line) => line.endsWith(':'))).toEqual([
      'Join:',
      'Phone:',
      'Meeting extension:',
      'H.323 gateway:',
      'H.323 backup:',
      'SIP:',
      'Confirm key:',
      'PIN:',
      'Test room:',
      'Help:',
      'Note:',
      'Note:',
    ]);
    expect(lines[1]).toBe('https://videoconf.example.edu/join/anna.muster?lang=en&amp;role=guest');
  });
});
