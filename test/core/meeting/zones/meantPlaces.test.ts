import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import type { LanguageTag } from '../../../../src/core/languages/tags';
import { isTimeZone } from '../../../../src/core/meeting/localTime';
import { ABBREVIATIONS } from '../../../../src/core/meeting/zones/search/abbreviations';
import { findZones } from '../../../../src/core/meeting/zones/findZones';
import { isOneSlipApart } from '../../../../src/core/meeting/zones/search/isOneSlipApart';
import { CITY_LIST, REGION_LIST } from '../../../../src/core/meeting/zones/search/placeList';

const atMs = Date.parse('2026-11-27T12:00Z');
const found = (query: string, tag: LanguageTag = 'en', maxResults = 8) =>
  findZones(query, { tag, atMs, maxResults });
const shown = (query: string, tag?: LanguageTag) => {
  const [first] = found(query, tag);
  return first && [first.zone, first.meant ?? `${first.place}, ${first.country ?? ''}`];
};

describe('the first row is the place that one means, and says so (FC11)', () => {
  test.each<readonly [LanguageTag, string, string, string]>([
    ['de', 'Bern', 'Europe/Zurich', 'Bern'],
    ['fr', 'berne', 'Europe/Zurich', 'Berne'],
    ['de', 'basel', 'Europe/Zurich', 'Basel'],
    ['fr', 'Bale', 'Europe/Zurich', 'Bâle'],
    ['de', 'Genf', 'Europe/Zurich', 'Genf'],
    ['en', 'Geneva', 'Europe/Zurich', 'Geneva'],
    ['fr', 'geneve', 'Europe/Zurich', 'Genève'],
    ['it', 'Ginevra', 'Europe/Zurich', 'Ginevra'],
    ['fr', 'lausa', 'Europe/Zurich', 'Lausanne'],
    ['it', 'Losanna', 'Europe/Zurich', 'Losanna'],
    ['de', 'Sankt Gallen', 'Europe/Zurich', 'St. Gallen'],
    ['de', 'st.gallen', 'Europe/Zurich', 'St. Gallen'],
    ['de', 'Tessin', 'Europe/Zurich', 'Tessin'],
    ['it', 'grigioni', 'Europe/Zurich', 'Grigioni'],
    ['fr', 'Fribourg', 'Europe/Zurich', 'Fribourg'],
    ['de', 'Biel', 'Europe/Zurich', 'Biel'],
    ['de', 'München', 'Europe/Berlin', 'München'],
    ['de', 'muenchen', 'Europe/Berlin', 'München'],
    ['de', 'munchen', 'Europe/Berlin', 'München'],
    ['fr', 'Munich', 'Europe/Berlin', 'Munich'],
    ['it', 'monaco di b', 'Europe/Berlin', 'Monaco di Baviera'],
    ['it', 'Monaco', 'Europe/Monaco', 'Monaco, Monaco'],
    ['de', 'frankf', 'Europe/Berlin', 'Frankfurt am Main'],
    ['de', 'Koeln', 'Europe/Berlin', 'Köln'],
    ['fr', 'Aix-la-Chapelle', 'Europe/Berlin', 'Aix-la-Chapelle'],
    ['en', 'bavaria', 'Europe/Berlin', 'Bavaria'],
    ['de', 'NRW', 'Europe/Berlin', 'Nordrhein-Westfalen'],
    ['it', 'Milano', 'Europe/Rome', 'Milano'],
    ['de', 'mailand', 'Europe/Rome', 'Mailand'],
    ['de', 'Bozen', 'Europe/Rome', 'Bozen'],
    ['de', 'Rom', 'Europe/Rome', 'Rom, Italien'],
    ['de', 'Salzb', 'Europe/Vienna', 'Salzburg'],
    ['fr', 'lyon', 'Europe/Paris', 'Lyon'],
    ['it', 'nizza', 'Europe/Paris', 'Nizza'],
    ['fr', 'La Haye', 'Europe/Amsterdam', 'La Haye'],
    ['en', 'Holland', 'Europe/Amsterdam', 'Holland'],
    ['fr', 'Anvers', 'Europe/Brussels', 'Anvers'],
    ['de', 'Krakau', 'Europe/Warsaw', 'Krakau'],
    ['en', 'Lodz', 'Europe/Warsaw', 'Łódź'],
    ['en', 'valencia', 'Europe/Madrid', 'Valencia'],
    ['en', 'paris', 'Europe/Paris', 'Paris, France'],
    ['en', 'Birmingham', 'Europe/London', 'Birmingham'],
    ['it', 'Inghilterra', 'Europe/London', 'Inghilterra'],
    ['en', 'scotland', 'Europe/London', 'Scotland'],
    ['en', 'Turkey', 'Europe/Istanbul', 'Turkey'],
    ['de', 'St. Petersburg', 'Europe/Moscow', 'Sankt Petersburg'],
    ['en', 'Mumbai', 'Asia/Calcutta', 'Mumbai'],
    ['fr', 'Bombay', 'Asia/Calcutta', 'Bombay'],
    ['en', 'delhi', 'Asia/Calcutta', 'Delhi'],
    ['en', 'Bangalore', 'Asia/Calcutta', 'Bengaluru'],
    ['de', 'Peking', 'Asia/Shanghai', 'Peking'],
    ['en', 'Beijing', 'Asia/Shanghai', 'Beijing'],
    ['fr', 'Pékin', 'Asia/Shanghai', 'Pékin'],
    ['it', 'pechino', 'Asia/Shanghai', 'Pechino'],
    ['en', 'china', 'Asia/Shanghai', 'Shanghai, China'],
    ['en', 'Tel Aviv', 'Asia/Jerusalem', 'Tel Aviv'],
    ['en', 'abu dhabi', 'Asia/Dubai', 'Abu Dhabi'],
    ['de', 'VAE', 'Asia/Dubai', 'Emirate'],
    ['en', 'Osaka', 'Asia/Tokyo', 'Osaka'],
    ['en', 'korea', 'Asia/Seoul', 'South Korea'],
    ['en', 'Hanoi', 'Asia/Saigon', 'Hanoi'],
    ['en', 'Boston', 'America/New_York', 'Boston, Massachusetts'],
    ['en', 'washington', 'America/New_York', 'Washington, D.C.'],
    ['en', 'NYC', 'America/New_York', 'New York City'],
    ['en', 'san fran', 'America/Los_Angeles', 'San Francisco, California'],
    ['de', 'San Francisco', 'America/Los_Angeles', 'San Francisco, Kalifornien'],
    ['en', 'California', 'America/Los_Angeles', 'California'],
    ['de', 'kalifornien', 'America/Los_Angeles', 'Kalifornien'],
    ['fr', 'Californie', 'America/Los_Angeles', 'Californie'],
    ['en', 'L.A.', 'America/Los_Angeles', 'LA'],
    ['en', 'texas', 'America/Chicago', 'Texas'],
    ['de', 'Ostküste', 'America/New_York', 'Ostküste'],
    ['en', 'Portland', 'America/Los_Angeles', 'Portland, Oregon'],
    ['en', 'portland maine', 'America/New_York', 'Portland, Maine'],
    ['en', 'Cambridge', 'Europe/London', 'Cambridge'],
    ['en', 'Cambridge MA', 'America/New_York', 'Cambridge, Massachusetts'],
    ['en', 'rio', 'America/Sao_Paulo', 'Rio de Janeiro'],
    ['de', 'Brasilien', 'America/Sao_Paulo', 'São Paulo, Brasilien'],
    ['en', 'canada', 'America/Toronto', 'Toronto, Canada'],
    ['fr', 'Montréal', 'America/Toronto', 'Montréal, Québec'],
    ['en', 'australia', 'Australia/Sydney', 'Sydney, Australia'],
    ['en', 'russia', 'Europe/Moscow', 'Moscow, Russia'],
    ['de', 'Kapstadt', 'Africa/Johannesburg', 'Kapstadt'],
    ['en', 'georgia', 'Asia/Tbilisi', 'Tbilisi, Georgia'],
    ['de', 'ber', 'Europe/Berlin', 'Berlin, Deutschland'],
    ['en', 'sto', 'Europe/Stockholm', 'Stockholm, Sweden'],
    ['en', 'lon', 'Europe/London', 'London, United Kingdom'],
    ['de', 'Kanarische Inseln', 'Atlantic/Canary', 'Kanarische Inseln'],
    ['de', 'Balearen', 'Europe/Madrid', 'Balearen'],
    ['de', 'Weißrussland', 'Europe/Minsk', 'Weißrussland'],
    ['en', 'Belarus', 'Europe/Minsk', 'Minsk, Belarus'],
    ['de', 'Kischinau', 'Europe/Chisinau', 'Kischinau'],
    ['de', 'Neusüdwales', 'Australia/Sydney', 'Neusüdwales'],
    ['en', 'nsw', 'Australia/Sydney', 'New South Wales'],
    ['en', 'Philly', 'America/New_York', 'Philadelphia, Pennsylvania'],
    ['en', 'SF', 'America/Los_Angeles', 'San Francisco Bay Area'],
    ['fr', 'Ville de Panama', 'America/Panama', 'Ville de Panama'],
    ['en', 'Warszawa', 'Europe/Warsaw', 'Warszawa'],
    // With the country behind it, or its code.
    ['de', 'Zürich, CH', 'Europe/Zurich', 'Zürich, Schweiz'],
    ['de', 'Wien AT', 'Europe/Vienna', 'Wien, Österreich'],
    ['en', 'Tokyo JP', 'Asia/Tokyo', 'Tokyo, Japan'],
  ])('in %s, %j is %s: %s', (tag, query, zone, meant) => {
    expect(shown(query, tag)).toEqual([zone, meant]);
  });

  test.each([
    ['Sidney', 'Australia/Sydney'],
    ['zurihc', 'Europe/Zurich'],
    ['Frankfrut', 'Europe/Berlin'],
    ['Philadephia', 'America/New_York'],
    ['Massachusets', 'America/New_York'],
  ])('%j with one slip of the fingers is %s', (query, zone) => {
    expect(found(query)[0]?.zone).toBe(zone);
  });
});

