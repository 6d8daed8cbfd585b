import { describe, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { usePlayground } from '../harness/harness';
import { JOIN_URL } from '../harness/playgroundRoom';

/** FR01: an engine that cannot read our scripts, and scripts that do not come. */
const playground = usePlayground();

const answer =
  (status: number, contentType: string, body: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, contentType, body });

const failures: readonly (readonly [title: string, fail: (route: Route) => Promise<void>])[] = [
  ['does not come', (route) => route.abort()],
  ['is gone', answer(404, 'text/plain', 'Not found')],
  ['is a page of the host', answer(200, 'text/html', '<!doctype html><p>Not found')],
  ['is newer than the engine', answer(200, 'text/javascript', 'const a = b ???. c')],
  ['fails at its start', answer(200, 'text/javascript', 'throw new Error("start")')],
];

/** Every script of ours fails; the errors that this must give are no stray ones. */
async function withFailing(page: Page, fail: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/assets/*.js', fail);
}

describe.each(failures)('a script that %s', (_title, fail) => {
  test('leaves one sentence in the pane', async () => {
    const tab = await playground.open({ browser: { locale: 'de-CH' } });
    await withFailing(tab.page, fail);
    const pane = await tab.openPane();
    const sentence = pane.getByRole('alert');
    await sentence.waitFor();
    expect(await sentence.innerText()).toBe(
      'Dieser Bereich konnte nicht gestartet werden. Bitte starten Sie Outlook neu; hilft das nicht, verwenden Sie Outlook im Web.',
    );
    playground.pageErrors.splice(0);
  });

  test.each(['message', 'appointment'] as const)(
    'ends a click in a %s with one sentence and changes nothing',
    async (kind) => {
      const tab = await playground.open({ kind, locale: 'fr-CH' });
      await withFailing(tab.page, fail);
      expect((await tab.click()).completedCount).toBe(1);
      const { bodyText, notifications, calls } = await tab.state();
      expect(bodyText).toBe('');
      expect(notifications).toMatchObject([
        { type: 'errorMessage', message: expect.stringMatching(/^Rien n’a été inséré : .{1,130}$/u) },
      ]);
      expect(calls).toHaveLength(1);
      playground.pageErrors.splice(0);
    },
  );
});

test('a click ends also in a client that looks among the associated functions only', async () => {
  const tab = await playground.open({ page: 'own' });
  await withFailing(tab.page, (route) => route.abort());
  await tab.page.addInitScript('window.useAssociatedActionsOnly = true');
  expect((await tab.click()).completedCount).toBe(1);
  expect((await tab.state()).notifications).toMatchObject([{ type: 'errorMessage' }]);
});

test('where no notification can be left the click ends all the same', async () => {
  const tab = await playground.open({ quirks: { neverAnswers: ['notificationMessages.replaceAsync'] } });
  await withFailing(tab.page, (route) => route.abort());
  expect((await tab.click()).completedCount).toBe(1);
  expect((await tab.state()).notifications).toEqual([]);
});

test('a click that comes before our script is kept until it is there', async () => {
  const tab = await playground.open();
  await withFailing(tab.page, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  expect((await tab.click()).completedCount).toBe(1);
  expect((await tab.state()).bodyText).toContain(JOIN_URL);
});

test('where all is well nothing of it is seen', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  await pane.getByRole('heading').first().waitFor();
  expect(await pane.locator('#root').getAttribute('role')).toBeNull();
  await tab.click();
  expect((await tab.state()).notifications).toMatchObject([{ type: 'informationalMessage' }]);
});
