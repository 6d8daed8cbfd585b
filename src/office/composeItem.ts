import * as v from 'valibot';
import type { Problem, Step } from '../core/problem';
import { failure, success } from '../core/result';
import type { Result } from '../core/result';
import type { Answer, BodyFormat, ComposeItem } from '../usecases/ports';
import type { CallOffice, OfficeCallback } from './callOffice';

type OfficeItem = Office.MessageCompose | Office.AppointmentCompose;

const coercion = (format: BodyFormat): Office.CoercionType =>
  format === 'html' ? Office.CoercionType.Html : Office.CoercionType.Text;

const absent = (step: Step): Result<never, Problem> => failure({ code: 'absent', step });

/** Outlook's types promise a text; a peer trusted that and wrote the word "undefined" over the user's mail. */
function textOnly(step: Step, answer: Result<unknown, Problem>): Result<string, Problem> {
  if (!answer.ok) return answer;
  return typeof answer.value === 'string'
    ? success(answer.value)
    : failure({ code: 'refused', step, detail: `a text was expected, not ${typeof answer.value}` });
}

const isAppointment = (item: OfficeItem): item is Office.AppointmentCompose =>
  item.itemType === 'appointment';

/** True for an item that is being written; a read item has none of the methods that write. */
const isCompose = (item: unknown): item is OfficeItem => {
  const body = (item as { body?: { prependAsync?: unknown } } | null | undefined)?.body;
  return typeof body?.prependAsync === 'function';
};

/**
 * The item that is open now as the use cases see it.
 * Ask anew for every action and keep nothing: a pane can outlive its item (I02, I03).
 * @param call the wrapper through which every call goes
 * @returns nothing where no item is open or the open one is only being read (I06)
 */
export function openComposeItem(call: CallOffice): ComposeItem | undefined {
  const item: unknown = Office.context.mailbox.item;
  if (!isCompose(item)) return undefined;
  const { body, subject } = item;
  // A member that this client lacks makes the call a problem instead of a TypeError (J06).
  const callIfThere = <Value, Owner extends object>(
    step: Step,
    owner: Owner,
    method: keyof Owner,
    start: (callback: OfficeCallback<Value>) => void,
  ): Answer<Value> =>
    typeof owner[method] === 'function' ? call<Value>(step, start) : Promise.resolve(absent(step));

  return {
    kind: isAppointment(item) ? 'appointment' : 'message',

    bodyFormat: async () => {
      const type = await callIfThere(
        'bodyType',
        body,
        'getTypeAsync',
        (done: OfficeCallback<Office.CoercionType>) => body.getTypeAsync(done),
      );
      return type.ok ? success(type.value === Office.CoercionType.Text ? 'text' : 'html') : type;
    },

    readBody: async (format) =>
      textOnly(
        'readBody',
        await callIfThere('readBody', body, 'getAsync', (done: OfficeCallback<unknown>) =>
          body.getAsync(coercion(format), done),
        ),
      ),

    readSelection: async () => {
      const selected = await callIfThere(
        'readSelection',
        item,
        'getSelectedDataAsync',
        (done: OfficeCallback<{ data?: unknown } | null>) =>
          item.getSelectedDataAsync(Office.CoercionType.Text, done),
      );
      // Outlook on the web also reports a selection in the subject as one (B02): either way, do not overwrite it.
      return selected.ok ? textOnly('readSelection', success(selected.value?.data ?? '')) : selected;
    },

    readBodyToRewrite: async (format) =>
      textOnly(
        'readBody',
        await callIfThere('readBody', body, 'getAsync', (done: OfficeCallback<unknown>) =>
          body.getAsync(coercion(format), ownTextOnly(), done),
        ),
      ),

    rewriteBody: (content, format) =>
      callIfThere('rewrite', body, 'setAsync', (done: OfficeCallback<void>) =>
        body.setAsync(content, { coercionType: coercion(format), ...ownTextOnly() }, done),
      ),

    insertAtTop: (content, format) =>
      callIfThere('insert', body, 'prependAsync', (done: OfficeCallback<void>) =>
        body.prependAsync(content, { coercionType: coercion(format) }, done),
      ),

    insertAtCursor: (content, format) =>
      callIfThere('insert', body, 'setSelectedDataAsync', (done: OfficeCallback<void>) =>
        body.setSelectedDataAsync(content, { coercionType: coercion(format) }, done),
      ),

    readSubject: async () =>
      textOnly(
        'readSubject',
        await callIfThere('readSubject', subject, 'getAsync', (done: OfficeCallback<unknown>) =>
          subject.getAsync(done),
        ),
      ),

    writeSubject: (text) =>
      callIfThere('writeSubject', subject, 'setAsync', (done: OfficeCallback<void>) =>
        subject.setAsync(text, done),
      ),

    readLocations: () => readLocations(item, call),
    addLocation: (text) => addLocation(item, call, text),
    removeLocation: (text) => removeLocation(item, call, text),
  };
}

