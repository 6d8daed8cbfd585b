import type { BodyEditor } from '../mailbox/bodyEditor';
import type { ComposeItem } from '../mailbox/composeItem';
import type { RoamingSettings, SettingsBag } from '../mailbox/roamingSettings';
import { noQuirks, type Quirks } from '../quirks';
import { AddinFrame } from './addinFrame';
import { addinId, appContext, initialData } from './appContext';
import { CallGate, type RuntimeName } from './callGate';
import { frameAddress } from './frameAddress';

export interface OutlookParts {
  readonly item: () => ComposeItem;
  readonly body: BodyEditor;
  readonly settings: RoamingSettings;
  readonly windowsZone: () => string;
  readonly closePane: () => void;
  /** Called before the first answer to a page, while its scripts wait for Outlook. */
  readonly prepare: (frame: HTMLIFrameElement) => void;
}

export interface ClickResult {
  /** How many times the command called `event.completed` for this click before the result was given. */
  readonly completedCount: number;
  /** What the command said with it: whether what it was asked for is done. */
  readonly allowEvent: boolean | undefined;
  /** From the click to `event.completed`, loading of the command page included. */
  readonly elapsedMs: number;
}

interface Click {
  readonly invocationId: string;
  completedCount: number;
  allowEvent: boolean | undefined;
  readonly resolve: () => void;
}

const lingerMs = 1000;
/** How long a pane is told that no item is selected (I02). */
const noItemMs = 300;

/** The part of Outlook that runs add-ins: frames, function commands, settings snapshots. */
export class OutlookHost {
  locale = 'en-US';
  completedCount = 0;
  readonly gate: CallGate;
  #quirks: Quirks = noQuirks;
  #settingsWhenOpened: SettingsBag;
  #runtimeNumber = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #commandFrame: AddinFrame | undefined;
  #paneFrame: AddinFrame | undefined;
  readonly #clicks = new Map<string, Click>();
  readonly #parts: OutlookParts;

  constructor(parts: OutlookParts) {
    this.#parts = parts;
    this.#settingsWhenOpened = parts.settings.serverCopy;
    this.gate = new CallGate(() => ({
      item: parts.item(),
      body: parts.body,
      settings: parts.settings,
      quirks: this.#quirks,
    }));
  }

  get quirks(): Quirks {
    return this.#quirks;
  }

  setQuirks(change: Partial<Quirks>): void {
    this.#quirks = { ...this.#quirks, ...change };
    this.gate.arm(this.#quirks);
  }

  /** Another item was opened: every runtime of the old one ends. */
  itemOpened(): void {
    this.#commandFrame?.close();
    this.#commandFrame = undefined;
    for (const click of this.#clicks.values()) click.resolve();
    this.#clicks.clear();
    this.#queue = Promise.resolve();
    this.#settingsWhenOpened = this.#parts.settings.serverCopy;
    this.gate.clearLog();
    this.completedCount = 0;
  }

  /** Presses a ribbon button. Clicks queue: the next runs when the one before has completed (G03). */
  click(functionName: string): Promise<ClickResult> {
    const pressed = performance.now();
    const run = this.#queue.then(() => this.#runCommand(functionName, pressed));
    this.#queue = run;
    return run;
  }

  /** Opens the pane's page in the given frame. */
  openPane(frame: HTMLIFrameElement): void {
    this.#paneFrame = this.#connect('pane', 'taskpane.html', frame);
  }

  closePane(): void {
    this.#paneFrame?.close();
    this.#paneFrame = undefined;
  }

  /** Another item is open and the pane's page stays: plays what the quirk says. */
  switchPane(): void {
    const frame = this.#paneFrame;
    const { itemSwitch } = this.#quirks;
    const tell = () => frame?.raise('olkItemSelectedChanged', this.#initialData());
    if (itemSwitch === 'told') tell();
    if (itemSwitch === 'nullFirst') {
      frame?.raise('olkItemSelectedChanged', null);
      setTimeout(tell, noItemMs);
    }
    if (itemSwitch === 'refused' && frame) this.gate.cutOff(frame.conversationId);
  }

  #initialData(): object {
    return initialData(this.#parts.item(), this.#parts.windowsZone(), this.#quirks, Date.now());
  }

  /** Raises an event in every open runtime, e.g. `olkAppointmentTimeChanged` after the person changed the times. */
  raise(eventName: string, data: object): void {
    for (const frame of [this.#paneFrame, this.#commandFrame]) {
      frame?.raise(eventName, { 0: JSON.stringify(data) });
    }
  }

  async #runCommand(functionName: string, pressed: number): Promise<ClickResult> {
    const frame = (this.#commandFrame ??= this.#connect('command', 'commands.html', hiddenFrame()));
    await frame.whenRegistered('appCommandInvoked');
    const invocationId = crypto.randomUUID();
    await new Promise<void>((resolve) => {
      this.#clicks.set(invocationId, { invocationId, completedCount: 0, allowEvent: undefined, resolve });
      frame.raise('appCommandInvoked', {
        0: invocationId,
        1: functionName,
        2: JSON.stringify({ source: { id: `${functionName}Button` } }),
      });
    });
    const elapsedMs = performance.now() - pressed;
    if (this.#commandFrame === frame) this.#endRuntime(frame);
    const { completedCount = 0, allowEvent } = this.#clicks.get(invocationId) ?? {};
    return { completedCount, allowEvent, elapsedMs };
  }

  #endRuntime(frame: AddinFrame): void {
    if (this.#quirks.keepsRuntime) return;
    this.#commandFrame = undefined;
    if (this.#quirks.completedKills) frame.close();
    else setTimeout(() => frame.close(), lingerMs);
  }

  #connect(
    runtime: RuntimeName,
    page: 'commands.html' | 'taskpane.html',
    frame: HTMLIFrameElement,
  ): AddinFrame {
    const conversationId = `playground-${runtime}-${String(++this.#runtimeNumber)}`;
    const settings =
      this.#quirks.settingsSnapshot === 'atItemOpen'
        ? this.#settingsWhenOpened
        : this.#parts.settings.serverCopy;
    const { locale } = this;
    const origin = location.origin;
    const addinFrame = new AddinFrame(runtime, conversationId, frame, {
      appContext: () => {
        this.#parts.prepare(frame);
        return appContext({ locale, conversationId, settings, quirks: this.#quirks, origin });
      },
      initialData: () => this.#initialData(),
      execute: (dispatchId, parameters) => this.gate.pass(runtime, conversationId, dispatchId, parameters),
      completed: (invocationId, event) => this.#completed(invocationId, event),
      closePane: () => this.#parts.closePane(),
    });
    frame.src = frameAddress({ page, hostOrigin: origin, locale, conversationId, addinId });
    return addinFrame;
  }

  #completed(invocationId: string, event: unknown): void {
    this.completedCount += 1;
    const click = this.#clicks.get(invocationId);
    if (!click) return;
    click.completedCount += 1;
    click.allowEvent = allowEventIn(event);
    click.resolve();
  }
}

/** office.js sends the whole event as JSON, with what `completed` was given. */
function allowEventIn(event: unknown): boolean | undefined {
  if (typeof event !== 'string') return undefined;
  const { completedContext } = JSON.parse(event) as { completedContext?: { allowEvent?: unknown } };
  const allowEvent = completedContext?.allowEvent;
  return typeof allowEvent === 'boolean' ? allowEvent : undefined;
}

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Runtime of the ribbon button';
  frame.dataset['runtime'] = 'command';
  document.body.append(frame);
  return frame;
}
