import { languages } from '../../core/languages';
import { linkKey } from '../../core/link';
import {
  calendarFile,
  isSameMeeting,
  nextMark,
  readCalendarMark,
} from '../../core/meeting/calendar/calendarFile';
import type { CalendarMark } from '../../core/meeting/calendar/calendarFile';
import { CALENDAR_FILE_NAME } from '../../core/meeting/calendar/calendarFileName';
import { itemWhen } from '../../core/meeting/itemWhen';
import { meetingOfRows } from '../../core/meeting/rows/meetingOfRows';
import type { When } from '../../core/meeting/when';
import { organizerZone } from '../../core/meeting/zones/organizerZone';
import type { Organization } from '../../core/organization/organization';
import type { CalendarOutcome } from '../../core/outcome';
import { isUnsupported } from '../../core/problem';
import type { Problem } from '../../core/problem';
import { failure } from '../../core/result';
import type { Result } from '../../core/result';
import { joinLinkKeys } from '../../core/room/room';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { ItemAttachments, ItemWork, MailboxClock } from '../ports';
import { readShownBody, renewedChoices } from './look';
import { prepareInvitation } from './prepare';
import type { InvitationRequest } from './prepare';

/** What a calendar file says besides the invitation that it goes with. */
export interface FileRequest extends InvitationRequest {
  readonly when: When;
  /** What the item is called; where it has no subject, the calendar shows the one that we would write. */
  readonly subject: string;
}

/**
 * Writes the calendar file that goes with a block.
 * @param stampedAt ISO-8601 instant
 * @returns the file; `noTime` where none can be written truly, `badRoom` where a field of the room must not be written
 */
export function invitationFile(
  { room, choices, when, subject, standing }: FileRequest,
  organization: Organization,
  mark: CalendarMark,
  stampedAt: string,
): Result<string, 'noTime' | 'badRoom'> {
  const prepared = prepareInvitation(room, organization, choices, standing);
  if (!prepared.ok) return failure('badRoom');
  const { block, ...fields } = prepared.value;
  const event = {
    ...fields,
    ...mark,
    stampedAt,
    when,
    ...(subject.trim() !== '' && { subject }),
    block: { html: block('html'), text: block('text') },
  };
  return calendarFile(event, choices.languages[0].invitation);
}

/** The message that is open, with its files. */
export interface MessageFiles extends ItemWork {
  readonly attachments: ItemAttachments;
  /** The file of a colleague's room, in a forwarded invitation, is somebody else's. */
  readonly known: KnownRooms;
  /**
   * `attachNew`: the invitation is new in this message, and so is its meeting; what is attached came with an older one,
   * such as that of a forwarded mail. `replace`: a message without a file of ours stays without one.
   */
  readonly mode: 'attach' | 'attachNew' | 'replace';
  readonly newUid: () => string;
}

/** A file of ours that is attached. `mark` is missing where only its name says that it is ours. */
interface OwnFile {
  readonly id: string;
  readonly content: string | undefined;
  readonly mark: CalendarMark | undefined;
}

/** So many calendar files are looked into; a message with more is no invitation. */
const MAX_FILES_READ = 10;
/** Some clients list an attachment a moment after they took it. */
const PAUSES_BEFORE_LISTS_MS = [0, 300, 1000] as const;

const failureOf = (problem: Problem): 'unsupported' | 'failed' =>
  isUnsupported(problem) ? 'unsupported' : 'failed';

async function ownFiles(files: MessageFiles): Promise<readonly OwnFile[] | 'unsupported' | 'failed'> {
  const { attachments, known } = files;
  const ownLinks = joinLinkKeys(known.rooms);
  const listed = await attachments.list();
  if (!listed.ok) return failureOf(listed.error);
  const own: OwnFile[] = [];
  const calendars = listed.value.filter(({ name }) => /\.ics$/iu.test(name));
  for (const { id, name } of calendars.slice(0, MAX_FILES_READ)) {
    const content = await attachments.read(id);
    const read = content.ok ? readCalendarMark(content.value) : undefined;
    const mark = ownLinks.has(linkKey(read?.joinUrl ?? '')) ? read : undefined;
    const isOursByName = !content.ok && name === CALENDAR_FILE_NAME;
    if (mark || isOursByName) own.push({ id, content: content.ok ? content.value : undefined, mark });
  }
  return own;
}

