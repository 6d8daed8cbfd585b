import { clientProfile, type ClientProfile } from '../fieldTest/clientProfile';
import { decodeFieldReport } from '../fieldTest/fieldReport';
import { type BodyType } from '../mailbox/bodyEditor';
import { FormEvents } from '../events/formEvents';
import { LaunchEvents } from '../events/launchEvents';
import { noManifest, readManifest, type AddinManifest } from '../events/manifest';
import { Sending } from '../events/sending';
import { drawSending } from '../events/sendDialog';
import { ComposeItem, type ItemKind } from '../mailbox/composeItem';
import type { Repetition } from '../mailbox/recurrence';
import { RoamingSettings, type SettingsBag } from '../mailbox/roamingSettings';
import type { FramePage } from '../officeHost/frameAddress';
import { OutlookHost, type ClickResult } from '../officeHost/outlookHost';
import type { CaretPlace, PlaygroundApi, PlaygroundState } from '../playgroundApi';
import { noQuirks, type Quirks } from '../quirks';
import { savedRooms, type RoomsName } from '../sampleRooms';
import { itemStart, scenarios, type ScenarioName } from '../scenarios';
import { findText } from './form/caret';
import { ComposeForm } from './form/composeForm';
import { element } from './element';
import { drawNotifications } from './notificationBar';
import { drawClient, drawSwitch, playPhone } from './phoneClient';
import { caretAt, RichTextBody } from './form/richTextBody';
import { playSystemTheme, systemTheme } from './systemTheme';

const settingsKey = 'playground.roamingSettings';
const themeKey = 'playground.theme';

