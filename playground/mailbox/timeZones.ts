export interface MailboxZone {
  /** The Windows name: what `Office.context.mailbox.userProfile.timeZone` says. */
  readonly windowsName: string;
  readonly iana: string;
  readonly label: string;
}

export const mailboxZones: readonly MailboxZone[] = [
  { windowsName: 'W. Europe Standard Time', iana: 'Europe/Zurich', label: 'Zürich, Berlin, Rome' },
  { windowsName: 'GMT Standard Time', iana: 'Europe/London', label: 'London, Lisbon, Dublin' },
  { windowsName: 'UTC', iana: 'Etc/UTC', label: 'Coordinated Universal Time' },
  { windowsName: 'Eastern Standard Time', iana: 'America/New_York', label: 'New York, Toronto' },
  { windowsName: 'Pacific Standard Time', iana: 'America/Los_Angeles', label: 'Los Angeles' },
  { windowsName: 'India Standard Time', iana: 'Asia/Kolkata', label: 'Mumbai, New Delhi' },
  { windowsName: 'Nepal Standard Time', iana: 'Asia/Kathmandu', label: 'Kathmandu' },
  { windowsName: 'Tokyo Standard Time', iana: 'Asia/Tokyo', label: 'Tokyo, Osaka' },
  { windowsName: 'AUS Eastern Standard Time', iana: 'Australia/Sydney', label: 'Sydney, Melbourne' },
  // What Outlook says where the person changed the rules of a zone: no list of zones has it.
  { windowsName: 'Customized Time Zone', iana: 'Europe/Athens', label: 'Customized Time Zone' },
];

export const homeZone: MailboxZone = {
  windowsName: 'W. Europe Standard Time',
  iana: 'Europe/Zurich',
  label: 'Zürich, Berlin, Rome',
};

export function zoneByName(windowsName: string): MailboxZone {
  return mailboxZones.find((zone) => zone.windowsName === windowsName) ?? homeZone;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock in a zone at a moment, as `2026-11-23T14:30` (what a datetime-local field holds). */
export function wallTime(epochMs: number, iana: string): string {
  let format = formats.get(iana);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: iana, dateStyle: 'short', timeStyle: 'short' });
    formats.set(iana, format);
  }
  return format.format(epochMs).replace(' ', 'T');
}

/** Minutes that a zone is ahead of UTC at a moment. */
export function offsetMinutes(epochMs: number, iana: string): number {
  const wholeMinute = Math.floor(epochMs / minuteMs) * minuteMs;
  return (Date.parse(`${wallTime(wholeMinute, iana)}:00Z`) - wholeMinute) / minuteMs;
}

/** The moment at which the clock in a zone shows `wall`; NaN if that is no date. */
export function momentOf(wall: string, iana: string): number {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}:00Z`) : NaN;
  if (Number.isNaN(asUtc)) return NaN;
  const guess = asUtc - offsetMinutes(asUtc, iana) * minuteMs;
  return asUtc - offsetMinutes(guess, iana) * minuteMs;
}

/** The next day, as `2026-11-24`. */
export function dayLater(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** The zone's offsets around a moment, as the mailbox sends them: spans of days with one offset each. */
export function offsetSpans(aroundMs: number, iana: string): readonly OffsetSpan[] {
  const first = Math.floor(aroundMs / dayMs) * dayMs - 366 * dayMs;
  const spans: OffsetSpan[] = [];
  for (let day = first; day < first + 3 * 366 * dayMs; day += dayMs) {
    const offset = offsetMinutes(day + dayMs / 2, iana);
    const last = spans.at(-1);
    if (last?.offset === offset) spans[spans.length - 1] = { ...last, end: day + dayMs };
    else spans.push({ start: day, end: day + dayMs, offset });
  }
  return spans;
}
