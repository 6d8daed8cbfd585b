import { failure, success } from '../../core/result';
import type { Answer, ItemTimes } from '../../usecases/ports';
import { ask } from '../answers';
import type { CallOffice, OfficeCallback } from '../callOffice';
import { rhythmOf } from './recurrence';

/** A member of the form that is read by `getAsync`; some clients lack it (J06). */
interface Readable {
  readonly getAsync?: ((done: OfficeCallback<unknown>) => void) | undefined;
}

/** An appointment as far as its times go. */
export interface TimedItem {
  readonly start?: Readable | null | undefined;
  readonly end?: Readable | null | undefined;
  readonly recurrence?: Readable | null | undefined;
  readonly seriesId?: unknown;
}

/** Who was never answered about the recurrence. The question keeps one of three places (G10), so it is not put again. */
const unanswered = new WeakSet<CallOffice>();

/** Start or end in milliseconds since 1970. */
async function readInstant(part: Readable | null | undefined, call: CallOffice): Answer<number> {
  const given = await ask(call, 'readTimes', part, 'getAsync');
  if (!given.ok) return given;
  // Outlook's types promise a Date. It may be of another frame, so no instance of ours, and it may be invalid.
  const isDate = Object.prototype.toString.call(given.value) === '[object Date]';
  const ms = isDate ? Number(given.value) : Number.NaN;
  return Number.isFinite(ms)
    ? success(ms)
    : failure({ code: 'refused', step: 'readTimes', detail: 'a date was expected' });
}

/** Whether the appointment is a series, and how often (E10). Never fails: what Outlook does not tell is `unknown`. */
async function readSeries(
  { recurrence, seriesId }: TimedItem,
  call: CallOffice,
): Promise<Pick<ItemTimes, 'series' | 'rhythm'>> {
  // An id names the series that this one meeting belongs to; a series itself has none.
  if (typeof seriesId === 'string' && seriesId !== '') return { series: 'single' };
  if (!recurrence || unanswered.has(call)) return { series: 'unknown' };
  let isWaiting = false;
  const asked: Readable = {
    getAsync:
      recurrence.getAsync &&
      ((done) => {
        isWaiting = true;
        recurrence.getAsync?.((answer) => {
          isWaiting = false;
          unanswered.delete(call);
          done(answer);
        });
      }),
  };
  const given = await ask(call, 'readTimes', asked, 'getAsync');
  if (!given.ok) {
    if ((isWaiting as boolean) && given.error.code === 'unanswered') unanswered.add(call);
    return { series: 'unknown' };
  }
  if (given.value === null) return { series: 'single' };
  return typeof given.value === 'object'
    ? { series: 'first', rhythm: rhythmOf(given.value) }
    : { series: 'unknown' };
}

/**
 * Start, end and series of an appointment: three calls at once, as many as Outlook takes (G10).
 * @param item the open appointment
 * @returns a problem where start or end is not told or is no date
 */
export async function readTimes(item: TimedItem, call: CallOffice): Answer<ItemTimes> {
  const [start, end, series] = await Promise.all([
    readInstant(item.start, call),
    readInstant(item.end, call),
    readSeries(item, call),
  ]);
  if (!start.ok) return start;
  if (!end.ok) return end;
  return success({ startMs: start.value, endMs: end.value, ...series });
}