/** The local Outlook: the form, the ribbon, the pane, and the host that runs the add-in in them. */
export class PlaygroundPage implements PlaygroundApi {
  readonly host: OutlookHost;
  scenario: ScenarioName = 'empty';
  readonly #editor = element('editor', HTMLElement);
  readonly #pane = element('pane', HTMLElement);
  readonly #settings = new RoamingSettings({
    read: () => localStorage.getItem(settingsKey),
    write: (text) => {
      localStorage.setItem(settingsKey, text);
    },
  });
  readonly #body: RichTextBody;
  readonly #form: ComposeForm;
  readonly #launch: LaunchEvents;
  readonly #tell: FormEvents;
  readonly #sending: Sending;
  readonly #listeners: (() => void)[] = [];
  #item: ComposeItem;
  #working = 0;

  constructor() {
    if (localStorage.getItem(settingsKey) === null) this.saveRooms('two');
    this.#form = new ComposeForm({
      timesChanged: () => this.#tell.timesChanged(),
      repetitionChosen: (repetition) => this.setRecurrence(repetition),
      locationsChanged: (which) => this.#tell.locationsChanged(which),
      recipientsChanged: (field) => this.#tell.recipientsChanged(field),
    });
    this.#body = new RichTextBody(
      this.#editor,
      element('plain', HTMLTextAreaElement),
      () => this.host.quirks,
    );
    this.#item = new ComposeItem(itemStart('message', 'empty', Date.now(), noQuirks));
    this.host = new OutlookHost({
      item: () => this.#item,
      body: this.#body,
      settings: this.#settings,
      windowsZone: () => this.#form.windowsZone,
      closePane: () => this.closePane(),
      openAnotherItem: () => this.openItem(this.kind),
      prepare: (frame) => {
        if (this.theme !== systemTheme()) playSystemTheme(frame, this.theme);
        if (this.host.quirks.client === 'phone') playPhone(frame);
      },
    });
    this.#launch = new LaunchEvents(this.host, servedManifest(), () => this.#changed());
    this.#tell = new FormEvents(this.host, this.#launch, {
      item: () => this.#item,
      windowsZone: () => this.#form.windowsZone,
    });
    this.#sending = new Sending({
      ask: () => this.#launch.ask(this.kind === 'message' ? 'OnMessageSend' : 'OnAppointmentSend'),
      manifest: this.#launch.manifest,
      patienceMs: () => this.host.quirks.sendPatienceMs,
      mailboxVersion: () => this.host.quirks.mailboxVersion,
      act: (commandId, contextData) => void this.#runControl(commandId, contextData),
      changed: (state) => {
        if (state.stage === 'sent') this.host.endEvents();
        drawSending(state, (does) => this.#sending.press(does));
        this.#changed();
      },
    });
    const theme = localStorage.getItem(themeKey) ?? systemTheme();
    document.documentElement.dataset['theme'] = theme === 'dark' ? 'dark' : 'light';
  }

  get kind(): ItemKind {
    return this.#item.kind;
  }

  /** Calls the listener after each action, for the drawer and the buttons. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  openItem(kind: ItemKind, scenario: ScenarioName = 'empty'): void {
    const paneWasOpen = !this.#pane.hidden;
    const { itemSwitch } = this.host.quirks;
    if (itemSwitch === 'newPane') this.closePane();
    this.scenario = scenario;
    this.#item = new ComposeItem(itemStart(kind, scenario, Date.now(), this.host.quirks));
    this.#item.onChange((part) => {
      if (part === 'notifications') this.#drawNotifications();
    });
    this.#item.attachments.onChange((status, attachment) =>
      this.#tell.attachmentsChanged(status, attachment),
    );
    this.#form.open(this.#item);
    this.#body.open(scenarios[scenario].body, scenarios[scenario].bodyType);
    this.host.itemOpened();
    this.#launch.log.length = 0;
    this.#sending.itemOpened();
    drawSwitch(false);
    this.#drawNotifications();
    element('item-title', HTMLElement).textContent = titleOf(this.#item);
    if (itemSwitch !== 'newPane') this.host.switchPane();
    else if (paneWasOpen) this.openPane();
    this.#changed();
  }

  saveRooms(name: RoomsName): void {
    this.saveSettings(savedRooms(name));
  }

  saveSettings(bag: SettingsBag): void {
    this.#settings.save(bag);
  }

  setQuirks(change: Partial<Quirks>): void {
    this.host.setQuirks(change);
    drawClient(this.host.quirks.client);
    this.#changed();
  }

  playClient(report: string): ClientProfile {
    const profile = clientProfile(decodeFieldReport(report));
    this.setQuirks({ ...noQuirks, ...profile.quirks });
    return profile;
  }

  setLatency(latencyMs: number): void {
    this.setQuirks({ latencyMs });
  }

  setLocale(locale: string): void {
    this.host.locale = locale;
    this.#changed();
  }

  setTimeZone(windowsName: string): void {
    this.#form.setZone(windowsName);
  }

  setTheme(theme: 'light' | 'dark'): void {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(themeKey, theme);
    if (!this.#pane.hidden) this.openPane();
    this.#changed();
  }

  get theme(): 'light' | 'dark' {
    return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
  }

  async clickRibbon(functionName: string): Promise<ClickResult> {
    this.#showWorking(1);
    try {
      const result = await this.host.click(functionName);
      drawSwitch(result.allowEvent);
      return result;
    } finally {
      this.#showWorking(-1);
      this.#changed();
    }
  }

  openPane(page: FramePage = 'taskpane.html'): void {
    this.closePane();
    const frame = document.createElement('iframe');
    frame.title = 'Videoconf options';
    frame.dataset['runtime'] = 'pane';
    element('pane-frame', HTMLElement).append(frame);
    this.#pane.hidden = false;
    this.host.openPane(frame, page);
    this.#changed();
  }

  closePane(): void {
    this.host.closePane();
    this.#pane.hidden = true;
    this.#changed();
  }

  setSubject(subject: string): void {
    this.#item.subject = subject;
    this.#item.changed('subject');
  }

  setTimes(start: number, end: number): void {
    this.#tell.setTimes(start, end);
  }

  setRecurrence(repetition: Repetition): void {
    this.#tell.setRecurrence(repetition);
  }

  setAttendees(required: readonly string[], optional: readonly string[] = []): void {
    this.#tell.setAttendees(required, optional);
  }

  setSensitivity(sensitivity: 'normal' | 'private'): void {
    this.#tell.setSensitivity(sensitivity);
  }

  send(): void {
    void this.#sending.send();
  }

  setBody(content: string): void {
    this.#body.open(content, this.#body.type);
  }

  setBodyType(type: BodyType): void {
    this.#body.switchTo(type);
    this.#changed();
  }

  placeCaret(place: CaretPlace): void {
    if (place === 'nowhere') {
      this.#body.forgetCaret();
      this.#editor.blur();
      return;
    }
    const range = typeof place === 'string' ? caretAt(this.#editor, place) : this.#find(place.after);
    range.collapse(place === 'start');
    this.#body.select(range);
  }

  selectText(text: string): void {
    this.#body.select(this.#find(text));
  }

  state(): PlaygroundState {
    const item = this.#item;
    return {
      kind: item.kind,
      subject: item.subject,
      bodyType: this.#body.type,
      bodyHtml: this.#body.html,
      bodyText: this.#body.text,
      locations: item.locations.list,
      start: item.start,
      end: item.end,
      attachments: item.attachments.list.map(({ name, bytes }) => ({
        name,
        content: new TextDecoder().decode(bytes),
      })),
      notifications: item.notifications.all,
      settings: this.#settings.serverCopy,
      calls: this.host.gate.log.map((call) => ({ ...call })),
      completedCount: this.host.completedCount,
      maxInFlight: this.host.gate.maxInFlight,
      events: this.#launch.log.map((event) => ({ ...event })),
      sending: this.#sending.state,
      recipients: item.recipients,
      sessionData: Object.fromEntries(item.sessionData),
      customProperties: item.customProperties,
      paneOpen: !this.#pane.hidden,
      quirks: this.host.quirks,
    };
  }

  #find(text: string): Range {
    const range = findText(this.#editor, text);
    if (!range) throw new Error(`The body does not contain "${text}".`);
    return range;
  }

  /** What a button of the alert before sending does: the pane, or a function of the ribbon. */
  async #runControl(commandId: string, contextData: string): Promise<void> {
    const { controls } = await this.#launch.manifest;
    const control = controls.get(commandId);
    this.#item.initializationContext = contextData;
    if (control?.kind === 'pane') this.openPane();
    if (control?.kind === 'function') await this.clickRibbon(control.functionName);
  }

  #drawNotifications(): void {
    drawNotifications(element('notifications', HTMLElement), this.#item.notifications.all, {
      dismiss: (key) => {
        this.#item.notifications.remove(key);
        this.#drawNotifications();
      },
      openPane: () => this.openPane(),
    });
  }

  /** Outlook's own bar while a command runs; it goes when the command completes (G01, G07). */
  #showWorking(change: 1 | -1): void {
    this.#working += change;
    element('system-bar', HTMLElement).hidden = this.#working === 0;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function titleOf({ kind, owner }: ComposeItem): string {
  if (kind === 'message') return 'New message';
  return owner === undefined
    ? 'New event'
    : `New event in the calendar of ${owner === '' ? 'somebody' : owner}`;
}

/** The manifest beside the add-in's pages: what it does not declare is not raised. */
async function servedManifest(): Promise<AddinManifest> {
  const response = await fetch('/manifest.xml').catch(() => undefined);
  return response?.ok === true ? readManifest(await response.text()) : noManifest;
}
