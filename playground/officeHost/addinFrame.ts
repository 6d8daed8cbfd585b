import type { Outcome } from '../mailbox/outcome';
import type { GateAnswer, RuntimeName } from './calls/callGate';
import { decodeRequest, encodeAnswer, encodeEvent, isRecord, type WireCode, type WireRequest } from './wire';

/** Tells a runtime that `event.completed` came: for which call, with which of office.js's codes, with what. */
export type CompletedListener = (invocationId: string, status: unknown, event: unknown) => void;

/** What a frame asks its Outlook for. */
export interface FrameServices {
  appContext(): object;
  initialData(): object;
  execute(dispatchId: number, parameters: unknown): Promise<GateAnswer>;
  /** A function called `event.completed`, or there is none of that name; the event comes as JSON. */
  readonly completed: CompletedListener;
  closePane(): void;
}

const ddaMethods = { commandCompleted: 94, closeContainer: 97 } as const;
/** Loading and saving the custom properties answer in a shape of their own. */
const customPropertyIds: ReadonlySet<number> = new Set([3, 4]);

/** One add-in page in a frame, and the conversation with the genuine office.js in it. */
export class AddinFrame {
  readonly runtime: RuntimeName;
  readonly conversationId: string;
  readonly #frame: HTMLIFrameElement;
  readonly #services: FrameServices;
  readonly #registered = new Set<string>();
  #waiting: (() => void)[] = [];
  readonly #onMessage = (message: MessageEvent<unknown>): void => {
    if (message.source !== this.#frame.contentWindow || message.origin !== location.origin) return;
    const request = decodeRequest(message.data);
    if (request?.conversationId === this.conversationId) void this.#handle(request);
  };

  constructor(
    runtime: RuntimeName,
    conversationId: string,
    frame: HTMLIFrameElement,
    services: FrameServices,
  ) {
    this.runtime = runtime;
    this.conversationId = conversationId;
    this.#frame = frame;
    this.#services = services;
    window.addEventListener('message', this.#onMessage);
  }

  /** Ends the conversation and takes the frame off the page. */
  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#frame.remove();
    this.#waiting = [];
  }

  /** Resolves when the page has registered for an event, e.g. `appCommandInvoked`. */
  whenRegistered(eventName: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.#registered.has(eventName)) resolve();
        else this.#waiting.push(look);
      };
      look();
    });
  }

  /** Raises an event in the page, if it has registered for it. */
  raise(eventName: string, data: unknown): void {
    if (!this.#registered.has(eventName)) return;
    this.#post(encodeEvent(eventName, this.conversationId, location.origin, data));
  }

  #post(text: string): void {
    this.#frame.contentWindow?.postMessage(text, location.origin);
  }

  #answer(request: WireRequest, code: WireCode, data: unknown): void {
    this.#post(encodeAnswer(request, location.origin, code, data));
  }

  async #handle(request: WireRequest): Promise<void> {
    if (request.action !== 'invoke') {
      if (request.action === 'register') this.#registered.add(request.name);
      else this.#registered.delete(request.name);
      this.#answer(request, 0, { Error: 0 });
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const look of waiting) look();
      return;
    }
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(request, 0, this.#services.appContext());
        return;
      case 'GetInitialData':
        this.#answer(request, 0, this.#services.initialData());
        return;
      case 'ExecuteMethod':
        await this.#execute(request);
        return;
      case 'executeMethod':
        this.#executeDda(request);
        return;
      default:
        this.#answer(request, 0, null);
    }
  }

  async #execute(request: WireRequest): Promise<void> {
    const method = isRecord(request.data) ? request.data['MethodData'] : undefined;
    const dispatchId = isRecord(method) ? method['DispatchId'] : undefined;
    const parameters = isRecord(request.data) ? request.data['ApiParams'] : undefined;
    if (typeof dispatchId !== 'number') {
      this.#answer(request, -2, null);
      return;
    }
    const gateAnswer = await this.#services.execute(dispatchId, parameters);
    if (gateAnswer === 'silence') return;
    if (gateAnswer === 'denied') this.#answer(request, -5, null);
    else this.#answer(request, 0, payload(dispatchId, gateAnswer));
  }

  #executeDda(request: WireRequest): void {
    const method = isRecord(request.data) ? request.data['DdaMethod'] : undefined;
    const dispatchId = isRecord(method) ? method['DispatchId'] : undefined;
    this.#answer(request, 0, { Version: 1, Error: 0 });
    const [first, status, event] = isRecord(request.data)
      ? [request.data['0'], request.data['1'], request.data['2']]
      : [];
    if (dispatchId === ddaMethods.commandCompleted && typeof first === 'string')
      this.#services.completed(first, status, event);
    if (dispatchId === ddaMethods.closeContainer) this.#services.closePane();
  }
}

function payload(dispatchId: number, outcome: Outcome): object {
  if (!outcome.ok) return { error: true, wasSuccessful: false, errorCode: outcome.errorCode };
  const data = outcome.data;
  if (customPropertyIds.has(dispatchId) && typeof data === 'string') {
    return { wasSuccessful: true, customProperties: data };
  }
  return { error: false, wasSuccessful: true, data };
}
