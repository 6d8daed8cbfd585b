import * as v from 'valibot';
import { failure, success } from '../core/result';
import type { Answer } from '../usecases/ports';
import { absent, textOnly } from './answers';
import type { CallOffice, OfficeCallback } from './callOffice';
import { isAppointment } from './writtenItem';
import type { WrittenItem } from './writtenItem';

/** One entry of `enhancedLocation.getAsync`: the name that is shown, and the address or text behind it. */
const LocationEntrySchema = v.looseObject({
  displayName: v.optional(v.string()),
  locationIdentifier: v.optional(v.looseObject({ id: v.optional(v.string()) })),
});

const enhancedOf = (item: Office.AppointmentCompose): Office.EnhancedLocation | undefined =>
  item.enhancedLocation;

const customEntry = (text: string) => ({ id: text, type: Office.MailboxEnums.LocationType.Custom });

/** The texts of all location entries, names and what stands behind them. */
export async function readLocations(item: WrittenItem, call: CallOffice): Answer<readonly string[]> {
  if (!isAppointment(item)) return absent('readLocations');
  const enhanced = enhancedOf(item);
  if (!enhanced) {
    const text = await call('readLocations', (done: OfficeCallback<unknown>) => item.location.getAsync(done));
    const checked = textOnly('readLocations', text);
    return checked.ok ? success([checked.value]) : checked;
  }
  const given = await call('readLocations', (done: OfficeCallback<unknown>) => enhanced.getAsync(done));
  if (!given.ok) return given;
  const entries = v.safeParse(v.array(LocationEntrySchema), given.value);
  if (!entries.success)
    return failure({ code: 'refused', step: 'readLocations', detail: 'a list was expected' });
  return success(
    entries.output.flatMap((entry) => [entry.displayName ?? '', entry.locationIdentifier?.id ?? '']),
  );
}

/**
 * Adds a location entry. Clients below Mailbox 1.8 only know one text for all locations: there it is written where
 * nothing stands, or one of `insteadOf` alone, and refused otherwise, because writing the joined text turns a booked
 * room into words (E04, E08).
 */
export async function addLocation(
  item: WrittenItem,
  call: CallOffice,
  text: string,
  insteadOf: readonly string[] = [],
): Answer<void> {
  if (!isAppointment(item)) return absent('addLocation');
  const enhanced = enhancedOf(item);
  if (enhanced)
    return call('addLocation', (done: OfficeCallback<void>) => enhanced.addAsync([customEntry(text)], done));
  const present = await readLocations(item, call);
  if (!present.ok) return present;
  if (!['', ...insteadOf].includes(present.value.join('').trim())) return absent('addLocation');
  return call('addLocation', (done: OfficeCallback<void>) => item.location.setAsync(text, done));
}

/** Takes our own entry away; booked rooms and everybody else's entries stay (E04). Where there is only one text, it goes only if it is all ours. */
export async function removeLocation(item: WrittenItem, call: CallOffice, text: string): Answer<void> {
  if (!isAppointment(item)) return absent('removeLocation');
  const enhanced = enhancedOf(item);
  if (enhanced)
    return call('removeLocation', (done: OfficeCallback<void>) =>
      enhanced.removeAsync([customEntry(text)], done),
    );
  const present = await readLocations(item, call);
  if (!present.ok) return present;
  if (present.value.join('').trim() !== text) return success(undefined);
  return call('removeLocation', (done: OfficeCallback<void>) => item.location.setAsync('', done));
}