describe('an abbreviation is what it says, before any place that begins so', () => {
  test.each([
    ['CET', ['Europe/Berlin', 'Europe/Paris', 'Europe/Rome', 'Europe/Zurich']],
    ['cest', ['Europe/Berlin', 'Europe/Paris']],
    ['MEZ', ['Europe/Berlin']],
    ['Mitteleuropäische Zeit', ['Europe/Berlin']],
    // Estonia comes after those that have the name.
    ['EST', ['America/New_York', 'America/Toronto', 'America/Panama', 'America/Jamaica', 'Europe/Tallinn']],
    ['edt', ['America/New_York']],
    ['PST', ['America/Los_Angeles', 'America/Vancouver', 'Asia/Manila']],
    ['PDT', ['America/Los_Angeles']],
    ['pacific time', ['America/Los_Angeles']],
    ['GMT', ['Etc/UTC', 'Europe/London']],
    ['UTC', ['Etc/UTC']],
    ['IST', ['Asia/Calcutta', 'Asia/Jerusalem', 'Europe/Dublin', 'Europe/Istanbul']],
    ['BST', ['Europe/London', 'Asia/Dhaka', 'Pacific/Bougainville']],
    [
      'CST',
      ['America/Chicago', 'America/Winnipeg', 'Asia/Shanghai', 'America/Mexico_City', 'America/Havana'],
    ],
    ['JST', ['Asia/Tokyo']],
    ['AEST', ['Australia/Sydney']],
  ])('%s', (query, zones) => {
    expect(
      found(query)
        .map(({ zone }) => zone)
        .slice(0, zones.length),
    ).toEqual(zones);
  });

  test.each([
    ['Eastern Standard Time', 'America/New_York', 'Eastern Time'],
    ['Pacific Daylight Time', 'America/Los_Angeles', 'Pacific Time'],
    ['Central European Summer Time', 'Europe/Berlin', 'Central European Time'],
    ['Mitteleuropäische Sommerzeit', 'Europe/Berlin', 'Mitteleuropäische Zeit'],
    ['heure d’été d’Europe centrale', 'Europe/Berlin', 'heure d’Europe centrale'],
    ['ora legale dell’Europa centrale', 'Europe/Berlin', 'ora dell’Europa centrale'],
    ['Indian Standard Time', 'Asia/Calcutta', 'Indian Time'],
    ['W. Europe Standard Time', 'Europe/Berlin', undefined],
    ['Nepal Time', 'Asia/Katmandu', undefined],
    ['London time', 'Europe/London', undefined],
    ['heure de Paris', 'Europe/Paris', undefined],
    ['Europe/Zurich', 'Europe/Zurich', undefined],
    ['us/pacific', 'America/Los_Angeles', undefined],
  ])('the name of a clock, in summer or winter, and whose it is: %s', (query, zone, meant) => {
    expect([found(query)[0]?.zone, found(query)[0]?.meant]).toEqual([zone, meant]);
  });

  test('what is no name of a clock finds nothing by its beginning', () => {
    expect(found('Tok time')).toEqual([]);
  });

  test('a beginning of one is rather that of a place', () => {
    expect(found('es')[0]?.zone).toBe('Europe/Madrid');
    expect(found('is')[0]?.meant).not.toBe('IST');
  });
});

