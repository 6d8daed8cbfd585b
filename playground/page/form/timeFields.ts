import type { ComposeItem } from '../../mailbox/composeItem';
import { rhythmTitles, type Repetition, type RhythmName } from '../../mailbox/recurrence';
import { dayLater, mailboxZones, momentOf, wallTime, zoneByName } from '../../mailbox/timeZones';
import { create, element } from '../element';

export interface TimeFieldEvents {
  timesChanged(): void;
  repetitionChosen(repetition: Repetition): void;
}

/** Start, end, zone, all day and repetition of an event. */
export class TimeFields {
  readonly #events: TimeFieldEvents;
  readonly #start = element('start', HTMLInputElement);
  readonly #end = element('end', HTMLInputElement);
  readonly #zone = element('zone', HTMLSelectElement);
  readonly #allDay = element('all-day', HTMLInputElement);
  readonly #repeats = element('repeats', HTMLSelectElement);
  #item: ComposeItem | undefined;

  constructor(events: TimeFieldEvents) {
    this.#events = events;
    for (const { windowsName, label } of mailboxZones) {
      this.#zone.append(create('option', { value: windowsName, textContent: label }));
    }
    for (const [value, textContent] of Object.entries(rhythmTitles)) {
      this.#repeats.append(create('option', { value, textContent }));
    }
    this.#start.addEventListener('change', () => this.#readTimes());
    this.#end.addEventListener('change', () => this.#readTimes());
    this.#allDay.addEventListener('change', () => this.#readAllDay());
    this.#zone.addEventListener('change', () => this.draw());
    this.#repeats.addEventListener('change', () => events.repetitionChosen(this.#chosenRhythm() ?? 'never'));
  }

  get windowsZone(): string {
    return this.#zone.value;
  }

  setZone(windowsName: string): void {
    this.#zone.value = zoneByName(windowsName).windowsName;
    this.draw();
  }

  open(item: ComposeItem): void {
    this.#item = item;
    this.draw();
  }

  draw(): void {
    const item = this.#item;
    if (!item) return;
    const [start, end] = [item.start, item.end].map((epochMs) => wallTime(epochMs, this.#iana));
    this.#start.value = start ?? '';
    this.#end.value = end ?? '';
    this.#allDay.checked = [start, end].every((wall) => wall?.endsWith('T00:00')) && item.end > item.start;
    this.#repeats.value = item.recurrence === null ? 'never' : item.rhythm;
    // Whether one meeting of a series repeats is a matter of its series.
    this.#repeats.disabled = item.seriesId !== null;
  }

  #chosenRhythm(): RhythmName | undefined {
    const { value } = this.#repeats;
    return (Object.keys(rhythmTitles) as RhythmName[]).find((rhythm) => rhythm === value);
  }

  get #iana(): string {
    return zoneByName(this.#zone.value).iana;
  }

  #readTimes(): void {
    const item = this.#item;
    if (!item) return;
    const start = momentOf(this.#start.value, this.#iana);
    const end = momentOf(this.#end.value, this.#iana);
    if (Number.isNaN(start) || Number.isNaN(end)) return;
    this.#setTimes(item, start, end > start ? end : start + item.end - item.start);
  }

  /** All day: from midnight to the midnight after the last day. Else an hour in the morning. */
  #readAllDay(): void {
    const item = this.#item;
    if (!item) return;
    const dayOf = (epochMs: number) => wallTime(epochMs, this.#iana).slice(0, 10);
    const at = (day: string, clock: string) => momentOf(`${day}T${clock}`, this.#iana);
    const firstDay = dayOf(item.start);
    if (this.#allDay.checked)
      this.#setTimes(item, at(firstDay, '00:00'), at(dayLater(dayOf(item.end - 1)), '00:00'));
    else this.#setTimes(item, at(firstDay, '09:00'), at(firstDay, '10:00'));
  }

  #setTimes(item: ComposeItem, start: number, end: number): void {
    Object.assign(item, { start, end });
    item.changed('time');
    this.#events.timesChanged();
  }
}
