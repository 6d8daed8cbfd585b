import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { meetings } from '../../samples/rooms/meetings';
import { organization, fullRoom, measured } from '../../samples/rooms/rooms';
import { usePlayground } from '../harness/harness';

/** The block as a telephone shows it, in the browser that is there, with the fonts that are there. */
const playground = usePlayground();
let page: Page | undefined;
beforeAll(async () => {
  page = await playground.openPage('about:blank');
});

const { en, de, fr, it } = languages;
const alone = Object.values(languages).map((language) => [language] as const);

function htmlOf(room: Room, organization: Organization, choices: InvitationChoices): string {
  const preview = prepareInvitation(room, organization, choices);
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value.block('html');
}

const withoutStyles = (html: string): string => html.replace(/ style="[^"]*"/gu, '');

/** Shows a body in a window of this width, and takes what `look` sees in it. */
async function shown<Seen>(
  body: string,
  width: number,
  look: (shownPage: Page) => Promise<Seen>,
): Promise<Seen> {
  if (!page) throw new Error('The browser did not start.');
  await page.setViewportSize({ width, height: 600 });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${body}`);
  return look(page);
}

const heightOf = (shownPage: Page) =>
  shownPage.evaluate(() => document.querySelector('table')?.getBoundingClientRect().height ?? Infinity);
const widthOf = (shownPage: Page) => shownPage.evaluate(() => document.documentElement.scrollWidth);

describe('a room with every way in, one language, one zone', () => {
  test.each(Object.values(languages))('is at most 360 px high at 360 px width ($tag)', async (language) => {
    const html = htmlOf(measured.room, measured.organization, {
      languages: [language],
      when: meetings.oneZone,
    });
    expect(await shown(`<body>${html}`, 360, heightOf)).toBeLessThanOrEqual(360);
  });
});

/** Everything that a block can hold, and what is hardest to break: keys, hosts, places without a space. */
const longRoom: Room = {
  ...fullRoom,
  joinUrl: `https://videoconference.university.example.edu/join/${'a1B2c3D4'.repeat(12)}?pwd=${'Zz9'.repeat(20)}`,
  phoneNumbersUrl: `https://videoconference.university.example.edu/${'numbers'.repeat(12)}`,
  gateways: ['h323.videoconference.university.example.edu', '192.0.2.117'],
};
const wide = { when: { ...meetings.fiveZones, series: 'first' }, firstTimeAdvice: 'print' } as const;

describe.each([320, 360])('no block is wider than a window of %i px [FM11]', (width) => {
  const spoken: readonly InvitationChoices['languages'][] = [...alone, [fr, it], [de, en]];

  test.each(spoken.map((both) => [both.map(({ tag }) => tag).join(' and '), both] as const))(
    'with its styles, and with all of them stripped (%s)',
    async (_tags, both) => {
      for (const room of [measured.room, fullRoom, longRoom]) {
        const html = htmlOf(room, organization, { languages: both, ...wide });
        for (const body of [html, withoutStyles(html)])
          expect(await shown(`<body>${body}`, width, widthOf)).toBeLessThanOrEqual(width);
      }
    },
  );
});

/** Pieces of text in which a sign stands left of the one before it on its line, and values left of their label. */
const turnedRound = (shownPage: Page): Promise<readonly string[]> =>
  shownPage.evaluate(() => {
    const found: string[] = [];
    const boxOf = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (const cell of document.querySelectorAll('td')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      let before: DOMRect | undefined;
      while (texts.nextNode()) {
        const { data } = texts.currentNode as Text;
        for (let at = 0; at < data.length; at += 1) {
          const box = boxOf(texts.currentNode, at);
          const isOnLine = before && Math.abs(before.top - box.top) < 4;
          if (box.width > 0 && isOnLine && before && box.left < before.left - 1) found.push(data);
          if (box.width > 0) before = box;
        }
      }
      const label = cell.previousElementSibling;
      if (label && label.getBoundingClientRect().left >= cell.getBoundingClientRect().left)
        found.push(label.textContent);
    }
    return found;
  });

describe('what is dialled reads from left to right, and labels stand before values [FR05]', () => {
  const html = htmlOf(fullRoom, organization, { languages: [en], ...wide });

  test.each([
    ['a body from left to right', '<body>'],
    ['a body from right to left', '<body dir="rtl">שלום'],
    ['a part of it from right to left', '<body><div dir="rtl" style="direction:rtl">שלום'],
  ])('in %s', async (_where, before) => {
    expect(await shown(before + html, 600, turnedRound)).toEqual([]);
    expect(await shown(before + withoutStyles(html), 360, turnedRound)).toEqual([]);
  });

  test('the test sees what is turned round', async () => {
    const row = '<table><tr><td>SIP:</td><td>112752642756@sip.example.edu</td></tr></table>';
    expect(await shown(`<body dir="rtl">${row}`, 600, turnedRound)).not.toEqual([]);
  });
});
