import { describe, expect, it } from '@jest/globals';
import { failure } from '../../../src/core/result';
import type { SavedRooms } from '../../../src/core/room/decode';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { onPhone } from '../../../src/usecases/click/onPhone';
import type { PhonePress, PhoneReason } from '../../../src/usecases/click/onPhone';
import { addVideoconf } from '../../../src/usecases/item/add';
import { readItemWhen } from '../../../src/usecases/item/times';
import { organization } from '../../fakes/annasRoom';
import { untruths } from '../../fakes/claims';
import { annasBook } from '../../fakes/click';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import { CALLS } from '../../fakes/outlook/faultyCalls';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';
import type { CallName, Fault } from '../../fakes/outlook/faultyCalls';
import { faultsAt, LATER_FAULTS } from '../../fakes/outlook/faultList';
import { finalOf, insertions, updates } from '../../fakes/scenarios';
import { userLanguages } from '../../samples/rooms/userLanguages';

interface Setting {
  readonly item?: FakeItem;
  readonly saved?: SavedRooms;
  readonly faults?: Partial<Record<CallName, Fault>>;
  readonly explain?: PhonePress['explain'];
  readonly work?: PhonePress['work'];
}

/** One press in an Outlook of set 1.5: one text for all locations, no selection, no series, no notification. */
async function pressOnPhone(setting: Setting) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook({ kind: 'appointment', locationTexts: 'one', ...setting.item }, clock);
  outlook.faults.set('readRecurrence', { kind: 'absent' });
  for (const [name, fault] of Object.entries(setting.faults ?? {}))
    outlook.faults.set(name as CallName, fault);
  const call = createCallOffice(new CallQueue(), clock.asTimers);
  const explained: PhoneReason[] = [];
  const completed: (readonly [stands: boolean, ms: number])[] = [];
  const surprises: unknown[] = [];
  let logged = 0;
  const item = {
    ...outlook.item(call),
    readSelection: () => Promise.resolve(failure({ code: 'absent', step: 'readSelection' } as const)),
  };
  const outcome = await clock.finish(
    onPhone({
      work:
        setting.work ??
        ((run) =>
          addVideoconf({
            item,
            saved: setting.saved ?? annasBook,
            organization,
            choices: { languages: [userLanguages.en] },
            fields: { subject: 'fill', location: 'add' },
            blockOfOthers: 'stop',
            readWhen: (open, others) =>
              readItemWhen(open, others, {
                mailboxZone: 'W. Europe Standard Time',
                browserZone: 'Europe/Zurich',
                zones: [],
                clock,
              }),
            clock,
            run,
          })),
      clock,
      userWords: () => userLanguages.en,
      explain: (reason) => {
        explained.push(reason);
        return setting.explain?.(reason) ?? Promise.resolve();
      },
      complete: (stands) => {
        completed.push([stands, clock.elapsedMs]);
        logged = outlook.log.length;
      },
      report: (cause) => surprises.push(cause),
    }),
  );
  await clock.advance(120_000);
  const later = outlook.log.slice(logged);
  return { outlook, outcome, explained, completed, surprises, later };
}

const standing = ['inserted', 'updated', 'alreadyThere'];
const scenarios = [...insertions, ...updates].filter(({ item }) => item.kind === 'appointment');
/** Of Outlook's numbers two are enough here: faultMatrix.test.ts has them all. */
const OTHER_CODES = /90(?:14|19|20|30|41|42|57)|2006/u;
const kindsOf = (name: CallName) =>
  [...faultsAt(name), ...(/^readBody/u.test(name) ? LATER_FAULTS : [])].filter(
    ({ title }) => !OTHER_CODES.test(title),
  );
const NEVER_MADE: readonly CallName[] = ['readSelection', 'notify', 'clearNotice', 'readRecurrence'];
const rows = scenarios.flatMap((scenario) =>
  CALLS.filter((name) => !NEVER_MADE.includes(name))
    // Where a room is booked the one text for all locations is not written, so nothing can go wrong with it.
    .filter((name) => name !== 'addLocation' || scenario.item.locations === undefined)
    .flatMap((name) =>
      kindsOf(name).map(
        ({ title, fault }) => [`${scenario.title}: ${name} ${title}`, scenario, { [name]: fault }] as const,
      ),
    ),
);

describe('one press on a phone', () => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s: stays on, explains nothing, asks for no selection and shows no notification',
    async (_title, scenario) => {
      const { outlook, outcome, explained, completed } = await pressOnPhone(scenario);
      expect(standing).toContain(outcome.kind);
      expect(finalOf(scenario, outlook).body).toBe('done');
      expect(explained).toEqual([]);
      expect(completed).toEqual([[true, expect.any(Number)]]);
      for (const name of ['readSelection', 'notify', 'clearNotice', 'insertAtCursor'] as const)
        expect([name, outlook.usesOf(name)]).toEqual([name, 0]);
    },
  );

  it('without a room says so, and goes back to off', async () => {
    const { explained, completed, outlook } = await pressOnPhone({ saved: { kind: 'none' } });
    expect(explained).toEqual(['noRoom']);
    expect(completed).toEqual([[false, 0]]);
    expect(outlook.log).toEqual([]);
  });

  it.each(rows)('%s: ends once, in time, and tells the truth', async (_title, scenario, faults) => {
    const { outlook, outcome, explained, completed, surprises, later } = await pressOnPhone({
      ...scenario,
      faults,
    });
    expect(untruths(outcome, finalOf(scenario, outlook), faults, completed[0]?.[1] ?? 0)).toEqual([]);
    const stands = standing.includes(outcome.kind);
    expect(completed).toEqual([[stands, expect.any(Number)]]);
    expect(completed[0]?.[1]).toBeLessThanOrEqual(25_000);
    expect(explained).toEqual(stands ? [] : ['notAdded']);
    expect([outlook.usesOf('readSelection'), outlook.usesOf('notify'), surprises, later]).toEqual([
      0,
      0,
      [],
      [],
    ]);
  });

  it.each([
    ['is never closed', () => new Promise<never>(() => undefined), 55_000],
    ['fails', () => Promise.reject(new Error('no dialog')), 0],
    [
      'throws at once',
      () => {
        throw new Error('no dialog');
      },
      0,
    ],
  ])('ends where the dialog %s', async (_how, explain, ms) => {
    const { completed } = await pressOnPhone({ saved: { kind: 'none' }, explain });
    expect(completed).toEqual([[false, ms]]);
  });

  it('leaves the dialog open for as long as it is read, and ends when it is closed', async () => {
    const clock = new FakeClock();
    const ended: number[] = [];
    await clock.finish(
      onPhone({
        work: () => Promise.resolve({ kind: 'noRoom' }),
        clock,
        userWords: () => userLanguages.en,
        explain: () => clock.wait(40_000),
        complete: () => ended.push(clock.elapsedMs),
        report: () => undefined,
      }),
    );
    expect(ended).toEqual([40_000]);
  });

  it('that never ends is broken off, explained and completed', async () => {
    const { outcome, explained, completed } = await pressOnPhone({
      work: () => new Promise<never>(() => undefined),
    });
    expect([outcome, explained, completed]).toEqual([{ kind: 'tooLate' }, ['notAdded'], [[false, 23_000]]]);
  });
});
