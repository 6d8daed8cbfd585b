import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../../src/core/pasted/page/page';

const urls = (text: string) => readPage({ text, links: [] }).links.map(({ url, doubt }) => [url, doubt]);
const link = 'https://videoconf.example.edu/join/anna';
const long = `${link}/with/a/long/path/and/a/key`;

test.each([
  [`See ${link}.`, [[link, undefined]]],
  [`(see ${link})`, [[link, undefined]]],
  [`${link}_(2)`, [[`${link}_(2)`, undefined]]],
  [`<${link}>`, [[link, undefined]]],
  [`Join<${link}> | Help`, [[link, undefined]]],
  ['<https://videoconf.example.edu/join/an\nna>', [[link, undefined]]],
  ['> <https://videoconf.example.edu/join/an\n> na>', [[link, undefined]]],
  [`${long}=12\n34`, [[`${long}=12`, undefined]]],
  [`${long}=8f3a61\n0c7d8e`, [[`${long}=8f3a610c7d8e`, 'brokenLine']]],
  [`${long}\nPIN: 2468`, [[long, undefined]]],
  [`${long}\nh323.example.edu is the gateway`, [[long, undefined]]],
  [`${link}\nb1c2`, [[link, undefined]]],
  ['https://', []],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fzoom.us%2Fj%2F5551230000%3Fpwd%3Dab%26fbclid%3DIwAR&h=AT0',
    [['https://zoom.us/j/5551230000?pwd=ab', undefined]],
  ],
  ['https://zoom.us/j/5551230000?fbclid=IwAR&pwd=ab', [['https://zoom.us/j/5551230000?pwd=ab', undefined]]],
  [`${link}?utm_source=a&utm_medium=b`, [[link, undefined]]],
  [
    'https://www.example.org/out?to=https%3A%2F%2Fnews.example.org%2F',
    [['https://www.example.org/out?to=https%3A%2F%2Fnews.example.org%2F', undefined]],
  ],
  [
    'https://www.example.org/out?to=https%3A%2F%2F%E0%A4',
    [['https://www.example.org/out?to=https%3A%2F%2F%E0%A4', undefined]],
  ],
])('%j', (text, expected) => {
  expect(urls(text).filter(([url]) => url !== 'https://')).toEqual(expected);
});

test('an address that is both text and target is one link', () => {
  const { links } = readPage({ text: `Join: ${link}`, links: [{ at: 6, addresses: [link] }] });
  expect(links).toMatchObject([{ url: link, shows: 'address' }]);
});

test.each([
  ['an anchor that became text', `${link}<${link}>`],
  ['with a space between', `${link} <${link}>`],
  [
    'wrapped',
    `${link}<https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=x>`,
  ],
  ['in Markdown', `[${link}](${link})`],
  ['in brackets', `${link} [${link}]`],
])('a link that is shown and written is one: %s', (_, text) => {
  expect(urls(text)).toEqual([[link, undefined]]);
});

describe('an anchor that shows another address than it has', () => {
  const urlOf = (shown: string, href: string) => {
    const text = `Join: ${shown}`;
    const [found] = readPage({ text, links: [{ at: 6, addresses: [href, shown] }] }).links;
    return [found?.url, found?.doubt];
  };
  const zoom = 'https://zoom.us/j/5551230000';

  test.each([
    ['the same room with its password', zoom, `${zoom}?pwd=abc`, [`${zoom}?pwd=abc`, undefined]],
    [
      'a wrapper that tells no more than the same host',
      link,
      'https://protect-eu.mimecast.com/s/AbC?domain=videoconf.example.edu',
      [link, undefined],
    ],
    ['another host', link, 'https://evil.example.org/x', ['https://evil.example.org/x', 'otherLinkShown']],
    [
      'another service',
      zoom,
      'https://meet.google.com/abc-defg-hij',
      ['https://meet.google.com/abc-defg-hij', 'otherLinkShown'],
    ],
    [
      'a counter of clicks around a service’s link',
      zoom,
      'https://click.example.org/5f3',
      [zoom, 'otherLinkShown'],
    ],
    [
      'a wrapper that nobody can take off',
      zoom,
      'https://eu.protection.sophos.com/?u=x',
      [zoom, 'otherLinkShown'],
    ],
  ])('%s', (_what, shown, href, expected) => {
    expect(urlOf(shown, href)).toEqual(expected);
  });
});

test('an anchor may begin at the space before its words', () => {
  const text = 'Help\nJoin the room | Options';
  const { links } = readPage({ text, links: [{ at: 4, addresses: [link] }] });
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['Join the room']);
});

describe('markup and words that are glued to a link are not part of it (FI06, FI07)', () => {
  test.each([
    ['[https://meet.google.com/abc-defg-hij][3]', ['https://meet.google.com/abc-defg-hij']],
    [`**${link}**`, [link]],
    [`${link}\\`, [link]],
    [`| ${link}|412 305 778|`, [link]],
    ['https://meet.google.com/abc-defg-hijOtherwise dial', ['https://meet.google.com/abc-defg-hij']],
    ['https://zoom.us/j/5551230000Passcode: 1', ['https://zoom.us/j/5551230000']],
    [`${link}${link}`, [link, link]],
    [`<${link}?conference=x&amp;name=y>`, [`${link}?conference=x&name=y`]],
  ])('%j', (text, expected) => {
    expect(urls(text).map(([url]) => url)).toEqual(expected);
  });
});

test.each([
  ['Enlace: meet.google.com/abc-defg-hij', ['https://meet.google.com/abc-defg-hij']],
  ['(gotomeet.me/anna)', ['https://gotomeet.me/anna']],
  ['[www.uberconference.com/anna](x)', ['https://www.uberconference.com/anna']],
  ['Join at us02web.zoom.us/j/5551230000.', ['https://us02web.zoom.us/j/5551230000']],
  ['See www.example.org/join/anna or zoom.us/pricing', []],
  ['anna@zoom.us/j/5551230000', []],
])('a link without a scheme is read where a service builds it so (FI14): %s', (text, expected) => {
  expect(urls(text).map(([url]) => url)).toEqual(expected);
});

test('AsciiDoc has the words of a link in brackets behind it', () => {
  expect(urls(`link:${link}[Meeting link (room)]`)).toEqual([[link, undefined]]);
});

test.each([
  ['https://us02web.zoom.us/j/892 5550 5272', 'https://us02web.zoom.us/j/89255505272'],
  ['Join (https://us02web.zoom.us/j/831555\n04488 today)', 'https://us02web.zoom.us/j/83155504488'],
  ['https://zoom.us/j/555 010 2277 2026', 'https://zoom.us/j/5550102277'],
])('a number of nine digits or more that was cut is put together, in doubt: %j', (text, expected) => {
  expect(urls(text)).toEqual([[expected, 'brokenLine']]);
});

test.each([
  'https://zoom.us/j/831555 ',
  'https://zoom.us/j/831555 04:30',
  'https://us02web.zoom.us/j/83155504488 22',
])('but not with what is no part of it: %s', (text) => {
  expect(urls(text)).toEqual([[text.split(' ')[0], undefined]]);
});

test('a wrapper that nobody can take off stays, in doubt (FI08)', () => {
  expect(urls('https://protect-eu.mimecast.com/s/AbC?domain=zoom.us')).toEqual([
    ['https://protect-eu.mimecast.com/s/AbC?domain=zoom.us', 'noLabel'],
  ]);
});