/** True once the list shows what it should: nothing of `gone`, and `there` where one is named. */
async function isListed(
  { attachments, clock }: MessageFiles,
  gone: readonly string[],
  there?: string,
): Promise<boolean> {
  for (const pauseMs of PAUSES_BEFORE_LISTS_MS) {
    if (pauseMs > 0) await clock.wait(pauseMs);
    const listed = await attachments.list();
    const ids = listed.ok && listed.value.map(({ id }) => id);
    if (ids && !gone.some((id) => ids.includes(id)) && (there === undefined || ids.includes(there)))
      return true;
  }
  return false;
}

async function remove(files: MessageFiles, own: readonly OwnFile[]): Promise<boolean> {
  const ids = own.map(({ id }) => id);
  for (const id of ids) if (!files.run.isOver()) await files.attachments.remove(id);
  return isListed(files, ids);
}

/** The newest of our files, whose meeting the next one continues. */
const newestOf = (own: readonly OwnFile[]): OwnFile | undefined =>
  [...own].sort((one, other) => (other.mark?.sequence ?? -1) - (one.mark?.sequence ?? -1))[0];

/**
 * Makes a message carry exactly one calendar file of ours, the one of its invitation, or none. The new file is attached
 * before an old one goes, so that a failure leaves one too many and not one too few; it keeps the UID and has the next
 * SEQUENCE, so that calendars take it for the newer version of the same meeting. Files of others stay.
 * @returns what became of it, after the list of attachments was read again; nothing where there was nothing to do
 */
export async function keepCalendarFile(
  files: MessageFiles,
  wanted: FileRequest | 'none',
): Promise<CalendarOutcome | undefined> {
  const { attachments, known, mode, newUid, clock, run } = files;
  const present = await ownFiles(files);
  // Where no file can be attached there is none of ours to take away or to replace.
  const isNoneOurs = present === 'unsupported' || present.length === 0;
  if (isNoneOurs && (wanted === 'none' || mode === 'replace')) return undefined;
  if (typeof present === 'string') return present;
  if (wanted === 'none') return (await remove(files, present)) ? 'removed' : 'failed';
  const newest = mode === 'attachNew' ? undefined : newestOf(present);
  const mark = newest?.mark ? nextMark(newest.mark) : { uid: newUid(), sequence: 0 };
  const file = invitationFile(wanted, known.organization, mark, clock.now());
  if (!file.ok || run.isOver()) return 'failed';
  if (newest?.content !== undefined && isSameMeeting(newest.content, file.value)) {
    const others = present.filter((each) => each !== newest);
    return others.length === 0 || (await remove(files, others)) ? 'kept' : 'failed';
  }
  const attached = await attachments.attach(CALENDAR_FILE_NAME, file.value);
  if (!attached.ok) return failureOf(attached.error);
  const isClean = present.length === 0 || (await remove(files, present));
  if (!isClean || !(await isListed(files, [], attached.value))) return 'failed';
  return present.length === 0 ? 'attached' : 'replaced';
}

const titleOf = ({ item }: MessageFiles): Promise<string> =>
  item.readSubject().then((subject) => (subject.ok ? subject.value : ''));

/** Attaches, replaces or takes away the file as a request wishes. */
export async function followWish(
  files: MessageFiles,
  { calendar, ...request }: InvitationRequest,
): Promise<CalendarOutcome | undefined> {
  if (calendar?.kind !== 'attach') return calendar && keepCalendarFile(files, 'none');
  return keepCalendarFile(files, { ...request, when: calendar.when, subject: await titleOf(files) });
}

/**
 * Brings the calendar file of a message in line with the block that stands in it. For what knows no more of the time
 * than the text says: the ribbon, after it renewed a block, and Undo.
 * @returns nothing where there is nothing to do: no file of ours, or a block without a time
 */
export async function refreshCalendarFile(
  files: MessageFiles,
  mailbox: MailboxClock,
): Promise<CalendarOutcome | undefined> {
  const [shown, subject] = await Promise.all([readShownBody(files.item), titleOf(files)]);
  if (!shown.body.ok) return 'failed';
  const [block] = ownBlocks(shown.body.value, files.known);
  const meeting = block?.seen && meetingOfRows(block.seen.whenRows, []);
  if (!meeting) return undefined;
  const zone = organizerZone(mailbox.mailboxZone, { ...mailbox, aroundMs: meeting.span.startMs });
  if (!zone.ok) return 'failed';
  const { room } = block.found;
  const when = itemWhen({ ...meeting.span, series: meeting.series }, zone.value, meeting.zones);
  const choices = renewedChoices(block.seen, { languages: [languages.en] }, undefined);
  return keepCalendarFile(files, { room, choices, when, subject, standing: block.seen });
}
