import { describe, expect, test } from '@jest/globals';
import { isTimeZone } from '../../../../src/core/meeting/localTime';
import { closerName, organizerZone } from '../../../../src/core/meeting/zones/organizerZone';
import { WINDOWS_ZONES } from '../../../../src/core/meeting/zones/windowsZones';

describe('the zone of the mailbox', () => {
  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['GMT Standard Time', 'Europe/London'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Nepal Standard Time', 'Asia/Katmandu'],
    ['Chatham Islands Standard Time', 'Pacific/Chatham'],
    ['Line Islands Standard Time', 'Pacific/Kiritimati'],
    ['Samoa Standard Time', 'Pacific/Apia'],
    ['UTC', 'Etc/UTC'],
    ['UTC-11', 'Etc/GMT+11'],
    ['Russia Time Zone 11', 'Asia/Kamchatka'],
    [' w. europe standard time ', 'Europe/Berlin'],
    ['Europe/Zurich', 'Europe/Zurich'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
  ])('%j is %s', (name, zone) => {
    expect(organizerZone(name)).toEqual({ ok: true, value: zone });
  });

  test.each([
    '',
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    '(UTC+01:00) Bern',
    '+01:00',
    'Standard Time',
  ])('%j is unknown, and said to be', (name) => {
    expect(organizerZone(name)).toEqual({ ok: false, error: { code: 'unknownZone', name } });
  });

  test('all 139 Windows names are there, and each of their zones is one', () => {
    const zones = WINDOWS_ZONES.split('\n').map((row) => row.split('=')[1] ?? '');
    expect(zones).toHaveLength(139);
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe('the closer name of the same clock', () => {
  const now = Date.parse('2026-11-24T12:00Z');
  test.each([
    ['Europe/Berlin', 'Europe/Zurich', 'Europe/Zurich'],
    ['Asia/Katmandu', 'Asia/Kathmandu', 'Asia/Kathmandu'],
    ['Europe/Berlin', 'Europe/London', 'Europe/Berlin'],
    // The same in winter only.
    ['Europe/Berlin', 'Africa/Algiers', 'Europe/Berlin'],
    ['America/New_York', 'America/Panama', 'America/New_York'],
    ['Europe/Berlin', undefined, 'Europe/Berlin'],
    ['Europe/Berlin', 'Europe/Atlantis', 'Europe/Berlin'],
    ['Europe/Berlin', '', 'Europe/Berlin'],
  ])('of %s, with a browser in %s, is %s', (zone, browserZone, closer) => {
    expect(closerName(zone, browserZone, now)).toBe(closer);
  });
});
