import type { AddinFrame, CompletedListener } from './addinFrame';
import { isRecord } from './wire';

/** What a function gave to `event.completed`, as far as Outlook reads it. */
export interface CompletedWith {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
}

/**
 * How a function ended.
 * - `completed`: it called `event.completed`.
 * - `notFound`: office.js knows no function of this name.
 * - `ended`: its runtime ended first.
 * - `notLoaded`: its page never came to the point where functions can be called.
 */
export type FunctionEnd =
  | { readonly kind: 'completed'; readonly with: CompletedWith }
  | { readonly kind: 'notFound' | 'ended' | 'notLoaded' };

/** A page that has not got office.js going by then is one that does not load. */
const loadPatienceMs = 15_000;

/** A page whose functions Outlook calls by their names: those of ribbon buttons, and the handlers of events. */
export class FunctionRuntime {
  readonly frame: AddinFrame;
  readonly #running = new Map<string, (end: FunctionEnd) => void>();
  readonly #closed: Promise<void>;
  #tellClosed: () => void = () => undefined;

  constructor(open: (completed: CompletedListener) => AddinFrame) {
    this.#closed = new Promise((resolve) => void (this.#tellClosed = resolve));
    this.frame = open((invocationId, status, event) => {
      this.#running.get(invocationId)?.(
        status === 0 ? { kind: 'completed', with: completedWith(event) } : { kind: 'notFound' },
      );
    });
  }

  /** Calls a function with the data of its event; resolves at the first `event.completed`. */
  async run(functionName: string, event: object): Promise<FunctionEnd> {
    const start = await Promise.race([
      this.frame.whenRegistered('appCommandInvoked').then(() => 'ready' as const),
      this.#closed.then(() => 'ended' as const),
      wait(loadPatienceMs).then(() => 'notLoaded' as const),
    ]);
    if (start !== 'ready') return { kind: start };
    const invocationId = crypto.randomUUID();
    const completed = new Promise<FunctionEnd>((resolve) => this.#running.set(invocationId, resolve));
    this.frame.raise('appCommandInvoked', { 0: invocationId, 1: functionName, 2: JSON.stringify(event) });
    return Promise.race([completed, this.#closed.then((): FunctionEnd => ({ kind: 'ended' }))]);
  }

  close(): void {
    this.frame.close();
    this.#tellClosed();
  }
}

/** office.js sends the whole event as JSON, with what `completed` was given. */
function completedWith(event: unknown): CompletedWith {
  const decoded: unknown = typeof event === 'string' && event !== '' ? JSON.parse(event) : undefined;
  const context = isRecord(decoded) ? decoded['completedContext'] : undefined;
  if (!isRecord(context)) return {};
  const { allowEvent, contextData } = context;
  const texts = ['errorMessage', 'cancelLabel', 'commandId'].filter(
    (name) => typeof context[name] === 'string',
  );
  return {
    ...(typeof allowEvent === 'boolean' && { allowEvent }),
    ...Object.fromEntries(texts.map((name) => [name, context[name]])),
    ...(contextData !== undefined && { contextData }),
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
