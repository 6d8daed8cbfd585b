import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import { usePlayground } from './harness';

const playground = usePlayground();

test.each(['light', 'dark'] as const)('the playground itself can be used by everybody, %s', async (theme) => {
  const tab = await playground.open({ kind: 'appointment', scenario: 'bookedRoom', theme });
  await tab.page.click('#toggle-drawer');
  // The mail and the add-in's frames are tested elsewhere.
  const { violations } = await new AxeBuilder({ page: tab.page })
    .exclude('#editor')
    .exclude('iframe')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the page fits a narrow window, and the pane has its 320 pixels', async () => {
  const tab = await playground.open({
    kind: 'appointment',
    browser: { viewport: { width: 400, height: 700 } },
  });
  await tab.openPane();
  const { overflow, paneWidth } = await tab.page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    paneWidth: document.querySelector('#pane-frame iframe')?.clientWidth,
  }));
  expect({ overflow, paneWidth }).toEqual({ overflow: 0, paneWidth: 320 });
});

test('quirks of the drawer reach the host; an unknown quirk in the address is an error', async () => {
  const tab = await playground.open();
  await tab.page.click('#toggle-drawer');
  await tab.page.getByLabel('Latency of each call').fill('40');
  await tab.page.getByLabel('Inserted text lands').selectOption('top');
  await tab.page.getByLabel('One call goes wrong').selectOption('lyingInsert');
  expect((await tab.state()).quirks).toMatchObject({
    latencyMs: 40,
    insertAt: 'top',
    lies: ['body.setSelectedDataAsync', 'body.prependAsync'],
  });
  await playground.openPage(`${playground.url}/?quirks={"latency":1}`);
  expect(playground.pageErrors.splice(0)).toEqual(['There is no quirk called "latency".']);
});
