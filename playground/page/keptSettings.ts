import { RoamingSettings } from '../mailbox/roamingSettings';
import { savedRooms } from '../sampleRooms';

const key = 'playground.roamingSettings';

/** The mailbox's settings, which the browser keeps; at the first time with two rooms. */
export function keptSettings(): RoamingSettings {
  const settings = new RoamingSettings({
    read: () => localStorage.getItem(key),
    write: (text) => {
      localStorage.setItem(key, text);
    },
  });
  if (localStorage.getItem(key) === null) settings.save(savedRooms('two'));
  return settings;
}
