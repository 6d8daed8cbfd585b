import { beforeAll, describe } from '@jest/globals';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { bundleScripts } from '../../playground/bundleScripts';
import type { ComposeItem } from '../../src/usecases/ports';
import { composeItemContract } from '../contracts/composeItemContract';
import type { ContractItem } from '../contracts/composeItemContract';
import { usePlayground } from './harness';

const folder = path.resolve('.cache/contracts');

/** Bundles the real adapter so that it can run in the pane's frame, beside the genuine office.js. */
const bundleAdapter = () =>
  bundleScripts({ entry: { adapter: path.resolve('test/contracts/adapterInPage.ts') }, folder });

/** The adapter's item, each call made in the pane's frame. */
function itemIn(frame: Frame, kind: ComposeItem['kind']): ComposeItem {
  const inFrame =
    (method: Exclude<keyof ComposeItem, 'kind'>) =>
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
  };
}

describe('the real adapter on the genuine office.js', () => {
  const playground = usePlayground();
  beforeAll(bundleAdapter);

  composeItemContract(async ({ kind, format = 'html', words, bookedRoom, selected, fails }: ContractItem) => {
    const tab = await playground.open({
      kind,
      scenario: bookedRoom ? 'bookedRoom' : 'empty',
      ...(fails ? { quirks: { failAlways: { 'subject.getAsync': fails.hostCode } } } : {}),
    });
    await tab.call('setBodyType', format);
    await tab.call('setBody', format === 'html' ? `<p>${words}</p>` : `${words}\n`);
    if (selected) await tab.call('selectText', words);
    const pane = await tab.openPane();
    await pane.addScriptTag({ path: path.join(folder, 'adapter.js') });
    const found = await pane.evaluate(() => window.openItemForContract()?.kind);
    if (found === undefined) throw new Error('the adapter sees no item');
    return itemIn(pane, found);
  });
});
