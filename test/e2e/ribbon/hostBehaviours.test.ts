import { describe, expect, test } from '@jest/globals';
import { normalisers, type NormaliserName } from '../../../playground/normalisers/normalisers';
import type { Quirks } from '../../../playground/playgroundApi';
import { usePlayground } from '../harness/harness';
import type { OpenOptions, PlaygroundTab } from '../harness/playgroundTab';
import { blockCount, JOIN_URL } from '../harness/playgroundRoom';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';

/** What the add-in makes of hosts that behave as real ones do, on the genuine office.js. */
const playground = usePlayground();

const SENTENCE = 'The seminar takes place on Thursday. Please bring your questions.';

async function clicked(options: OpenOptions): Promise<PlaygroundTab> {
  const tab = await playground.open(options);
  expect((await tab.click()).completedCount).toBe(1);
  return tab;
}

const blocksIn = async (tab: PlaygroundTab) => blockCount((await tab.state()).bodyText);
const names = async (tab: PlaygroundTab) => (await tab.state()).calls.map(({ name }) => name);

const ADDED = ['Invitation added at the top.'];
const UNCHANGED = ['The invitation to “Anna Keller” is already here and up to date.'];

describe('an editor that rewrites what is written (A01-A07, A12, A20, A23, A26, A27, A29)', () => {
  test.each(Object.keys(normalisers) as NormaliserName[])(
    '%s: the block is found again, and a second click changes nothing',
    async (normaliser) => {
      const tab = await clicked({ scenario: 'typed', quirks: { normaliser } });
      expect(await tab.notices()).toEqual(ADDED);
      const first = await tab.state();
      expect(await blocksIn(tab)).toBe(1);
      expect(first.bodyText.replace(/\s+/gu, ' ')).toContain(SENTENCE);
      await tab.click();
      expect(await tab.notices()).toEqual(UNCHANGED);
      expect((await tab.state()).bodyHtml).toBe(first.bodyHtml);
    },
  );
});

test('what a host loses when a body is rewritten is not lost: the click rewrites none (A15, A16, A18)', async () => {
  const quirks: Partial<Quirks> = { losesPictures: true, truncatePercent: 13 };
  const tab = await playground.open({ scenario: 'signature', quirks });
  const { bodyHtml: before } = await tab.state();
  await tab.click();
  const { bodyHtml } = await tab.state();
  expect(bodyHtml.endsWith(before)).toBe(true);
  expect(await names(tab)).not.toContain('body.setAsync');
});

test('an HTML body is read as HTML, in which no lines run together (A13)', async () => {
  const tab = await clicked({ scenario: 'typed' });
  const { calls } = await tab.state();
  const reads = calls.filter(({ name }) => name === 'body.getAsync');
  expect(reads.length).toBeGreaterThan(1);
  for (const { parameters } of reads) expect(parameters).toMatchObject({ coercionType: 3 });
});

test('in the first cell of the user’s table the block is found, told and not inserted again (A21)', async () => {
  const tab = await playground.open({ quirks: { insertAt: 'insideFirstTableCell' } });
  await tab.call(
    'setBody',
    '<table><tbody><tr><td>Monday</td><td>Tuesday</td></tr></tbody></table><p>Which?</p>',
  );
  await tab.click();
  expect(await tab.notices()).toEqual(ADDED);
  expect((await tab.state()).bodyText).toMatch(/Monday[\s\S]*Tuesday[\s\S]*Which\?/u);
  await tab.click();
  expect([await blocksIn(tab), await tab.notices()]).toEqual([1, UNCHANGED]);
});

test('the place is told that was found, not the one that was asked for (B04)', async () => {
  const tab = await playground.open({ scenario: 'typed', quirks: { insertAt: 'top' } });
  await tab.call('placeCaret', 'end');
  await tab.click();
  expect(await names(tab)).toContain('body.setSelectedDataAsync');
  expect(await tab.notices()).toEqual(ADDED);
  await tab.call('setQuirks', { insertAt: 'cursor' });
  await tab.call('openItem', 'message', 'typed');
  await tab.call('placeCaret', 'end');
  await tab.click();
  expect(await tab.notices()).toEqual(['Invitation added to your text.']);
});

test('the block goes above the signature though insertion at the cursor would go below it (B03)', async () => {
  const tab = await clicked({ scenario: 'signature', quirks: { insertAt: 'belowSignature' } });
  const { bodyHtml } = await tab.state();
  expect(bodyHtml.indexOf(JOIN_URL)).toBeGreaterThan(-1);
  expect(bodyHtml.indexOf(JOIN_URL)).toBeLessThan(bodyHtml.indexOf('id="Signature"'));
});

