import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import { officeValue } from '../harness/officeCall';
import { PANE } from '../harness/paneFrame';

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
  const { overflow, paneWidth } = await tab.page.evaluate(
    (pane) => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      paneWidth: document.querySelector(pane)?.clientWidth,
    }),
    PANE,
  );
  expect({ overflow, paneWidth }).toEqual({ overflow: 0, paneWidth: 320 });
});

test('an event is all day from midnight to midnight of the mailbox’s zone, and an hour again', async () => {
  const tab = await playground.open({ kind: 'appointment', zone: 'Nepal Standard Time' });
  await tab.call('setTimes', Date.UTC(2026, 10, 26, 10), Date.UTC(2026, 10, 26, 11));
  const times = async () => {
    const { start, end } = await tab.state();
    return [start, end].map((ms) => new Date(ms).toISOString());
  };
  expect(await tab.page.isChecked('#all-day')).toBe(false);
  await tab.page.check('#all-day');
  expect(await times()).toEqual(['2026-11-25T18:15:00.000Z', '2026-11-26T18:15:00.000Z']);
  expect(await tab.page.isChecked('#all-day')).toBe(true);
  await tab.page.selectOption('#zone', 'UTC');
  expect(await tab.page.isChecked('#all-day')).toBe(false);
  await tab.page.selectOption('#zone', 'Nepal Standard Time');
  await tab.page.uncheck('#all-day');
  expect(await times()).toEqual(['2026-11-26T03:15:00.000Z', '2026-11-26T04:15:00.000Z']);
});

test('an attached file is shown with its size, can be saved, and can be removed', async () => {
  const tab = await playground.open();
  expect(await tab.page.isVisible('#attachments')).toBe(false);
  const pane = await tab.openPane();
  await officeValue(
    pane,
    'mailbox.item.addFileAttachmentFromBase64Async',
    btoa('x'.repeat(2345)),
    'meeting.ics',
  );
  expect(await tab.page.innerText('#attachments')).toMatch(/^meeting\.ics\s+2\.3 KB$/u);
  const [download] = await Promise.all([
    tab.page.waitForEvent('download'),
    tab.page.getByTitle('Save meeting.ics').click(),
  ]);
  expect(download.suggestedFilename()).toBe('meeting.ics');
  await tab.page.getByLabel('Remove meeting.ics').click();
  expect(await tab.page.isVisible('#attachments')).toBe(false);
});

test('quirks of the drawer reach the host; an unknown quirk in the address is an error', async () => {
  const tab = await playground.open();
  await tab.page.click('#toggle-drawer');
  await tab.page.getByText('Client and calls').click();
  await tab.page.getByLabel('Each call takes').fill('40');
  await tab.page.getByText('Text', { exact: true }).click();
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
