import { describe, expect, test } from '@jest/globals';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { JOIN_URL, playgroundInvitation } from '../harness/playgroundRoom';

/** The main job on the genuine office.js, with the files that ship. */
const playground = usePlayground();

const LOCALES = { en: 'en-US', de: 'de-CH', fr: 'fr-FR', it: 'it-IT' } as const;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

/** The text as a reader sees it in the editor, line by line, cells of a row side by side. */
const shownLines = async (tab: PlaygroundTab) => lines((await tab.state()).bodyText.replace(/\t/gu, ' '));

describe.each(Object.entries(LOCALES) as [keyof typeof LOCALES, string][])('in %s', (tag, locale) => {
  test('one click inserts every line in HTML and plain text, into messages and appointments (C07)', async () => {
    const tab = await playground.open({ locale });
    const { block, subject, location } = playgroundInvitation({}, tag);
    for (const kind of ['message', 'appointment'] as const) {
      for (const scenario of ['empty', 'plainText'] as const) {
        await tab.call('openItem', kind, scenario);
        const { allowEvent } = await tab.click();
        expect(allowEvent).toBe(true);
        const state = await tab.state();
        const shown = (await shownLines(tab)).join(' ');
        const wanted = scenario === 'empty' ? readMailBody(block.html, 'html').text : block.text;
        for (const line of lines(wanted)) expect(shown).toContain(line);
        expect(state.completedCount).toBe(1);
        if (scenario === 'empty') expect(state.subject).toBe(subject);
        expect(state.locations.map((entry) => entry.displayName)).toEqual(
          kind === 'appointment' ? [location] : [],
        );
        expect(await tab.notices()).toHaveLength(1);
        expect(state.maxInFlight).toBeLessThanOrEqual(3);
      }
    }
  });
});

test('the lines of the block in English, as an invitee reads them', async () => {
  const tab = await playground.open({ scenario: 'plainText' });
  await tab.click();
  expect((await tab.state()).bodyText).toContain(
    [
      'Example Video – Anna Keller',
      'Join:',
      JOIN_URL,
      'PIN: 4711',
      '',
      'Phone: https://video.example.edu/phone',
      'Dial one of the numbers, then enter the meeting extension.',
      'Meeting extension: 112752642756',
      'Room system (H.323): gw1.video.example.edu##112752642756',
      'Backup (H.323): gw2.video.example.edu##112752642756',
      'Room system (SIP): 112752642756@video.example.edu',
      'Confirm key: # or *, depending on the device',
      '',
      'Test room: https://video.example.edu/join/test',
      'Help: https://video.example.edu/help',
      'Please try the test room before your first meeting.',
      'Thank you for using Example Video.',
    ].join('\n'),
  );
});

test('the booked room and a filled subject stay; a second click changes nothing (E04, G03)', async () => {
  const tab = await playground.open({ kind: 'appointment', scenario: 'bookedRoom' });
  const before = await tab.state();
  await tab.click();
  const first = await tab.state();
  expect(first.subject).toBe(before.subject);
  expect(first.locations[0]).toEqual(before.locations[0]);
  expect(first.locations).toHaveLength(before.locations.length + 1);

  await tab.click();
  const second = await tab.state();
  expect(second.bodyHtml).toBe(first.bodyHtml);
  expect(second.locations).toEqual(first.locations);
  const writes = second.calls
    .slice(first.calls.length)
    .filter(({ name }) => /\.(?:set|add|prepend)/u.test(name) && !name.startsWith('notification'));
  expect(writes).toEqual([]);
  expect(await tab.notices()).toEqual(['The invitation to “Anna Keller” is already here and up to date.']);
});

test('a reply that quotes an older invitation gets its own block above, the quote stays (D02, D03)', async () => {
  const tab = await playground.open({ scenario: 'reply' });
  const { bodyHtml: before } = await tab.state();
  await tab.click();
  const { bodyHtml } = await tab.state();
  expect(bodyHtml.split(`href="${JOIN_URL}"`)).toHaveLength(before.split(`href="${JOIN_URL}"`).length + 1);
  expect(bodyHtml.indexOf(JOIN_URL)).toBeLessThan(bodyHtml.indexOf('divRplyFwdMsg'));
  await tab.click();
  expect((await tab.state()).bodyHtml).toBe(bodyHtml);
});

test('the picture of a signature stays as it is (A15, D05)', async () => {
  const tab = await playground.open({ scenario: 'signature' });
  await tab.click();
  const { bodyHtml } = await tab.state();
  expect(bodyHtml).toContain('cid:logo-7c1d@example.edu');
  expect(bodyHtml.indexOf(JOIN_URL)).toBeLessThan(bodyHtml.indexOf('id="Signature"'));
});

