import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { Quirks } from '../../../playground/playgroundApi';
import { usePlayground } from '../harness/harness';
import { officeCall } from '../harness/officeCall';

/** What a pane that stays open sees when the person opens another item. */
const playground = usePlayground();

/** Notes each time that the pane is told of another item which kind `mailbox.item` then has. */
async function noteItems(pane: Frame): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        const kinds: unknown[] = [];
        Object.assign(globalThis, { kinds });
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.ItemChanged,
          () => kinds.push(Office.context.mailbox.item?.itemType ?? null),
          resolve,
        );
      }),
  );
}

async function openAnother(itemSwitch: Quirks['itemSwitch']) {
  const tab = await playground.open({ quirks: { itemSwitch } });
  const pane = await tab.openPane();
  await noteItems(pane);
  await tab.call('openItem', 'appointment', 'bookedRoom');
  const itemNow = () => pane.evaluate(() => Office.context.mailbox.item?.itemType ?? null);
  const told = () => pane.evaluate('kinds');
  return { tab, pane, itemNow, told };
}

test('a new pane comes with the new item unless a quirk keeps the old one', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  await tab.call('openItem', 'appointment');
  expect(pane.isDetached()).toBe(true);
  expect((await tab.state()).paneOpen).toBe(true);
});

test('a pinned pane is told the new item (I01)', async () => {
  const { pane, told } = await openAnother('told');
  await pane.waitForFunction('kinds.length === 1');
  expect(await told()).toEqual(['appointment']);
  expect(await officeCall(pane, 'mailbox.item.subject.getAsync')).toMatchObject({ value: 'Weekly meeting' });
});

test('the event comes before the item: there is none for a moment (I02)', async () => {
  const { pane, told } = await openAnother('nullFirst');
  await pane.waitForFunction('kinds.length === 2');
  expect(await told()).toEqual([null, 'appointment']);
});

test('the item is a frozen picture of the old one; its calls reach the new one (I04)', async () => {
  const { pane, told, itemNow } = await openAnother('frozen');
  expect(await officeCall(pane, 'mailbox.item.subject.getAsync')).toMatchObject({ value: 'Weekly meeting' });
  expect([await told(), await itemNow()]).toEqual([[], 'message']);
});

test('all calls are refused after another draft was chosen, until the pane is opened again (I03)', async () => {
  const { tab, pane, itemNow } = await openAnother('refused');
  expect(await itemNow()).toBe('message');
  const refused = { status: 'failed', code: 9020 };
  expect(await officeCall(pane, 'mailbox.item.subject.getAsync')).toMatchObject(refused);
  expect(await officeCall(pane, 'roamingSettings.saveAsync')).toMatchObject(refused);
  expect((await tab.state()).calls.map(({ result }) => result)).toEqual([9020, 9020]);
  const again = await tab.openPane();
  expect(await officeCall(again, 'mailbox.item.subject.getAsync')).toMatchObject({ status: 'succeeded' });
});