describe('what may be meant is a row', () => {
  test.each([
    ['Cambridge', ['Cambridge', 'Cambridge, Massachusetts', undefined]],
    ['Freiburg', ['Freiburg im Breisgau', 'Fribourg']],
    ['San Jose', ['San Jose, California', 'San José']],
    ['Victoria', ['Victoria', 'Victoria, British Columbia', 'Victoria']],
    ['Washington', ['Washington, D.C.', 'Washington State']],
  ])('%s', (query, meant) => {
    expect(
      found(query)
        .map((row) => row.meant)
        .slice(0, meant.length),
    ).toEqual(meant);
  });

  test('each zone once', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'san', 'new', 'st', 'united', 'b'), (query) => {
        const zones = found(query, 'en', 500).map(({ zone }) => zone);
        expect(new Set(zones).size).toBe(zones.length);
      }),
    );
  });
});

interface Row {
  readonly zone: string;
  readonly key: string | undefined;
  readonly columns: readonly string[];
}
const nameIn = ({ columns }: Row, tag: LanguageTag): string =>
  columns[LANGUAGE_TAGS.indexOf(tag)] || (columns[0] ?? '');
const cities: readonly Row[] = CITY_LIST.split('\n=').flatMap((group) => {
  const [heading = '', ...rows] = group.replace(/^=/u, '').split('\n');
  const [zone = '', key] = heading.split(' ');
  return rows.map((row) => ({ zone, key, columns: row.slice(1).split('|') }));
});

