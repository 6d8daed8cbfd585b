import { KEY } from '../../core/mark';
import { failure, success } from '../../core/result';
import type { ItemMemory } from '../../usecases/ports';
import { ask } from '../answers';
import type { CallOffice, OfficeCallback } from '../callOffice';

/** What `loadCustomPropertiesAsync` gives. */
interface Properties {
  get(key: string): unknown;
  set(key: string, value: string): void;
  saveAsync(done: OfficeCallback<unknown>): void;
}

const textIn = (given: unknown): string => {
  const isThere = typeof given === 'object' && given !== null && Object.hasOwn(given, KEY);
  const value = isThere ? (given as { readonly [KEY]?: unknown })[KEY] : undefined;
  return typeof value === 'string' ? value : '';
};

const isProperties = (given: unknown): given is Properties =>
  typeof (given as Properties | null | undefined)?.get === 'function';

/**
 * A text that stays with the item, in two places: the session's data, which every runtime of this item sees at once and
 * which is lost with the window (Mailbox 1.11), and a property of the item, which survives and which some clients keep
 * only once the item is saved (D07, D08).
 * @param item the item as office.js has it
 */
export function memoryOf(item: object, call: CallOffice): ItemMemory {
  const { sessionData } = item as { readonly sessionData?: object };
  const load = () => ask(call, 'readMark', item, 'loadCustomPropertiesAsync');

  async function keepInItem(text: string) {
    const step = 'writeMark';
    const loaded = await load();
    if (!loaded.ok) return loaded;
    const properties = loaded.value;
    if (!isProperties(properties))
      return failure({ code: 'refused', step, detail: 'properties were expected' } as const);
    return call<unknown>(step, (done) => {
      properties.set(KEY, text);
      properties.saveAsync(done);
    });
  }

  return {
    async read() {
      // All of them: to ask for one that is not there is an error.
      const session = await ask(call, 'readMark', sessionData, 'getAllAsync');
      const text = session.ok ? textIn(session.value) : '';
      if (text !== '') return success(text);
      const loaded = await load();
      if (!loaded.ok) return loaded;
      if (!isProperties(loaded.value)) return success('');
      const kept = loaded.value.get(KEY);
      return success(typeof kept === 'string' ? kept : '');
    },

    async write(text) {
      const [session, inItem] = await Promise.all([
        ask(call, 'writeMark', sessionData, 'setAsync', KEY, text),
        keepInItem(text),
      ]);
      // Where the client has session data, that is where the other runtimes look.
      const decisive = sessionData === undefined ? inItem : session;
      return decisive.ok ? success(undefined) : decisive;
    },
  };
}
