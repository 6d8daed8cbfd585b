import type { Candidate } from './candidate';
import type { Page } from '../page/page';
import type { Doubt, Finding, Place } from '../roomReading';

/** How many places of one value are worth showing. */
const MAX_PLACES = 20;

const placesOf = (page: Page, candidates: readonly Candidate<unknown>[]): readonly Place[] =>
  candidates.slice(0, MAX_PLACES).map(({ start, end }) => page.placeOf(start, end));

/** A value with its places, certain unless there is a doubt. */
export const finding = <Value>(
  value: Value,
  places: readonly Place[],
  doubt: Doubt | undefined,
): Finding<Value> =>
  doubt === undefined
    ? { value, places, certainty: 'certain' }
    : { value, places, certainty: 'doubtful', doubt };

/**
 * The first of several values for one field. Those that say the same are its places, and one of them without a doubt
 * settles the doubts of the others; another value puts it in doubt.
 * @param keyOf what two spellings of one value have in common
 */
export function firstOf<Value>(
  page: Page,
  candidates: readonly Candidate<Value>[],
  keyOf: (value: Value) => string,
): Finding<Value> | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const key = keyOf(first.value);
  const same = candidates.filter(({ value }) => keyOf(value) === key);
  const whole = same.find(({ doubt }) => doubt === undefined) ?? first;
  const doubt = same.length < candidates.length ? 'severalValues' : whole.doubt;
  return finding(whole.value, placesOf(page, same), doubt);
}
