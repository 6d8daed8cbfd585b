import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../../src/core/languages';
import type { LanguageTag } from '../../../../src/core/languages/tags';
import { findZones } from '../../../../src/core/meeting/zones/findZones';
import { fold, foldUmlauts } from '../../../../src/core/meeting/zones/fold';
import { listedZone, listedZones, zoneEntry } from '../../../../src/core/meeting/zones/zoneEntries';
import { ZONE_LIST } from '../../../../src/core/meeting/zones/zoneList';
import { hostileText } from '../../../samples/mailBodies/hostile';

const winter = Date.parse('2026-01-15T12:00Z');
const summer = Date.parse('2026-07-15T12:00Z');
const tags = Object.keys(languages) as readonly LanguageTag[];
const found = (query: string, tag: LanguageTag = 'en', atMs = winter, maxResults = 8) =>
  findZones(query, { tag, atMs, maxResults });
const zonesFor = (query: string, atMs = winter) => found(query, 'en', atMs, 100).map(({ zone }) => zone);

describe('searching for a zone', () => {
  test.each([
    'zurich',
    'Zürich',
    'zuerich',
    'ZURIGO',
    ' zur',
    'Schweiz',
    'suisse',
    'svizzera',
    'switz',
    'Zürich Schweiz',
  ])('%j finds Zurich first, in every language of the reader', (query) => {
    for (const tag of tags) expect(found(query, tag)[0]?.zone).toBe('Europe/Zurich');
  });

  test.each([
    ['Londra', 'Europe/London'],
    ['uk', 'Europe/London'],
    ['royaume-uni', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['San Paolo', 'America/Sao_Paulo'],
    ['kolkata', 'Asia/Calcutta'],
    ['Kalkutta', 'Asia/Calcutta'],
    ['india', 'Asia/Calcutta'],
    ['saigon', 'Asia/Saigon'],
    ['Ho-Chi-Minh', 'Asia/Saigon'],
    ['Kiew', 'Europe/Kiev'],
    ['nepal', 'Asia/Katmandu'],
    ['chatham', 'Pacific/Chatham'],
    ["st. john's", 'America/St_Johns'],
    ['Osterinsel', 'Pacific/Easter'],
    ["cote d'ivoire", 'Africa/Abidjan'],
    ['utc', 'Etc/UTC'],
    ['Weltzeit', 'Etc/UTC'],
  ])('%j finds %s first', (query, zone) => {
    expect(zonesFor(query)[0]).toBe(zone);
  });

  test('of a large country the well-known zones come first', () => {
    const first = zonesFor('usa').slice(0, 9);
    expect(first).toEqual(
      expect.arrayContaining([
        'America/New_York',
        'America/Chicago',
        'America/Denver',
        'America/Los_Angeles',
        'America/Phoenix',
        'Pacific/Honolulu',
      ]),
    );
  });

  test('an offset is that of the meeting’s day', () => {
    expect(zonesFor('+5:45')).toEqual(['Asia/Katmandu']);
    expect(zonesFor('utc+0545')).toEqual(['Asia/Katmandu']);
    expect(zonesFor('UTC−03:30')).toEqual(['America/St_Johns']);
    expect(zonesFor('-2:30', summer)).toEqual(['America/St_Johns']);
    expect(zonesFor('gmt+1', winter)).toContain('Europe/Zurich');
    expect(zonesFor('+1', summer)).not.toContain('Europe/Zurich');
    expect(zonesFor('+13:45', winter)).toEqual(['Pacific/Chatham']);
    expect(zonesFor('+15')).toEqual([]);
    for (const query of ['(UTC+05:45)', 'UTC + 5:45', '+5.45'])
      expect(zonesFor(query)).toEqual(['Asia/Katmandu']);
  });

  test.each(['', ' ', '?', 'qqq', 'zurich berlin'])('%j finds nothing', (query) => {
    expect(zonesFor(query)).toEqual([]);
  });

  test('place and country are in the reader’s language', () => {
    expect(found('zur', 'de')).toEqual([
      { zone: 'Europe/Zurich', place: 'Zürich', country: 'Schweiz', offsetMinutes: 60 },
    ]);
    expect(found('roma', 'it', summer)[0]).toEqual({
      zone: 'Europe/Rome',
      place: 'Roma',
      country: 'Italia',
      offsetMinutes: 120,
    });
    expect(found('utc', 'fr')[0]).toEqual({
      zone: 'Etc/UTC',
      place: 'temps universel coordonné',
      country: undefined,
      offsetMinutes: 0,
    });
  });

  test('no more than wanted', () => {
    expect(found('a', 'en', winter, 3)).toHaveLength(3);
  });

  test('any text is a query', () => {
    fc.assert(
      fc.property(hostileText, (query) => {
        expect(found(query).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test.each(tags)('in %s every place is found by its own name', (tag) => {
    const lost = listedZones().filter(({ zone }) => {
      const place = zoneEntry(zone, tag, winter)?.place ?? '';
      return !found(place, tag, winter, 500).some((entry) => entry.zone === zone);
    });
    expect(lost).toEqual([]);
  });
});

describe('the list', () => {
  test('has the places of the world, each with a country, and this engine knows them', () => {
    const rows = ZONE_LIST.split('\n');
    expect(rows.length).toBeGreaterThan(400);
    expect(listedZones()).toHaveLength(rows.length + 1);
    for (const { zone, region } of listedZones())
      if (zone !== 'Etc/UTC') expect([zone, region]).toEqual([zone, expect.stringMatching(/^[A-Z]{2}$/u)]);
  });

  test('a zone is known by any of its names', () => {
    for (const name of ['Asia/Calcutta', 'Asia/Kolkata'])
      expect(listedZone(name)?.zone).toBe('Asia/Calcutta');
    expect(listedZone('US/Eastern')?.zone).toBe('America/New_York');
    expect(listedZone('Europe/Atlantis')).toBeUndefined();
  });

  test('a zone of the preferences keeps its name; what is no zone has no entry', () => {
    expect(zoneEntry('Asia/Kolkata', 'de', winter)).toEqual({
      zone: 'Asia/Kolkata',
      place: 'Kalkutta',
      country: 'Indien',
      offsetMinutes: 330,
    });
    expect(zoneEntry('Etc/GMT+12', 'de', winter)).toEqual({
      zone: 'Etc/GMT+12',
      place: 'Etc/GMT+12',
      country: undefined,
      offsetMinutes: -720,
    });
    expect(zoneEntry('Europe/Atlantis', 'de', winter)).toBeUndefined();
  });
});

test.each([
  ['Zürich', 'zurich', 'zuerich'],
  ['São Paulo', 'sao paulo', 'sao paulo'],
  ['St. John’s', 'st johns', 'st johns'],
  ['Dumont-d’Urville', 'dumont durville', 'dumont durville'],
  ['Großbritannien', 'grossbritannien', 'grossbritannien'],
  ['Tórshavn, Færøerne', 'torshavn faeroerne', 'torshavn faeroerne'],
  ['O\u0308sterreich', 'osterreich', 'oesterreich'],
])('%j is searched as %j and %j', (text, folded, umlauts) => {
  expect([fold(text), foldUmlauts(text)]).toEqual([folded, umlauts]);
});
