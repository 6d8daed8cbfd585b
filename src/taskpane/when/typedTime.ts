import { instantOf } from '../../core/meeting/instantOf';
import type { When } from '../../core/meeting/when';
import type { TypedMeeting } from '../state/meeting';

/** The two instants that may be meant where the clocks are changed at the typed time, both in milliseconds. */
export interface TwoInstants {
  readonly code: 'gap' | 'overlap';
  readonly earlierMs: number;
  readonly laterMs: number;
}

/** What the fields of a message say. `twoInstants`: the person has to choose. */
export type TypedTime =
  | { readonly kind: 'none' | 'dateMissing' | 'timeMissing' | 'durationMissing' }
  | { readonly kind: 'twoInstants'; readonly instants: TwoInstants }
  | { readonly kind: 'typed'; readonly span: Pick<When, 'kind' | 'startMs' | 'endMs'> };

const DAY_MINUTES = 24 * 60;
/** A meeting of a fortnight: more is a slip of the finger. */
const MAX_MINUTES = 14 * DAY_MINUTES;

/** Minutes of `other` as typed; nothing for what is no such number. */
function minutesTyped(text: string): number | undefined {
  const minutes = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : 0;
  return minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
}

const durationMinutes = ({ duration, otherMinutes }: TypedMeeting): number | undefined => {
  if (duration === 'wholeDay') return DAY_MINUTES;
  return duration === 'other' ? minutesTyped(otherMinutes) : Number(duration);
};

/** The date after so many days, `YYYY-MM-DD`. */
const datePlus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The first instant of a date: where the clocks are put forward at midnight, that is when they show one o'clock. */
function startOfDay(date: string, zone: string): number | undefined {
  const start = instantOf(date, '00:00', zone);
  if (start.ok) return start.value;
  if (start.error.code === 'gap') return start.error.laterMs;
  return start.error.code === 'overlap' ? start.error.earlierMs : undefined;
}

/** The instants that the clocks of a zone leave open at the typed date and time, whichever is chosen. */
export function twoInstantsOf({ date, time, duration }: TypedMeeting, zone: string): TwoInstants | undefined {
  if (duration === 'wholeDay') return undefined;
  const start = instantOf(date, time, zone);
  if (start.ok || (start.error.code !== 'gap' && start.error.code !== 'overlap')) return undefined;
  const { code, earlierMs, laterMs } = start.error;
  return { code, earlierMs, laterMs };
}

function wholeDays(date: string, days: number, zone: string): TypedTime {
  const startMs = startOfDay(date, zone);
  const endMs = startMs === undefined ? undefined : startOfDay(datePlus(date, days), zone);
  return startMs === undefined || endMs === undefined
    ? { kind: 'dateMissing' }
    : { kind: 'typed', span: { kind: 'allDay', startMs, endMs } };
}

/**
 * What the fields of a message say, by the clocks of the organizer's zone.
 * @param zone an IANA name that the engine knows
 */
export function typedTime(typed: TypedMeeting, zone: string): TypedTime {
  const { date, time, duration, instant } = typed;
  if (date === '' && time === '') return { kind: 'none' };
  if (startOfDay(date, zone) === undefined) return { kind: 'dateMissing' };
  const minutes = durationMinutes(typed);
  if (minutes === undefined) return { kind: 'durationMissing' };
  if (duration === 'wholeDay' || (time === '00:00' && minutes % DAY_MINUTES === 0))
    return wholeDays(date, minutes / DAY_MINUTES, zone);
  const instants = twoInstantsOf(typed, zone);
  if (instants && instant === undefined) return { kind: 'twoInstants', instants };
  const start = instantOf(date, time, zone);
  if (!start.ok && !instants) return { kind: 'timeMissing' };
  const startMs = start.ok ? start.value : instants?.[instant === 'later' ? 'laterMs' : 'earlierMs'];
  if (startMs === undefined) return { kind: 'timeMissing' };
  return { kind: 'typed', span: { kind: 'timed', startMs, endMs: startMs + minutes * 60_000 } };
}
