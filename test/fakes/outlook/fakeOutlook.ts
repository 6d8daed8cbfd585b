import { recurrenceOf, type RhythmName } from '../../../playground/mailbox/recurrence';
import { homeZone } from '../../../playground/mailbox/timeZones';
import type { CallOffice } from '../../../src/office/callOffice';
import type { Problem, Step } from '../../../src/core/problem';
import { failure } from '../../../src/core/result';
import type { Result } from '../../../src/core/result';
import { attachmentsOf } from '../../../src/office/item/attachments';
import { ownerReaderOf } from '../../../src/office/item/itemOwner';
import { memoryOf } from '../../../src/office/item/itemMemory';
import { readTimes } from '../../../src/office/item/itemTimes';
import { meetingFactsOf } from '../../../src/office/item/meetingFacts';
import type {
  BodyFormat,
  ComposeItem,
  ItemAttachments,
  ItemMemory,
  MeetingFacts,
  Notice,
  Notices,
} from '../../../src/usecases/ports';
import type { FakeClock } from './fakeClock';
import { FakeFiles } from './fakeFiles';
import { FakeMeeting } from './fakeMeeting';
import type { FakeFile } from './fakeFiles';
import { FaultyCalls } from './faultyCalls';
import type { CallName, Fault } from './faultyCalls';
import { Refusal } from './refusal';

/** A single appointment, a series that does not say how often, one of this rhythm, or one meeting of a series. */
export type Repetition = 'single' | 'series' | RhythmName | 'occurrence';

export interface FakeItem {
  readonly kind?: 'message' | 'appointment';
  readonly format?: BodyFormat;
  readonly body?: string;
  /** Offset of the cursor in the body's source; at the top where the body never had it (B01). */
  readonly cursor?: number;
  readonly selection?: string;
  readonly subject?: string;
  readonly locations?: readonly string[];
  /** `one`: the client has one text for all locations (E08). */
  readonly locationTexts?: 'one' | 'many';
  /** Milliseconds since 1970. */
  readonly startMs?: number;
  readonly endMs?: number;
  readonly repetition?: Repetition;
  /** Of the shared calendar in which it lies, as Outlook names them; nothing in one's own. */
  readonly owner?: string;
  readonly files?: readonly FakeFile[];
  readonly meeting?: Partial<FakeMeeting>;
  /** Classic Outlook turns a plain-text mail into HTML when HTML is written over it (C02); others refuse (C01). */
  readonly onHtmlOverText?: 'refuse' | 'convert';
}

/** Outlook's answer to HTML where only text may stand (C01). */
const INVALID_FORMAT = 2006;

const isOtherType = (given: unknown, promised: unknown): boolean => typeof given !== typeof promised;

/**
 * A small Outlook of our own: the item that is being written, and the notification bar. It answers through the product's own wrapper, so a test sees wrapper and use case together.
 */
export class FakeOutlook extends FaultyCalls {
  readonly kind: 'message' | 'appointment';
  format: BodyFormat;
  body: string;
  subject: string;
  locations: readonly string[];
  startMs: number;
  endMs: number;
  repetition: Repetition;
  readonly owner: string | undefined;
  readonly files: FakeFiles;
  readonly meeting: FakeMeeting;
  readonly notices: Notice[] = [];
  /** What the client makes of a body that is written, and of one that is read. */
  readonly host = { written: (source: string) => source, read: (source: string) => source };
  private readonly locationTexts: 'one' | 'many';
  private readonly onHtmlOverText: 'refuse' | 'convert';
  private cursor: number;
  private readonly selection: string;

  constructor(item: FakeItem, clock: FakeClock) {
    super(clock);
    this.kind = item.kind ?? 'message';
    this.format = item.format ?? 'html';
    this.body = item.body ?? '';
    this.cursor = item.cursor ?? 0;
    this.selection = item.selection ?? '';
    this.subject = item.subject ?? '';
    this.locations = item.locations ?? [];
    this.locationTexts = item.locationTexts ?? 'many';
    this.startMs = item.startMs ?? Date.UTC(2026, 10, 24, 9);
    this.endMs = item.endMs ?? this.startMs + 3_600_000;
    this.repetition = item.repetition ?? 'single';
    this.owner = item.owner;
    this.files = new FakeFiles(item.files ?? []);
    this.meeting = Object.assign(new FakeMeeting(), item.meeting);
    this.onHtmlOverText = item.onHtmlOverText ?? 'refuse';
  }

