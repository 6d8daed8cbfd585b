import type { TimesPart } from '../usecases/item/times';

/** Fetches what writes times; asked again after a failure. */
export const loadTimes = (): Promise<TimesPart> =>
  import(/* webpackChunkName: "times" */ '../core/meeting/timesPart');
