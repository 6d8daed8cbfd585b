import { describe, expect, test } from '@jest/globals';
import { clientProfile } from '../../../playground/fieldTest/clientProfile';
import type { FieldCase, FieldReport } from '../../../playground/fieldTest/fieldReport';
import type { PlaygroundState, Quirks } from '../../../playground/playgroundApi';
import { usePlayground } from '../harness/harness';
import type { OpenOptions, PlaygroundTab } from '../harness/playgroundTab';

const playground = usePlayground();

/** Whatever a person may have in the item: none of it may be in the report. */
const SECRETS = ['Anna Muster', 'anna.muster', '2468135790', 'Geheim', 'geheim.ics', 'Salary'];
const RAW_BODY = '<p>Geheim: PIN 2468135790</p><p>https://video.example.edu/join/anna.muster</p>';
/** As this Outlook writes it. */
const BODY = RAW_BODY.replaceAll('<p>', '<p class="elementToProof">');

interface Tested {
  readonly report: FieldReport;
  readonly text: string;
  readonly before: PlaygroundState;
  readonly after: PlaygroundState;
  readonly status: string;
}

interface Run {
  readonly options: OpenOptions;
  readonly body?: string;
  readonly format?: 'html' | 'text';
  /** Makes the Outlook a broken one. */
  readonly spoil?: (tab: PlaygroundTab) => Promise<unknown>;
}

/** Opens an item with a person's things in it and runs the field test on it, as somebody in front of it would. */
async function run({ options, body = BODY, format = 'html', spoil }: Run): Promise<Tested> {
  const tab = await playground.open(options);
  await tab.call('setSubject', 'Salary of Anna Muster');
  await tab.call('setBodyType', format);
  await tab.call('setBody', body);
  await spoil?.(tab);
  const frame = await tab.openPane('field-test.html');
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item as Office.MessageCompose;
        item.addFileAttachmentFromBase64Async('R2VoZWlt', 'geheim.ics', resolve);
      }),
  );
  const before = await tab.state();
  await frame.fill('#patience', '300');
  await frame.click('#run');
  await frame.waitForFunction(
    () => document.querySelector('#report-part')?.hasAttribute('hidden') === false,
    undefined,
    { timeout: 50_000 },
  );
  const text = await frame.inputValue('#report');
  const after = await tab.state();
  const status = (await frame.textContent('#status')) ?? '';
  return { text, report: JSON.parse(text) as FieldReport, before, after, status };
}

const contentOf = ({
  subject,
  bodyHtml,
  bodyText,
  locations,
  start,
  end,
  attachments,
  notifications,
}: PlaygroundState) => ({
  subject,
  bodyHtml,
  bodyText,
  locations,
  start,
  end,
  attachments,
  notifications,
});
const wrong = ({ cases }: FieldReport) =>
  cases.filter(({ result }) => result !== 'passed' && result !== 'skipped');
const verdicts = ({ cases }: FieldReport) => cases.map(({ id, result, at }) => [id, result, at]);
const idsOf = (cases: readonly FieldCase[], result: FieldCase['result']) =>
  cases.filter((each) => each.result === result).map(({ id }) => id);

describe('on a good Outlook', () => {
  const items: readonly (readonly [string, Run])[] = [
    ['a message in HTML', { options: { kind: 'message' } }],
    [
      'a message in plain text',
      { options: { kind: 'message' }, format: 'text', body: 'Geheim: PIN 2468135790\n' },
    ],
    ['an appointment with a booked room', { options: { kind: 'appointment', scenario: 'bookedRoom' } }],
  ];
  const passed = new Set<string>();
  const skipped = new Map<string, string | undefined>();

  test.each(items)('%s: every case that is for it passes, and it is as it was', async (_title, item) => {
    const { report, before, after, status, text } = await run(item);
    expect(wrong(report)).toEqual([]);
    expect(idsOf(report.cases, 'passed').length).toBeGreaterThan(9);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(status).toContain('The item is as it was.');
    expect(new Set(Object.values(report.parts))).not.toContain('differs');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    expect(report.client).toEqual({
      host: 'OutlookWebApp',
      hostVersion: '16.01',
      platform: 'OfficeOnline',
      mailboxSet: '1.14',
    });
    expect(clientProfile(report).unexplained).toEqual([]);
    for (const { id, result, at } of report.cases)
      if (result === 'passed') passed.add(id);
      else skipped.set(id, at);
  });

  test('on the three together every case ran but those that no call of Outlook can prepare', () => {
    const never = [...skipped].filter(([id]) => !passed.has(id)).map(([, at]) => at?.split(':')[0]);
    expect(new Set(never)).toEqual(
      new Set([
        'needs text that a person has selected',
        'needs a fault',
        'needs a shared calendar',
        'needs a series',
      ]),
    );
  });

  test('HTML that Outlook writes its own way is told as that, and not as the same', async () => {
    const { report, after, before } = await run({ options: { kind: 'message' }, body: RAW_BODY });
    expect(wrong(report)).toEqual([]);
    expect(report.parts['body']).toBe('sameText');
    expect(after.bodyText).toBe(before.bodyText);
  });

  test('what was stopped is put back all the same', async () => {
    const tab = await playground.open({ kind: 'message', quirks: { latencyMs: 40 } });
    await tab.call('setBody', BODY);
    const frame = await tab.openPane('field-test.html');
    const before = contentOf(await tab.state());
    await frame.click('#run');
    await frame.waitForFunction(() =>
      /case [5-9]/u.test(document.querySelector('#status')?.textContent ?? ''),
    );
    await frame.click('#stop');
    await frame.waitForFunction(
      () => document.querySelector('#report-part')?.hasAttribute('hidden') === false,
    );
    expect(contentOf(await tab.state())).toEqual(before);
    expect((JSON.parse(await frame.inputValue('#report')) as FieldReport).cases.length).toBeLessThan(12);
  });
});

