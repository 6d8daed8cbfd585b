import { itemWhen } from '../../core/meeting/itemWhen';
import { meetingOfRows, zonesBeside } from '../../core/meeting/rows/meetingOfRows';
import { whenRows } from '../../core/meeting/when';
import type { When } from '../../core/meeting/when';
import { organizerZone } from '../../core/meeting/zones/organizerZone';
import type { SeenBlock } from '../../mailbody/block/read/read';
import type { Answer, Clock, ComposeItem, MailboxClock } from '../ports';

/** The time of the item: for a block that stands there, with its zones, or for a new one. */
export type WhenFor = (seen: SeenBlock | undefined) => When | undefined;

/** Reads the time of an item; `others`: the reads that take their places before it. */
export type ReadWhen = (
  item: ComposeItem,
  others: Promise<unknown>,
) => Promise<WhenFor | 'unknownZone' | undefined>;

export interface ReadItemWhen extends MailboxClock {
  /** IANA names of the further zones in which a new block says the time. */
  readonly zones: readonly string[];
  readonly clock: Clock;
}

/**
 * What is read beside the text and is never answered, such as a recurrence (E10), must not hold a click up. Counted from
 * when the other reads are answered, because Outlook takes three calls at a time (G10) and may be slow.
 */
const MAX_WAIT_MS = 3_000;

/**
 * Waits for a read without which the click goes on.
 * @param others the reads that take their places before it
 * @returns nothing where it was not answered in time, or failed
 */
export async function readBeside<Value>(
  asked: Answer<Value>,
  others: Promise<unknown>,
  clock: Clock,
): Promise<Value | undefined> {
  const read = await Promise.race([asked, others.then(() => clock.wait(MAX_WAIT_MS))]);
  return read?.ok ? read.value : undefined;
}

/**
 * Reads the time of an appointment for its block: a new one gets the person's zones, one that stands there keeps the
 * zones it has.
 * @param others the reads that take their places before it
 * @returns nothing for a message, and where no time can be written truly, because Outlook does not tell it (E10);
 * `unknownZone` where the mailbox's zone has no name. A block without times is worth more than none.
 */
export async function readItemWhen(
  item: ComposeItem,
  others: Promise<unknown>,
  { zones, clock, ...mailbox }: ReadItemWhen,
): ReturnType<ReadWhen> {
  if (item.kind !== 'appointment') return undefined;
  const times = await readBeside(item.readTimes(), others, clock);
  if (!times) return undefined;
  const zone = organizerZone(mailbox.mailboxZone, { ...mailbox, aroundMs: times.startMs });
  if (!zone.ok) return zone.error.code;
  return (seen) => {
    const written = meetingOfRows(seen?.whenRows ?? [], zones);
    const when = itemWhen(times, zone.value, written ? zonesBeside(written, zone.value) : zones);
    return whenRows(when).length > 0 ? when : undefined;
  };
}
