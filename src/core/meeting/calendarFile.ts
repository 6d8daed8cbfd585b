import type { InvitationLine } from '../invitation/lines';
import type { InvitationWords } from '../languages/language';
import { failure, success } from '../result';
import type { Result } from '../result';
import { localTime } from './localTime';
import { whenRows } from './when';
import type { When, WhenRow } from './when';
import { contentLine, instantValue, textValue } from './contentLine';

/** By this an attachment is known for one of ours. */
const PRODUCT = '-//Add videoconf//Add videoconf 1//EN';

/** What tells one meeting and its versions apart in the recipients' calendars. */
export interface CalendarMark {
  /** The same for all versions; a UUID, without anything about people in it (RFC 7986, 5.3). */
  readonly uid: string;
  /** Rises with every change; programs drop a file whose number is lower than what they have. */
  readonly sequence: number;
}

export interface CalendarEvent extends CalendarMark {
  /** ISO-8601 instant at which the file is made. */
  readonly stampedAt: string;
  readonly when: When;
  readonly subject: string;
  readonly location: string;
  /** The composed block: its links become the ways to join. */
  readonly lines: readonly InvitationLine[];
  /** The rendered block. It holds the PIN only where the room's policy prints it; nothing else here ever does. */
  readonly block: { readonly html: string; readonly text: string };
}

/**
 * Writes the calendar file of a meeting (RFC 5545; the ways to join as in RFC 7986). Times are instants in UTC, an
 * all-day item is its dates. It has no method and no attendees: it is a file to keep, and no answer is asked for.
 * @param words the language of the labels
 * @returns the file, lines ending in CR LF, or that no time can be written truly (see {@link whenRows})
 */
export function calendarFile(event: CalendarEvent, words: InvitationWords): Result<string, 'noTime'> {
  const [row] = whenRows(event.when);
  if (!row) return failure('noTime');
  const text = (name: string, value: string) => contentLine(name, textValue(value));
  const join = event.lines.find((line) => line.kind === 'join');
  const lines = [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    contentLine('PRODID', PRODUCT),
    'CALSCALE:GREGORIAN\r\n',
    'BEGIN:VEVENT\r\n',
    text('UID', event.uid),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', instantValue(Date.parse(event.stampedAt))),
    ...timeLines(row),
    text('SUMMARY', event.subject),
    text('LOCATION', event.location),
    ...(join === undefined ? [] : [contentLine('URL', join.url)]),
    ...event.lines.flatMap((line) => conferenceLines(line, words)),
    text('DESCRIPTION', event.block.text),
    contentLine('X-ALT-DESC', textValue(`<html><body>${event.block.html}</body></html>`), {
      FMTTYPE: 'text/html',
    }),
    'END:VEVENT\r\n',
    'END:VCALENDAR\r\n',
  ];
  return success(lines.join(''));
}

/** A day as a value: `20261124`. */
function dateValue(ms: number, offsetMinutes: number): string {
  const { year, month, day } = localTime(ms, offsetMinutes);
  return String(year * 10_000 + month * 100 + day).padStart(8, '0');
}

function timeLines(row: WhenRow): readonly string[] {
  if (row.kind === 'allDay') {
    const date = { VALUE: 'DATE' };
    return [
      contentLine('DTSTART', dateValue(row.startMs, row.startOffsetMinutes), date),
      contentLine('DTEND', dateValue(row.endMs, row.endOffsetMinutes), date),
    ];
  }
  const end = contentLine('DTEND', instantValue(row.endMs));
  // An end that is not later than the start is not allowed; without one the event is as long as nothing.
  return [contentLine('DTSTART', instantValue(row.startMs)), ...(row.endMs > row.startMs ? [end] : [])];
}

/** A way to join that a calendar can open: video, phone numbers with their extension, H.323, SIP. Never with the PIN. */
function conferenceLines(line: InvitationLine, words: InvitationWords): readonly string[] {
  const way = (uri: string, label: string, features: readonly string[]) =>
    contentLine('CONFERENCE', uri, { VALUE: 'URI', FEATURE: features, LABEL: label });
  const video = ['AUDIO', 'VIDEO'];
  switch (line.kind) {
    case 'join':
      return [way(line.url, words.join, video)];
    case 'phone':
      return line.numbers.map(({ label, number, dialUrl }) =>
        way(dialUrl, [words.phone, label, number].filter(Boolean).join(' '), ['AUDIO', 'PHONE']),
      );
    case 'h323': {
      const address = line.dialStrings.find((dialString) => dialString.includes('@')) ?? line.gateway;
      return [way(`h323:${address}`, line.role === 'primary' ? words.h323 : words.h323Backup, video)];
    }
    case 'sip':
      return [way(`sip:${line.address}`, words.sip, video)];
    default:
      return [];
  }
}

/** What is read of a calendar file that this add-in wrote. */
export interface WrittenCalendar extends CalendarMark {
  /** The join link: whose meeting it is. Colleagues have this add-in, too. */
  readonly joinUrl: string | undefined;
}

/**
 * Reads which meeting a calendar file of ours is for, so that an update keeps its UID and raises its number.
 * @param file the content of an attachment, from anybody
 * @returns nothing for a file that this add-in did not write
 */
export function readCalendarMark(file: string): WrittenCalendar | undefined {
  const lines = file.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u);
  const valueOf = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  const uid = valueOf('UID')?.replace(/\\([\\;,])/gu, '$1');
  const sequence = valueOf('SEQUENCE') ?? '';
  if (valueOf('PRODID') !== PRODUCT || !uid || !/^\d{1,9}$/u.test(sequence)) return undefined;
  return { uid, sequence: Number(sequence), joinUrl: valueOf('URL') };
}

/** The mark of the next version of a file. */
export const nextMark = ({ uid, sequence }: CalendarMark): CalendarMark => ({ uid, sequence: sequence + 1 });
