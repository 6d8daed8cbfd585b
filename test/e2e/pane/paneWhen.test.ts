import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { usePlayground } from '../harness/harness';
import { zurich } from '../harness/playgroundTab';
import type { OpenOptions, PlaygroundTab } from '../harness/playgroundTab';
import { countOf } from '../harness/playgroundRoom';

/** The time of the meeting in the pane, in the playground on the genuine office.js. */
const playground = usePlayground();

/** Wednesday, 10 March 2027, 10:00 to 11:00 in Zurich. */
const START = Date.UTC(2027, 2, 10, 9);
const END = Date.UTC(2027, 2, 10, 10);
const HOUR = 3_600_000;

async function openAppointment(options: OpenOptions = {}) {
  const tab = await playground.open({ kind: 'appointment', ...zurich, ...options });
  await tab.call('setTimes', START, END);
  const pane = await tab.openPane();
  await previewSays(pane, '10 March 2027, 10:00–11:00 (Zurich, UTC+1)');
  return { tab, pane };
}

/** Unfolds the preview where it is folded. Parts of a row stand in elements of their own. */
const previewSays = (pane: Frame, text: string) =>
  pane.waitForFunction(
    (wanted) => {
      const folds = [...document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')];
      folds.find(({ textContent }) => textContent === 'Preview')?.click();
      const source = document.querySelector('iframe')?.srcdoc ?? '';
      return new DOMParser().parseFromString(source, 'text/html').body.textContent.includes(wanted);
    },
    text,
    { polling: 10 },
  );

const bodyOf = async (tab: PlaygroundTab) => (await tab.state()).bodyText;

describe('an appointment', () => {
  // How soon is a figure of the bench.
  test('its preview follows the form', async () => {
    const { tab, pane } = await openAppointment();
    await tab.call('setTimes', START, END + HOUR);
    await previewSays(pane, '10:00–12:00');
    await tab.call('setTimes', START + HOUR, END + 1.5 * HOUR);
    await previewSays(pane, '11:00–12:30');
    await pane.getByText('11:00–12:30 (UTC+1)').waitFor();
  });

  test('its invitation is out of date when the form was changed, and Update makes it right', async () => {
    const { tab, pane } = await openAppointment();
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('at the top and up to date').waitFor();
    expect(await bodyOf(tab)).toContain('10 March 2027, 10:00–11:00');
    await tab.call('setTimes', START + HOUR, END + HOUR);
    await pane.getByText('is out of date. Different: Date and time.').waitFor();
    await pane.getByRole('button', { name: 'Update' }).click();
    await pane.getByText('at the top and up to date').waitFor();
    const body = await bodyOf(tab);
    expect([countOf(body, '11:00–12:00'), countOf(body, '10:00–11:00')]).toEqual([1, 0]);
  });

  test('that becomes a series says that it is the first meeting', async () => {
    const { tab, pane } = await openAppointment();
    await tab.call('setRecurrence', 'weekly');
    await previewSays(pane, 'first on Wednesday, 10 March 2027');
    expect(await pane.getByText('First meeting of the series · every Wednesday').count()).toBe(1);
  });

  test('of somebody with a zone of their own making has no times, and the pane says why', async () => {
    const tab = await playground.open({ kind: 'appointment', ...zurich, zone: 'Customized Time Zone' });
    const pane = await tab.openPane();
    await pane.getByText('the time zone of your mailbox has no international name').waitFor();
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('at the top and up to date').waitFor();
    expect(await bodyOf(tab)).not.toContain('When:');
  });
});

async function typeTime(pane: Frame, date: string, time: string): Promise<void> {
  await pane.getByRole('button', { name: 'Date and time' }).click();
  await pane.getByLabel('Date', { exact: true }).fill(date);
  await pane.getByLabel('Start').fill(time);
  await previewSays(pane, 'March 2027');
}

describe('a message', () => {
  const filesOf = async (tab: PlaygroundTab) => (await tab.state()).attachments;

  test('has one calendar file with its time, the same one after an update, none after a removal', async () => {
    const tab = await playground.open({ kind: 'message', ...zurich });
    const pane = await tab.openPane();
    await typeTime(pane, '2027-03-10', '10:00');
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('The calendar file is attached.').waitFor();
    const [first, ...others] = await filesOf(tab);
    expect([others, first?.content]).toEqual([[], expect.stringContaining('DTSTART:20270310T090000Z')]);
    expect(await bodyOf(tab)).toContain('10 March 2027, 10:00–11:00 (Zurich, UTC+1)');

    await pane.getByLabel('Start').fill('14:30');
    await pane.getByText('is out of date. Different: Date and time.').waitFor();
    await pane.getByRole('button', { name: 'Update' }).click();
    await pane.getByText('The calendar file has been replaced.').waitFor();
    const [second, ...more] = await filesOf(tab);
    expect([more, second?.content]).toEqual([[], expect.stringContaining('DTSTART:20270310T133000Z')]);
    const uid = /^UID:.*$/mu;
    expect(uid.exec(second?.content ?? '')?.[0]).toBe(uid.exec(first?.content ?? '')?.[0]);

    await pane.getByRole('button', { name: 'Remove', exact: true }).click();
    await pane.getByText('The calendar file has been removed.').waitFor();
    expect(await filesOf(tab)).toEqual([]);
    expect(await bodyOf(tab)).not.toContain('2027');
  });

  test('says its time again when the pane is opened anew', async () => {
    const tab = await playground.open({ kind: 'message', ...zurich });
    const pane = await tab.openPane();
    await typeTime(pane, '2027-03-28', '09:15');
    await pane.getByLabel('Duration').selectOption('45');
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('at the top and up to date').waitFor();
    await tab.call('closePane');
    const again = await tab.openPane();
    await again.getByText('at the top and up to date').waitFor();
    expect(await again.getByLabel('Date', { exact: true }).inputValue()).toBe('03/28/2027');
    expect(await again.getByLabel('Start').inputValue()).toBe('09:15');
    expect(await again.getByLabel('Duration').inputValue()).toBe('45');
  });

  test('without a time is what it always was', async () => {
    const tab = await playground.open({ kind: 'message', ...zurich });
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('at the top and up to date').waitFor();
    expect(await filesOf(tab)).toEqual([]);
    expect(await bodyOf(tab)).not.toContain('When:');
  });

  test('where Outlook refuses the file says so, and the person can save it', async () => {
    const failAlways = { 'item.addFileAttachmentFromBase64Async': 9000 } as const;
    const tab = await playground.open({ kind: 'message', ...zurich, quirks: { failAlways } });
    const pane = await tab.openPane();
    await typeTime(pane, '2027-03-10', '10:00');
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('The calendar file could not be attached or removed.').waitFor();
    expect(await bodyOf(tab)).toContain('10 March 2027, 10:00–11:00');
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Save the calendar file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('videoconference.ics');
    await pane.getByText('among your downloads').waitFor();
    // Another try needs no other time.
    await tab.call('setQuirks', { failAlways: {} });
    await pane.getByRole('button', { name: 'Update' }).click();
    await pane.getByText('The calendar file is attached.').waitFor();
    expect(await filesOf(tab)).toHaveLength(1);
  });
});

describe('an appointment of which Outlook does not say everything', () => {
  test('whose recurrence is refused has no times, and is looked at again on the person’s word', async () => {
    const tab = await playground.open({
      kind: 'appointment',
      ...zurich,
      quirks: { failAlways: { 'recurrence.getAsync': 9000 } },
    });
    const pane = await tab.openPane();
    await pane.getByText('Outlook did not say whether this appointment is a series').waitFor();
    await tab.call('setQuirks', { failAlways: {} });
    await pane.getByRole('button', { name: 'Look again' }).click();
    await previewSays(pane, 'UTC+1)');
  });
});
