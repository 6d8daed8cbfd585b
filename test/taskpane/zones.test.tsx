/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, test } from '@jest/globals';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { LANGUAGE_TAGS } from '../../src/core/languages/tags';
import type { LanguageTag } from '../../src/core/languages/tags';
import { MAX_FURTHER_ZONES } from '../../src/core/meeting/when';
import type { WhenSpan } from '../../src/core/meeting/when';
import { escapeRegExp } from '../../src/core/texts';
import { loadTexts, TextsContext } from '../../src/taskpane/app/texts';
import { optionAfterKey } from '../../src/taskpane/zones/optionAfterKey';
import { shownZone } from '../../src/taskpane/zones/shownZone';
import { hintsFor, ZonePicker } from '../../src/taskpane/zones/ZonePicker';

/** In Zurich, an hour ahead of UTC. */
const spanOf = (start: string, end: string, kind: WhenSpan['kind'] = 'timed'): WhenSpan => ({
  kind,
  startMs: Date.parse(start),
  endMs: Date.parse(end),
  startOffsetMinutes: 60,
  endOffsetMinutes: 60,
});
/** Tuesday, 24 November 2026, 16:00 to 17:00 in Zurich. */
const AFTERNOON = spanOf('2026-11-24T15:00Z', '2026-11-24T16:00Z');
const NOW_MS = Date.parse('2026-07-01T10:00Z');

let changes: (readonly string[])[] = [];
beforeEach(() => {
  changes = [];
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
});

function Picker({ first, span }: { readonly first: readonly string[]; readonly span: WhenSpan | undefined }) {
  const [zones, setZones] = useState(first);
  const change = (next: readonly string[]) => {
    changes.push(next);
    setZones(next);
  };
  return <ZonePicker {...{ zones, span }} organizerZone="Europe/Zurich" nowMs={NOW_MS} onChange={change} />;
}

async function openPicker(
  first: readonly string[] = [],
  tag: LanguageTag = 'en',
  time: WhenSpan | 'unknown' = AFTERNOON,
) {
  render(
    <TextsContext value={await loadTexts(tag)}>
      <Picker first={first} span={time === 'unknown' ? undefined : time} />
    </TextsContext>,
  );
}

