import type { FramePage } from '../officeHost/frameAddress';
import type { CompletedWith, FunctionEnd } from '../officeHost/functionRuntime';
import type { EventPage } from '../officeHost/eventRuntimes';
import type { OutlookHost } from '../officeHost/outlookHost';
import type { Quirks } from '../quirks';
import type { AddinManifest, LaunchEvent } from './manifest';

/** One call of a handler, for the log of the drawer and for tests. */
export interface LoggedEvent {
  readonly type: string;
  readonly functionName: string;
  end: 'running' | FunctionEnd['kind'];
  with?: CompletedWith;
}

/** Events that start the add-in without a press: raised by the form, if the add-in's manifest declares them. */
export class LaunchEvents {
  readonly log: LoggedEvent[] = [];
  readonly #host: OutlookHost;
  readonly #manifest: Promise<AddinManifest>;
  readonly #changed: () => void;

  constructor(host: OutlookHost, manifest: Promise<AddinManifest>, changed: () => void) {
    this.#host = host;
    this.#manifest = manifest;
    this.#changed = changed;
  }

  get manifest(): Promise<AddinManifest> {
    return this.#manifest;
  }

  /** Tells the handler of an event, if there is one; nobody waits for it. */
  async raise(type: string, data: object): Promise<void> {
    const count = { once: 1, twice: 2, never: 0, notOnSend: 1 }[this.#host.quirks.launchEvents];
    const manifest = await this.#manifest;
    const launchEvent = manifest.launchEvents.find((declared) => declared.type === type);
    if (!launchEvent) return;
    for (let time = 0; time < count; time += 1) void this.#run(manifest, launchEvent, data);
  }

  /**
   * Asks the handler of sending.
   * @returns nothing where the manifest declares none, or where this form does not raise the event
   */
  async ask(
    type: string,
  ): Promise<{ readonly launchEvent: LaunchEvent; readonly end: Promise<FunctionEnd> } | undefined> {
    const { launchEvents } = this.#host.quirks;
    const manifest = await this.#manifest;
    const launchEvent = manifest.launchEvents.find((declared) => declared.type === type);
    if (!launchEvent || launchEvents === 'never' || launchEvents === 'notOnSend') return undefined;
    const ends = [this.#run(manifest, launchEvent, { type })];
    if (launchEvents === 'twice') ends.push(this.#run(manifest, launchEvent, { type }));
    // Whoever says no is heard.
    const end = Promise.all(ends).then(
      (all) => all.find((one) => one.kind === 'completed' && one.with.allowEvent === false) ?? firstOf(all),
    );
    return { launchEvent, end };
  }

  async #run(
    manifest: AddinManifest,
    { type, functionName }: LaunchEvent,
    data: object,
  ): Promise<FunctionEnd> {
    const where = placeOf(manifest, this.#host.quirks);
    if (!where) return { kind: 'notLoaded' };
    const entry: LoggedEvent = { type, functionName, end: 'running' };
    this.log.push(entry);
    this.#changed();
    const end = await this.#host.runEvent(where, functionName, data);
    entry.end = end.kind;
    if (end.kind === 'completed') entry.with = end.with;
    this.#changed();
    return end;
  }
}

const firstOf = (ends: readonly FunctionEnd[]): FunctionEnd => ends[0] ?? { kind: 'notLoaded' };

function placeOf({ page, script }: AddinManifest, { eventRuntime }: Quirks): EventPage | undefined {
  if (eventRuntime === 'page') return page === undefined ? undefined : { page: page as FramePage };
  return script === undefined ? undefined : { page: 'playground/scriptRuntime.html', script };
}
