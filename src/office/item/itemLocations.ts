import * as v from 'valibot';
import { failure, success } from '../../core/result';
import type { Answer, ComposeItem } from '../../usecases/ports';
import { absent, ask, askForText } from '../answers';
import type { CallOffice } from '../callOffice';

/** What `enhancedLocation.getAsync` gives: of each entry the name that is shown, and the address or text behind it. */
const EntriesSchema = v.array(
  v.looseObject({
    displayName: v.optional(v.string()),
    locationIdentifier: v.optional(v.looseObject({ id: v.optional(v.string()) })),
  }),
);

/** An item as far as its locations go. A message has none; clients below Mailbox 1.8 have one text for all (E08). */
interface LocatedItem {
  readonly itemType?: unknown;
  readonly enhancedLocation?: object | undefined;
  readonly location?: object | undefined;
}

/** The locations of the item through Office's own calls. */
export function locationsOf(
  item: LocatedItem,
  call: CallOffice,
): Pick<ComposeItem, 'readLocations' | 'addLocation' | 'removeLocation'> {
  const { enhancedLocation } = item;
  const readText = () => askForText(call, 'readLocations', item.location, 'getAsync');
  const customEntries = (text: string) => [{ id: text, type: 'custom' }];

  return {
    async readLocations() {
      const step = 'readLocations';
      if (!enhancedLocation) {
        const text = await readText();
        return text.ok ? success([text.value]) : text;
      }
      const given = await ask(call, step, enhancedLocation, 'getAsync');
      if (!given.ok) return given;
      const entries = v.safeParse(EntriesSchema, given.value);
      return entries.success
        ? success(
            entries.output.flatMap((entry) => [entry.displayName ?? '', entry.locationIdentifier?.id ?? '']),
          )
        : failure({ code: 'refused', step, detail: 'a list was expected' });
    },

    // One text is written where nothing stands, or one of `insteadOf` alone, and refused otherwise, because writing the
    // joined text turns a booked room into words (E04).
    async addLocation(text, insteadOf = []): Answer<void> {
      const step = 'addLocation';
      if (enhancedLocation) return ask(call, step, enhancedLocation, 'addAsync', customEntries(text));
      const present = item.location ? await readText() : absent(step);
      if (!present.ok) return present;
      if (!['', ...insteadOf].includes(present.value.trim())) return absent(step);
      return ask(call, step, item.location, 'setAsync', text);
    },

    // Everybody else's entries stay (E04). Where there is only one text, it goes only if it is all ours.
    async removeLocation(text): Answer<void> {
      const step = 'removeLocation';
      if (enhancedLocation) return ask(call, step, enhancedLocation, 'removeAsync', customEntries(text));
      const present = item.location ? await readText() : absent(step);
      if (!present.ok) return present;
      if (present.value.trim() !== text) return success(undefined);
      return ask(call, step, item.location, 'setAsync', '');
    },
  };
}
