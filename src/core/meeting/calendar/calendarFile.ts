import type { InvitationLine } from '../../invitation/lines';
import type { InvitationWords } from '../../languages/language';
import { failure, success } from '../../result';
import type { Result } from '../../result';
import { localTime } from '../localTime';
import { whenRows } from '../when';
import type { When, WhenRow } from '../when';
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
 * all-day item is its dates. It is published and has neither organizer nor attendees: a file to keep, and no answer is
 * asked for.
 * @param words the language of the labels
 * @returns the file, lines ending in CR LF, or that no time can be written truly (see {@link whenRows})
 */
export function calendarFile(event: CalendarEvent, words: InvitationWords): Result<string, 'noTime'> {
  const [row] = whenRows(event.when);
  if (!row) return failure('noTime');
  const text = (name: string, value: string) => contentLine(name, textValue(value));
  const joins = event.lines.filter((line) => line.kind === 'join');
  const others = event.lines.filter((line) => line.kind !== 'join');
  const lines = [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    contentLine('PRODID', PRODUCT),
    'CALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
    'BEGIN:VEVENT\r\n',
    text('UID', event.uid),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', instantValue(Date.parse(event.stampedAt))),
    ...timeLines(row),
    text('SUMMARY', event.subject),
    text('LOCATION', event.location),
    ...joins.map(({ url }) => contentLine('URL', url)),
    // The link last: some programs keep one way to join, the one that they read last.
    ...[...others, ...joins].flatMap((line) => conferenceLines(line, words)),
    text('DESCRIPTION', event.block.text),
    // No line breaks: some programs show the `\n` of a value that they do not know for what it is.
    contentLine(
      'X-ALT-DESC',
      textValue(`<html><body>${event.block.html.replaceAll('\n', '')}</body></html>`),
      {
        FMTTYPE: 'text/html',
      },
    ),
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
function conferenceLines(line: InvitationLine, { labels }: InvitationWords): readonly string[] {
  const way = (uri: string, label: string, features: readonly string[]) =>
    // A bare comma parts two values for some programs, which then drop the second.
    contentLine('CONFERENCE', uri.replaceAll(',', '%2C'), { VALUE: 'URI', FEATURE: features, LABEL: label });
  const video = ['AUDIO', 'VIDEO'];
  switch (line.kind) {
    case 'join':
      return [way(line.url, labels.join, video)];
    case 'phone':
      return line.numbers.map(({ label, number, dialUrl }) =>
        way(dialUrl, [labels.phone, label, number].filter(Boolean).join(' '), ['AUDIO', 'PHONE']),
      );
    case 'h323':
    case 'h323Backup': {
      const [dialled = ''] = line.dialStrings;
      const [, gateway = '', extension = ''] = /^(.*)##(\d+)$/u.exec(dialled) ?? [];
      return [way(`h323:${gateway === '' ? dialled : `${extension}@${gateway}`}`, labels[line.kind], video)];
    }
    case 'sip':
      return [way(`sip:${line.address}`, labels.sip, video)];
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

const withoutVersion = (file: string): string => file.replace(/^(?:DTSTAMP|SEQUENCE):.*$/gmu, '');

/** True for two files of one meeting that differ in nothing but their version. */
export const isSameMeeting = (file: string, other: string): boolean =>
  withoutVersion(file) === withoutVersion(other);