/**
 * Outlook on the web and new Outlook keep an answered thread apart if they are asked to, in reading and in writing
 * alike; without that, writing would replace the whole thread (D01, D02). Others do not know the option, and the npm
 * office.js does not have its name.
 */
function ownTextOnly(): { readonly bodyMode?: Office.MailboxEnums.BodyMode } {
  const modes = Office.MailboxEnums as unknown as {
    readonly BodyMode?: { readonly HostConfig?: Office.MailboxEnums.BodyMode };
  };
  const bodyMode = modes.BodyMode?.HostConfig;
  return bodyMode === undefined ? {} : { bodyMode };
}

/** One entry of `enhancedLocation.getAsync`: the name that is shown, and the address or text behind it. */
const LocationEntrySchema = v.looseObject({
  displayName: v.optional(v.string()),
  locationIdentifier: v.optional(v.looseObject({ id: v.optional(v.string()) })),
});

async function readLocations(item: OfficeItem, call: CallOffice): Answer<readonly string[]> {
  if (!isAppointment(item)) return absent('readLocations');
  const enhanced = item.enhancedLocation as Office.EnhancedLocation | undefined;
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
 * nothing stands, and refused otherwise, because writing the joined text turns a booked room into words (E04, E08).
 */
async function addLocation(item: OfficeItem, call: CallOffice, text: string): Answer<void> {
  if (!isAppointment(item)) return absent('addLocation');
  const enhanced = item.enhancedLocation as Office.EnhancedLocation | undefined;
  if (enhanced) {
    const entry = { id: text, type: Office.MailboxEnums.LocationType.Custom };
    return call('addLocation', (done: OfficeCallback<void>) => enhanced.addAsync([entry], done));
  }
  const present = await readLocations(item, call);
  if (!present.ok) return present;
  if (present.value.join('').trim() !== '') return absent('addLocation');
  return call('addLocation', (done: OfficeCallback<void>) => item.location.setAsync(text, done));
}

/** Takes our own entry away; booked rooms and everybody else's entries stay (E04). Where there is only one text, it goes only if it is all ours. */
async function removeLocation(item: OfficeItem, call: CallOffice, text: string): Answer<void> {
  if (!isAppointment(item)) return absent('removeLocation');
  const enhanced = item.enhancedLocation as Office.EnhancedLocation | undefined;
  if (enhanced) {
    const entry = { id: text, type: Office.MailboxEnums.LocationType.Custom };
    return call('removeLocation', (done: OfficeCallback<void>) => enhanced.removeAsync([entry], done));
  }
  const present = await readLocations(item, call);
  if (!present.ok) return present;
  if (present.value.join('').trim() !== text) return success(undefined);
  return call('removeLocation', (done: OfficeCallback<void>) => item.location.setAsync('', done));
}
