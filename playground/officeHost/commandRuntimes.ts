import type { Quirks } from '../quirks';
import type { AddinFrame } from './addinFrame';
import type { FunctionRuntime } from './functionRuntime';

export interface ClickResult {
  /** How many times the command called `event.completed` for this click before the result was given. */
  readonly completedCount: number;
  /** What the command said with it: whether what it was asked for is done. */
  readonly allowEvent: boolean | undefined;
  /** From the click to `event.completed`, loading of the command page included. */
  readonly elapsedMs: number;
}

interface CommandParts {
  readonly quirks: () => Quirks;
  /** Opens the ribbon's page. */
  readonly open: () => FunctionRuntime;
  /** A function has completed: its runtime ends, or lives on for a moment. */
  readonly leave: (runtime: FunctionRuntime) => void;
}

/** The runtime of the ribbon's buttons: a fresh one for each click, or one for all while the item is open. */
export class CommandRuntimes {
  #queue: Promise<unknown> = Promise.resolve();
  #runtime: FunctionRuntime | undefined;
  readonly #parts: CommandParts;

  constructor(parts: CommandParts) {
    this.#parts = parts;
  }

  get frame(): AddinFrame | undefined {
    return this.#runtime?.frame;
  }

  itemOpened(): void {
    this.#runtime?.close();
    this.#runtime = undefined;
    this.#queue = Promise.resolve();
  }

  /** Clicks queue: the next runs when the one before has completed (G03). */
  click(functionName: string): Promise<ClickResult> {
    const pressed = performance.now();
    const run = this.#queue.then(() => this.#run(functionName, pressed));
    this.#queue = run;
    return run;
  }

  async #run(functionName: string, pressed: number): Promise<ClickResult> {
    const runtime = (this.#runtime ??= this.#parts.open());
    const end = await runtime.run(functionName, { source: { id: `${functionName}Button` } });
    const elapsedMs = performance.now() - pressed;
    if (this.#runtime === runtime && !this.#parts.quirks().keepsRuntime) {
      this.#runtime = undefined;
      this.#parts.leave(runtime);
    }
    return {
      completedCount: end.kind === 'completed' ? 1 : 0,
      allowEvent: end.kind === 'completed' ? end.with.allowEvent : undefined,
      elapsedMs,
    };
  }
}