test('another item that is opened meanwhile is not written to, and the person is told', async () => {
  const tab = await playground.open({ kind: 'message', quirks: { latencyMs: 40, itemSwitch: 'told' } });
  const frame = await tab.openPane('field-test.html');
  await frame.click('#run');
  await frame.waitForFunction(() => /case [5-9]/u.test(document.querySelector('#status')?.textContent ?? ''));
  await tab.call('openItem', 'message', 'typed');
  const opened = contentOf(await tab.state());
  await frame.waitForFunction(
    () => document.querySelector('#status')?.textContent.startsWith('Another item'),
    undefined,
    {
      timeout: 20_000,
    },
  );
  expect(contentOf(await tab.state())).toEqual(opened);
});

test('pictures of the item itself would be lost (A15): such a body is not touched', async () => {
  const body = `${BODY}<p class="elementToProof"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>`;
  const { report, before, after } = await run({ options: { kind: 'message' }, body });
  expect(contentOf(after)).toEqual(contentOf(before));
  expect(report.parts['body']).toBe('unknown');
  expect(idsOf(report.cases, 'unprepared').length).toBeGreaterThan(3);
});

describe('a broken Outlook is known by its report, and can be played from it', () => {
  const message: OpenOptions = { kind: 'message' };
  const appointment: OpenOptions = { kind: 'appointment' };

  /** Runs it on a broken Outlook: the item is left as it was, the report tells no secret and what is broken. */
  async function runOnBroken(options: OpenOptions, quirks: Partial<Quirks>): Promise<Tested> {
    const broken = await run({ options, spoil: (tab) => tab.call('setQuirks', quirks) });
    expect(SECRETS.filter((secret) => broken.text.includes(secret))).toEqual([]);
    // A location that Outlook keeps cannot be taken back; the person is told.
    const { locations: now, ...left } = contentOf(broken.after);
    const { locations: then, ...was } = contentOf(broken.before);
    expect(left).toEqual(was);
    expect(broken.status.includes('locations')).toBe(JSON.stringify(now) !== JSON.stringify(then));

    const profile = clientProfile(broken.report);
    const { latencyMs = 0, ...others } = quirks;
    expect(profile.quirks).toMatchObject(others);
    expect(Math.abs((profile.quirks.latencyMs ?? 0) - latencyMs)).toBeLessThan(30);
    expect(profile.unexplained).toEqual([]);
    return broken;
  }

  test.each<readonly [string, OpenOptions, Partial<Quirks>]>([
    [
      'refuses what is inserted at the cursor',
      message,
      { failAlways: { 'body.setSelectedDataAsync': 5000 } },
    ],
    ['says that it inserted, and did not', message, { lies: ['body.prependAsync'] }],
    ['inserts below everything', message, { insertAt: 'bottom' }],
    ['cannot write a body', message, { failAlways: { 'body.setAsync': 5001 } }],
  ])('one that %s is known', async (_title, options, quirks) => {
    await runOnBroken(options, quirks);
  });

  test.each<readonly [string, OpenOptions, Partial<Quirks>]>([
    ['never says what the body is', message, { neverAnswers: ['body.getAsync'] }],
    ['writes the subject and never answers', message, { doesButNeverAnswers: ['subject.setAsync'] }],
    [
      'takes no location, is old and slow',
      appointment,
      { failAlways: { 'enhancedLocation.addAsync': 5000 }, mailboxVersion: '1.8', latencyMs: 40 },
    ],
    ['keeps a location that was taken away', appointment, { lies: ['enhancedLocation.removeAsync'] }],
  ])(
    'one that %s is known, and its report played fails in the same cases',
    async (_title, options, quirks) => {
      const broken = await runOnBroken(options, quirks);
      const replayed = await run({ options, spoil: (tab) => tab.call('playClient', broken.text) });
      expect(verdicts(replayed.report)).toEqual(verdicts(broken.report));
    },
  );
});
