import { performance } from 'node:perf_hooks';
import { readMailBody } from '../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';
import { hostileBodies } from '../../test/samples/mailBodies/hostileBodies';
import type { Figure } from './figure';

const LENGTH = 1_000_000;
const LOOKED_AT_AGAIN = 5;
const RUNS = 5;

interface Timed {
  readonly name: string;
  readonly read: () => number;
  readonly ms: number;
}

/** One reading, in milliseconds. */
function readOnce(body: string, format: BodyFormat): number {
  const start = performance.now();
  readMailBody(body, format);
  return performance.now() - start;
}

/** Reads each hostile body once, then the slowest of them again. @returns the slowest, by its quickest reading */
export function hostileFigure(): Figure {
  const all = Object.entries(hostileBodies).flatMap(([name, ofLength]) =>
    (['html', 'text'] as const).map((format): Timed => {
      const read = () => readOnce(ofLength(LENGTH), format);
      return { name: `${name}, ${format}`, read, ms: read() };
    }),
  );
  const slowest = [...all]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, LOOKED_AT_AGAIN)
    .map((timed) => ({ ...timed, ms: Math.min(...Array.from({ length: RUNS }, timed.read)) }))
    .sort((one, other) => other.ms - one.ms)[0];
  if (!slowest) throw new Error('There is no hostile body.');
  return {
    what: `Where the quote begins in 1,000,000 hostile characters: the slowest of ${all.length} bodies`,
    measured: slowest.ms,
    unit: 'ms',
    digits: 0,
    budget: 200,
    comparison: slowest.name,
  };
}