test('a block that a host puts below the quote whichever way is told, and is the only one (D06)', async () => {
  const tab = await playground.open({ scenario: 'reply', quirks: { insertAt: 'bottom' } });
  const before = await blocksIn(tab);
  await tab.click();
  expect(await tab.notices()).toEqual([languages.en.notices.inserted.belowQuote]);
  expect(await blocksIn(tab)).toBe(before + 1);
  expect((await names(tab)).filter((name) => /prepend|setSelected|setAsync/u.test(name))).toEqual([
    'body.setSelectedDataAsync',
    'body.setAsync',
    'body.prependAsync',
  ]);
});

test('typing goes on below the block, and the link stays as it is (B10)', async () => {
  const tab = await playground.open({ scenario: 'typed' });
  await tab.call('placeCaret', 'end');
  await tab.click();
  await tab.call('placeCaret', 'end');
  await tab.page.keyboard.type('See you there.');
  const { bodyHtml, bodyText } = await tab.state();
  expect(bodyText.trim().endsWith('See you there.')).toBe(true);
  expect(bodyHtml.replaceAll('<wbr>', '')).toContain(`>${JOIN_URL}</a>`);
  expect(bodyHtml.slice(bodyHtml.lastIndexOf('</table>'))).toContain('See you there.');
});

test.each<[string, OpenOptions]>([
  ['says HTML of a plain-text body', { scenario: 'plainText', quirks: { saysBodyType: 'html' } }],
  ['does not say which type the body has', { scenario: 'typed', quirks: { saysBodyType: 'refuses' } }],
])('one block where Outlook %s (C01, C04)', async (_what, options) => {
  const tab = await clicked(options);
  expect([await blocksIn(tab), await tab.notices()]).toEqual([1, ADDED]);
  expect((await tab.state()).bodyText).not.toContain('<td');
});

test.each(['replace', 'append', 'stale'] as const)(
  'booked rooms and what was typed stay where locations are read or written oddly: %s (E02-E04, E07)',
  async (locationMode) => {
    const tab = await playground.open({ kind: 'appointment', quirks: { locationMode, bookedRooms: 2 } });
    await tab.page.fill('#location', 'Or in my office');
    await tab.page.press('#location', 'Tab');
    await tab.click();
    const { locations } = await tab.state();
    expect(
      locations.map(({ locationIdentifier: { type }, displayName }) => `${type} ${displayName}`),
    ).toEqual([
      'room Room C101',
      'room Room C102',
      'custom Or in my office',
      expect.stringContaining(JOIN_URL),
    ]);
  },
);

test('a click that ends with its item leaves the next item alone, and the next click is whole (G08)', async () => {
  const tab = await playground.open({ scenario: 'typed', quirks: { latencyMs: 300 } });
  const running = tab.click();
  await tab.page.waitForFunction(() => window.playground.state().calls.length > 3);
  await tab.call('openItem', 'message', 'typed');
  expect((await running).completedCount).toBe(0);
  await tab.page.waitForTimeout(700);
  expect([await blocksIn(tab), await names(tab)]).toEqual([0, []]);
  await tab.call('setQuirks', { latencyMs: 0 });
  await tab.click();
  expect([await blocksIn(tab), await tab.notices()]).toEqual([1, ADDED]);
});

test('a pane whose calls are refused after the item changed says so, and both items stay (I03)', async () => {
  const tab = await playground.open({ scenario: 'typed', quirks: { itemSwitch: 'refused' } });
  const pane = await tab.openPane();
  const add = pane.getByRole('button', { name: 'Add', exact: true });
  await add.waitFor();
  await tab.call('openItem', 'message', 'typed');
  await add.click();
  await pane.getByText('so nothing was added').waitFor();
  expect(await blocksIn(tab)).toBe(0);
});

test.each([
  ['two', 'Anna Keller'],
  ['none', 'Set up your room'],
  ['garbage', 'Your saved rooms cannot be read'],
  ['newer', 'Your rooms come from a newer version'],
] as const)('the pane fits its narrowest width, 320 pixels: rooms %s (K05)', async (rooms, heading) => {
  const tab = await playground.open({ rooms, browser: { viewport: { width: 400, height: 700 } } });
  const pane = await tab.openPane();
  await pane.getByRole('heading', { name: heading }).waitFor();
  const { width, overflow } = await pane.evaluate(() => ({
    width: document.documentElement.clientWidth,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(width).toBeLessThanOrEqual(320);
  expect(overflow).toBe(0);
});
