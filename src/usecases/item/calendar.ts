import { nextMark, readCalendarMark } from '../../core/meeting/calendarFile';
import type { CalendarMark } from '../../core/meeting/calendarFile';
import { CALENDAR_FILE_NAME } from '../../core/meeting/fileName';
import { joinLinkKeys } from '../../core/room/joinLinks';
import { linkKey } from '../../core/link';
import type { CalendarOutcome } from '../../core/outcome';
import type { Problem } from '../../core/problem';
import type { Room } from '../../core/room/room';
import type { When } from '../../core/meeting/when';
import { invitationFile } from './invitationFile';
import type { FileRequest } from './invitationFile';
import type { Clock, ItemAttachments, Run } from '../ports';

/** What becomes of the calendar file beside the invitation in a message. */
export type CalendarWish = { readonly kind: 'attach'; readonly when: When } | { readonly kind: 'none' };

export interface KeepCalendarFile {
  readonly attachments: ItemAttachments;
  /** What the message is to have: the file of this invitation, or none of ours. */
  readonly wanted: FileRequest | 'none';
  /**
   * `attachNew`: the invitation is new in this message, and so is its meeting; what is attached came with an older one,
   * such as that of a forwarded mail. `replace`: a message without a file of ours stays without one.
   */
  readonly mode: 'attach' | 'attachNew' | 'replace';
  /** The person's rooms: the file of a colleague's room, in a forwarded invitation, is somebody else's. */
  readonly rooms: readonly Room[];
  readonly newUid: () => string;
  readonly clock: Clock;
  readonly run: Run;
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

/** Outlook's answer to a method that it has and does not support. */
const NOT_SUPPORTED = 5000;

const failureOf = (problem: Problem): 'unsupported' | 'failed' =>
  problem.code === 'absent' || (problem.code === 'refused' && problem.hostCode === NOT_SUPPORTED)
    ? 'unsupported'
    : 'failed';

/** What differs between two files of one meeting with nothing changed. */
const withoutVersion = (file: string): string => file.replace(/^(?:DTSTAMP|SEQUENCE):.*$/gmu, '');

async function ownFiles({
  attachments,
  rooms,
}: KeepCalendarFile): Promise<readonly OwnFile[] | 'unsupported' | 'failed'> {
  const ownLinks = joinLinkKeys(rooms);
  const listed = await attachments.list();
  if (!listed.ok) return failureOf(listed.error);
  const own: OwnFile[] = [];
  for (const { id, name } of listed.value
    .filter((each) => /\.ics$/iu.test(each.name))
    .slice(0, MAX_FILES_READ)) {
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
  { attachments, clock }: KeepCalendarFile,
  gone: readonly string[],
  there?: string,
): Promise<boolean> {
  for (const pauseMs of PAUSES_BEFORE_LISTS_MS) {
    if (pauseMs > 0) await clock.wait(pauseMs);
    const listed = await attachments.list();
    const ids = listed.ok ? listed.value.map(({ id }) => id) : undefined;
    if (ids && !gone.some((id) => ids.includes(id)) && (there === undefined || ids.includes(there)))
      return true;
  }
  return false;
}

async function remove(keep: KeepCalendarFile, files: readonly OwnFile[]): Promise<boolean> {
  for (const { id } of files) if (!keep.run.isOver()) await keep.attachments.remove(id);
  return isListed(
    keep,
    files.map(({ id }) => id),
  );
}

/** The newest of our files, whose meeting the next one continues. */
const newestOf = (files: readonly OwnFile[]): OwnFile | undefined =>
  files.reduce<OwnFile | undefined>(
    (newest, file) => ((file.mark?.sequence ?? -1) > (newest?.mark?.sequence ?? -1) ? file : newest),
    undefined,
  );

/**
 * Makes a message carry exactly one calendar file of ours, the one of its invitation, or none. The new file is attached
 * before an old one goes, so that a failure leaves one too many and not one too few; it keeps the UID and has the next
 * SEQUENCE, so that calendars take it for the newer version of the same meeting. Files of others stay.
 * @returns what became of it, after the list of attachments was read again; nothing where there was nothing to do
 */
export async function keepCalendarFile(keep: KeepCalendarFile): Promise<CalendarOutcome | undefined> {
  const { attachments, wanted, newUid, clock, run } = keep;
  const present = await ownFiles(keep);
  if (typeof present === 'string') {
    // Where no file can be attached there is none of ours to take away or to replace.
    const needsNone = wanted === 'none' || keep.mode === 'replace';
    return needsNone && present === 'unsupported' ? undefined : present;
  }
  if (wanted === 'none') {
    if (present.length === 0) return undefined;
    return (await remove(keep, present)) ? 'removed' : 'failed';
  }
  if (present.length === 0 && keep.mode === 'replace') return undefined;
  const newest = keep.mode === 'attachNew' ? undefined : newestOf(present);
  const mark = newest?.mark ? nextMark(newest.mark) : { uid: newUid(), sequence: 0 };
  const file = invitationFile(wanted, mark, clock.now());
  if (!file.ok || run.isOver()) return 'failed';
  if (newest?.content !== undefined && withoutVersion(newest.content) === withoutVersion(file.value)) {
    const others = present.filter((each) => each !== newest);
    return others.length === 0 || (await remove(keep, others)) ? 'kept' : 'failed';
  }
  const attached = await attachments.attach(CALENDAR_FILE_NAME, file.value);
  if (!attached.ok) return failureOf(attached.error);
  const isClean = present.length === 0 || (await remove(keep, present));
  if (!isClean || !(await isListed(keep, [], attached.value))) return 'failed';
  return present.length === 0 ? 'attached' : 'replaced';
}
