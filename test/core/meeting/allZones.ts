import { isTimeZone } from '../../../src/core/meeting/localTime';
import { WINDOWS_ZONES } from '../../../src/core/meeting/zones/windowsZones';
import { ZONE_LIST } from '../../../src/core/meeting/zones/zoneList';

const rows = (list: string) => list.split('\n').map((row) => row.split(/[|=]/u));

/** Every zone of the generated lists, today's names included, and zones without a place. */
export const allZones: readonly string[] = [
  ...new Set([
    ...rows(ZONE_LIST).flatMap(([zone = '', , , , , , renamed = zone]) => [zone, renamed]),
    ...rows(WINDOWS_ZONES).map(([, zone = '']) => zone),
    'UTC',
    'GMT',
    'US/Eastern',
    'Etc/GMT+12',
    'Etc/GMT-14',
  ]),
].filter(isTimeZone);
