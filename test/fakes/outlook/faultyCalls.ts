import type { CallOffice, OfficeCallback } from '../../../src/office/callOffice';
import type { Problem, Step } from '../../../src/core/problem';
import { failure } from '../../../src/core/result';
import type { Result } from '../../../src/core/result';
import type { FakeClock } from './fakeClock';
import { Refusal } from './refusal';

/** The calls of Outlook that the product makes. */
export const CALLS = [
  'bodyType',
  'readBody',
  'readSelection',
  'insertAtTop',
  'insertAtCursor',
  'readBodyToRewrite',
  'rewriteBody',
  'readSubject',
  'writeSubject',
  'readLocations',
  'addLocation',
  'removeLocation',
  'readStart',
  'readEnd',
  'readRecurrence',
  'readOwner',
  'readAttachments',
  'readAttachment',
  'attach',
  'removeAttachment',
  'readSession',
  'writeSession',
  'loadProperties',
  'saveProperties',
  'readRequired',
  'readOptional',
  'readSensitivity',
  'readItemId',
  'notify',
  'clearNotice',
] as const;

export type CallName = (typeof CALLS)[number];

/**
 * What Outlook does wrong at a call.
 * `refuseAfterEffect`: an error although it was done; `lie`: success without effect; `late`: success at once, effect
 * after some time; `lateAnswer`: effect at once, no answer for some time; `mute`: effect, at once or later, never an answer; `silent`:
 * neither; `truncate`: the end of a written body is lost; `absent`: this client does not have the method.
 */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly hostCode?: number;
      /** How many uses fail; all where it is missing. */
      readonly times?: number;
      /** How many uses go well before. */
      readonly after?: number;
    }
  | { readonly kind: 'refuseAfterEffect'; readonly hostCode: number }
  | { readonly kind: 'throw'; readonly times?: number }
  | { readonly kind: 'silent'; readonly after?: number }
  | { readonly kind: 'mute'; readonly effectMs?: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'truncate'; readonly percent: number; readonly times?: number }
  | { readonly kind: 'lie'; readonly times?: number }
  | { readonly kind: 'late'; readonly effectMs: number }
  | { readonly kind: 'lateAnswer'; readonly answerMs: number }
  | { readonly kind: 'answer'; readonly value: unknown };

/** The calls of an Outlook, counted and logged, and everything that can go wrong with them. */
export class FaultyCalls {
  readonly log: CallName[] = [];
  readonly faults = new Map<CallName, Fault>();
  inFlight = 0;
  maxInFlight = 0;
  latencyMs = 0;
  /** Called before each call of Outlook: what the person does meanwhile. */
  meanwhile: (name: CallName) => void = () => undefined;
  private readonly uses = new Map<CallName, number>();

  constructor(private readonly clock: FakeClock) {}

  /** How often a call was made, or wanted and not there. */
  usesOf(name: CallName): number {
    return this.uses.get(name) ?? 0;
  }

  /** From here on faults count uses anew. */
  forgetUses(): void {
    this.uses.clear();
  }

  /** The fault that is in force at the present use of a call. */
  private faultAt(name: CallName, use: number): Fault | undefined {
    const fault = this.faults.get(name);
    const isOver = fault && 'times' in fault && use > fault.times;
    const isToCome = fault && 'after' in fault && use <= fault.after;
    return isOver || isToCome ? undefined : fault;
  }

  private answer<Value>(name: CallName, effect: (fault: Fault | undefined) => Value) {
    return (done: OfficeCallback<Value>) => {
      this.meanwhile(name);
      // The old notification goes beside all else, at the beginning of every click.
      if (name !== 'clearNotice') this.log.push(name);
      const use = this.usesOf(name) + 1;
      this.uses.set(name, use);
      const active = this.faultAt(name, use);
      if (active?.kind === 'throw') throw new RangeError('Sys.ArgumentOutOfRangeException');
      // Notifications are not among the calls that Outlook counts (G10).
      const place = name === 'notify' || name === 'clearNotice' ? 0 : 1;
      this.inFlight += place;
      this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
      const reply = (run: () => void, delayMs = this.latencyMs) =>
        void this.clock.wait(delayMs).then(() => {
          this.inFlight -= place;
          run();
        });
      const succeed = (value: Value) => {
        done({ status: 'succeeded', value });
      };
      const fail = (hostCode: number | undefined) => {
        const code = hostCode === undefined ? {} : { code: hostCode };
        done({
          status: 'failed',
          value: undefined as Value,
          error: { name: 'Error', message: 'refused', ...code },
        });
      };
      /** @returns how the call is answered once it has taken effect */
      const perform = (): (() => void) => {
        try {
          const value = effect(active);
          return () => succeed(value);
        } catch (refusal) {
          if (!(refusal instanceof Refusal)) throw refusal;
          return () => fail(refusal.hostCode);
        }
      };
      switch (active?.kind) {
        case undefined:
        case 'truncate':
          reply(() => perform()());
          return;
        case 'silent':
        case 'absent':
          return;
        case 'mute':
          if (active.effectMs === undefined) perform();
          else void this.clock.wait(active.effectMs).then(perform);
          return;
        case 'refuse':
          reply(() => fail(active.hostCode));
          return;
        case 'refuseAfterEffect':
          perform();
          reply(() => fail(active.hostCode));
          return;
        case 'lie':
          reply(() => succeed(undefined as Value));
          return;
        case 'late':
          void this.clock.wait(active.effectMs).then(perform);
          reply(() => succeed(undefined as Value));
          return;
        case 'lateAnswer':
          reply(perform(), active.answerMs);
          return;
        case 'answer':
          reply(() => succeed(active.value as Value));
      }
    };
  }

  /** One call through the product's wrapper, or a problem at once where this client lacks the method (J06). */
  protected ask<Value>(
    call: CallOffice,
    step: Step,
    name: CallName,
    effect: (fault: Fault | undefined) => Value,
  ): Promise<Result<Value, Problem>> {
    const use = this.usesOf(name) + 1;
    if (this.faultAt(name, use)?.kind !== 'absent') return call(step, this.answer(name, effect));
    this.uses.set(name, use);
    return Promise.resolve(failure({ code: 'absent', step }));
  }

  /** A member of Office that is read by a call of this name; missing where a fault says so. */
  protected method(name: CallName, effect: (...given: readonly string[]) => unknown) {
    const use = this.usesOf(name) + 1;
    if (this.faultAt(name, use)?.kind === 'absent') {
      this.uses.set(name, use);
      return undefined;
    }
    return (...given: readonly unknown[]): void => {
      const texts = given.slice(0, -1) as readonly string[];
      this.answer(name, () => effect(...texts))(given.at(-1) as OfficeCallback<unknown>);
    };
  }
}
