import { describe, expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import type { OpenOptions, PlaygroundTab } from '../harness/playgroundTab';
import { JOIN_URL } from '../harness/playgroundRoom';
import { officeCall } from '../harness/officeCall';

/** The calendars of others on the genuine office.js, with the files that ship. */
const playground = usePlayground();

const CALL = 'item.getSharedPropertiesAsync';
const shared = (owner: string, more: OpenOptions = {}) =>
  playground.open({
    kind: 'appointment',
    scenario: 'sharedCalendar',
    rooms: 'ofOthers',
    ...more,
    quirks: { calendarOwner: owner, ...more.quirks },
  });
const callsOf = async (tab: PlaygroundTab) => (await tab.state()).calls.map(({ name }) => name);

describe('one click in the calendar of somebody else', () => {
  test('takes the room of its owner, and says so', async () => {
    const tab = await shared('bernd.wolf@EXAMPLE.edu');
    expect((await tab.click()).allowEvent).toBe(true);
    const { bodyText, subject, locations, maxInFlight } = await tab.state();
    expect(bodyText).toContain('https://video.example.edu/join/bernd.wolf');
    expect(bodyText).not.toContain('anna.keller');
    expect(maxInFlight).toBeLessThanOrEqual(3);
    expect([subject, locations.map(({ displayName }) => displayName)]).toEqual([
      'Videoconference – Bernd Wolf',
      ['Example Video: https://video.example.edu/join/bernd.wolf'],
    ]);
    expect(await tab.notices()).toEqual(['Invitation added at the top. Room: “Bernd Wolf”.']);
    await tab.click();
    expect(await tab.notices()).toEqual(['The invitation to “Bernd Wolf” is already here and up to date.']);
  });

  test('inserts nothing where no room is known for its owner; the pane asks, and what is set up goes in', async () => {
    const tab = await shared('dora.klein@example.edu');
    const before = await tab.state();
    expect((await tab.click()).allowEvent).toBe(false);
    const after = await tab.state();
    expect([after.bodyHtml, after.subject, after.locations]).toEqual([
      before.bodyHtml,
      before.subject,
      before.locations,
    ]);
    expect(await tab.notices()).toEqual([
      'Nothing was added: you have no room for the calendar of dora.klein@example.edu.',
    ]);
    const [notification] = after.notifications;
    expect(JSON.stringify(notification)).toContain('Open options');

    const pane = await tab.openPane();
    await pane.getByText('None of your rooms is for this calendar. Which one shall it be?').waitFor();
    await pane.getByRole('button', { name: 'Set up a room for it' }).click();
    await pane.getByLabel('Room name').fill('Dora Klein');
    await pane.getByLabel('Join link').fill('https://video.example.edu/join/dora.klein');
    await pane.getByRole('button', { name: 'Save', exact: true }).click();
    await pane.getByRole('heading', { name: 'Dora Klein' }).waitFor();
    await tab.call('closePane');
    await tab.click();
    expect(await tab.notices()).toEqual(['Invitation added at the top. Room: “Dora Klein”.']);
    expect((await tab.state()).bodyText).toContain('https://video.example.edu/join/dora.klein');
  });

  test.each(['anna.keller@example.edu', ''])(
    'takes the default room where it is one’s own or nobody’s: "%s"',
    async (owner) => {
      const tab = await shared(owner);
      await tab.click();
      expect((await tab.state()).bodyText).toContain(JOIN_URL);
      expect(await tab.notices()).toEqual(['Invitation added at the top. Room: “Anna Keller”.']);
    },
  );

  test('asks once more after an error that passes', async () => {
    const tab = await shared('bernd.wolf@example.edu', { quirks: { failOnce: { [CALL]: 9002 } } });
    await tab.click();
    expect(await tab.notices()).toEqual(['Invitation added at the top. Room: “Bernd Wolf”.']);
  });
});

test('the pane opens on the room of the owner', async () => {
  const tab = await shared('bernd.wolf@example.edu');
  const pane = await tab.openPane();
  await pane.getByRole('heading', { name: 'Bernd Wolf' }).waitFor();
  await pane.getByText('Calendar of bernd.wolf@example.edu').waitFor();
});

describe('what it costs', () => {
  test('one’s own calendar, and a message, are not even asked: genuine office.js has no such method there', async () => {
    for (const [kind, scenario] of [
      ['appointment', 'empty'],
      ['message', 'empty'],
      ['message', 'sharedCalendar'],
    ] as const) {
      const tab = await playground.open({ kind, scenario, rooms: 'ofOthers' });
      await tab.click();
      expect(await callsOf(tab)).not.toContain(CALL);
      const pane = await tab.openPane();
      expect((await officeCall(pane, `mailbox.${CALL}`)).status).toBe('thrown');
    }
  });

  test('a new appointment in a shared calendar waits for as many calls as one of one’s own', async () => {
    const LATENCY_MS = 800;
    const tripsOf = async (tab: PlaygroundTab) => {
      await tab.call('setQuirks', { latencyMs: LATENCY_MS });
      await tab.click();
      const starts = (await tab.state()).calls.map(({ start }) => start);
      // What the computer itself takes is no round trip.
      return 1 + Math.floor((Math.max(...starts) - Math.min(...starts)) / LATENCY_MS);
    };
    const own = await playground.open({ kind: 'appointment', rooms: 'ofOthers' });
    expect([await tripsOf(own), await tripsOf(await shared('bernd.wolf@example.edu'))]).toEqual([5, 5]);
  });
});
