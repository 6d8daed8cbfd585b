import { answer, done, type Outcome } from './outcome';

export interface LocationId {
  readonly id: string;
  readonly type: 'custom' | 'room';
}

/** A location as `enhancedLocation.getAsync` returns it. A room's id is its mail address. */
export interface ItemLocation {
  readonly locationIdentifier: LocationId;
  readonly displayName: string;
  readonly emailAddress?: string;
}

export type LocationMode = 'replace' | 'append' | 'stale';

function customLocation(text: string): ItemLocation {
  return { locationIdentifier: { id: text, type: 'custom' }, displayName: text };
}

export function roomLocation(emailAddress: string, displayName: string): ItemLocation {
  return { locationIdentifier: { id: emailAddress, type: 'room' }, displayName, emailAddress };
}

/** The locations of an appointment: booked rooms and free text, never the same one twice. */
export class Locations {
  #list: readonly ItemLocation[];
  readonly #whenOpened: readonly ItemLocation[];

  constructor(list: readonly ItemLocation[]) {
    this.#list = list;
    this.#whenOpened = list;
  }

  get list(): readonly ItemLocation[] {
    return this.#list;
  }

  get(mode: LocationMode): Outcome {
    return answer(mode === 'stale' ? this.#whenOpened : this.#list);
  }

  getText(mode: LocationMode): Outcome {
    const list = mode === 'stale' ? this.#whenOpened : this.#list;
    return answer(list.map(({ displayName }) => displayName).join('; '));
  }

  add(wanted: readonly LocationId[]): Outcome {
    for (const identifier of wanted) {
      if (this.#list.some((location) => isSame(location.locationIdentifier, identifier))) continue;
      const location =
        identifier.type === 'room'
          ? roomLocation(identifier.id, identifier.id)
          : customLocation(identifier.id);
      this.#list = [...this.#list, location];
    }
    return done;
  }

  remove(unwanted: readonly LocationId[]): Outcome {
    this.#list = this.#list.filter(
      (location) => !unwanted.some((identifier) => isSame(location.locationIdentifier, identifier)),
    );
    return done;
  }

  /** The old call: one text instead of everything, and a booked room is gone (E04); or one more (E02). */
  setText(text: string, mode: LocationMode): Outcome {
    if (mode === 'append') return text === '' ? done : this.add([{ id: text, type: 'custom' }]);
    this.#list = text === '' ? [] : [customLocation(text)];
    return done;
  }
}

function isSame(one: LocationId, other: LocationId): boolean {
  return one.id === other.id && one.type === other.type;
}
