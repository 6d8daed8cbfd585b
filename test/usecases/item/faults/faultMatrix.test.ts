import { describe, expect, it } from '@jest/globals';
import { annasRoom } from '../../../fakes/annasRoom';
import type { AddOutcome, RemoveOutcome } from '../../../../src/core/outcome';
import { describeOutcome } from '../../../../src/usecases/click/describeOutcome';
import { untruths } from '../../../fakes/claims';
import type { Faults } from '../../../fakes/claims';
import { click } from '../../../fakes/click';
import { CALLS } from '../../../fakes/outlook/faultyCalls';
import type { FakeOutlook } from '../../../fakes/outlook/fakeOutlook';
import type { CallName } from '../../../fakes/outlook/faultyCalls';
import { faultsAt, LATER_FAULTS } from '../../../fakes/outlook/faultList';
import type { NamedFault } from '../../../fakes/outlook/faultList';
import { PaneItem } from '../../../fakes/pane/paneItem';
import {
  finalOf,
  insertions,
  pictureInTheWay,
  removals,
  replacements,
  undoing,
  updates,
} from '../../../fakes/scenarios';
import type { Scenario } from '../../../fakes/scenarios';
import { userLanguages as languages } from '../../../samples/rooms/userLanguages';

/**
 * Every call of Outlook that the product makes, with everything that can go wrong at it (A14, A16, A17, B05-B09, C01,
 * E02-E04, G01-G05, G10, G11, H01, J06). What a notification claims is held against the item as it stands at the end.
 */
type Row = readonly [title: string, scenario: Scenario, name: CallName, named: NamedFault];

const rowsOf = (scenarios: readonly Scenario[]): readonly Row[] =>
  scenarios.flatMap((scenario) =>
    scenario.calls.flatMap((name) =>
      [...faultsAt(name), ...(/^readBody/u.test(name) ? LATER_FAULTS : [])].map((named): Row => [
        `${scenario.title}: ${name} ${named.title}`,
        scenario,
        name,
        named,
      ]),
    ),
  );

const titled = (scenarios: readonly Scenario[]) =>
  scenarios.map((scenario) => [scenario.title, scenario] as const);

const callsMade = (outlook: FakeOutlook) => CALLS.filter((name) => outlook.usesOf(name) > 0);

/** Everything that must hold in every row, for ribbon and pane alike. */
function expectTruth(
  outcome: AddOutcome | RemoveOutcome,
  scenario: Scenario,
  outlook: FakeOutlook,
  faults: Faults = {},
  elapsedMs = 0,
) {
  const final = finalOf(scenario, outlook);
  expect(untruths(outcome, final, faults, elapsedMs)).toEqual([]);
  // Words, pictures, quotes, one block at most: the body is one of the literals, or its loss is told.
  if (outcome.kind !== 'textLost') expect(final.body).not.toBe('other');
  expect([final.subject, final.locations]).not.toContain('other');
  expect(outlook.maxInFlight).toBeLessThanOrEqual(3);
}

describe.each([
  ['insert', insertions, 'inserted'],
  ['update', updates, 'updated'],
] as const)('%s on the ribbon', (_operation, scenarios, success) => {
  it.each(titled(scenarios))('%s: done where nothing goes wrong', async (_title, scenario) => {
    const { outcome, outlook } = await click(scenario);
    expect(outcome.kind).toBe(success);
    expect(finalOf(scenario, outlook).body).toBe('done');
    expect(new Set(callsMade(outlook))).toEqual(new Set(scenario.calls));
    expectTruth(outcome, scenario, outlook);
  });

  it.each(rowsOf(scenarios))('%s', async (_title, scenario, name, { fault }) => {
    const faults = { [name]: fault };
    const clicked = await click({ ...scenario, faults });
    const { outcome, outlook, notice } = clicked;
    expect(outlook.usesOf(name)).toBeGreaterThan(0);
    expectTruth(outcome, scenario, outlook, faults, clicked.completedAtMs);
    expect(clicked.completed).toBe(1);
    expect(clicked.completedAtMs).toBeLessThanOrEqual(25_000);
    expect(clicked.callsAfterCompleted).toEqual([]);
    expect(clicked.surprises).toEqual([]);
    if (name !== 'notify') expect(notice).toBe(describeOutcome(outcome, languages.en).text);
  });
});

