import { detailsOf, type Attachment } from '../mailbox/attachments';
import type { ComposeItem, Recipient, RecipientField } from '../mailbox/composeItem';
import { recurrenceOf, type Repetition } from '../mailbox/recurrence';
import { zoneByName } from '../mailbox/timeZones';
import type { OutlookHost } from '../officeHost/outlookHost';
import type { LaunchEvents } from './launchEvents';

export interface OpenForm {
  readonly item: () => ComposeItem;
  readonly windowsZone: () => string;
}

const recipient = (address: string): Recipient => ({ address, name: address });

/**
 * What a person changes in the form, and what the form then tells the add-in: open pages that have asked for it, and the handlers
 * that the manifest declares. The data of both are the same, as the events of office.js have them.
 */
export class FormEvents {
  readonly #host: OutlookHost;
  readonly #launch: LaunchEvents;
  readonly #form: OpenForm;

  constructor(host: OutlookHost, launch: LaunchEvents, form: OpenForm) {
    this.#host = host;
    this.#launch = launch;
    this.#form = form;
  }

  setTimes(start: number, end: number): void {
    const item = this.#form.item();
    Object.assign(item, { start, end });
    item.changed('time');
    this.timesChanged();
  }

  setRecurrence(repetition: Repetition): void {
    const item = this.#form.item();
    if (repetition !== 'never') item.rhythm = repetition;
    item.recurrence =
      repetition === 'never'
        ? null
        : recurrenceOf(repetition, item.start, item.end, zoneByName(this.#form.windowsZone()));
    item.changed('time');
    this.#recurrenceChanged();
  }

  setAttendees(required: readonly string[], optional: readonly string[]): void {
    const item = this.#form.item();
    const before = item.recipients;
    item.recipients = { ...before, to: required.map(recipient), cc: optional.map(recipient) };
    item.changed('to');
    const { to, cc } = item.recipients;
    this.recipientsChanged(
      ...(JSON.stringify(to) === JSON.stringify(before.to) ? [] : (['to'] as const)),
      ...(JSON.stringify(cc) === JSON.stringify(before.cc) ? [] : (['cc'] as const)),
    );
  }

  setSensitivity(sensitivity: 'normal' | 'private'): void {
    const item = this.#form.item();
    item.sensitivity = sensitivity;
    item.changed('sensitivity');
  }

  /** The times are others, and with them those of its series; one meeting of a series moves alone. */
  timesChanged(): void {
    const { start, end, recurrence, seriesId, rhythm } = this.#form.item();
    const times = { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
    this.#host.raise('olkAppointmentTimeChanged', times);
    void this.#launch.raise('OnAppointmentTimeChanged', { type: 'olkAppointmentTimeChanged', ...times });
    if (recurrence !== null && seriesId === null) this.setRecurrence(rhythm);
  }

  /** For open pages office.js takes the recurrence as a text within the text. */
  #recurrenceChanged(): void {
    const { recurrence } = this.#form.item();
    this.#host.raise('olkRecurrenceChanged', {
      recurrence: recurrence === null ? null : JSON.stringify(recurrence),
    });
    void this.#launch.raise('OnAppointmentRecurrenceChanged', { type: 'olkRecurrenceChanged', recurrence });
  }

  recipientsChanged(...changed: readonly RecipientField[]): void {
    const isEvent = this.#form.item().kind === 'appointment';
    const names = isEvent
      ? ({ to: 'requiredAttendees', cc: 'optionalAttendees', bcc: 'resources' } as const)
      : ({ to: 'to', cc: 'cc', bcc: 'bcc' } as const);
    const changedRecipientFields = Object.fromEntries(
      (['to', 'cc', 'bcc'] as const).map((field) => [names[field], changed.includes(field)]),
    );
    this.#host.raise('olkRecipientsChanged', changedRecipientFields);
    void this.#launch.raise(isEvent ? 'OnAppointmentAttendeesChanged' : 'OnMessageRecipientsChanged', {
      type: 'olkRecipientsChanged',
      changedRecipientFields,
    });
  }

  /** A booked room is somebody who is invited, too. */
  locationsChanged(which: 'room' | 'custom'): void {
    this.#host.raise('olkEnhancedLocationsChanged', { enhancedLocations: this.#form.item().locations.list });
    if (which === 'room') this.recipientsChanged('bcc');
  }

  attachmentsChanged(attachmentStatus: string, attachment: Attachment): void {
    this.#host.raise('olkAttachmentsChanged', {
      attachmentStatus,
      attachmentDetails: detailsOf(attachment),
    });
  }
}
