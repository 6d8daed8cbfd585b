import { expect, test } from '@jest/globals';
import type { RhythmName } from '../../playground/mailbox/recurrence';
import type { Rhythm } from '../../src/core/meeting/rhythm';
import type { ComposeItem } from '../../src/usecases/ports';

/** How the item is opened for one test of the contract. */
export interface ContractItem {
  /** `either`: whichever is at hand, what the case is about is the same in both. */
  readonly kind: 'message' | 'appointment' | 'either';
  readonly format?: 'html' | 'text';
  /** What the user has typed. */
  readonly words: string;
  /** Whether a room is booked. */
  readonly bookedRoom?: true;
  /** All of the words are selected. */
  readonly selected?: true;
  /** When the appointment is; at some time where it does not matter. */
  readonly times?: { readonly startMs: number; readonly endMs: number };
  /** One meeting, one of a series, or a series of this rhythm. */
  readonly repetition?: 'single' | 'occurrence' | RhythmName;
  /** Of the shared calendar in which it lies, as Outlook names them; `null`: it lies in one's own. */
  readonly owner?: string | null;
  /** Makes every reading of the subject fail. */
  readonly fails?: { readonly hostCode: number };
}

/** The name of the room that is booked on either side. */
export const BOOKED_ROOM = 'Room B 204';

/**
 * What the use cases rely on, run against the fake of the unit tests and against the real adapter on the genuine
 * office.js: as long as both pass, the unit tests speak about Outlook and not about a fake.
 */
