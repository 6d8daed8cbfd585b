import type { Answer, Facts, FromWorker, Picture, ToWorker } from './messages';
import { saveProperties } from './messages';

type Callback = (result: Answer & { readonly asyncContext: unknown }) => void;
type Handler = (event: object) => void;

/**
 * `Office` as a script in classic Outlook finds it, over the genuine one of the page around the worker. A method answers
 * later, as the genuine ones do; what a genuine one throws at once comes as a failed answer here, since nothing that
 * comes from another thread can be thrown.
 */
export class OfficeStandIn {
  /** What the script sees as the global `Office`. */
  readonly office: Record<string, unknown>;
  readonly #post: (message: FromWorker) => void;
  readonly #handlers = new Map<string, Handler>();
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #callNumber = 0;

  constructor(post: (message: FromWorker) => void) {
    this.#post = post;
    this.office = {
      actions: { associate: (name: string, handler: Handler) => void this.#handlers.set(name, handler) },
      // Whatever waits for it waits for ever: platform-2026 3.3.
      onReady: () => new Promise<never>(() => undefined),
    };
  }

  get functionNames(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  receive(message: ToWorker): void {
    if (message.kind === 'facts') this.#fill(message.facts);
    if (message.kind === 'answer') this.#asked.get(message.id)?.(message.answer);
    if (message.kind === 'event') {
      const completed = (context: unknown) => {
        this.#post({
          kind: 'completed',
          id: message.id,
          context: JSON.parse(JSON.stringify(context ?? null)),
        });
      };
      this.#handlers.get(message.functionName)?.({ ...message.event, completed });
    }
  }

  #fill({ context, enums, settings, mailboxSets }: Facts): void {
    Object.assign(this.office, enums, {
      context: {
        ...this.#made(context, ''),
        requirements: {
          isSetSupported: (name: string, version = '1.1') =>
            name === 'Mailbox' && mailboxSets.includes(version),
        },
        roamingSettings: { get: (name: string) => settings[name] },
      },
    });
  }

  #made({ values, methods, parts }: Picture, path: string): Record<string, unknown> {
    return {
      ...values,
      ...Object.fromEntries(
        methods.map((name) => [name, (...given: unknown[]) => this.#call(`${path}${name}`, given)]),
      ),
      ...Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, this.#made(part, `${path}${name}.`)]),
      ),
    };
  }

  #call(path: string, given: readonly unknown[]): void {
    const callback = given.find((value): value is Callback => typeof value === 'function');
    const parameters = given.filter((value) => typeof value !== 'function');
    const options = parameters.at(-1);
    const asyncContext: unknown =
      typeof options === 'object' && options !== null && 'asyncContext' in options
        ? options.asyncContext
        : undefined;
    const id = (this.#callNumber += 1);
    this.#asked.set(id, (answer) => {
      this.#asked.delete(id);
      const isProperties = path.endsWith('loadCustomPropertiesAsync') && answer.error === undefined;
      callback?.({
        ...answer,
        ...(isProperties && { value: this.#properties(answer.value as Record<string, unknown>) }),
        asyncContext,
      });
    });
    this.#post({ kind: 'call', id, path, given: parameters });
  }

  #properties(loaded: Readonly<Record<string, unknown>>): object {
    const kept = new Map(Object.entries(loaded));
    return {
      get: (name: string) => kept.get(name),
      getAll: () => Object.fromEntries(kept),
      set: (name: string, value: unknown) => void kept.set(name, value),
      remove: (name: string) => void kept.delete(name),
      saveAsync: (...given: unknown[]) => {
        this.#call(saveProperties, [Object.fromEntries(kept), ...given]);
      },
    };
  }
}
