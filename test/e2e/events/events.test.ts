import { expect, test } from '@jest/globals';
import { noQuirks, type Quirks } from '../../../playground/quirks';
import { userLanguages } from '../../samples/rooms/userLanguages';
import { eventWords } from '../../../src/core/languages/everyEventWords';
import { openWithEvents, moveBy, settled, saveRoomsWith, useEventsBuild } from '../harness/eventsTab';
import { blockCount } from '../harness/playgroundRoom';

/** What the add-in does without a press, in the built product on the genuine office.js. */
const playground = useEventsBuild();
const says = userLanguages.en.notices;
const words = eventWords.en;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const open = (quirks: Partial<Quirks> = {}) => openWithEvents(playground, quirks);

test('a moved appointment’s block follows, with the pane closed, and so does its rhythm', async () => {
  const tab = await open();
  await tab.click();
  const { bodyText: before } = await tab.state();
  await moveBy(tab, DAY_MS);
  await settled(tab, 1);
  const { bodyText: moved, paneOpen, events } = await tab.state();
  expect([paneOpen, events[0]?.end, blockCount(moved)]).toEqual([false, 'completed', 1]);
  expect(moved).not.toBe(before);
  expect(await tab.notices()).toEqual([says.updated]);
  await tab.call('setRecurrence', 'weekly');
  await settled(tab, 2);
  expect((await tab.state()).bodyText).toContain('very');
  // The ribbon finds nothing to do: what was written is what it would write.
  const { bodyHtml } = await tab.state();
  expect((await tab.click()).allowEvent).toBe(true);
  expect((await tab.state()).bodyHtml).toBe(bodyHtml);
});

test('several changes, each raised twice, leave one block with the last time', async () => {
  const severalChanges = async (quirks: Partial<Quirks>) => {
    const tab = await open({ launchEvents: 'twice', ...quirks });
    await tab.click();
    await moveBy(tab, HOUR_MS);
    await moveBy(tab, DAY_MS);
    await settled(tab, 4);
    const { bodyText, bodyHtml } = await tab.state();
    await tab.click();
    return [blockCount(bodyText), (await tab.state()).bodyHtml === bodyHtml];
  };
  const found = await Promise.all(
    [true, false].flatMap((keepsRuntime) =>
      [0, 80].map((latencyMs) => severalChanges({ keepsRuntime, latencyMs })),
    ),
  );
  expect(found).toEqual(Array.from({ length: 4 }, () => [1, true]));
});

test('classic Outlook: one message, none where the time is right again, and nothing is written', async () => {
  const tab = await open({ eventRuntime: 'script' });
  await tab.click();
  const { bodyHtml } = await tab.state();
  for (const count of [1, 2]) {
    await moveBy(tab, DAY_MS);
    await settled(tab, count);
    const { notifications } = await tab.state();
    expect(
      notifications.map(({ type, message, actions }) => [type, message, actions?.[0]?.actionText]),
    ).toEqual([['insightMessage', words.timeChanged.text, words.timeChanged.label]]);
  }
  await moveBy(tab, -2 * DAY_MS);
  await settled(tab, 3);
  expect(await tab.notices()).toEqual([]);
  expect((await tab.state()).bodyHtml).toBe(bodyHtml);
});

test.each(['page', 'script'] as const)(
  'sending: all is right, nobody is asked (%s)',
  async (eventRuntime) => {
    const tab = await open({ eventRuntime });
    await tab.click();
    await tab.call('send');
    await tab.page.waitForFunction(() => window.playground.state().sending.stage === 'sent');
    expect((await tab.state()).events.map(({ end }) => end)).toEqual(['completed']);
  },
);

test.each(['page', 'script'] as const)(
  'sending with an old PIN or time asks once, says what, and lets it go or opens the options (%s)',
  async (eventRuntime) => {
    const tab = await open({ eventRuntime });
    await tab.click();
    await tab.call('setQuirks', { launchEvents: 'never' });
    await moveBy(tab, DAY_MS);
    await tab.call('setQuirks', { launchEvents: 'once' });
    await saveRoomsWith(tab, { pin: '9090' });
    const { bodyHtml } = await tab.state();
    const dialog = tab.page.getByRole('dialog');
    await tab.page.click('#send');
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text).toContain(words.send.old.time);
    expect(text).toContain(words.send.old.pin);
    await dialog.getByRole('button', { name: words.send.label }).click();
    expect((await tab.state()).paneOpen).toBe(true);
    await tab.call('closePane');
    await tab.page.click('#send');
    await dialog.getByRole('button', { name: 'Send Anyway' }).click();
    await tab.page.waitForFunction(() => window.playground.state().sending.stage === 'sent');
    expect((await tab.state()).bodyHtml).toBe(bodyHtml);
  },
);

test('the first attendee adds one block, and one that was removed stays away', async () => {
  const invite = async (quirks: Partial<Quirks>) => {
    const tab = await open(quirks);
    const times = quirks.launchEvents === 'twice' ? 2 : 1;
    const counts: number[] = [];
    const invited = async (required: readonly string[], optional: readonly string[] = []) => {
      await tab.call('setAttendees', required, optional);
      await settled(tab, (counts.length + 1) * times);
      counts.push(blockCount((await tab.state()).bodyText));
    };
    await invited(['luca@example.org']);
    await invited(['luca@example.org', 'mia@example.org']);
    await tab.call('setBody', '<p>Without it</p>');
    await invited(['mia@example.org'], ['ana@example.org']);
    return counts;
  };
  const found = await Promise.all(
    [
      {},
      { launchEvents: 'twice' as const },
      { launchEvents: 'twice' as const, latencyMs: 60 },
      { launchEvents: 'twice' as const, keepsRuntime: true },
    ].map(invite),
  );
  expect(found).toEqual(Array.from({ length: 4 }, () => [1, 1, 0]));
});

test('a private appointment, a booked room and nobody invited add nothing', async () => {
  const tab = await open();
  await tab.page.click('#book-room');
  await settled(tab, 1);
  await tab.call('setSensitivity', 'private');
  await tab.call('setAttendees', ['luca@example.org']);
  await settled(tab, 2);
  await tab.call('setSensitivity', 'normal');
  await tab.call('setAttendees', []);
  await settled(tab, 3);
  expect(blockCount((await tab.state()).bodyText)).toBe(0);
});

test('classic Outlook offers the invitation with the first attendee, once', async () => {
  const tab = await open({ eventRuntime: 'script' });
  await tab.call('setAttendees', ['luca@example.org']);
  await settled(tab, 1);
  expect(await tab.notices()).toEqual([words.notAdded.text]);
  await tab.page.getByRole('button', { name: 'Dismiss' }).click();
  await tab.call('setAttendees', ['luca@example.org', 'mia@example.org']);
  await settled(tab, 2);
  expect([await tab.notices(), blockCount((await tab.state()).bodyText)]).toEqual([[], 0]);
});

test('nobody who has not switched it on notices anything', async () => {
  const tab = await open();
  await saveRoomsWith(tab, {}, []);
  await tab.call('openItem', 'appointment', 'typed');
  await tab.call('setAttendees', ['luca@example.org']);
  await tab.click();
  const before = await tab.state();
  await moveBy(tab, DAY_MS);
  await settled(tab, 2);
  const after = await tab.state();
  expect([after.bodyHtml, after.notifications]).toEqual([before.bodyHtml, before.notifications]);
  await tab.call('setQuirks', noQuirks);
  await tab.call('send');
  await tab.page.waitForFunction(() => window.playground.state().sending.stage === 'sent');
});