describe('when Outlook fails', () => {
  const WORDS = 'The seminar takes place on Thursday. Please bring your questions.';
  const typedMessage = { kind: 'message', scenario: 'typed' } as const;

  test('refused everywhere: nothing is inserted, and it says so', async () => {
    const tab = await playground.open({
      ...typedMessage,
      quirks: { failAlways: { 'body.prependAsync': 5000, 'body.setSelectedDataAsync': 5000 } },
    });
    const before = await tab.state();
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).bodyHtml).toBe(before.bodyHtml);
    expect(await tab.notices()).toEqual(['Outlook did not take the invitation.']);
  });

  test('refused at the cursor: it goes to the top', async () => {
    const tab = await playground.open({
      ...typedMessage,
      quirks: { failAlways: { 'body.setSelectedDataAsync': 5000 } },
    });
    await tab.call('placeCaret', 'end');
    await tab.click();
    const { bodyText } = await tab.state();
    expect(bodyText.indexOf(JOIN_URL)).toBeLessThan(bodyText.indexOf(WORDS));
    expect(await tab.notices()).toEqual(['Invitation added at the top.']);
  });

  test('thrown by office.js itself: completed once, words untouched, told (A17)', async () => {
    const tab = await playground.open({ ...typedMessage, quirks: { permission: 'readItem' } });
    const before = await tab.state();
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).bodyHtml).toBe(before.bodyHtml);
    expect(await tab.notices()).toEqual(['Outlook did not take the invitation.']);
  });

  test('successful without effect: tried elsewhere once, then told (B05, B09)', async () => {
    const tab = await playground.open({ ...typedMessage, quirks: { insertAt: 'nowhere' } });
    const before = await tab.state();
    expect((await tab.click()).completedCount).toBe(1);
    const after = await tab.state();
    expect(after.bodyHtml).toBe(before.bodyHtml);
    expect(after.calls.filter(({ name }) => /prepend|setSelected/u.test(name))).toHaveLength(2);
    expect(await tab.notices()).toEqual(['Outlook did not take the invitation.']);
  });

  test('successful before its effect: waited for, one block (A14)', async () => {
    const tab = await playground.open({ ...typedMessage, quirks: { commitDelayMs: 900 } });
    await tab.click();
    expect((await tab.state()).bodyHtml.split(`href="${JOIN_URL}"`)).toHaveLength(2);
    expect(await tab.notices()).toEqual(['Invitation added at the top.']);
  });

  test('never answered: one write only, completed, told (G11)', async () => {
    const [silent, done] = await Promise.all([
      playground.open({
        ...typedMessage,
        quirks: { neverAnswers: ['body.prependAsync', 'body.setSelectedDataAsync'] },
      }),
      playground.open({
        ...typedMessage,
        quirks: { doesButNeverAnswers: ['body.prependAsync', 'body.setSelectedDataAsync'] },
      }),
    ]);
    const before = await silent.state();
    const [clicked] = await Promise.all([silent.click(), done.click()]);
    expect(clicked.completedCount).toBe(1);
    expect((await silent.state()).bodyHtml).toBe(before.bodyHtml);
    expect(await silent.notices()).toEqual([
      'Outlook did not confirm. Please check whether the invitation is there before you click again.',
    ]);
    expect((await done.state()).bodyHtml.split(`href="${JOIN_URL}"`)).toHaveLength(2);
    expect(await done.notices()).toEqual(['Invitation added at the top.']);
  });

  test('denied: the call that is never answered does not keep the others from their work', async () => {
    const tab = await playground.open({ ...typedMessage, quirks: { denies: ['item.getSelectedDataAsync'] } });
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).bodyText).toContain(JOIN_URL);
  });
});

describe('nothing to insert', () => {
  const cases = [
    ['none', 'You have no room yet.'],
    ['garbage', 'Your saved rooms cannot be read. Nothing was changed.'],
    ['newer', 'Your rooms were saved by a newer version. Please restart Outlook to get it.'],
  ] as const;
  test.each(cases)('rooms: %s', async (rooms, sentence) => {
    const tab = await playground.open({ rooms, scenario: 'typed' });
    const before = await tab.state();
    const { completedCount, allowEvent } = await tab.click();
    expect([completedCount, allowEvent]).toEqual([1, false]);
    const after = await tab.state();
    expect(await tab.notices()).toEqual([sentence]);
    expect(after.bodyHtml).toBe(before.bodyHtml);
    expect(after.settings).toEqual(before.settings);
  });
});

test('hostile values of a room stay text, everywhere', async () => {
  const tab = await playground.open({ kind: 'appointment' });
  const hostile =
    '<img src=x onerror="window.top.attacked=1">\'"&\u202egnp.exe\u0000<script>window.top.attacked=1</script>';
  const book = {
    version: 1,
    rooms: [
      {
        id: 'h',
        name: hostile + 'x'.repeat(5000),
        joinUrl: JOIN_URL,
        pin: hostile,
        serviceName: hostile + 'y'.repeat(5000),
        ownLine: hostile,
      },
    ],
  };
  await tab.call('saveSettings', { videoconf: JSON.stringify(book) });
  expect((await tab.click()).completedCount).toBe(1);
  const state = await tab.state();
  expect(await tab.page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(state.bodyHtml).not.toMatch(/<(?:img|script)/iu);
  expect(state.bodyHtml).toContain('&lt;img src=x');
  for (const text of [
    state.bodyText,
    state.subject,
    ...state.locations.map((entry) => entry.displayName),
    ...(await tab.notices()),
  ]) {
    expect(text).not.toMatch(/[\u0000\u202e]/u);
  }
  expect(state.subject.length).toBeLessThanOrEqual(255);
  expect(state.locations[0]?.displayName.length).toBeLessThanOrEqual(255);
  expect((await tab.notices())[0]?.length).toBeLessThanOrEqual(150);
});
