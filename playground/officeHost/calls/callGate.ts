import { errorCodes, refuse, done, type Outcome } from '../../mailbox/outcome';
import type { Quirks } from '../../quirks';
import type { CallName } from './callName';
import { callName, officeCalls, telemetryIds, type CallContext } from './officeCalls';

export type RuntimeName = 'command' | 'event' | 'pane';

/** One call as it was made. Times are milliseconds since the page was opened; `end` is null while it is open. */
export interface LoggedCall {
  readonly runtime: RuntimeName;
  readonly name: CallName | `unknown ${number}`;
  readonly parameters: unknown;
  readonly start: number;
  end: number | null;
  /** `open` until answered; a code when the call failed. */
  result: 'open' | 'done' | 'never answered' | 'denied' | number;
}

/** What goes back over the wire; `silence` is no answer at all. */
export type GateAnswer = Outcome | 'silence' | 'denied';

const bodyWrites: ReadonlySet<CallName> = new Set<CallName>([
  'body.setAsync',
  'body.prependAsync',
  'body.setSelectedDataAsync',
]);

/** Notifications are not among the calls that Outlook's documentation limits to three at a time (G10). */
const isLimited = (name: LoggedCall['name']): boolean => !name.startsWith('notificationMessages.');

/** Every call of the add-in passes here: it is logged, counted, and the quirks are played. */
export class CallGate {
  readonly log: LoggedCall[] = [];
  maxInFlight = 0;
  readonly #context: () => CallContext;
  readonly #inFlight = new Map<string, number>();
  readonly #cutOff = new Set<string>();
  #failOnce: Map<string, number> = new Map();
  #settingsSaveFails = 0;

  constructor(context: () => CallContext) {
    this.#context = context;
  }

  /** Starts counting anew, e.g. after new quirks were set. */
  arm(quirks: Quirks): void {
    this.#failOnce = new Map(Object.entries(quirks.failOnce));
    this.#settingsSaveFails = quirks.settingsSaveFails;
  }

  /** From now on every call of this runtime is refused, as if its item were gone (I03). */
  cutOff(runtimeId: string): void {
    this.#cutOff.add(runtimeId);
  }

  clearLog(): void {
    this.log.length = 0;
    this.maxInFlight = 0;
  }

  /** Answers one ExecuteMethod call. `runtimeId` tells the runtimes apart for the limit of calls in flight. */
  async pass(
    runtime: RuntimeName,
    runtimeId: string,
    dispatchId: number,
    parameters: unknown,
  ): Promise<GateAnswer> {
    if (telemetryIds.has(dispatchId)) return done;
    const officeCall = officeCalls.get(dispatchId);
    const name = officeCall ? callName(officeCall, parameters) : (`unknown ${dispatchId}` as const);
    const entry: LoggedCall = {
      runtime,
      name,
      parameters,
      start: performance.now(),
      end: null,
      result: 'open',
    };
    this.log.push(entry);
    const play = async () => {
      const { item, quirks } = this.#context();
      if (quirks.latencyMs > 0) await wait(quirks.latencyMs);
      // A call that is under way ends with its item (G08): the next one must not get its text.
      if (this.#context().item !== item) return 'silence';
      if (this.#cutOff.has(runtimeId)) return refuse(errorCodes.response);
      if (!officeCall) return refuse(errorCodes.notSupported);
      return this.#play(callName(officeCall, parameters), () => officeCall.run(this.#context(), parameters));
    };
    const gateAnswer = await (isLimited(name) ? this.#counted(runtimeId, play) : play());
    entry.end = performance.now();
    entry.result = resultOf(gateAnswer);
    return gateAnswer;
  }

  async #counted(runtimeId: string, play: () => Promise<GateAnswer>): Promise<GateAnswer> {
    const inFlight = (this.#inFlight.get(runtimeId) ?? 0) + 1;
    this.maxInFlight = Math.max(this.maxInFlight, inFlight);
    const limit = this.#context().quirks.maxInFlight;
    if (limit > 0 && inFlight > limit) return refuse(errorCodes.response);
    this.#inFlight.set(runtimeId, inFlight);
    try {
      return await play();
    } finally {
      this.#inFlight.set(runtimeId, (this.#inFlight.get(runtimeId) ?? 1) - 1);
    }
  }

  #play(name: CallName, run: () => Outcome): GateAnswer {
    const { quirks } = this.#context();
    if (quirks.neverAnswers.includes(name)) return 'silence';
    if (quirks.denies.includes(name)) return 'denied';
    const code = this.#failure(name, quirks);
    if (code !== undefined) return refuse(code);
    if (quirks.lies.includes(name)) return done;
    if (quirks.commitDelayMs > 0 && bodyWrites.has(name)) {
      const { item } = this.#context();
      setTimeout(() => {
        if (this.#context().item === item) run();
      }, quirks.commitDelayMs);
      return done;
    }
    const outcome = run();
    return quirks.doesButNeverAnswers.includes(name) ? 'silence' : outcome;
  }

  #failure(name: CallName, quirks: Quirks): number | undefined {
    const always = quirks.failAlways[name];
    if (always !== undefined) return always;
    const once = this.#failOnce.get(name);
    if (once !== undefined) {
      this.#failOnce.delete(name);
      return once;
    }
    if (name === 'roamingSettings.saveAsync' && this.#settingsSaveFails > 0) {
      this.#settingsSaveFails -= 1;
      return errorCodes.settings;
    }
    return undefined;
  }
}

function resultOf(gateAnswer: GateAnswer): LoggedCall['result'] {
  if (gateAnswer === 'silence') return 'never answered';
  if (gateAnswer === 'denied') return 'denied';
  return gateAnswer.ok ? 'done' : gateAnswer.errorCode;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
