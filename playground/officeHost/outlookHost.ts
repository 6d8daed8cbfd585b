import type { BodyEditor } from '../mailbox/bodyEditor';
import type { ComposeItem } from '../mailbox/composeItem';
import type { RoamingSettings, SettingsBag } from '../mailbox/roamingSettings';
import { noQuirks, type Quirks } from '../quirks';
import { AddinFrame, type CompletedListener } from './addinFrame';
import { addinId, appContext, initialData } from './appContext';
import { CallGate, type GateAnswer, type RuntimeName } from './calls/callGate';
import { CommandRuntimes, type ClickResult } from './commandRuntimes';
import { EventRuntimes, type EventPage } from './eventRuntimes';
import { frameAddress, type FramePage } from './frameAddress';
import { FunctionRuntime, type FunctionEnd } from './functionRuntime';
import { telemetryIds } from './calls/officeCalls';

export interface OutlookParts {
  readonly item: () => ComposeItem;
  readonly body: BodyEditor;
  readonly settings: RoamingSettings;
  readonly windowsZone: () => string;
  readonly closePane: () => void;
  /** Opens an empty item in the place of the one that is open. */
  readonly openAnotherItem: () => void;
  /** Called before the first answer to a page, while its scripts wait for Outlook. */
  readonly prepare: (frame: HTMLIFrameElement) => void;
}

const lingerMs = 1000;
/** How long a pane is told that no item is selected (I02). */
const noItemMs = 300;

/** The part of Outlook that runs add-ins: frames, function commands, handlers of events, settings snapshots. */
export class OutlookHost {
  locale = 'en-US';
  completedCount = 0;
  readonly gate: CallGate;
  #quirks: Quirks = noQuirks;
  #settingsWhenOpened: SettingsBag;
  #runtimeNumber = 0;
  readonly #commands: CommandRuntimes;
  readonly #events: EventRuntimes;
  #paneFrame: AddinFrame | undefined;
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
    this.#commands = new CommandRuntimes({
      quirks: () => this.#quirks,
      open: () => this.#functionRuntime('command', { page: 'commands.html' }),
      leave: (runtime) => this.#leave(runtime),
    });
    this.#events = new EventRuntimes({
      quirks: () => this.#quirks,
      gate: this.gate,
      open: (where) => this.#functionRuntime('event', where),
      leave: (runtime) => this.#leave(runtime),
      openAnotherItem: parts.openAnotherItem,
    });
  }

  get quirks(): Quirks {
    return this.#quirks;
  }

  setQuirks(change: Partial<Quirks>): void {
    this.#quirks = { ...this.#quirks, ...change };
    this.gate.arm(this.#quirks);
  }

  /** Another item was opened: every runtime of the old one ends, those of events as the quirks say. */
  itemOpened(): void {
    this.#commands.itemOpened();
    this.#events.itemOpened();
    this.#settingsWhenOpened = this.#parts.settings.serverCopy;
    this.gate.clearLog();
    this.completedCount = 0;
  }

  /** Sending or closing the item ends every handler that is still at work. */
  endEvents(): void {
    this.#events.end();
  }

  /** Presses a ribbon button. */
  click(functionName: string): Promise<ClickResult> {
    return this.#commands.click(functionName);
  }

  /** Calls the handler of an event, beside any other that is at work. */
  runEvent(where: EventPage, functionName: string, event: object): Promise<FunctionEnd> {
    return this.#events.run(where, functionName, event);
  }

  /** Opens a page in the pane's frame. */
  openPane(frame: HTMLIFrameElement, page: FramePage): void {
    this.#paneFrame = this.#connect('pane', page, frame, () => undefined);
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
    for (const frame of [this.#paneFrame, this.#commands.frame]) {
      frame?.raise(eventName, { 0: JSON.stringify(data) });
    }
  }

  /** A function has completed: its runtime ends, or lives on for a moment. */
  #leave(runtime: FunctionRuntime): void {
    if (this.#quirks.completedKills) runtime.close();
    else setTimeout(() => runtime.close(), lingerMs);
  }

  #functionRuntime(name: 'command' | 'event', { page, script }: EventPage): FunctionRuntime {
    const frame = hiddenFrame(name);
    if (script !== undefined) {
      frame.dataset['script'] = script;
      frame.dataset['settings'] = JSON.stringify(Object.keys(this.#parts.settings.serverCopy));
    }
    return new FunctionRuntime((completed) => this.#connect(name, page, frame, completed));
  }

  #connect(
    runtime: RuntimeName,
    page: FramePage,
    frame: HTMLIFrameElement,
    completed: CompletedListener,
  ): AddinFrame {
    const conversationId = `playground-${runtime}-${String(++this.#runtimeNumber)}`;
    const settings =
      this.#quirks.settingsSnapshot === 'atItemOpen'
        ? this.#settingsWhenOpened
        : this.#parts.settings.serverCopy;
    const { locale } = this;
    const origin = location.origin;
    let callCount = 0;
    const addinFrame: AddinFrame = new AddinFrame(runtime, conversationId, frame, {
      appContext: () => {
        this.#parts.prepare(frame);
        return appContext({ locale, conversationId, settings, quirks: this.#quirks, origin });
      },
      initialData: () => this.#initialData(),
      execute: async (dispatchId, parameters): Promise<GateAnswer> => {
        const answer = await this.gate.pass(runtime, conversationId, dispatchId, parameters);
        if (runtime !== 'event' || telemetryIds.has(dispatchId)) return answer;
        callCount += 1;
        return this.#events.between(addinFrame, callCount, answer);
      },
      completed: (invocationId, status, event) => {
        if (runtime === 'command') this.completedCount += 1;
        completed(invocationId, status, event);
      },
      closePane: () => this.#parts.closePane(),
    });
    frame.src = frameAddress({ page, hostOrigin: origin, locale, conversationId, addinId });
    return addinFrame;
  }
}

function hiddenFrame(runtime: 'command' | 'event'): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = runtime === 'command' ? 'Runtime of the ribbon button' : 'Runtime of an event';
  frame.dataset['runtime'] = runtime;
  document.body.append(frame);
  return frame;
}
