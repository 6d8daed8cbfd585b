import type { CompletedWith, FunctionEnd } from '../officeHost/functionRuntime';
import type { AddinManifest, LaunchEvent, SendMode } from './manifest';

export interface AlertButton {
  readonly label: string;
  readonly does: 'send' | 'stay' | 'act';
}

/** What Outlook asks before it sends. */
export interface SendAlert {
  /** The handler said no, or has not said anything yet. */
  readonly reason: 'said' | 'slow' | 'unavailable';
  readonly message: string;
  readonly buttons: readonly AlertButton[];
}

export type SendState =
  | { readonly stage: 'draft' | 'checking' | 'sent' }
  | { readonly stage: 'asking'; readonly alert: SendAlert; readonly with?: CompletedWith };

export interface SendingParts {
  readonly ask: () => Promise<{ launchEvent: LaunchEvent; end: Promise<FunctionEnd> } | undefined>;
  readonly manifest: Promise<AddinManifest>;
  readonly patienceMs: () => number;
  /** Highest requirement set, such as `1.14`. */
  readonly mailboxVersion: () => string;
  /** Opens the pane or runs the function of a button, with what the handler handed on. */
  readonly act: (commandId: string, contextData: string) => void;
  /** Called at each change of the state, and with `sent` once the item is gone. */
  readonly changed: (state: SendState) => void;
}

const dontSend: AlertButton = { label: "Don't Send", does: 'stay' };
const sendAnyway: AlertButton = { label: 'Send Anyway', does: 'send' };
const messageLimit = 500;
const labelLimit = 20;

/** Sending as Outlook does it: the handler is asked, and where it says no, the person is. */
export class Sending {
  #state: SendState = { stage: 'draft' };
  readonly #parts: SendingParts;
  #attempt = 0;

  constructor(parts: SendingParts) {
    this.#parts = parts;
  }

  get state(): SendState {
    return this.#state;
  }

  /** Another item is open: what an old handler says concerns nobody. */
  itemOpened(): void {
    this.#attempt += 1;
    this.#become({ stage: 'draft' });
  }

  async send(): Promise<void> {
    if (this.#state.stage !== 'draft') return;
    const attempt = (this.#attempt += 1);
    this.#become({ stage: 'checking' });
    const asked = await this.#parts.ask();
    if (attempt !== this.#attempt) return;
    if (!asked) {
      this.#become({ stage: 'sent' });
      return;
    }
    const { sendMode } = asked.launchEvent;
    const slow = setTimeout(() => {
      if (attempt === this.#attempt) this.#become({ stage: 'asking', alert: unanswered('slow', sendMode) });
    }, this.#parts.patienceMs());
    const end = await asked.end;
    // A handler that ended without a word is to Outlook one that has not answered yet.
    if (end.kind === 'ended' || end.kind === 'notFound') return;
    clearTimeout(slow);
    const { controls } = await this.#parts.manifest;
    if (attempt !== this.#attempt) return;
    if (end.kind !== 'completed')
      this.#become(
        sendMode === 'Block'
          ? { stage: 'asking', alert: unanswered('unavailable', sendMode) }
          : { stage: 'sent' },
      );
    else if (end.with.allowEvent !== false) this.#become({ stage: 'sent' });
    else
      this.#become({
        stage: 'asking',
        alert: said(end.with, sendMode, controls, this.#parts.mailboxVersion()),
        with: end.with,
      });
  }

  press(does: AlertButton['does']): void {
    const state = this.#state;
    if (state.stage !== 'asking') return;
    this.#attempt += 1;
    this.#become({ stage: does === 'send' ? 'sent' : 'draft' });
    const { commandId, contextData } = state.with ?? {};
    if (does !== 'act' || commandId === undefined) return;
    this.#parts.act(
      commandId,
      typeof contextData === 'string' ? contextData : JSON.stringify(contextData ?? ''),
    );
  }

  #become(state: SendState): void {
    this.#state = state;
    this.#parts.changed(state);
  }
}

function unanswered(reason: 'slow' | 'unavailable', sendMode: SendMode): SendAlert {
  return {
    reason,
    message:
      reason === 'slow'
        ? 'Add videoconf is taking longer than expected to check this item.'
        : 'Add videoconf is not available now. Please try again later.',
    buttons: sendMode === 'PromptUser' ? [sendAnyway, dontSend] : [dontSend],
  };
}

/** "Take Action" comes with a command only, and only where the client's requirement set knows such a command. */
function said(
  { errorMessage = '', cancelLabel, commandId }: CompletedWith,
  sendMode: SendMode,
  controls: AddinManifest['controls'],
  mailboxVersion: string,
): SendAlert {
  const minor = Number(mailboxVersion.split('.')[1]);
  const control = commandId === undefined ? undefined : controls.get(commandId);
  const canAct = commandId !== undefined && minor >= (control?.kind === 'function' ? 15 : 14);
  const act: AlertButton = {
    label: (cancelLabel ?? 'Take Action').slice(0, labelLimit),
    does: control ? 'act' : 'stay',
  };
  return {
    reason: 'said',
    message: errorMessage.slice(0, messageLimit),
    buttons: [...(sendMode === 'PromptUser' ? [sendAnyway] : []), ...(canAct ? [act] : []), dontSend],
  };
}
