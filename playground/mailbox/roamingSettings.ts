/** Roaming settings as they travel: each name with the JSON text of its value. */
export type SettingsBag = Readonly<Record<string, string>>;

/** A place that outlives a page load, e.g. `localStorage`. */
export interface SettingsShelf {
  read(): string | null;
  write(text: string): void;
}

/**
 * The server's copy of the add-in's roaming settings. A runtime only ever gets a copy of it when it starts and
 * writes the whole bag back (F01, F08).
 */
export class RoamingSettings {
  readonly #shelf: SettingsShelf;

  constructor(shelf: SettingsShelf) {
    this.#shelf = shelf;
  }

  get serverCopy(): SettingsBag {
    const text = this.#shelf.read();
    if (text === null) return {};
    try {
      return decodeSettingsBag(JSON.parse(text)) ?? {};
    } catch {
      return {};
    }
  }

  save(bag: SettingsBag): void {
    this.#shelf.write(JSON.stringify(bag));
  }
}

/** The bag, if the value is an object whose values are all texts; else undefined. */
export function decodeSettingsBag(value: unknown): SettingsBag | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return undefined;
  return Object.fromEntries(entries);
}
