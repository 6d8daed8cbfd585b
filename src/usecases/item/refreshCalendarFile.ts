import { languages } from '../../core/languages';
import type { CalendarOutcome } from '../../core/outcome';
import { itemWhen, zoneOfMailbox } from '../../core/meeting/itemWhen';
import { meetingOfRows } from '../../core/meeting/meetingOfRows';
import { choicesSeen } from '../../mailbody/block/compare';
import { readMailBody } from '../../mailbody/body/mailBody';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { keepCalendarFile } from './calendar';
import type { KeepCalendarFile } from './calendar';
import type { ComposeItem } from '../ports';
import { keepingTimes } from './wantedBlock';

export interface RefreshCalendarFile extends Omit<KeepCalendarFile, 'wanted' | 'rooms'> {
  readonly item: ComposeItem;
  readonly known: KnownRooms;
  /** As Outlook names it, a Windows name. */
  readonly mailboxZone: string;
  readonly browserZone: string | undefined;
}

/**
 * Brings the calendar file of a message in line with the block that stands in it. For what knows no more of the time
 * than the text says: the ribbon, after it renewed a block, and Undo.
 * @returns nothing where there is nothing to do: no file of ours, or a block without a time
 */
export async function refreshCalendarFile(
  refresh: RefreshCalendarFile,
): Promise<CalendarOutcome | undefined> {
  const { item, known, mailboxZone, browserZone } = refresh;
  const [format, subject] = await Promise.all([item.bodyFormat(), item.readSubject()]);
  const readAs = format.ok ? format.value : 'html';
  const source = await item.readBody(readAs);
  if (!source.ok) return 'failed';
  const [block] = ownBlocks(readMailBody(source.value, readAs), known);
  if (!block?.seen) return undefined;
  const meeting = meetingOfRows(block.seen.whenRows, []);
  const { room } = block.found;
  if (!meeting) return undefined;
  const zone = zoneOfMailbox(mailboxZone, browserZone, meeting.span.startMs);
  if (zone === undefined) return 'failed';
  const choices = keepingTimes(choicesSeen(block.seen, room, [languages.en]), block.seen);
  const when = itemWhen({ ...meeting.span, series: meeting.series }, zone, meeting.zones);
  const { organization } = known;
  return keepCalendarFile({
    ...refresh,
    rooms: known.rooms,
    wanted: { room, organization, choices, when, subject: subject.ok ? subject.value : '' },
  });
}