export function composeItemContract(open: (item: ContractItem) => Promise<ComposeItem>): void {
  const either = { kind: 'either', words: 'Dear colleagues' } as const;
  const message = { ...either, kind: 'message' } as const;
  const appointment = { kind: 'appointment', words: 'Agenda' } as const;

  test.each(['message', 'appointment'] as const)('the item knows that it is a %s', async (kind) => {
    expect((await open({ kind, words: '' })).kind).toBe(kind);
  });

  test.each(['html', 'text'] as const)('the format is what the item says: %s', async (format) => {
    expect(await (await open({ ...either, format })).bodyFormat()).toEqual({ ok: true, value: format });
  });

  test.each(['html', 'text'] as const)('the body reads as %s and holds the words', async (format) => {
    const item = await open({ ...either, format });
    const body = await item.readBody(format);
    expect(body.ok && body.value).toContain('Dear colleagues');
  });

  test('a plain-text body can be read as HTML, too', async () => {
    const body = await (await open({ ...either, format: 'text' })).readBody('html');
    expect(body.ok && body.value).toMatch(/<[a-z]/iu);
    expect(body.ok && body.value).toContain('Dear colleagues');
  });

  test('what is inserted at the top stands before the words, and the words stay', async () => {
    const item = await open(either);
    expect((await item.insertAtTop('<p>at the top</p>', 'html')).ok).toBe(true);
    const body = await item.readBody('html');
    expect(body.ok && body.value).toMatch(/at the top[^]*Dear colleagues/u);
  });

  test('without a cursor the other insertion goes to the top as well', async () => {
    const item = await open(either);
    expect((await item.insertAtCursor('<p>somewhere</p>', 'html')).ok).toBe(true);
    const body = await item.readBody('html');
    expect(body.ok && body.value).toMatch(/somewhere[^]*Dear colleagues/u);
  });

  test('no selection is an empty text', async () => {
    expect(await (await open(either)).readSelection()).toEqual({ ok: true, value: '' });
  });

  test('selected text is told', async () => {
    const selection = await (await open({ ...either, selected: true })).readSelection();
    expect(selection.ok && selection.value.trim()).toBe('Dear colleagues');
  });

  test('a subject is read as it was written', async () => {
    const item = await open(either);
    expect((await item.writeSubject('Videoconference – Anna')).ok).toBe(true);
    expect(await item.readSubject()).toEqual({ ok: true, value: 'Videoconference – Anna' });
  });

  test('a location is added beside the booked room', async () => {
    const item = await open({ ...appointment, bookedRoom: true });
    expect((await item.addLocation('Example Video: https://video.example.edu/join/anna')).ok).toBe(true);
    const entries = await item.readLocations();
    expect(entries.ok && entries.value).toEqual(
      expect.arrayContaining([BOOKED_ROOM, 'Example Video: https://video.example.edu/join/anna']),
    );
  });

  test('exactly one location is taken away; the booked room stays, and so does what only resembles it', async () => {
    const item = await open({ ...appointment, bookedRoom: true });
    const entry = 'Example Video: https://video.example.edu/join/anna';
    await item.addLocation(entry);
    await item.addLocation(`${entry}.keller`);
    expect((await item.removeLocation(entry)).ok).toBe(true);
    const entries = await item.readLocations();
    expect(entries.ok && entries.value).toEqual(expect.arrayContaining([BOOKED_ROOM, `${entry}.keller`]));
    expect(entries.ok && entries.value).not.toContain(entry);
    expect((await item.removeLocation('was never there')).ok).toBe(true);
  });

  test.each(['html', 'text'] as const)(
    'the body is rewritten as %s, and only what is read to be rewritten',
    async (format) => {
      const item = await open({ ...either, format });
      const before = await item.readBodyToRewrite(format);
      if (!before.ok) throw new Error('the body could not be read');
      const changed = before.value.replace('Dear colleagues', 'Dear all');
      expect((await item.rewriteBody(changed, format)).ok).toBe(true);
      const after = await item.readBody(format);
      expect(after.ok && after.value).toContain('Dear all');
      expect(after.ok && after.value).not.toContain('Dear colleagues');
    },
  );

  test('HTML is refused where only text may stand, with 2006, and changes nothing (C01)', async () => {
    const item = await open({ ...either, format: 'text' });
    const before = await item.readBody('text');
    const refused = { ok: false, error: { code: 'refused', hostCode: 2006 } };
    expect(await item.insertAtTop('<p>x</p>', 'html')).toMatchObject(refused);
    expect(await item.insertAtCursor('<p>x</p>', 'html')).toMatchObject(refused);
    expect(await item.rewriteBody('<p>x</p>', 'html')).toMatchObject(refused);
    expect(await item.readBody('text')).toEqual(before);
  });

  test('the same location stands there once, however often it is added', async () => {
    const item = await open(appointment);
    const entry = 'Example Video: https://video.example.edu/join/anna';
    expect([(await item.addLocation(entry)).ok, (await item.addLocation(entry)).ok]).toEqual([true, true]);
    expect((await item.removeLocation(entry)).ok).toBe(true);
    const entries = await item.readLocations();
    expect(entries.ok && entries.value).not.toContain(entry);
  });

  test('a message has no locations', async () => {
    const item = await open(message);
    expect(await item.readLocations()).toEqual({
      ok: false,
      error: { code: 'absent', step: 'readLocations' },
    });
    expect(await item.addLocation('x')).toEqual({
      ok: false,
      error: { code: 'absent', step: 'addLocation' },
    });
    expect(await item.removeLocation('x')).toEqual({
      ok: false,
      error: { code: 'absent', step: 'removeLocation' },
    });
  });

  test.each([
    ['single', 'single'],
    ['occurrence', 'single'],
    ['weekly', 'first'],
  ] as const)('times are told to the minute; a %s one is %p (E10)', async (repetition, series) => {
    const times = { startMs: Date.UTC(2026, 9, 25, 0, 45), endMs: Date.UTC(2026, 9, 25, 2, 15) };
    const item = await open({ ...appointment, times, repetition });
    expect(await item.readTimes()).toMatchObject({ ok: true, value: { ...times, series } });
  });

  test.each<readonly [RhythmName, Rhythm]>([
    ['daily', { kind: 'daily', interval: 1 }],
    ['weekday', { kind: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5] }],
    ['weekly', { kind: 'weekly', interval: 1, weekdays: [5] }],
    ['weeklyOnTwoDays', { kind: 'weekly', interval: 1, weekdays: [0, 5] }],
    ['everySecondWeek', { kind: 'weekly', interval: 2, weekdays: [5] }],
    ['monthlyByDay', { kind: 'monthlyByDay', interval: 1, dayOfMonth: 27 }],
    ['everyThirdMonth', { kind: 'monthlyByDay', interval: 3, dayOfMonth: 27 }],
    ['monthlyByWeek', { kind: 'monthlyByWeek', interval: 1, week: 'fourth', day: 5 }],
    ['monthlyOnLastWorkday', { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 'workday' }],
    ['yearlyByDay', { kind: 'yearlyByDay', interval: 1, month: 11, dayOfMonth: 27 }],
    ['yearlyByWeek', { kind: 'yearlyByWeek', interval: 1, month: 11, week: 'fourth', day: 5 }],
  ])('a series says how often it takes place: %s', async (repetition, rhythm) => {
    const times = { startMs: Date.UTC(2026, 10, 27, 17), endMs: Date.UTC(2026, 10, 27, 18) };
    const item = await open({ ...appointment, times, repetition });
    expect(await item.readTimes()).toEqual({ ok: true, value: { ...times, series: 'first', rhythm } });
  });

  test('a message has no times', async () => {
    expect(await (await open(message)).readTimes()).toEqual({
      ok: false,
      error: { code: 'absent', step: 'readTimes' },
    });
  });

  test.each(['bernd.wolf@example.edu', 'dora.klein@example.edu', ''])(
    'whose calendar it is, is told where somebody shares it: "%s"',
    async (owner) => {
      const item = await open({ ...appointment, owner });
      expect(await item.readOwner?.()).toEqual({ ok: true, value: owner });
    },
  );

  test.each([
    ['one’s own calendar', { ...appointment, owner: null }],
    ['a message', message],
  ] as const)('whose calendar it is cannot be asked in %s', async (_where, item) => {
    expect((await open(item)).readOwner).toEqual(undefined);
  });

  test("a refusal is a problem with the step and Outlook's number", async () => {
    const item = await open({ ...either, fails: { hostCode: 5000 } });
    expect(await item.readSubject()).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'readSubject', hostCode: 5000 },
    });
  });
}
