import type { ComposeItem, ItemPart, Recipient } from '../mailbox/composeItem';
import type { ItemLocation } from '../mailbox/locations';
import { mailboxZones, momentOf, wallTime, zoneByName } from '../mailbox/timeZones';
import { bookedRoom } from '../scenarios';
import { create, crossButton, element } from './element';

/** What the form tells its Outlook when the person changed something. */
export interface ComposeFormEvents {
  timesChanged(): void;
  locationsChanged(): void;
}

/** The fields above the body: recipients, subject and, for an event, times and location. */
export class ComposeForm {
  readonly #events: ComposeFormEvents;
  readonly #to = element('to', HTMLInputElement);
  readonly #subject = element('subject', HTMLInputElement);
  readonly #start = element('start', HTMLInputElement);
  readonly #end = element('end', HTMLInputElement);
  readonly #zone = element('zone', HTMLSelectElement);
  readonly #location = element('location', HTMLInputElement);
  readonly #chips = element('location-chips', HTMLElement);
  #item: ComposeItem | undefined;

  constructor(events: ComposeFormEvents) {
    this.#events = events;
    for (const { windowsName, label } of mailboxZones) {
      this.#zone.append(create('option', { value: windowsName, textContent: label }));
    }
    this.#subject.addEventListener('input', () => {
      if (this.#item) this.#item.subject = this.#subject.value;
    });
    this.#to.addEventListener('change', () => {
      if (this.#item) this.#item.recipients = { to: readRecipients(this.#to.value), cc: [], bcc: [] };
    });
    this.#start.addEventListener('change', () => this.#readTimes());
    this.#end.addEventListener('change', () => this.#readTimes());
    this.#zone.addEventListener('change', () => this.draw('time'));
    this.#location.addEventListener('change', () => this.#commitLocation());
    element('book-room', HTMLButtonElement).addEventListener('click', () => {
      this.#item?.locations.add([bookedRoom.locationIdentifier]);
      this.#locationsChanged();
    });
  }

  get windowsZone(): string {
    return this.#zone.value;
  }

  setZone(windowsName: string): void {
    this.#zone.value = zoneByName(windowsName).windowsName;
    this.draw('time');
  }

  open(item: ComposeItem): void {
    this.#item = item;
    const isEvent = item.kind === 'appointment';
    element('event-fields', HTMLElement).hidden = !isEvent;
    element('to-label', HTMLElement).textContent = isEvent ? 'Invite' : 'To';
    this.#subject.placeholder = isEvent ? 'Add a title' : 'Add a subject';
    for (const part of ['to', 'subject', 'time', 'locations'] as const) this.draw(part);
    item.onChange((part) => this.draw(part));
  }

  draw(part: ItemPart): void {
    const item = this.#item;
    if (!item) return;
    const { iana } = zoneByName(this.#zone.value);
    if (part === 'subject') this.#subject.value = item.subject;
    if (part === 'to') this.#to.value = item.recipients.to.map(({ address }) => address).join('; ');
    if (part === 'time') {
      this.#start.value = wallTime(item.start, iana);
      this.#end.value = wallTime(item.end, iana);
    }
    if (part === 'locations') {
      this.#chips.replaceChildren(...item.locations.list.map((location) => this.#chip(location)));
      this.#location.value = '';
    }
  }

  #chip(location: ItemLocation): HTMLElement {
    const { id, type } = location.locationIdentifier;
    const chip = create('span', { className: `chip ${type}`, title: type === 'room' ? id : 'Location' });
    chip.append(create('span', { textContent: location.displayName }));
    chip.append(
      crossButton(`Remove ${location.displayName}`, () => {
        this.#item?.locations.remove([location.locationIdentifier]);
        this.#locationsChanged();
      }),
    );
    return chip;
  }

  #commitLocation(): void {
    const text = this.#location.value.trim();
    if (text !== '') this.#item?.locations.add([{ id: text, type: 'custom' }]);
    this.#locationsChanged();
  }

  #locationsChanged(): void {
    this.#item?.changed('locations');
    this.#events.locationsChanged();
  }

  #readTimes(): void {
    const item = this.#item;
    if (!item) return;
    const { iana } = zoneByName(this.#zone.value);
    const start = momentOf(this.#start.value, iana);
    const end = momentOf(this.#end.value, iana);
    if (Number.isNaN(start) || Number.isNaN(end)) return;
    const length = item.end - item.start;
    item.end = end > start ? end : start + length;
    item.start = start;
    item.changed('time');
    this.#events.timesChanged();
  }
}

function readRecipients(text: string): Recipient[] {
  const addresses = text.split(/[;,]/).map((part) => part.trim());
  return addresses.filter((address) => address !== '').map((address) => ({ address, name: address }));
}
