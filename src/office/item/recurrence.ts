import { WEEKS, WORKWEEK } from '../../core/meeting/rhythm';
import type { CountedDay, DayOfMonth, Rhythm, Weekday } from '../../core/meeting/rhythm';

/* Outlook's own codes. Its documentation writes some of them with a capital letter, its answers do not. */
const WEEKDAYS: readonly unknown[] = 'sun mon tue wed thu fri sat'.split(' ');
const DAYS: ReadonlyMap<unknown, CountedDay> = new Map<unknown, CountedDay>([
  ...WEEKDAYS.map((code, index) => [code, index as Weekday] as const),
  ['day', 'day'],
  ['weekday', 'workday'],
  ['weekendday', 'weekendDay'],
]);
const MONTHS: readonly unknown[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Given = Readonly<Record<string, unknown>>;

const fieldsOf = (given: unknown): Given =>
  typeof given === 'object' && given !== null ? (given as Given) : {};

const codeOf = (given: unknown): unknown => (typeof given === 'string' ? given.toLowerCase() : undefined);

/** A whole number from one, as far as it can be meant. */
const numberTo = (max: number, given: unknown): number | undefined =>
  typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= max ? given : undefined;

function weeklyOn(interval: number, days: unknown): Rhythm | undefined {
  const codes: readonly unknown[] = Array.isArray(days) ? days.map(codeOf) : [];
  if (codes.length === 0 || !codes.every((code) => WEEKDAYS.includes(code))) return undefined;
  const weekdays = WEEKDAYS.flatMap((code, index) => (codes.includes(code) ? [index as Weekday] : []));
  // Every day of every week is what others call daily.
  return weekdays.length === 7 && interval === 1
    ? { kind: 'daily', interval }
    : { kind: 'weekly', interval, weekdays };
}

const isAbsent = (given: unknown): boolean =>
  given === undefined || given === null || given === 0 || given === '';

/** Which day of a month: by its number, or by week and day. Where both are said, nobody knows which is meant. */
function dayIn({ dayOfMonth, dayOfWeek, weekNumber }: Given): DayOfMonth | undefined {
  if (isAbsent(dayOfWeek) && isAbsent(weekNumber)) {
    const number = numberTo(31, dayOfMonth);
    return number === undefined ? undefined : { dayOfMonth: number };
  }
  const week = WEEKS.find((code) => code === codeOf(weekNumber));
  const day = DAYS.get(codeOf(dayOfWeek));
  return week === undefined || day === undefined || !isAbsent(dayOfMonth) ? undefined : { week, day };
}

/**
 * How often a series takes place, from what `recurrence.getAsync` gave.
 * @param recurrence its type and properties count; when the series begins and ends does not
 * @returns nothing where anything of it is not understood: a series without its rhythm is better than a wrong one
 */
export function rhythmOf(recurrence: unknown): Rhythm | undefined {
  const { recurrenceType, recurrenceProperties } = fieldsOf(recurrence);
  const type = codeOf(recurrenceType);
  // The only type that needs no properties.
  if (type === 'weekday') return WORKWEEK;
  const properties = fieldsOf(recurrenceProperties);
  const interval = numberTo(999, properties['interval']);
  if (interval === undefined) return undefined;
  if (type === 'daily') return { kind: 'daily', interval };
  if (type === 'weekly') return weeklyOn(interval, properties['days']);
  const day = dayIn(properties);
  if (day === undefined) return undefined;
  const way = 'week' in day ? 'ByWeek' : 'ByDay';
  if (type === 'monthly') return { kind: `${type}${way}`, interval, ...day } as Rhythm;
  const month = MONTHS.indexOf(codeOf(properties['month'])) + 1;
  if (type !== 'yearly' || month === 0) return undefined;
  return { kind: `${type}${way}`, interval, month, ...day } as Rhythm;
}