describe('the table of places', () => {
  test('has more than 400 cities, and this engine knows every zone in it', () => {
    expect(cities.length).toBeGreaterThan(750);
    const zones = [
      ...cities.map(({ zone }) => zone),
      ...REGION_LIST.split('\n').flatMap((row) => row.split('@')[1]?.split(' ') ?? ['']),
      ...ABBREVIATIONS.split('\n').flatMap((row) => row.split('=')[1]?.split(' ') ?? ['']),
    ];
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });

  test.each(LANGUAGE_TAGS)('in %s every city is among the first two rows by its full name', (tag) => {
    const lost = cities.filter((city) => {
      const name = nameIn(city, tag);
      const rows = found(name, tag);
      const place = rows.findIndex(({ zone }) => zone === city.zone);
      // Where three places are called so, all three stand before what only begins so.
      const isOfMany = rows.slice(0, place).every(({ meant }) => meant?.split(',')[0] === name);
      return place === -1 || (place > 1 && !isOfMany);
    });
    expect(lost).toEqual([]);
  });

  test('every abbreviation finds its zones before all others', () => {
    for (const row of ABBREVIATIONS.split('\n')) {
      const [names = '', zones = ''] = row.split('=');
      const all = (name: string) =>
        ABBREVIATIONS.split('\n')
          .filter((each) => each.split('=')[0]?.split(',').includes(name))
          .flatMap((each) => each.split('=')[1]?.split(' ') ?? []);
      for (const name of names.split(','))
        expect([name, found(name, 'en', 20).map(({ zone }) => zone)]).toEqual([
          name,
          expect.arrayContaining(zones.split(' ')),
        ]);
      for (const name of names.split(',')) {
        const expected = all(name);
        expect([name, found(name, 'en', expected.length).map(({ zone }) => zone)]).toEqual([name, expected]);
      }
    }
  });
});

test.each([
  ['zurich', 'zurihc', true],
  ['zurich', 'zurch', true],
  ['zurich', 'zzurich', true],
  ['sydney', 'sidney', true],
  ['zurich', 'zurichs', true],
  ['zurich', 'zurich', false],
  ['zurich', 'zruihc', false],
  ['zurich', 'zur', false],
  ['', 'a', true],
])('%j and %j are one slip apart: %s', (one, other, expected) => {
  expect([isOneSlipApart(one, other), isOneSlipApart(other, one)]).toEqual([expected, expected]);
});
