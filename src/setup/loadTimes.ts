import type { TimesPart } from '../usecases/readItemWhen';

/** Fetches what writes times; asked again after a failure. */
export const loadTimes = (): Promise<TimesPart> =>
  import(/* webpackChunkName: "times" */ '../core/time/timesPart');
