import type { Quirks } from '../../playground/quirks';
import { savedRooms } from '../../playground/scenarios';
import { EVENT_OPTIONS } from '../../src/core/organization';
import { buildWithEvents } from './eventsBuild';
import { usePlayground, type Harness, type PlaygroundTab } from './harness';

/** What tests of events share: the build with events, rooms whose person has switched them on, and what they wait for. */
export const useEventsBuild = (): Harness => usePlayground({ distFolder: () => buildWithEvents() });

export const JOIN_URL = 'https://video.example.edu/join/anna.keller';

/** A link stands there as text, and once more where the location says it: only the text is counted. */
export const blockCount = (bodyText: string): number => bodyText.split(JOIN_URL).length - 1;

/** The sample rooms, the first one changed; and what of the events its person has switched on. */
export async function saveRoomsWith(
  tab: PlaygroundTab,
  room: { readonly pin?: string },
  events: readonly string[] = EVENT_OPTIONS,
): Promise<void> {
  const book = JSON.parse(savedRooms('two')['videoconf'] ?? '') as {
    readonly rooms: readonly object[];
    readonly preferences: object;
  };
  const [first, ...others] = book.rooms;
  const changed = {
    ...book,
    rooms: [{ ...first, ...room }, ...others],
    preferences: { ...book.preferences, events },
  };
  await tab.call('saveSettings', { videoconf: JSON.stringify(changed) });
}

/** A new appointment with words in it, of somebody who has switched all events on. */
export async function openWithEvents(
  playground: Harness,
  quirks: Partial<Quirks> = {},
): Promise<PlaygroundTab> {
  const tab = await playground.open({ kind: 'appointment', scenario: 'typed', quirks });
  await saveRoomsWith(tab, {});
  await tab.call('openItem', 'appointment', 'typed');
  return tab;
}

export async function moveBy(tab: PlaygroundTab, ms: number): Promise<void> {
  const { start, end } = await tab.state();
  await tab.call('setTimes', start + ms, end + ms);
}

/** Waits until so many handlers were called since the item was opened, and none is at work. */
export async function settled(tab: PlaygroundTab, count: number): Promise<void> {
  await tab.page.waitForFunction(
    (least) => {
      const { events } = window.playground.state();
      return events.length >= least && events.every(({ end }) => end !== 'running');
    },
    count,
    { polling: 20 },
  );
}