  private insert(content: string, format: BodyFormat, at: number): void {
    if (this.format === 'text' && format === 'html') throw new Refusal(INVALID_FORMAT);
    const shown = this.format === 'html' && format === 'text' ? content.replace(/\n/gu, '<br>') : content;
    this.body = this.body.slice(0, at) + shown + this.body.slice(at);
    // The cursor stays in its sentence.
    if (at < this.cursor) this.cursor += shown.length;
  }

  private rewrite(content: string, format: BodyFormat, fault: Fault | undefined): void {
    if (this.format === 'text' && format === 'html') {
      if (this.onHtmlOverText === 'refuse') throw new Refusal(INVALID_FORMAT);
      this.format = 'html';
    }
    const kept = fault?.kind === 'truncate' ? 1 - fault.percent / 100 : 1;
    this.body = this.host.written(content.slice(0, Math.ceil(content.length * kept)));
  }

  /** The body as Outlook gives it: a text body that is asked for as HTML comes with its lines as breaks. */
  private read(format: BodyFormat): string {
    if (format === this.format) return this.host.read(this.body);
    return format === 'html'
      ? `<html><body>${this.body.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\n/gu, '<br>')}</body></html>`
      : this.body.replace(/<(?:br|\/p|\/td|\/div)>/gu, '\n').replace(/<[^>]*>/gu, '');
  }

  /** Like the adapter, the fake gives no value of another type than it promises. */
  private async readValue<Value>(
    call: CallOffice,
    step: Step,
    name: CallName,
    value: () => Value,
  ): Promise<Result<Value, Problem>> {
    const given = await this.ask<Value>(call, step, name, value);
    return given.ok && isOtherType(given.value, value())
      ? failure({ code: 'refused', step, detail: 'another type' })
      : given;
  }

