import type { WhenLines } from '../invitation/lines';
import { whenWords } from '../languages/allWhenWords';
import { localTime } from './localTime';
import { whenRows } from './when';
import type { When } from './when';
import { wordDate, wordWhenRow } from './whenRow';

/**
 * The times of a meeting, ready for a block: one row per zone, and before them that it is the first of a series; and
 * its day, ready for a subject.
 * @returns nothing where no time can be written truly (see `whenRows`)
 */
export function whenLines(when: When): WhenLines | undefined {
  const rows = whenRows(when);
  const [first] = rows;
  if (!first) return undefined;
  return {
    rowsIn: (tag) => {
      const words = whenWords[tag];
      return [
        ...(when.series === 'first' ? [words.firstOfSeries] : []),
        ...rows.map((row) => wordWhenRow(row, words)),
      ];
    },
    dateIn: (tag) => wordDate(localTime(first.startMs, first.startOffsetMinutes), whenWords[tag]),
  };
}
