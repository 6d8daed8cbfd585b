import { describe, expect, test } from '@jest/globals';
import { isTimeZone, offsetMinutes } from '../../../../src/core/meeting/localTime';
import { closerName, organizerZone } from '../../../../src/core/meeting/zones/organizerZone';
import type { ZoneWitness } from '../../../../src/core/meeting/zones/organizerZone';
import { WINDOWS_ZONES } from '../../../../src/core/meeting/zones/windowsZones';

const aroundMs = Date.parse('2026-11-24T12:00Z');
const zoneOf = (name: string, browserZone?: string, more: Partial<ZoneWitness> = {}) =>
  organizerZone(name, { browserZone, aroundMs, ...more });
/** Outlook tells what the clocks of this zone show. */
const telling = (zone: string): Partial<ZoneWitness> => ({ mailboxOffset: (ms) => offsetMinutes(ms, zone) });

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
    ['tzone://Microsoft/Utc', 'Etc/UTC'],
    ['tzone://microsoft/UTC', 'Etc/UTC'],
  ])('%j is %s', (name, zone) => {
    expect(zoneOf(name)).toEqual({ ok: true, value: zone });
  });

  test.each([
    ['W. Europe Standard Time', 'Europe/Zurich', 'Europe/Zurich'],
    ['W. Europe Standard Time', 'America/New_York', 'Europe/Berlin'],
    ['Europe/Rome', 'Not/AZone', 'Europe/Rome'],
    ['Nepal Standard Time', 'Europe/Zurich', 'Asia/Katmandu'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern', 'Europe/Zurich', 'Europe/Zurich'],
    ['Mitteleuropäische Zeit', 'Europe/Vienna', 'Europe/Vienna'],
  ])('%j with a browser in %s is %s, the closer name of its clock', (name, browser, zone) => {
    expect(zoneOf(name, browser)).toEqual({ ok: true, value: zone });
  });

  test.each([
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne', 'Europe/Berlin'],
    ['(UTC+01:00) Ámsterdam, Berlín, Berna, Roma, Estocolmo, Viena', 'Europe/Berlin'],
    ['(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', 'Europe/Paris'],
    ['(UTC+00:00) Dublin, Edinburgh, Lissabon, London', 'Europe/London'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['(UTC\u221203:00) Buenos Aires', 'America/Buenos_Aires'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, Neu-Delhi', 'Asia/Calcutta'],
    ['(UTC+08:00) Peking, Chongqing, Hongkong, Urumchi', undefined],
    ['(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 'Asia/Hong_Kong'],
    ['(UTC+09:00) Osaka, Sapporo, Tokio', 'Asia/Tokyo'],
    // As Notes and older servers write it.
    ['(GMT+01.00) Amsterdam / Berlin / Bern / Rom / Stockholm / Wien', 'Europe/Berlin'],
    ['(UTC-08:00) Pacific Time (US & Canada); Tijuana', 'America/Tijuana'],
    ['(UTC) Koordinierte Weltzeit', 'Etc/UTC'],
    ['(UTC) Coordinated Universal Time', 'Etc/UTC'],
    ['(UTC-04:00) Georgetown, La Paz, Manaus, San Juan', 'America/La_Paz'],
    // Two places of that name; the other one is four hours behind UTC.
    ['(UTC+02:00) Berlin', 'Europe/Berlin'],
    ['(UTC+03:00) Berlin', undefined],
    ['(UTC+01:00) Bern', undefined],
    ['Berlin', undefined],
    ['Amsterdam, Berlin, Bern', undefined],
  ])('%j is known by its offset and a place or name: %s (FR07)', (name, zone) => {
    const found = zoneOf(name);
    expect(found.ok ? found.value : undefined).toBe(zone);
  });

  test.each([
    ['Mitteleuropäische Zeit', 'Europe/Berlin'],
    ['Mitteleuropäische Sommerzeit', 'Europe/Berlin'],
    ['Mitteleuropäische Normalzeit', 'Europe/Berlin'],
    ['Heure d’Europe centrale', 'Europe/Berlin'],
    ["heure d'été d'Europe centrale", 'Europe/Berlin'],
    ['Ora dell’Europa centrale', 'Europe/Berlin'],
    ['Central European Summer Time', 'Europe/Berlin'],
    ['British Summer Time', 'Europe/London'],
    ['Nordamerikanische Ostküstenzeit', 'America/New_York'],
    ['Pacific Daylight Time', 'America/Los_Angeles'],
    ['heure de l’Inde', 'Asia/Calcutta'],
  ])('%j is what a zone is called in one of our languages (FR07)', (name, zone) => {
    const found = zoneOf(name);
    expect(found.ok && offsetMinutes(aroundMs, found.value)).toBe(offsetMinutes(aroundMs, zone));
    expect(found.ok && closerName(found.value, zone, aroundMs)).toBe(zone);
  });

  test.each([
    // Kyiv, Cairo and Beirut change their clocks on other days, or not at all.
    ['Osteuropäische Zeit', undefined, undefined],
    ['Osteuropäische Zeit', 'Europe/Athens', 'Europe/Athens'],
    ['Osteuropäische Zeit', 'Europe/Zurich', undefined],
    ['Osteuropäische Zeit', 'Africa/Cairo', 'Africa/Cairo'],
    ['UTC+05:30', 'Asia/Kolkata', 'Asia/Kolkata'],
    ['UTC+9', 'Asia/Seoul', 'Asia/Seoul'],
    ['GMT-0300', 'America/Sao_Paulo', 'America/Sao_Paulo'],
    ['(UTC+03:00) Москва, Санкт-Петербург', 'Europe/Moscow', 'Europe/Moscow'],
    // In summer it is two hours ahead.
    ['UTC+01:00', 'Europe/Zurich', undefined],
    ['UTC+01:00', undefined, undefined],
    ['(UTC+01:00) Амстердам, Берлин', 'Europe/Zurich', undefined],
    ['UTC+05:30', 'Europe/Zurich', undefined],
  ])('%j with a browser in %s: certain where that agrees all the year, %s (FR07)', (name, browser, zone) => {
    const found = zoneOf(name, browser);
    expect(found.ok ? found.value : undefined).toBe(zone);
  });

  test.each([
    '',
    ' ',
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    '+01:00',
    'Standard Time',
    'Summer Time',
    'GMT Summer Time',
    'UTC+99:00 (Berlin)',
    '(((((',
    '\u202eUTC',
    'x'.repeat(10_000),
  ])('%j is unknown, and said to be', (name) => {
    expect(zoneOf(name)).toEqual({ ok: false, error: { code: 'unknownZone', name } });
    expect(zoneOf(name, 'Europe/Zurich')).toEqual({ ok: false, error: { code: 'unknownZone', name } });
  });

  test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', '(UTC+01:00) Амстердам, Берлин'])(
    '%j is the browser’s where Outlook tells the same clock, and no other (FR07)',
    (name) => {
      expect(zoneOf(name, 'Europe/Zurich', telling('Europe/Berlin'))).toEqual({
        ok: true,
        value: 'Europe/Zurich',
      });
      for (const zone of ['Africa/Lagos', 'Europe/Athens', 'UTC'])
        expect(zoneOf(name, 'Europe/Zurich', telling(zone)).ok).toBe(false);
    },
  );

  test('what Outlook tells for a part of the year only is no proof', () => {
    const half: ZoneWitness['mailboxOffset'] = (ms) =>
      ms > aroundMs ? offsetMinutes(ms, 'Europe/Zurich') : undefined;
    expect(zoneOf('Customized Time Zone', 'Europe/Zurich', { mailboxOffset: half }).ok).toBe(false);
  });

  test('a name that Outlook’s own clock denies is none; of several called alike it chooses', () => {
    expect(zoneOf('Mitteleuropäische Zeit', undefined, telling('Africa/Lagos')).ok).toBe(false);
    expect(zoneOf('Osteuropäische Zeit', 'Europe/Zurich', telling('Africa/Cairo'))).toEqual({
      ok: true,
      value: 'Africa/Cairo',
    });
    expect(zoneOf('Customized Time Zone', 'Europe/Zurich', telling('Africa/Cairo')).ok).toBe(false);
  });

  test('a Windows name counts, whatever Outlook’s clock and the browser say', () => {
    expect(zoneOf('GMT Standard Time', 'Europe/Zurich', telling('Europe/Zurich'))).toEqual({
      ok: true,
      value: 'Europe/London',
    });
  });

  test('all 139 Windows names are there, and each of their zones is one', () => {
    const zones = WINDOWS_ZONES.split('\n').map((row) => row.split('=')[1] ?? '');
    expect(zones).toHaveLength(139);
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe('the closer name of the same clock', () => {
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
    expect(closerName(zone, browserZone, aroundMs)).toBe(closer);
  });
});
