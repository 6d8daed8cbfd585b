import type { ComposeItem, ItemPart, Recipient, RecipientField } from '../../mailbox/composeItem';
import type { ItemLocation } from '../../mailbox/locations';
import { bookedRoom } from '../../scenarios';
import { drawAttachments } from './attachmentChips';
import { create, crossButton, element } from '../element';
import { TimeFields, type TimeFieldEvents } from './timeFields';

/** What the form tells its Outlook when the person changed something. */
export interface ComposeFormEvents extends TimeFieldEvents {
  locationsChanged(which: ItemLocation['locationIdentifier']['type']): void;
  recipientsChanged(field: RecipientField): void;
}

/** The fields above the body: recipients, subject, attached files and, for an event, times and location. */
export class ComposeForm {
  readonly #events: ComposeFormEvents;
  readonly #to = element('to', HTMLInputElement);
  readonly #optional = element('optional', HTMLInputElement);
  readonly #private = element('private', HTMLInputElement);
  readonly #subject = element('subject', HTMLInputElement);
  readonly #times: TimeFields;
  readonly #attachments = element('attachments', HTMLElement);
  readonly #location = element('location', HTMLInputElement);
  readonly #chips = element('location-chips', HTMLElement);
  #item: ComposeItem | undefined;

  constructor(events: ComposeFormEvents) {
    this.#events = events;
    this.#times = new TimeFields(events);
    this.#subject.addEventListener('input', () => {
      if (this.#item) this.#item.subject = this.#subject.value;
    });
    this.#to.addEventListener('change', () => this.#readRecipients('to', this.#to));
    this.#optional.addEventListener('change', () => this.#readRecipients('cc', this.#optional));
    this.#private.addEventListener('change', () => {
      if (this.#item) this.#item.sensitivity = this.#private.checked ? 'private' : 'normal';
    });
    this.#location.addEventListener('change', () => this.#commitLocation());
    element('book-room', HTMLButtonElement).addEventListener('click', () => {
      this.#item?.locations.add([bookedRoom.locationIdentifier]);
      this.#locationsChanged('room');
    });
  }

  get windowsZone(): string {
    return this.#times.windowsZone;
  }

  setZone(windowsName: string): void {
    this.#times.setZone(windowsName);
  }

  open(item: ComposeItem): void {
    this.#item = item;
    const isEvent = item.kind === 'appointment';
    for (const id of ['event-fields', 'optional-field']) element(id, HTMLElement).hidden = !isEvent;
    element('to-label', HTMLElement).textContent = isEvent ? 'Invite' : 'To';
    this.#subject.placeholder = isEvent ? 'Add a title' : 'Add a subject';
    this.#times.open(item);
    for (const part of ['to', 'subject', 'locations', 'attachments', 'sensitivity'] as const) this.draw(part);
    item.onChange((part) => this.draw(part));
  }

  draw(part: ItemPart): void {
    const item = this.#item;
    if (!item) return;
    if (part === 'subject') this.#subject.value = item.subject;
    if (part === 'to') {
      this.#to.value = addresses(item.recipients.to);
      this.#optional.value = addresses(item.recipients.cc);
    }
    if (part === 'sensitivity') this.#private.checked = item.sensitivity === 'private';
    if (part === 'time') this.#times.draw();
    if (part === 'attachments') {
      const { list } = item.attachments;
      this.#attachments.hidden = list.length === 0;
      drawAttachments(this.#attachments, list, (id) => item.attachments.remove(id));
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
        this.#locationsChanged(type);
      }),
    );
    return chip;
  }

  #commitLocation(): void {
    const text = this.#location.value.trim();
    if (text !== '') this.#item?.locations.add([{ id: text, type: 'custom' }]);
    this.#locationsChanged('custom');
  }

  #locationsChanged(which: ItemLocation['locationIdentifier']['type']): void {
    this.#item?.changed('locations');
    this.#events.locationsChanged(which);
  }

  #readRecipients(field: RecipientField, input: HTMLInputElement): void {
    const item = this.#item;
    if (!item) return;
    item.recipients = { ...item.recipients, [field]: readRecipients(input.value) };
    this.#events.recipientsChanged(field);
  }
}

const addresses = (recipients: readonly Recipient[]): string =>
  recipients.map(({ address }) => address).join('; ');

function readRecipients(text: string): Recipient[] {
  const addresses = text.split(/[;,]/).map((part) => part.trim());
  return addresses.filter((address) => address !== '').map((address) => ({ address, name: address }));
}
