import type { Quirks } from '../quirks';
import type { AddinFrame } from './addinFrame';
import type { CallGate, GateAnswer } from './calls/callGate';
import type { FramePage } from './frameAddress';
import type { FunctionEnd, FunctionRuntime } from './functionRuntime';

/** Where a handler of an event lives. */
export interface EventPage {
  readonly page: FramePage;
  /** The file that the page runs in a worker; only for the page that plays classic Outlook's runtime. */
  readonly script?: string;
}

export interface EventRuntimesParts {
  readonly quirks: () => Quirks;
  readonly gate: CallGate;
  readonly open: (where: EventPage) => FunctionRuntime;
  /** A handler has completed: its runtime ends, or lives on for a moment. */
  readonly leave: (runtime: FunctionRuntime) => void;
  /** Opens an empty item in the place of the one that is open. */
  readonly openAnotherItem: () => void;
}

/** The runtimes of handlers: how long they live, and what happens to them in the middle. */
export class EventRuntimes {
  readonly #parts: EventRuntimesParts;
  readonly #open = new Set<FunctionRuntime>();
  #kept: FunctionRuntime | undefined;

  constructor(parts: EventRuntimesParts) {
    this.#parts = parts;
  }

  /** Calls a handler, beside any other that is at work. */
  async run(where: EventPage, functionName: string, event: object): Promise<FunctionEnd> {
    const { eventPage, keepsRuntime } = this.#parts.quirks();
    if (eventPage === 'doesNotLoad') return { kind: 'notLoaded' };
    const runtime = this.#kept ?? this.#parts.open(where);
    this.#open.add(runtime);
    if (keepsRuntime) this.#kept = runtime;
    const end = await runtime.run(functionName, event);
    if (this.#kept !== runtime) {
      this.#open.delete(runtime);
      this.#parts.leave(runtime);
    }
    return end;
  }

  /** Another item was opened: the handlers of the old one end, or are spared as the quirk says. */
  itemOpened(): void {
    const { eventItemSwitch } = this.#parts.quirks();
    if (eventItemSwitch === 'ends') this.end();
    if (eventItemSwitch === 'refused')
      for (const { frame } of this.#open) this.#parts.gate.cutOff(frame.conversationId);
    this.#kept = undefined;
  }

  /** Sending or closing the item ends every handler that is still at work. */
  end(): void {
    for (const runtime of this.#open) runtime.close();
    this.#open.clear();
    this.#kept = undefined;
  }

  /** What happens between one of a handler's calls, which took effect, and the answer. */
  between(frame: AddinFrame, callNumber: number, answer: GateAnswer): GateAnswer {
    const { eventEndsAfter, itemSwitchesAfter } = this.#parts.quirks();
    if (callNumber === itemSwitchesAfter) this.#parts.openAnotherItem();
    if (callNumber !== eventEndsAfter) return answer;
    for (const runtime of this.#open) {
      if (runtime.frame !== frame) continue;
      runtime.close();
      if (this.#kept === runtime) this.#kept = undefined;
    }
    return 'silence';
  }
}