const search = () => screen.getByRole<HTMLInputElement>('combobox');
const typed = (text: string) => {
  act(() => search().focus());
  fireEvent.change(search(), { target: { value: text } });
};
const key = (name: string) => fireEvent.keyDown(search(), { key: name });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () =>
  within(screen.getByRole('list', { name: 'Chosen time zones' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(search().getAttribute('aria-activedescendant') ?? 'none')?.textContent;
const said = () => screen.getByRole('status').textContent;

describe('the search', () => {
  it('is a combobox that is closed until something is found', async () => {
    await openPicker();
    expect(screen.getByRole('combobox', { name: 'Add a time zone' })).toBe(search());
    expect([search().getAttribute('aria-expanded'), search().getAttribute('aria-controls')]).toEqual([
      'false',
      null,
    ]);
    typed('tok');
    const list = screen.getByRole('listbox', { name: 'Places found' });
    expect([search().getAttribute('aria-expanded'), search().getAttribute('aria-controls')]).toEqual([
      'true',
      list.id,
    ]);
  });

  it('says place, country, the time of the meeting there, and what speaks against it', async () => {
    await openPicker();
    typed('tokyo');
    expect(options()).toEqual(['Tokyo, JapanWednesday, 00:00–01:00 (next day)\u00A0· UTC+9night there']);
    expect(said()).toBe('1 place found.');
  });

  it.each([
    ['kathmandu', 'Kathmandu, NepalTuesday, 20:45–21:45\u00A0· UTC+5:45'],
    ['svizzera', 'Zurich, SwitzerlandTuesday, 16:00–17:00\u00A0· UTC+1your own time zone'],
    ['+5:45', 'Kathmandu, NepalTuesday, 20:45–21:45\u00A0· UTC+5:45'],
  ])('finds %s', async (text, option) => {
    await openPicker();
    typed(text);
    expect(options()).toContain(option);
  });

  it.each([
    ['bern', 'Bern (Zurich), Switzerland'],
    ['Kalifornien', 'California (Los Angeles), United States'],
    ['jst', 'JST (Tokyo), Japan'],
    ['zur', 'Zurich, Switzerland'],
    ['japan', 'Tokyo, Japan'],
  ])(
    'says of %s what was found, and the place that the invitation names: %s (FC11)',
    async (text, option) => {
      await openPicker([], 'en', 'unknown');
      typed(text);
      expect(options()[0]).toMatch(new RegExp(`^${escapeRegExp(option)}UTC`, 'u'));
    },
  );

  it('tells places of one name apart', async () => {
    await openPicker([], 'en', 'unknown');
    typed('cambridge');
    expect(options()).toEqual([
      'Cambridge (London), United KingdomUTC+1',
      'Cambridge, Massachusetts (New York), United StatesUTC−4',
      'Cambridge Bay, CanadaUTC−6',
    ]);
  });

  it('shows eight places and says that there are more', async () => {
    await openPicker();
    typed('a');
    expect(options()).toHaveLength(8);
    expect(said()).toBe('More than 8 places found. Type more letters to see the others.');
  });

  it('says what can be searched for where nothing is found', async () => {
    await openPicker();
    typed('xyzzy');
    expect([options(), search().getAttribute('aria-expanded')]).toEqual([[], 'false']);
    expect(said()).toBe('Nothing found. Search for a city, a country or an offset such as +5:45.');
  });

  it('adds no zone twice and not the own one, by any of its names', async () => {
    await openPicker(['Asia/Kolkata']);
    typed('india');
    const [option] = screen.getAllByRole('option');
    expect([option?.getAttribute('aria-disabled'), option?.textContent]).toEqual([
      'true',
      expect.stringMatching(/already chosen$/u),
    ]);
    fireEvent.click(option as HTMLElement);
    key('Enter');
    expect(changes).toEqual([]);
  });

  it('takes no fifth zone, and says so', async () => {
    await openPicker(['Asia/Tokyo', 'America/New_York', 'Asia/Calcutta']);
    expect(MAX_FURTHER_ZONES).toBe(4);
    typed('nairobi');
    key('Enter');
    expect(changes).toEqual([['Asia/Tokyo', 'America/New_York', 'Asia/Calcutta', 'Africa/Nairobi']]);
    expect(search().readOnly).toBe(true);
    expect(document.activeElement).toBe(search());
    expect(document.getElementById(search().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Four time zones are the most. Remove one to add another.',
    );
  });
});

describe('the keyboard in the search', () => {
  it('goes down, up and round, and stays in the search', async () => {
    await openPicker();
    typed('guinea');
    expect([options().length > 2, active()]).toEqual([true, undefined]);
    key('ArrowDown');
    expect(active()).toBe(options()[0]);
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-selected'))).toEqual(
      options().map((_option, index) => String(index === 0)),
    );
    key('ArrowUp');
    expect(active()).toBe(options().at(-1));
    key('ArrowDown');
    expect(active()).toBe(options()[0]);
    expect(document.activeElement).toBe(search());
  });

  it.each(['Home', 'End', 'ArrowLeft', 'a'])('%s goes back into the text', async (name) => {
    await openPicker();
    typed('guinea');
    key('ArrowDown');
    // Not prevented: the browser moves the cursor.
    expect(key(name)).toBe(true);
    expect(active()).toBe(undefined);
  });

  it('Enter adds the place at which it is, and clears the search', async () => {
    await openPicker(['Asia/Tokyo']);
    typed('new york');
    key('ArrowDown');
    key('Enter');
    expect(changes).toEqual([['Asia/Tokyo', 'America/New_York']]);
    expect([search().value, options(), said()]).toEqual(['', [], 'New York was added.']);
    expect(document.activeElement).toBe(search());
  });

  it('Enter adds the place that was found first, but not another one where that cannot be added', async () => {
    await openPicker();
    typed('tokyo');
    key('Enter');
    expect(changes).toEqual([['Asia/Tokyo']]);
    typed('zurich');
    key('Enter');
    expect(changes).toHaveLength(1);
  });

  it('Escape closes the list, then empties the search, then is not ours', async () => {
    await openPicker();
    typed('tokyo');
    expect([key('Escape'), options(), search().value]).toEqual([false, [], 'tokyo']);
    expect([key('ArrowDown'), options().length, active()]).toEqual([false, 1, options()[0]]);
    key('Escape');
    expect([key('Escape'), search().value, key('Escape')]).toEqual([false, '', true]);
  });

  it('leaves the keys that write a Chinese or Japanese word alone', async () => {
    await openPicker();
    typed('tokyo');
    fireEvent.keyDown(search(), { key: 'Enter', isComposing: true });
    expect(changes).toEqual([]);
  });
});

test.each([
  ['ArrowDown', undefined, 3, 0],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', undefined, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowDown', undefined, 0, undefined],
  ['ArrowUp', undefined, 0, undefined],
] as const)('%s from %s of %i leads to %s', (name, from, count, to) => {
  expect(optionAfterKey(name, from, count)).toBe(to);
});

describe('a pointer', () => {
  it('adds a place without taking the keyboard from the search', async () => {
    await openPicker();
    typed('tokyo');
    const option = screen.getByRole('option');
    expect([fireEvent.pointerDown(option), fireEvent.mouseDown(option)]).toEqual([false, false]);
    fireEvent.click(option);
    expect(changes).toEqual([['Asia/Tokyo']]);
    expect(document.activeElement).toBe(search());
  });

  it('elsewhere closes the list; back in the search it opens again', async () => {
    await openPicker();
    typed('tokyo');
    act(() => search().blur());
    expect(options()).toEqual([]);
    act(() => search().focus());
    expect(options()).toHaveLength(1);
  });
});

describe('the chosen zones', () => {
  it('stand in their order, with the time there', async () => {
    await openPicker(['Asia/Tokyo', 'Asia/Riyadh', 'Etc/UTC']);
    expect(chosen()).toEqual([
      'Tokyo, JapanWednesday, 00:00–01:00 (next day)\u00A0· UTC+9night thereRemove',
      'Riyadh, Saudi ArabiaTuesday, 18:00–19:00\u00A0· UTC+3Remove',
      'Coordinated Universal TimeTuesday, 15:00–16:00\u00A0· UTCRemove',
    ]);
  });

  it('have today’s offset and no time where the meeting has none', async () => {
    await openPicker(['America/New_York'], 'en', 'unknown');
    // In July.
    expect(chosen()).toEqual(['New York, United StatesUTC−4Remove']);
  });

  it('are removed one after the other; then the keyboard is in the search', async () => {
    await openPicker(['Asia/Tokyo', 'Asia/Riyadh']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Tokyo' }));
    expect(said()).toBe('Tokyo was removed.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Riyadh' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Riyadh' }));
    expect(changes).toEqual([['Asia/Riyadh'], []]);
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.activeElement).toBe(search());
  });

  it('can be removed also where this computer does not know them', async () => {
    await openPicker(['Mars/Olympus']);
    expect(chosen()).toEqual(['Mars/Olympus: this computer does not know this time zone.Remove']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Mars/Olympus' }));
    expect(changes).toEqual([[]]);
  });
});

describe('the time there', () => {
  const there = (span: WhenSpan, zone: string, tag: LanguageTag = 'en') => {
    const shown = shownZone(zone, { span, organizerZone: 'Europe/Zurich', nowMs: NOW_MS }, tag);
    return [shown?.localTime, shown?.offset];
  };
  test('in four languages', () => {
    expect(LANGUAGE_TAGS.map((tag) => there(AFTERNOON, 'Asia/Tokyo', tag)[0])).toEqual([
      'Wednesday, 00:00–01:00 (next day)',
      'Mittwoch, 00:00–01:00 Uhr (Folgetag)',
      'mercredi 00:00–01:00 (le lendemain)',
      'mercoledì 00:00–01:00 (giorno dopo)',
    ]);
  });
  test('over midnight, to midnight, and for an instant', () => {
    expect(there(spanOf('2026-11-24T22:30Z', '2026-11-24T23:30Z'), 'Europe/Zurich')[0]).toBe(
      'Tuesday, 23:30 – Wednesday, 00:30',
    );
    expect(there(spanOf('2026-11-24T22:30Z', '2026-11-24T23:00Z'), 'Europe/Zurich')[0]).toBe(
      'Tuesday, 23:30–24:00',
    );
    expect(there(spanOf('2026-11-24T15:00Z', '2026-11-24T15:00Z'), 'Asia/Kathmandu')[0]).toBe(
      'Tuesday, 20:45',
    );
  });
  test('of a whole day is "all day" only where it is one', () => {
    const day = spanOf('2026-11-23T23:00Z', '2026-11-24T23:00Z', 'allDay');
    expect(there(day, 'Europe/Rome')[0]).toBe('Tuesday, all day');
    expect(there(day, 'America/New_York')[0]).toBe('Monday, 18:00 (day before) – Tuesday, 18:00');
  });
  test('has both offsets where the clocks change in between', () => {
    // Sunday, 25 October 2026: 03:00 summer time becomes 02:00.
    expect(there(spanOf('2026-10-25T00:30Z', '2026-10-25T01:30Z'), 'Europe/Rome')).toEqual([
      'Sunday, 02:30–02:30',
      'UTC+2 – UTC+1',
    ]);
  });
});

describe('hints', () => {
  const NIGHT_AND_WEEKEND = spanOf('2026-11-27T15:00Z', '2026-11-27T16:00Z');
  it('name the place and what speaks against the time', async () => {
    const zones = ['Asia/Tokyo', 'America/New_York', 'Mars/Olympus'];
    expect(hintsFor(NIGHT_AND_WEEKEND, zones, await loadTexts('en'))).toEqual([
      { zone: 'Asia/Tokyo', place: 'Tokyo', text: 'night there, weekend there' },
    ]);
    expect(hintsFor(NIGHT_AND_WEEKEND, zones, await loadTexts('de'))).toEqual([
      { zone: 'Asia/Tokyo', place: 'Tokio', text: 'dort nachts, dort am Wochenende' },
    ]);
  });
});

describe.each(LANGUAGE_TAGS)('in %s', (tag) => {
  it('finds places by their names in all languages, and says them in its own', async () => {
    await openPicker([], tag);
    for (const name of ['Vienna', 'Prag', 'Varsovie', 'Giappone']) {
      typed(name);
      expect([name, options().length]).not.toEqual([name, 0]);
    }
    expect(options()[0]).toMatch({ en: /Japan/u, de: /Japan/u, fr: /Japon/u, it: /Giappone/u }[tag]);
  });
});
