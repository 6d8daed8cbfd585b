import { beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { bundleScripts } from '../../../playground/build/bundleScripts';
import type { ComposeItem, ItemAttachments } from '../../../src/usecases/ports';
import { composeItemContract } from '../../contracts/composeItemContract';
import type { ContractItem } from '../../contracts/composeItemContract';
import { itemAttachmentsContract } from '../../contracts/itemAttachmentsContract';
import { noticesContract } from '../../contracts/noticesContract';
import { usePlayground } from '../harness/harness';
import type { OpenOptions, PlaygroundTab } from '../harness/playgroundTab';

const folder = path.resolve('.cache/contracts');

/** Bundles the real adapter so that it can run in the pane's frame, beside the genuine office.js. */
const bundleAdapter = () =>
  bundleScripts({ entry: { adapter: path.resolve('test/contracts/adapterInPage.ts') }, folder });

/** What can be seen of the adapter's item without a call. */
interface SeenItem {
  readonly kind: ComposeItem['kind'];
  readonly isShared: boolean;
}

/** The adapter's item, each call made in the pane's frame. */
function itemIn(frame: Frame, { kind, isShared }: SeenItem): ComposeItem {
  const inFrame =
    (method: Exclude<keyof ComposeItem, 'kind' | 'identity'>) =>
    (...given: unknown[]): Promise<never> =>
      frame.evaluate(
        ([name, values]) => {
          const item = window.openItemForContract();
          if (!item) throw new Error('no item is open');
          return (item[name] as (...all: unknown[]) => Promise<never>)(...values);
        },
        [method, given] as const,
      );
  return {
    kind,
    identity: frame,
    bodyFormat: inFrame('bodyFormat'),
    readBody: inFrame('readBody'),
    readSelection: inFrame('readSelection'),
    insertAtTop: inFrame('insertAtTop'),
    insertAtCursor: inFrame('insertAtCursor'),
    readBodyToRewrite: inFrame('readBodyToRewrite'),
    rewriteBody: inFrame('rewriteBody'),
    readSubject: inFrame('readSubject'),
    writeSubject: inFrame('writeSubject'),
    readLocations: inFrame('readLocations'),
    addLocation: inFrame('addLocation'),
    removeLocation: inFrame('removeLocation'),
    readTimes: inFrame('readTimes'),
    readOwner: isShared ? inFrame('readOwner') : undefined,
  };
}

/** The open files, each call made in the pane's frame. */
function attachmentsIn(frame: Frame): ItemAttachments {
  const inFrame =
    (method: keyof ItemAttachments) =>
    (...given: unknown[]): Promise<never> =>
      frame.evaluate(
        ([name, values]) => {
          const files = window.openAttachmentsForContract();
          if (!files) throw new Error('no item is open');
          return (files[name] as (...all: unknown[]) => Promise<never>)(...values);
        },
        [method, given] as const,
      );
  return {
    list: inFrame('list'),
    read: inFrame('read'),
    attach: inFrame('attach'),
    remove: inFrame('remove'),
  };
}

describe('the real adapter on the genuine office.js', () => {
  const playground = usePlayground();
  beforeAll(bundleAdapter);

  const paneWithAdapter = async (tab: PlaygroundTab): Promise<Frame> => {
    const pane = await tab.openPane();
    await pane.addScriptTag({ path: path.join(folder, 'adapter.js') });
    return pane;
  };

  composeItemContract(async (item: ContractItem) => {
    const { kind, format = 'html', words, bookedRoom, selected, fails, times, repetition, owner } = item;
    const options: OpenOptions = {
      kind: kind === 'either' ? 'message' : kind,
      scenario: bookedRoom ? 'bookedRoom' : typeof owner === 'string' ? 'sharedCalendar' : 'empty',
      quirks: {
        ...(fails ? { failAlways: { 'subject.getAsync': fails.hostCode } } : {}),
        occurrence: repetition === 'occurrence',
        ...(typeof owner === 'string' ? { calendarOwner: owner } : {}),
      },
    };
    const tab = await playground.open(options);
    if (times) await tab.call('setTimes', times.startMs, times.endMs);
    if (repetition && repetition !== 'single' && repetition !== 'occurrence')
      await tab.call('setRecurrence', repetition);
    await tab.call('setBodyType', format);
    await tab.call('setBody', format === 'html' ? `<p>${words}</p>` : `${words}\n`);
    if (selected) await tab.call('selectText', words);
    const pane = await paneWithAdapter(tab);
    const found = await pane.evaluate((): SeenItem | undefined => {
      const open = window.openItemForContract();
      return open && { kind: open.kind, isShared: open.readOwner !== undefined };
    });
    if (found === undefined) throw new Error('the adapter sees no item');
    return itemIn(pane, found);
  });

  test('changes of time and recurrence are told within 300 ms, until it ends', async () => {
    const tab = await playground.open({ kind: 'appointment', zone: 'Nepal Standard Time' });
    const pane = await paneWithAdapter(tab);
    expect(await pane.evaluate(() => window.mailboxZoneForContract())).toBe('Nepal Standard Time');
    await pane.evaluate(() => {
      window.followedForContract = window.followTimesForContract();
    });
    const told = () => pane.evaluate(() => window.followedForContract.count);
    // A call of office.js after the handlers were handed over: they are known when it is answered.
    const roundTrip = () => pane.evaluate(() => window.openItemForContract()?.readTimes());
    await roundTrip();
    await tab.call('setTimes', Date.UTC(2026, 11, 3, 13), Date.UTC(2026, 11, 3, 14));
    await pane.waitForFunction(() => window.followedForContract.count === 1, undefined, { timeout: 300 });
    await tab.call('setRecurrence', 'weekly');
    await pane.waitForFunction(() => window.followedForContract.count === 2, undefined, { timeout: 300 });

    await pane.evaluate(() => {
      window.followedForContract.end();
    });
    await roundTrip();
    await tab.call('setTimes', Date.UTC(2026, 11, 4, 13), Date.UTC(2026, 11, 4, 14));
    await roundTrip();
    expect(await told()).toBe(2);
  });

  noticesContract(async () => {
    const pane = await paneWithAdapter(await playground.open({ kind: 'appointment' }));
    return {
      show: (notice) => pane.evaluate((given) => window.noticeBarForContract.show(given), notice),
      clear: () => pane.evaluate(() => window.noticeBarForContract.clear()),
      shown: () => pane.evaluate(() => window.noticeBarForContract.shown()),
    };
  });

  itemAttachmentsContract(async (kind) =>
    attachmentsIn(
      await paneWithAdapter(await playground.open({ kind: kind === 'either' ? 'message' : kind })),
    ),
  );
});