describe('update on the ribbon with a picture in the way (A15)', () => {
  it.each(rowsOf([pictureInTheWay]))('%s: nothing is written', async (_title, scenario, name, { fault }) => {
    const { outcome, outlook, completed, callsAfterCompleted, notice } = await click({
      ...scenario,
      faults: { [name]: fault },
    });
    expect(outlook.usesOf(name)).toBeGreaterThan(0);
    expect([outlook.body, outlook.usesOf('rewriteBody')]).toEqual([scenario.item.body, 0]);
    const isBlind = /^readBody/u.test(name) && outcome.kind === 'bodyUnreadable';
    const isFormatless = name === 'bodyType' && outcome.kind === 'notUpdated';
    if (!isBlind && !isFormatless) expect(outcome.kind).toBe('picturesInTheWay');
    expect([completed, callsAfterCompleted]).toEqual([1, []]);
    if (name !== 'notify') expect(notice).toBe(describeOutcome(outcome, languages.en).text);
  });
});

/** Opens the item of a scenario in the pane. */
const paneOn = ({ item, rooms }: Scenario, faults: Faults = {}) => new PaneItem(item, rooms, faults);

/** What is done in the pane: the block goes, or another room's takes its place. */
const act = (pane: PaneItem, { rooms: [room = annasRoom] }: Scenario) =>
  room === annasRoom ? pane.remove() : pane.update(room);
const changes = [...removals, ...replacements];

describe('remove and replace in the pane', () => {
  it.each(titled(changes))('%s: done where nothing goes wrong', async (_title, scenario) => {
    const pane = paneOn(scenario);
    const outcome = await act(pane, scenario);
    expect(outcome.kind).toBe(removals.includes(scenario) ? 'removed' : 'updated');
    expect(finalOf(scenario, pane.outlook).body).toBe('done');
    expect(new Set(callsMade(pane.outlook))).toEqual(new Set(scenario.calls));
    expectTruth(outcome, scenario, pane.outlook);
  });

  it.each(rowsOf(changes))('%s', async (_title, scenario, name, { fault }) => {
    const faults = { [name]: fault };
    const pane = paneOn(scenario, faults);
    const outcome = await act(pane, scenario);
    await pane.clock.advance(120_000);
    expect(pane.outlook.usesOf(name)).toBeGreaterThan(0);
    expectTruth(outcome, scenario, pane.outlook, faults);
    expect(pane.mayUndo).toBe(outcome.kind === 'removed' || outcome.kind === 'updated');
  });
});

describe('Undo in the pane', () => {
  /** The pane once something was changed, with faults from then on. */
  async function changed(scenario: Scenario, faults: Faults = {}) {
    const pane = paneOn(scenario);
    await act(pane, scenario);
    pane.outlook.forgetUses();
    for (const [name, fault] of Object.entries(faults)) pane.outlook.faults.set(name as CallName, fault);
    return pane;
  }
  const undos = changes.map(undoing);
  const changeOf = (undo: Scenario) => changes[undos.indexOf(undo)] ?? undo;

  it.each(titled(undos))('%s: done where nothing goes wrong', async (_title, undo) => {
    const pane = await changed(changeOf(undo));
    expect(finalOf(undo, pane.outlook)).toEqual({ body: 'before', subject: 'before', locations: 'before' });
    const outcome = await pane.undo();
    expect(outcome.kind).toBe('undone');
    expect(finalOf(changeOf(undo), pane.outlook)).toEqual({
      body: 'before',
      subject: 'before',
      locations: 'before',
    });
    expect(new Set(callsMade(pane.outlook))).toEqual(new Set(undo.calls));
  });

  it.each(rowsOf(undos))('%s', async (_title, undo, name, { fault }) => {
    const faults = { [name]: fault };
    const pane = await changed(changeOf(undo), faults);
    const outcome = await pane.undo();
    await pane.clock.advance(120_000);
    expect(pane.outlook.usesOf(name)).toBeGreaterThan(0);
    expectTruth(outcome, undo, pane.outlook, faults);
  });
});
