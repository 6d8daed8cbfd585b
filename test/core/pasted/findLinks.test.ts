import { expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/pasted/page/page';

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
])('%j', (text, expected) => {
  expect(urls(text).filter(([url]) => url !== 'https://')).toEqual(expected);
});

test('an address that is both text and target is one link', () => {
  const { links } = readPage({ text: `Join: ${link}`, links: [{ at: 6, addresses: [link] }] });
  expect(links).toMatchObject([{ url: link, shows: 'address' }]);
});

test('an anchor may begin at the space before its words', () => {
  const text = 'Help\nJoin the room | Options';
  const { links } = readPage({ text, links: [{ at: 4, addresses: [link] }] });
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['Join the room']);
});
