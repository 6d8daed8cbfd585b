import { expect, test } from '@jest/globals';
import { phoneQuirks } from '../../../playground/quirks';
import type { Quirks } from '../../../playground/quirks';
import type { RoomsName } from '../../../playground/playgroundApi';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { JOIN_URL } from '../harness/playgroundRoom';
import { buildWithPhones } from '../harness/phonesBuild';

/** The switch for online meetings of Outlook on a phone, on the genuine office.js less what a phone does not have. */
const playground = usePlayground({ distFolder: buildWithPhones });

interface Phone {
  readonly rooms?: RoomsName;
  readonly locale?: string;
  readonly quirks?: Partial<Quirks>;
}

const openPhone = ({ quirks, ...rest }: Phone = {}) =>
  playground.open({ kind: 'appointment', scenario: 'typed', ...rest, quirks: { ...phoneQuirks, ...quirks } });

const isOn = (tab: PlaygroundTab) => tab.page.getAttribute('#add-videoconf', 'aria-checked');
const completed = (tab: PlaygroundTab, count: number) =>
  tab.page.waitForFunction((wanted) => window.playground.state().completedCount === wanted, count);
/** What the dialog says, once its page has put in the reason. */
async function dialogOf(tab: PlaygroundTab) {
  const dialog = tab.page.frameLocator('.phonedialog iframe');
  await dialog.locator('html[lang]').waitFor({ state: 'attached' });
  await tab.page.waitForFunction(() => {
    const page = document.querySelector<HTMLIFrameElement>('.phonedialog iframe')?.contentDocument;
    return page?.readyState === 'complete' && page.querySelector('h1') !== null;
  });
  return {
    lang: await dialog.locator('html').getAttribute('lang'),
    heading: await dialog.locator('h1').innerText(),
    advice: await dialog.locator('p').innerText(),
  };
}

test('one press puts the block and turns the switch on, asking for nothing that phones do not have', async () => {
  const tab = await openPhone();
  expect(await isOn(tab)).toBe('false');
  await tab.page.click('#add-videoconf');
  await completed(tab, 1);
  const state = await tab.state();
  expect(state.bodyHtml.split(`href="${JOIN_URL}"`).length - 1).toBe(1);
  expect(state.locations.map(({ displayName }) => displayName)).toEqual([expect.stringContaining(JOIN_URL)]);
  expect(await isOn(tab)).toBe('true');
  const names = state.calls.map(({ name }) => name);
  expect(names).toContain('location.setAsync');
  for (const name of names) expect(name).not.toMatch(/selected|notification|enhanced|recurrence/iu);
  expect(await tab.page.locator('.phonedialog').count()).toBe(0);
});

test('a second press changes nothing, and the switch stays on', async () => {
  const tab = await openPhone();
  await tab.click();
  const { bodyHtml } = await tab.state();
  expect((await tab.click()).allowEvent).toBe(true);
  expect((await tab.state()).bodyHtml).toBe(bodyHtml);
  expect(await isOn(tab)).toBe('true');
});

test.each([
  ['en-US', 'en', 'You have no room yet', 'Videoconf options'],
  ['de-CH', 'de', 'Sie haben noch keinen Raum', 'Videokonferenz-Optionen'],
  ['fr-CH', 'fr', 'Vous n’avez pas encore de salle', 'Options de visioconférence'],
  ['it-CH', 'it', 'Non ha ancora una sala', 'Opzioni videoconferenza'],
  ['pt-BR', 'en', 'You have no room yet', 'Videoconf options'],
])(
  'without a room a dialog says where to set it up, in the language of %s',
  async (locale, lang, heading, where) => {
    const tab = await openPhone({ rooms: 'none', locale });
    const { bodyHtml } = await tab.state();
    await tab.page.click('#add-videoconf');
    expect(await dialogOf(tab)).toEqual({ lang, heading, advice: expect.stringContaining(where) });
    expect((await tab.state()).completedCount).toBe(0);
    await tab.page.click('.phonedialog button');
    await completed(tab, 1);
    expect(await isOn(tab)).toBe('false');
    expect((await tab.state()).bodyHtml).toBe(bodyHtml);
  },
);

test('a refusal is said in the dialog, and the switch goes back', async () => {
  const tab = await openPhone({ quirks: { failAlways: { 'body.prependAsync': 5000 } } });
  await tab.page.click('#add-videoconf');
  await tab.page.waitForSelector('.phonedialog');
  expect((await dialogOf(tab)).heading).toBe('The invitation was not added or is not up to date');
  await tab.page.click('.phonedialog button');
  await completed(tab, 1);
  expect(await isOn(tab)).toBe('false');
});

test('the dialog knows the words of its address and shows no others', async () => {
  const page = await playground.openPage(
    `${playground.url}/phone.html?why=%3Cb%3Ecall%20this%20number&lang=toString`,
  );
  expect(await page.innerText('h1')).toBe('The invitation was not added or is not up to date');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test('the same build on a computer is as any other: a notification, and no dialog', async () => {
  const tab = await playground.open({ kind: 'appointment', rooms: 'none' });
  expect((await tab.click()).allowEvent).toBe(false);
  expect((await tab.state()).notifications).toHaveLength(1);
  expect(await tab.page.locator('.phonedialog').count()).toBe(0);
});
