import { noQuirks } from '../../quirks';
import { roomsTitles, type RoomsName } from '../../sampleRooms';
import { scenarios, type ScenarioName } from '../../scenarios';
import { drawCallLog } from './callLog';
import { create } from '../element';
import type { PlaygroundPage } from '../playgroundPage';
import { callFaults, decodeCallFault } from './callFaults';
import { quirkGroups, type QuirkControl } from './quirkControls';

const locales: Readonly<Record<string, string>> = {
  'en-US': 'English',
  'de-DE': 'Deutsch (Deutschland)',
  'de-CH': 'Deutsch (Schweiz)',
  'fr-FR': 'Français',
  'it-IT': 'Italiano',
};

/** The drawer with scenarios, saved rooms, language, quirks and the log of calls. */
export class Drawer {
  readonly #page: PlaygroundPage;
  readonly #box: HTMLElement;
  readonly #log = create('div');
  readonly #said = create('p', { role: 'status' });

  constructor(page: PlaygroundPage, box: HTMLElement) {
    this.#page = page;
    this.#box = box;
    this.#draw();
    page.onChange(() => this.#drawLog());
  }

  #draw(): void {
    const page = this.#page;
    this.#box.replaceChildren(
      create('h2', { textContent: 'Item' }),
      select('Scenario', titles(scenarios), page.scenario, (name) =>
        page.openItem(page.item.kind, name as ScenarioName),
      ),
      create('h2', { textContent: 'Mailbox' }),
      select('Rooms saved', { '': 'Choose…', ...roomsTitles }, '', (name) => {
        if (name === '') return;
        page.saveRooms(name as RoomsName);
        page.openItem(page.item.kind, page.scenario);
      }),
      select('Office language', locales, page.host.locale, (locale) => {
        page.host.locale = locale;
        page.openItem(page.item.kind, page.scenario);
      }),
      create('h2', { textContent: 'Quirks' }),
      create('p', {
        textContent: 'What real Outlooks do. They hold from the next click, or the next item, on.',
      }),
      ...Object.entries(quirkGroups).map(([title, controls]) => this.#group(title, controls)),
      select('One call goes wrong', callFaults, '', (value) => page.setQuirks(decodeCallFault(value))),
      this.#buttons(),
      create('h2', { textContent: 'Field test' }),
      ...this.#fieldTest(),
      create('h2', { textContent: 'Events and calls' }),
      this.#log,
    );
    this.#drawLog();
  }

  /** Quirks of one subject; unfolded where one of them is not as in a good Outlook. */
  #group(title: string, controls: readonly QuirkControl[]): HTMLElement {
    const { quirks } = this.#page.host;
    const open = controls.some(({ name }) => quirks[name] !== noQuirks[name]);
    return create(
      'details',
      { open },
      create('summary', { textContent: title }),
      ...controls.map((control) => this.#quirk(control)),
    );
  }

  #quirk(control: QuirkControl): HTMLElement {
    const set = (value: string | number | boolean) => this.#page.setQuirks({ [control.name]: value });
    const value = this.#page.host.quirks[control.name];
    if (!('values' in control)) return number(control.label, Number(value), set);
    return select(control.label, control.values, String(value), (chosen) =>
      set(typeof value === 'boolean' ? chosen === 'true' : chosen),
    );
  }

  /** Opens the page that runs the contract suite, and plays the Outlook that such a report tells of. */
  #fieldTest(): readonly HTMLElement[] {
    const open = create('button', { type: 'button', textContent: 'Open the field test' });
    open.addEventListener('click', () => this.#page.openPane('field-test.html'));
    const report = create('textarea', { rows: 3 });
    const play = create('button', { type: 'button', textContent: 'Play this Outlook' });
    play.addEventListener('click', () => {
      try {
        const { unexplained } = this.#page.playClient(report.value);
        this.#draw();
        this.#said.textContent = `The quirks are set. Cases that they do not explain: ${unexplained.join('; ') || 'none'}.`;
      } catch (error) {
        this.#said.textContent = `The report cannot be read. ${String(error)}`;
      }
    });
    return [
      create('div', { className: 'buttons' }, open),
      create('label', {}, 'Report of another Outlook', report),
      create('div', { className: 'buttons' }, play),
      this.#said,
    ];
  }

  #buttons(): HTMLElement {
    const reset = create('button', { type: 'button', textContent: 'Reset everything' });
    reset.addEventListener('click', () => {
      this.#page.setQuirks(noQuirks);
      this.#page.host.locale = 'en-US';
      this.#page.saveRooms('two');
      this.#page.openItem('message', 'empty');
      this.#draw();
    });
    return create('div', { className: 'buttons' }, reset);
  }

  #drawLog(): void {
    const { host, launch } = this.#page;
    drawCallLog(this.#log, host.gate.log, host.gate.maxInFlight, host.completedCount, launch.log);
  }
}

function titles(list: Readonly<Record<string, { readonly title: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(list).map(([name, { title }]) => [name, title]));
}

function select(
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const field = create('select');
  for (const [value, text] of Object.entries(options)) {
    field.append(create('option', { value, textContent: text, selected: value === chosen }));
  }
  field.addEventListener('change', () => onChoose(field.value));
  return create('label', {}, label, field);
}

function number(label: string, value: number, onChange: (value: number) => void): HTMLElement {
  const field = create('input', { type: 'number', min: '0', value: String(value) });
  field.addEventListener('input', () => onChange(Math.max(0, field.valueAsNumber || 0)));
  return create('label', {}, label, field);
}
