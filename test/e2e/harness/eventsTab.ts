import type { Quirks } from '../../../playground/quirks';
import { EVENT_OPTIONS } from '../../../src/core/organization/organization';
import type { EventOption } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import { buildWithEvents } from './eventsBuild';
import { usePlayground, type Harness } from './harness';
import type { PlaygroundTab } from './playgroundTab';
import { settingsWith } from './playgroundRoom';

/** What tests of events share: the build with events, rooms whose person has switched them on, and what they wait for. */
export const useEventsBuild = (): Harness => usePlayground({ distFolder: () => buildWithEvents() });

/** The sample rooms, the first one changed; and what of the events its person has switched on. */
export const saveRoomsWith = (
  tab: PlaygroundTab,
  room: Partial<Room>,
  events: readonly EventOption[] = EVENT_OPTIONS,
): Promise<void> => tab.call('saveSettings', settingsWith(room, { events }));

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
