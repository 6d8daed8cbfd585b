import { failure, success } from '../../result';
import type { Result } from '../../result';
import { isTimeZone, offsetMinutes } from '../localTime';
import { WINDOWS_ZONES } from './windowsZones';

export interface UnknownZone {
  readonly code: 'unknownZone';
  readonly name: string;
}

let zones: ReadonlyMap<string, string> | undefined;

/** The zone that stands for a Windows name in the world (`W. Europe Standard Time`: Berlin). */
function zoneOfWindowsName(name: string): string | undefined {
  zones ??= new Map(
    WINDOWS_ZONES.split('\n').map((row): [string, string] => {
      const [windowsName = '', zone = ''] = row.split('=');
      return [windowsName.toLowerCase(), zone];
    }),
  );
  return zones.get(name.toLowerCase().replace(/ standard time$/u, ''));
}

/**
 * The IANA name of the zone that Outlook says the mailbox is in: a Windows name (`userProfile.timeZone`), or already
 * an IANA one. A zone that somebody defined for himself ("Customized Time Zone") has none.
 * @returns the zone, or that it is unknown: then no line with times is written, as no offset is better than a wrong one
 */
export function organizerZone(name: string): Result<string, UnknownZone> {
  const trimmed = name.trim();
  const zone = zoneOfWindowsName(trimmed) ?? trimmed;
  return isTimeZone(zone) ? success(zone) : failure({ code: 'unknownZone', name });
}

const FORTNIGHT_MS = 14 * 86_400_000;

/**
 * Chooses the better name for one clock. A Windows name stands for many places ("Berlin" is Zurich's, too), and the
 * browser's zone, which need not be the mailbox's, is the more exact name where both show the same time all year.
 * @param browserZone what the browser says, possibly nothing or nonsense
 * @param aroundMs half a year before and behind this instant are compared
 */
export function closerName(zone: string, browserZone: string | undefined, aroundMs: number): string {
  if (browserZone === undefined || !isTimeZone(browserZone)) return zone;
  for (let step = -13; step <= 13; step += 1) {
    const ms = aroundMs + step * FORTNIGHT_MS;
    if (offsetMinutes(ms, zone) !== offsetMinutes(ms, browserZone)) return zone;
  }
  return browserZone;
}
