import type { CallOffice, OfficeCallback } from '../../src/office/callOffice';
import type { Problem, Step } from '../../src/core/problem';
import { failure } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import type { BodyFormat, ComposeItem, Notice, Notices } from '../../src/usecases/ports';
import type { FakeClock } from './fakeClock';

/** The calls of Outlook that a click makes. */
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
  'notify',
] as const;

export type CallName = (typeof CALLS)[number];

/**
 * What Outlook does wrong at a call.
 * `lie`: success without effect; `late`: success at once, effect after some time; `lateAnswer`: effect at once, no
 * answer for some time; `silent`: neither.
 */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly hostCode?: number;
      readonly times?: number;
      /** How many uses go well before. */
      readonly after?: number;
    }
  | { readonly kind: 'throw'; readonly times?: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'lie'; readonly times?: number }
  | { readonly kind: 'late'; readonly effectMs: number }
  | { readonly kind: 'lateAnswer'; readonly answerMs: number }
  | { readonly kind: 'answer'; readonly value: unknown };

export interface FakeItem {
  readonly kind?: 'message' | 'appointment';
  readonly format?: BodyFormat;
  readonly body?: string;
  /** Offset of the cursor in the body's source; at the top where the body never had it (B01). */
  readonly cursor?: number;
  readonly selection?: string;
  readonly subject?: string;
  readonly locations?: readonly string[];
}

const isOtherType = (given: unknown, promised: unknown): boolean => typeof given !== typeof promised;

/**
 * A small Outlook of our own: the item that is being written, the notification bar, and everything that can go wrong.
 * It answers through the product's own wrapper, so a test sees wrapper and use case together.
 */
export class FakeOutlook {
  readonly kind: 'message' | 'appointment';
  readonly format: BodyFormat;
  body: string;
  subject: string;
  locations: readonly string[];
  readonly notices: Notice[] = [];
  readonly log: CallName[] = [];
  readonly faults = new Map<CallName, Fault>();
  inFlight = 0;
  maxInFlight = 0;
  latencyMs = 0;
  private readonly cursor: number;
  private readonly selection: string;
  private readonly uses = new Map<CallName, number>();

  constructor(
    item: FakeItem,
    private readonly clock: FakeClock,
  ) {
    this.kind = item.kind ?? 'message';
    this.format = item.format ?? 'html';
    this.body = item.body ?? '';
    this.cursor = item.cursor ?? 0;
    this.selection = item.selection ?? '';
    this.subject = item.subject ?? '';
    this.locations = item.locations ?? [];
  }

  private write(name: CallName, effect: () => void): (done: OfficeCallback<void>) => void {
    return this.answer(name, effect);
  }

  private answer<Value>(name: CallName, effect: () => Value) {
    return (done: OfficeCallback<Value>) => {
      this.log.push(name);
      const use = (this.uses.get(name) ?? 0) + 1;
      this.uses.set(name, use);
      const fault = this.faults.get(name);
      const isOver = fault && 'times' in fault && use > fault.times;
      const isToCome = fault && 'after' in fault && use <= fault.after;
      const active = isOver || isToCome ? undefined : fault;
      if (active?.kind === 'throw') throw new RangeError('Sys.ArgumentOutOfRangeException');
      this.inFlight += 1;
      this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
      const reply = (run: () => void, delayMs = this.latencyMs) =>
        void this.clock.wait(delayMs).then(() => {
          this.inFlight -= 1;
          run();
        });
      const succeed = (value: Value) => {
        done({ status: 'succeeded', value });
      };
      switch (active?.kind) {
        case undefined:
          reply(() => succeed(effect()));
          return;
        case 'silent':
          return;
        case 'refuse':
          reply(() =>
            done({
              status: 'failed',
              value: undefined as Value,
              error: {
                name: 'Error',
                message: 'refused',
                ...(active.hostCode === undefined ? {} : { code: active.hostCode }),
              },
            }),
          );
          return;
        case 'lie':
          reply(() => succeed(undefined as Value));
          return;
        case 'late':
          void this.clock.wait(active.effectMs).then(effect);
          reply(() => succeed(undefined as Value));
          return;
        case 'lateAnswer': {
          const value = effect();
          reply(() => succeed(value), active.answerMs);
          return;
        }
        case 'answer':
          reply(() => succeed(active.value as Value));
      }
    };
  }

  private insert(content: string, format: BodyFormat, at: number): void {
    const shown = this.format === 'html' && format === 'text' ? content.replace(/\n/gu, '<br>') : content;
    this.body = this.body.slice(0, at) + shown + this.body.slice(at);
  }

  /** The body as Outlook gives it: a text body that is asked for as HTML comes with its lines as breaks. */
  private read(format: BodyFormat): string {
    if (format === this.format) return this.body;
    return format === 'html'
      ? `<html><body>${this.body.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\n/gu, '<br>')}</body></html>`
      : this.body.replace(/<(?:br|\/p|\/td|\/div)>/gu, '\n').replace(/<[^>]*>/gu, '');
  }

  /** Like the adapter, the fake gives no value of another type than it promises. */
  private async readValue<Value>(
    call: CallOffice,
    step: Step,
    name: CallName,
    value: () => Value,
  ): Promise<Result<Value, Problem>> {
    const given = await call<Value>(step, this.answer(name, value));
    return given.ok && isOtherType(given.value, value())
      ? failure({ code: 'refused', step, detail: 'another type' })
      : given;
  }

  item(call: CallOffice): ComposeItem {
    return {
      kind: this.kind,
      bodyFormat: () => this.readValue(call, 'bodyType', 'bodyType', () => this.format),
      readBody: (format) => this.readValue(call, 'readBody', 'readBody', () => this.read(format)),
      readSelection: () => this.readValue(call, 'readSelection', 'readSelection', () => this.selection),
      insertAtTop: (content, format) =>
        call(
          'insert',
          this.write('insertAtTop', () => this.insert(content, format, 0)),
        ),
      insertAtCursor: (content, format) =>
        call(
          'insert',
          this.write('insertAtCursor', () => this.insert(content, format, this.cursor)),
        ),
      readBodyToRewrite: (format) =>
        this.readValue(call, 'readBody', 'readBodyToRewrite', () => this.read(format)),
      rewriteBody: (content) =>
        call(
          'rewrite',
          this.write('rewriteBody', () => void (this.body = content)),
        ),
      readSubject: () => this.readValue(call, 'readSubject', 'readSubject', () => this.subject),
      writeSubject: (subject) =>
        call(
          'writeSubject',
          this.write('writeSubject', () => void (this.subject = subject)),
        ),
      readLocations: () =>
        this.kind === 'message'
          ? Promise.resolve(failure({ code: 'absent', step: 'readLocations' }))
          : this.readValue(call, 'readLocations', 'readLocations', () => this.locations),
      addLocation: (text) =>
        this.kind === 'message'
          ? Promise.resolve(failure({ code: 'absent', step: 'addLocation' }))
          : call(
              'addLocation',
              this.write('addLocation', () => void (this.locations = [...this.locations, text])),
            ),
      removeLocation: (text) =>
        this.kind === 'message'
          ? Promise.resolve(failure({ code: 'absent', step: 'removeLocation' }))
          : call(
              'removeLocation',
              this.write(
                'removeLocation',
                () => void (this.locations = this.locations.filter((entry) => entry !== text)),
              ),
            ),
    };
  }

  noticeBar(call: CallOffice): Notices {
    return {
      show: (notice) =>
        call(
          'notify',
          this.write('notify', () => void this.notices.push(notice)),
        ),
    };
  }
}
