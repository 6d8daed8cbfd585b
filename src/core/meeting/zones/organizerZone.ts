import { failure, success } from '../../result';
import type { Result } from '../../result';
import { DAY_MS, isTimeZone, offsetMinutes } from '../localTime';
import { readZoneText, windowsZones, zonesCalled } from './calledZones';

export interface UnknownZone {
  readonly code: 'unknownZone';
  readonly name: string;
}

/** The zone that stands for a Windows name in the world (`W. Europe Standard Time`: Berlin). */
const zoneOfWindowsName = (name: string): string | undefined =>
  windowsZones().get(name.toLowerCase().replace(/ standard time$/u, ''));

/** What else is known of the mailbox's clock. */
export interface ZoneWitness {
  /** What the browser says, possibly nothing or nonsense. */
  readonly browserZone: string | undefined;
  /** Minutes that Outlook's own clock is ahead of UTC at an instant; nothing where it does not tell. */
  readonly mailboxOffset?: ((ms: number) => number | undefined) | undefined;
  /** About when the meeting is. */
  readonly aroundMs: number;
}

const FORTNIGHT_MS = 14 * DAY_MS;

/** Instants of half a year before and behind one, between which no change of the clocks goes unseen. */
const yearAround = (aroundMs: number): readonly number[] =>
  Array.from({ length: 27 }, (_, step) => aroundMs + (step - 13) * FORTNIGHT_MS);

/**
 * The zone of a mailbox that has no id: by Outlook's own clock, else by what the zone is called and by the offset
 * beside its name, else by an offset that the browser's zone has all the year.
 */
function describedZone(name: string, { browserZone = '', mailboxOffset, aroundMs }: ZoneWitness) {
  const year = yearAround(aroundMs);
  const clockOf = (zone: string) => year.map((ms) => offsetMinutes(ms, zone));
  const told = year.map((ms) => mailboxOffset?.(ms));
  const isDenied = (zone: string): boolean =>
    clockOf(zone).some((offset, index) => offset !== (told[index] ?? offset));
  const browsers = isTimeZone(browserZone) && !isDenied(browserZone) ? browserZone : undefined;
  if (browsers !== undefined && !told.includes(undefined)) return browsers;

  const text = readZoneText(name);
  const { offset } = text;
  const called = zonesCalled(text, browsers, aroundMs).filter(
    (zone) => !isDenied(zone) && (offset === undefined || clockOf(zone).includes(offset)),
  );
  const isOneClock = new Set(called.map((zone) => clockOf(zone).join())).size === 1;
  // Eastern European Time is that of Bucharest and of Cairo: the browser's, if it is one of those.
  if (called.length > 0) return isOneClock ? called[0] : called.find((zone) => zone === browsers);
  return browsers !== undefined && clockOf(browsers).every((each) => each === offset) ? browsers : undefined;
}

/**
 * The IANA name of the zone that Outlook says the mailbox is in: a Windows name (`userProfile.timeZone`), an IANA one,
 * or what clients, servers and people call a zone elsewhere: `tzone://Microsoft/Utc`,
 * `(UTC+01:00) Amsterdam, Berlin, …`, `Mitteleuropäische Zeit` (FR07).
 * @returns the zone, or that it is unknown, for the person to be told: no time is written then, as no offset is better
 * than a wrong one
 */
export function organizerZone(name: string, witness: ZoneWitness): Result<string, UnknownZone> {
  const trimmed = name.trim();
  const id = /^tzone:\/\/Microsoft\/Utc$/iu.test(trimmed)
    ? 'Etc/UTC'
    : (zoneOfWindowsName(trimmed) ?? trimmed);
  const zone = isTimeZone(id) ? id : trimmed === '' ? undefined : describedZone(trimmed, witness);
  return zone === undefined
    ? failure({ code: 'unknownZone', name })
    : success(closerName(zone, witness.browserZone, witness.aroundMs));
}

/**
 * Chooses the better name for one clock. A Windows name stands for many places ("Berlin" is Zurich's, too), and the
 * browser's zone, which need not be the mailbox's, is the more exact name where both show the same time all year.
 * @param browserZone what the browser says, possibly nothing or nonsense
 * @param aroundMs half a year before and behind this instant are compared
 */
export const closerName = (zone: string, browserZone: string | undefined, aroundMs: number): string =>
  browserZone !== undefined &&
  isTimeZone(browserZone) &&
  yearAround(aroundMs).every((ms) => offsetMinutes(ms, zone) === offsetMinutes(ms, browserZone))
    ? browserZone
    : zone;
