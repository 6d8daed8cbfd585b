import { expect, test } from '@jest/globals';
import { noQuirks, type Quirks } from '../../../playground/quirks';
import type { CallName } from '../../../playground/officeHost/calls/callName';
import type { PlaygroundState } from '../../../playground/playgroundApi';
import { moveBy, openWithEvents, saveRoomsWith, settled, useEventsBuild } from '../harness/eventsTab';
import { blockCount } from '../harness/playgroundRoom';
import type { PlaygroundTab } from '../harness/playgroundTab';

/**
 * A sample of the fault matrix for what the add-in does by itself: whatever goes wrong in a handler, no word is lost,
 * there are never two blocks, sending is never blocked, and a click in the ribbon puts everything right afterwards.
 */
const playground = useEventsBuild();
const PAGES = 4;
const DAY_MS = 86_400_000;

type Work = 'times' | 'auto' | 'send';

interface Case {
  readonly work: Work;
  readonly quirks: Partial<Quirks>;
}

const WORDS = ['Dear colleagues', 'Please bring your questions.', 'Kind regards', 'Anna'];

const refused = (call: CallName): Partial<Quirks> => ({ failAlways: { [call]: 5000 } });
const once = (call: CallName, code: number): Partial<Quirks> => ({ failOnce: { [call]: code } });

/** What the handlers ask Outlook, refused for good; every call in every way is in test/usecases/events. */
const asked: Readonly<Record<Work, readonly CallName[]>> = {
  times: ['body.getAsync', 'body.setAsync', 'start.getAsync'],
  auto: [
    'body.getAsync',
    'body.prependAsync',
    'recipients.getAsync',
    'sensitivity.getAsync',
    'sessionData.setAsync',
  ],
  send: ['body.getAsync', 'start.getAsync'],
};

const works: readonly Work[] = ['times', 'auto', 'send'];

const quick: readonly Case[] = works.flatMap((work): readonly Case[] => [
  ...asked[work].map((call) => ({ work, quirks: refused(call) })),
  { work, quirks: refused('notificationMessages.replaceAsync') },
  { work, quirks: { permission: 'readItem' } },
  { work, quirks: { eventPage: 'doesNotLoad' } },
  // Ends, or finds another item, at one of its calls.
  { work, quirks: { eventEndsAfter: 2, sendPatienceMs: 200 } },
  { work, quirks: { eventEndsAfter: 7, sendPatienceMs: 200 } },
  { work, quirks: { itemSwitchesAfter: 1, eventItemSwitch: 'ends' } },
  { work, quirks: { itemSwitchesAfter: 3, eventItemSwitch: 'refused' } },
]);

const writes: readonly Case[] = [
  { work: 'times', quirks: { lies: ['body.setAsync'] } },
  { work: 'times', quirks: once('body.setAsync', 9014) },
  { work: 'times', quirks: { commitDelayMs: 700 } },
  { work: 'auto', quirks: { lies: ['body.prependAsync', 'body.setSelectedDataAsync'] } },
  { work: 'auto', quirks: { insertAt: 'nowhere' } },
  { work: 'auto', quirks: { lies: ['customProperties.saveAsync', 'sessionData.setAsync'] } },
];

const inScript: readonly Case[] = works.flatMap((work) =>
  [refused('sessionData.getAsync'), { eventEndsAfter: 2, sendPatienceMs: 200 }].map((quirks) => ({
    work,
    quirks: { ...quirks, eventRuntime: 'script' as const },
  })),
);

/** Each of these waits for an answer that never comes. */
const silences: readonly Case[] = [
  { work: 'times', quirks: { neverAnswers: ['body.setAsync'] } },
  { work: 'times', quirks: { doesButNeverAnswers: ['body.setAsync'] } },
  { work: 'auto', quirks: { doesButNeverAnswers: ['body.prependAsync', 'body.setSelectedDataAsync'] } },
  { work: 'auto', quirks: { denies: ['customProperties.saveAsync'] } },
  { work: 'send', quirks: { neverAnswers: ['body.getAsync'] } },
  { work: 'send', quirks: { neverAnswers: ['start.getAsync'], eventRuntime: 'script' } },
];

const names = ({ work, quirks }: Case): string => `${work} ${JSON.stringify(quirks)}`;