  /** Messages have no locations. */
  private ofAppointment<Value>(
    step: Step,
    ask: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> {
    return this.kind === 'message' ? Promise.resolve(failure({ code: 'absent', step })) : ask();
  }

  /** Start, end and recurrence as office.js has them, so that the adapter's own rules for them hold here, too (E10). */
  private readTimes(call: CallOffice) {
    const member = (name: CallName, value: () => unknown) => {
      const getAsync = this.method(name, value);
      return getAsync && { getAsync };
    };
    return readTimes(
      {
        start: member('readStart', () => new Date(this.startMs)),
        end: member('readEnd', () => new Date(this.endMs)),
        recurrence: member('readRecurrence', () => this.recurrence()),
        seriesId: this.repetition === 'occurrence' ? 'series-1' : null,
      },
      call,
    );
  }

  /** As office.js has it: an item that lies in no shared folder lacks the method. */
  private ownerReader(call: CallOffice) {
    const isShared = this.kind === 'appointment' && this.owner !== undefined;
    const ask = isShared && this.method('readOwner', () => ({ owner: this.owner, delegatePermissions: 3 }));
    return ask ? ownerReaderOf({ getSharedPropertiesAsync: ask }, call) : undefined;
  }

  private recurrence() {
    const { repetition, startMs, endMs } = this;
    if (repetition === 'single') return null;
    if (repetition === 'series' || repetition === 'occurrence') return { recurrenceType: 'weekly' };
    return recurrenceOf(repetition, startMs, endMs, homeZone);
  }

  /** The attached files, read and written by the adapter's own rules. */
  attachments(call: CallOffice): ItemAttachments {
    const { files } = this;
    return {
      list: () =>
        attachmentsOf(
          { getAttachmentsAsync: this.method('readAttachments', () => files.list()) },
          call,
        ).list(),
      read: (id) =>
        attachmentsOf(
          { getAttachmentContentAsync: this.method('readAttachment', () => files.contentOf(id)) },
          call,
        ).read(id),
      attach: (name, content) =>
        attachmentsOf(
          {
            addFileAttachmentFromBase64Async: this.method('attach', (base64 = '') =>
              files.attach(base64, name),
            ),
          },
          call,
        ).attach(name, content),
      remove: (id) =>
        attachmentsOf(
          { removeAttachmentAsync: this.method('removeAttachment', () => files.remove(id)) },
          call,
        ).remove(id),
    };
  }

  /** What is kept with the item, by the adapter's own rules. */
  memory(call: CallOffice): ItemMemory {
    const { meeting } = this;
    const adapter = () =>
      memoryOf(
        {
          sessionData: {
            getAllAsync: this.method('readSession', () => Object.fromEntries(meeting.session)),
            setAsync: this.method(
              'writeSession',
              (key = '', text = '') => void meeting.session.set(key, text),
            ),
          },
          loadCustomPropertiesAsync: this.method('loadProperties', () =>
            meeting.properties(this.method('saveProperties', () => meeting.keep())),
          ),
        },
        call,
      );
    return { read: () => adapter().read(), write: (text) => adapter().write(text) };
  }

  /** Who is invited, by the adapter's own rules. */
  meetingFacts(call: CallOffice): MeetingFacts {
    const { meeting } = this;
    const member = (name: CallName, value: () => unknown) => ({ getAsync: this.method(name, value) });
    const adapter = () =>
      meetingFactsOf(
        {
          requiredAttendees: member('readRequired', () => meeting.required),
          optionalAttendees: member('readOptional', () => meeting.optional),
          sensitivity:
            meeting.sensitivity === undefined
              ? undefined
              : member('readSensitivity', () => meeting.sensitivity),
          getItemIdAsync: this.method('readItemId', () => meeting.id()),
        } as object,
        call,
      );
    return {
      countAttendees: () => adapter().countAttendees(),
      isPrivate: () => adapter().isPrivate(),
      isNew: () => adapter().isNew(),
    };
  }

  item(call: CallOffice): ComposeItem {
    const write = (step: Step, name: CallName, effect: (fault: Fault | undefined) => void) =>
      this.ask(call, step, name, effect);
    return {
      kind: this.kind,
      identity: this,
      readOwner: this.ownerReader(call),
      bodyFormat: () => this.readValue(call, 'bodyType', 'bodyType', () => this.format),
      readBody: (format) => this.readValue(call, 'readBody', 'readBody', () => this.read(format)),
      readSelection: () => this.readValue(call, 'readSelection', 'readSelection', () => this.selection),
      insertAtTop: (content, format) => write('insert', 'insertAtTop', () => this.insert(content, format, 0)),
      insertAtCursor: (content, format) =>
        write('insert', 'insertAtCursor', () => this.insert(content, format, this.cursor)),
      readBodyToRewrite: (format) =>
        this.readValue(call, 'readBody', 'readBodyToRewrite', () => this.read(format)),
      rewriteBody: (content, format) =>
        write('rewrite', 'rewriteBody', (fault) => this.rewrite(content, format, fault)),
      readSubject: () => this.readValue(call, 'readSubject', 'readSubject', () => this.subject),
      writeSubject: (subject) => write('writeSubject', 'writeSubject', () => void (this.subject = subject)),
      readLocations: () =>
        this.ofAppointment('readLocations', () =>
          this.readValue(call, 'readLocations', 'readLocations', () => this.locations),
        ),
      addLocation: (text, insteadOf = []) =>
        this.ofAppointment('addLocation', () =>
          write('addLocation', 'addLocation', () => {
            if (this.locationTexts === 'one') {
              // The adapter does not even ask.
              if (!['', ...insteadOf].includes(this.locations.join('').trim())) throw new Refusal(5000);
              this.locations = [text];
              return;
            }
            // As in Outlook, the same entry never stands there twice.
            if (!this.locations.includes(text)) this.locations = [...this.locations, text];
          }),
        ),
      removeLocation: (text) =>
        this.ofAppointment('removeLocation', () =>
          write('removeLocation', 'removeLocation', () => {
            this.locations = this.locations.filter((entry) => entry !== text);
          }),
        ),
      readTimes: () => this.ofAppointment('readTimes', () => this.readTimes(call)),
    };
  }

  noticeBar(call: CallOffice): Notices {
    return {
      show: (notice) => this.ask(call, 'notify', 'notify', () => void this.notices.push(notice)),
      clear: () => this.ask(call, 'clearNotice', 'clearNotice', () => undefined),
    };
  }
}
