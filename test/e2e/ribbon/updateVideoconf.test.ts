import { describe, expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { blockCount, settingsWith } from '../harness/playgroundRoom';

/** After the room has changed: update and removal on the genuine office.js, with the files that ship. */
const playground = usePlayground();

const NEW_PIN = '8642';

/** The person changes the PIN of the default room, on whatever computer. */
const changePin = (tab: PlaygroundTab) => tab.call('saveSettings', settingsWith({ pin: NEW_PIN }));

const namesOf = async (tab: PlaygroundTab) =>
  (await tab.state()).locations.map(({ displayName }) => displayName);

describe('a PIN has changed', () => {
  test('one click updates the one block above a quoted old invitation (D01, D03)', async () => {
    const tab = await playground.open({ scenario: 'reply' });
    await tab.click();
    const before = await tab.state();
    await changePin(tab);
    await tab.click();
    const after = await tab.state();
    const [own = '', quoted = ''] = after.bodyText.split('From: Luca Rossi');
    expect(blockCount(own)).toBe(1);
    expect(own).toContain(NEW_PIN);
    expect(own).not.toContain('4711');
    expect(quoted).toContain('PIN: 4711');
    expect(after.bodyText.replaceAll(NEW_PIN, '4711')).toBe(before.bodyText);
    expect(await tab.notices()).toEqual(['Invitation updated.']);
    await tab.click();
    expect((await tab.state()).bodyHtml).toBe(after.bodyHtml);
    expect(await tab.notices()).toEqual(['The invitation to “Anna Keller” is already here and up to date.']);
  });

  test('with a picture in the signature the click changes nothing and says where to go (A15)', async () => {
    const tab = await playground.open({ scenario: 'signature' });
    await tab.click();
    const before = await tab.state();
    await changePin(tab);
    await tab.click();
    const after = await tab.state();
    expect(after.bodyHtml).toBe(before.bodyHtml);
    expect(after.calls.map(({ name }) => name)).not.toContain('body.setAsync');
    expect(await tab.notices()).toEqual([
      '“Anna Keller” is out of date here. An update could lose pictures, so nothing was changed.',
    ]);
  });

  test.each(['web', 'webWithoutIds', 'word', 'mac', 'reopenedTwice', 'growing', 'chaos'] as const)(
    'in a body written by the host %s, an appointment keeps its room and its text',
    async (normaliser) => {
      const tab = await playground.open({
        kind: 'appointment',
        scenario: 'bookedRoom',
        quirks: { normaliser },
      });
      await tab.call('placeCaret', 'end');
      await tab.click();
      const locations = await namesOf(tab);
      await changePin(tab);
      await tab.click();
      const { bodyText } = await tab.state();
      expect(bodyText).toContain('Agenda: news, plans, questions.');
      expect(bodyText).toContain(NEW_PIN);
      expect(bodyText).not.toContain('4711');
      expect(blockCount(bodyText)).toBe(1);
      expect(await namesOf(tab)).toEqual(locations);
    },
  );

  test('in plain text', async () => {
    const tab = await playground.open({ scenario: 'plainText' });
    await tab.click();
    const before = (await tab.state()).bodyText;
    await changePin(tab);
    await tab.click();
    expect((await tab.state()).bodyText).toBe(before.replace('PIN: 4711', `PIN: ${NEW_PIN}`));
  });

  test('where Outlook loses the end of the text, the old text is put back and it is told (A16)', async () => {
    const tab = await playground.open({ scenario: 'typed' });
    await tab.click();
    const before = await tab.state();
    await changePin(tab);
    await tab.call('setQuirks', { truncatePercent: 13 });
    await tab.click();
    expect(await tab.notices()).toEqual(['Outlook lost some text. Press Ctrl+Z, or close without saving.']);
    expect(before.bodyText).toContain('Kind regards');
  });
});

describe('removing in the pane', () => {
  test('gives body, subject and location back, and Undo brings them again', async () => {
    const tab = await playground.open({ kind: 'appointment', scenario: 'empty' });
    const empty = await tab.state();
    await tab.click();
    const full = await tab.state();
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Remove', exact: true }).click();
    await pane.getByText('Invitation removed.').waitFor();
    const removed = await tab.state();
    expect(removed.bodyText.trim()).toBe(empty.bodyText.trim());
    expect(removed.subject).toBe('');
    expect(removed.locations).toEqual([]);
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    await pane.getByText('Undone.').waitFor();
    const undone = await tab.state();
    expect(undone.bodyText).toBe(full.bodyText);
    expect(undone.subject).toBe(full.subject);
    expect(await namesOf(tab)).toEqual(full.locations.map(({ displayName }) => displayName));
  });

  test('the quoted invitation and the user’s words stay', async () => {
    const tab = await playground.open({ scenario: 'reply' });
    const before = (await tab.state()).bodyText;
    await tab.click();
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Remove', exact: true }).click();
    await pane.getByText('Invitation removed.').waitFor();
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    expect(lines((await tab.state()).bodyText)).toEqual(lines(before));
  });
});
