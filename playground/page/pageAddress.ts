import type { ItemKind } from '../mailbox/composeItem';
import { noQuirks, type Quirks } from '../quirks';
import { roomsTitles, type RoomsName } from '../sampleRooms';
import { scenarios, type ScenarioName } from '../scenarios';
import type { PlaygroundPage } from './playgroundPage';

/**
 * Sets the playground up from its address, so that a state can be sent as a link:
 * `/?kind=appointment&scenario=typed&rooms=none&locale=de-CH&theme=dark&quirks={"latencyMs":300}&pane=open`.
 */
export function readAddress(page: PlaygroundPage, query: URLSearchParams): void {
  const rooms = query.get('rooms');
  if (isRooms(rooms)) page.saveRooms(rooms);
  const locale = query.get('locale');
  if (locale) page.host.locale = locale;
  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'light') page.setTheme(theme);
  const zone = query.get('zone');
  if (zone) page.form.setZone(zone);
  page.setQuirks(decodeQuirks(query.get('quirks')));
  const scenario = query.get('scenario');
  const kind: ItemKind = query.get('kind') === 'appointment' ? 'appointment' : 'message';
  page.openItem(kind, isScenario(scenario) ? scenario : 'empty');
  if (query.get('pane') === 'open') page.openPane();
}

function isRooms(text: string | null): text is RoomsName {
  return text !== null && Object.hasOwn(roomsTitles, text);
}

function isScenario(text: string | null): text is ScenarioName {
  return text !== null && Object.hasOwn(scenarios, text);
}

/** Quirks as JSON text; names that are no quirk are refused loudly, since a test would else test nothing. */
function decodeQuirks(text: string | null): Partial<Quirks> {
  if (!text) return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('quirks must be a JSON object.');
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(noQuirks, name)) throw new Error(`There is no quirk called "${name}".`);
  }
  return value;
}
