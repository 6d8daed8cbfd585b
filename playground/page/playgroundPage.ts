import { clientProfile, type ClientProfile } from '../fieldTest/clientProfile';
import { decodeFieldReport } from '../fieldTest/fieldReport';
import type { BodyType } from '../mailbox/bodyEditor';
import { FormEvents } from '../events/formEvents';
import { LaunchEvents } from '../events/launchEvents';
import { servedManifest } from '../events/manifest';
import { Sending } from '../events/sending';
import { drawSending } from '../events/sendDialog';
import { ComposeItem, type ItemKind } from '../mailbox/composeItem';
import type { FramePage } from '../officeHost/frameAddress';
import type { ClickResult } from '../officeHost/commandRuntimes';
import { OutlookHost } from '../officeHost/outlookHost';
import { noQuirks, type Quirks } from '../quirks';
import { savedRooms, type RoomsName } from '../sampleRooms';
import { itemStart, scenarios, type ScenarioName } from '../scenarios';
import { ComposeForm } from './form/composeForm';
import { element } from './element';
import { keptSettings } from './keptSettings';
import { drawNotifications } from './notificationBar';
import { drawClient, drawSwitch, playPhone } from './phoneClient';
import { RichTextBody } from './form/richTextBody';
import { keepTheme, keptTheme, playSystemTheme, systemTheme, type Theme } from './systemTheme';

/** The local Outlook: the form, the ribbon, the pane, and the host that runs the add-in in them. */
export class PlaygroundPage {
  readonly host: OutlookHost;
  scenario: ScenarioName = 'empty';
  readonly #pane = element('pane', HTMLElement);
  readonly settings = keptSettings();
  readonly body: RichTextBody;
  readonly form: ComposeForm;
  readonly launch: LaunchEvents;
  readonly tell: FormEvents;
  readonly sending: Sending;
  readonly #listeners: (() => void)[] = [];
  item: ComposeItem;
  #working = 0;

  constructor() {
    this.form = new ComposeForm({
      timesChanged: () => this.tell.timesChanged(),
      repetitionChosen: (repetition) => this.tell.setRecurrence(repetition),
      locationsChanged: (which) => this.tell.locationsChanged(which),
      recipientsChanged: (field) => this.tell.recipientsChanged(field),
    });
    this.body = new RichTextBody(
      element('editor', HTMLElement),
      element('plain', HTMLTextAreaElement),
      () => this.host.quirks,
    );
    this.item = new ComposeItem(itemStart('message', 'empty', Date.now(), noQuirks));
    this.host = new OutlookHost({
      item: () => this.item,
      body: this.body,
      settings: this.settings,
      windowsZone: () => this.form.windowsZone,
      closePane: () => this.closePane(),
      openAnotherItem: () => this.openItem(this.item.kind),
      prepare: (frame) => {
        if (keptTheme() !== systemTheme()) playSystemTheme(frame, keptTheme());
        if (this.host.quirks.client === 'phone') playPhone(frame);
      },
    });
    this.launch = new LaunchEvents(this.host, servedManifest(), () => this.#changed());
    this.tell = new FormEvents(this.host, this.launch, {
      item: () => this.item,
      windowsZone: () => this.form.windowsZone,
    });
    this.sending = new Sending({
      ask: () => this.launch.ask(this.item.kind === 'message' ? 'OnMessageSend' : 'OnAppointmentSend'),
      manifest: this.launch.manifest,
      patienceMs: () => this.host.quirks.sendPatienceMs,
      mailboxVersion: () => this.host.quirks.mailboxVersion,
      act: (commandId, contextData) => void this.#runControl(commandId, contextData),
      changed: (state) => {
        if (state.stage === 'sent') this.host.endEvents();
        drawSending(state, (does) => this.sending.press(does));
        this.#changed();
      },
    });
    keepTheme(keptTheme());
  }

  get paneOpen(): boolean {
    return !this.#pane.hidden;
  }

  /** Calls the listener after each action, for the drawer and the buttons. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  openItem(kind: ItemKind, scenario: ScenarioName = 'empty'): void {
    const paneWasOpen = this.paneOpen;
    const { itemSwitch } = this.host.quirks;
    if (itemSwitch === 'newPane') this.closePane();
    this.scenario = scenario;
    this.item = new ComposeItem(itemStart(kind, scenario, Date.now(), this.host.quirks));
    this.item.onChange((part) => {
      if (part === 'notifications') this.#drawNotifications();
    });
    this.item.attachments.onChange((status, attachment) => this.tell.attachmentsChanged(status, attachment));
    this.form.open(this.item);
    this.body.open(scenarios[scenario].body, scenarios[scenario].bodyType);
    this.host.itemOpened();
    this.launch.log.length = 0;
    this.sending.itemOpened();
    drawSwitch(false);
    this.#drawNotifications();
    element('item-title', HTMLElement).textContent = this.item.title;
    if (itemSwitch !== 'newPane') this.host.switchPane();
    else if (paneWasOpen) this.openPane();
    this.#changed();
  }

  saveRooms(name: RoomsName): void {
    this.settings.save(savedRooms(name));
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

  setTheme(theme: Theme): void {
    keepTheme(theme);
    if (this.paneOpen) this.openPane();
    this.#changed();
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

  setBodyType(type: BodyType): void {
    this.body.switchTo(type);
    this.#changed();
  }

  /** What a button of the alert before sending does: the pane, or a function of the ribbon. */
  async #runControl(commandId: string, contextData: string): Promise<void> {
    const { controls } = await this.launch.manifest;
    const control = controls.get(commandId);
    this.item.initializationContext = contextData;
    if (control?.kind === 'pane') this.openPane();
    if (control?.kind === 'function') await this.clickRibbon(control.functionName);
  }

  #drawNotifications(): void {
    drawNotifications(element('notifications', HTMLElement), this.item.notifications.all, {
      dismiss: (key) => {
        this.item.notifications.remove(key);
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