/** Sent, or asked; or the form belongs to another item. */
const decided = (tab: PlaygroundTab) =>
  tab.page.waitForFunction(() => window.playground.state().sending.stage !== 'checking', null, {
    polling: 20,
  });

async function happens(tab: PlaygroundTab, { work }: Case): Promise<void> {
  if (work === 'times') await moveBy(tab, DAY_MS);
  if (work === 'auto') await tab.call('setAttendees', ['luca@example.org']);
  if (work === 'send') await tab.call('send');
  if (work === 'send') await decided(tab);
  else await settled(tab, 0);
}

const lost = ({ bodyText }: PlaygroundState): readonly string[] =>
  WORDS.filter((word) => !bodyText.includes(word)).map((word) => `lost: ${word}`);

let blockAndWords: { readonly body: string; readonly start: number } | undefined;

/** A block as a click writes it. The script of classic Outlook needs the click itself, which leaves its mark. */
async function addBlock(tab: PlaygroundTab, { eventRuntime }: Partial<Quirks>): Promise<void> {
  if (eventRuntime !== 'script' && blockAndWords) {
    await tab.call('setTimes', blockAndWords.start, blockAndWords.start + 3_600_000);
    await tab.call('setBody', blockAndWords.body);
    return;
  }
  await tab.click();
  const { bodyHtml, start } = await tab.state();
  blockAndWords ??= { body: bodyHtml, start };
}

/** Everything that is not as it must be. */
async function runOne(tab: PlaygroundTab, one: Case): Promise<readonly string[]> {
  const { work, quirks } = one;
  const switches = (quirks.itemSwitchesAfter ?? 0) > 0;
  await tab.call('setQuirks', { ...noQuirks, launchEvents: 'never' });
  await saveRoomsWith(tab, {});
  await tab.call('openItem', 'appointment', 'typed');
  if (work !== 'auto') await addBlock(tab, quirks);
  if (work === 'send') await saveRoomsWith(tab, { pin: '9090' });
  const before = await tab.state();
  await tab.call('setQuirks', { ...noQuirks, ...quirks });
  await happens(tab, one);
  const after = await tab.state();
  const problems: string[] = [];
  if (switches && after.subject === '') {
    // The new item is empty, and stays so; what was done to the old one is done.
    const { bodyText, locations, notifications } = after;
    if (bodyText !== '' || locations.length + notifications.length > 0)
      problems.push('the new item was touched');
    return problems;
  }
  problems.push(...lost(after));
  if (blockCount(after.bodyText) > 1) problems.push('two blocks');
  if (work === 'send') {
    if (after.bodyHtml !== before.bodyHtml) problems.push('sending changed the text');
    // In one step: a late answer may close the question at any moment, and let the item go itself.
    const stage = await tab.page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#send-dialog[open] button')];
      buttons.find(({ textContent }) => textContent === 'Send Anyway')?.click();
      return window.playground.state().sending.stage;
    });
    if (stage !== 'sent') problems.push(`blocked: ${stage}`);
    return problems;
  }
  await tab.call('setQuirks', { ...noQuirks, launchEvents: 'never' });
  await tab.click();
  const mended = await tab.state();
  problems.push(...lost(mended));
  if (blockCount(mended.bodyText) !== 1) problems.push(`${blockCount(mended.bodyText)} blocks after a click`);
  return problems;
}

/** Runs cases side by side, because most of the time is waiting, and gives the problems of each. */
async function run(cases: readonly Case[], pages = PAGES): Promise<Record<string, readonly string[]>> {
  const waiting = [...cases];
  const found: Record<string, readonly string[]> = {};
  const work = async () => {
    const tab = await openWithEvents(playground);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const problems = await runOne(tab, next);
      if (problems.length > 0) found[names(next)] = problems;
    }
  };
  await Promise.all(Array.from({ length: Math.min(pages, cases.length) }, work));
  return found;
}

test('handlers in the page: refused calls, ended runtimes, other items, and calls that are never answered', async () => {
  const found = await Promise.all([run(quick), run(silences, silences.length)]);
  expect(found).toEqual([{}, {}]);
});

test('writes that lie, come late or land nowhere; handlers in the script of classic Outlook', async () => {
  expect(await run([...writes, ...inScript])).toEqual({});
});
