import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { untruths } from '../../../fakes/claims';
import type { Faults } from '../../../fakes/claims';
import { click } from '../../../fakes/click';
import { CALLS } from '../../../fakes/outlook/faultyCalls';
import type { CallName } from '../../../fakes/outlook/faultyCalls';
import { faultsAt, LATER_FAULTS } from '../../../fakes/outlook/faultList';
import { PaneItem } from '../../../fakes/pane/paneItem';
import { finalOf, insertions, removals, replacements, undoing, updates } from '../../../fakes/scenarios';

jest.setTimeout(120_000);
const RUNS = Number(process.env['PAIR_RUNS'] ?? 400);

/** A call and what goes wrong at it; the calls need not be made in a run without faults, a fallback makes others. */
const oneFault = fc
  .constantFrom(...CALLS)
  .chain((name) =>
    fc.constantFrom(...faultsAt(name), ...LATER_FAULTS).map(({ fault }) => [name, fault] as const),
  );
/** Two faults at two calls, as a table. */
const twoFaults = fc
  .tuple(oneFault, oneFault)
  .filter(([[one], [other]]) => one !== other)
  .map((pair): Faults => Object.fromEntries(pair));

/** Outlook answers at once, or takes its time. */
const latency = fc.constantFrom(0, 40, 700);

describe('two things go wrong at once (G01-G05, G10, G11)', () => {
  test('a click is completed once, nothing is lost, one block at most, and what is told is true', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...insertions, ...updates),
        twoFaults,
        latency,
        async (scenario, faults, latencyMs) => {
          const { outcome, outlook, ...clicked } = await click({ ...scenario, faults, latencyMs });
          const final = finalOf(scenario, outlook);
          expect(untruths(outcome, final, faults, clicked.completedAtMs)).toEqual([]);
          expect([final.subject, final.locations]).not.toContain('other');
          expect([clicked.completed, clicked.callsAfterCompleted, clicked.surprises]).toEqual([1, [], []]);
          expect(clicked.completedAtMs).toBeLessThanOrEqual(25_000);
          expect(outlook.maxInFlight).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: RUNS },
    ));

  test('a removal or a replacement and its Undo lose nothing, and what is told is true', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...removals, ...replacements),
        twoFaults,
        twoFaults,
        async (scenario, faults, later) => {
          const pane = new PaneItem(scenario.item, scenario.rooms, faults);
          const [room] = scenario.rooms;
          const isReplacement = replacements.includes(scenario) && room !== undefined;
          const outcome = isReplacement ? await pane.update(room) : await pane.remove();
          await pane.clock.advance(120_000);
          const final = finalOf(scenario, pane.outlook);
          expect(untruths(outcome, final, faults, 0)).toEqual([]);
          if (outcome.kind !== 'textLost') expect(final.body).not.toBe('other');
          const isWhole =
            (outcome.kind === 'removed' && final.subject !== 'before') || outcome.kind === 'updated';
          if (!isWhole || final.locations === 'before' || final.locations === 'both') return;

          pane.outlook.faults.clear();
          pane.outlook.forgetUses();
          for (const [name, fault] of Object.entries(later)) pane.outlook.faults.set(name as CallName, fault);
          const undone = await pane.undo();
          await pane.clock.advance(120_000);
          const end = finalOf(undoing(scenario), pane.outlook);
          expect(untruths(undone, end, later, 0)).toEqual([]);
          expect([end.subject, end.locations]).not.toContain('other');
        },
      ),
      { numRuns: RUNS },
    ));
});
