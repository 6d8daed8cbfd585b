import type { WhenLines } from '../../core/invitation/lines';
import type * as times from '../../core/meeting/timesPart';
import type { WhenFor } from './add';
import type { Clock, ComposeItem } from '../ports';

/** What is fetched once a time is to be written. */
export type TimesPart = typeof times;

export interface ReadItemWhen {
  readonly loadTimes: () => Promise<TimesPart>;
  /** As Outlook names it, a Windows name. */
  readonly mailboxZone: string;
  readonly browserZone: string | undefined;
  /** IANA names of the further zones in which a new block says the time. */
  readonly zones: readonly string[];
  readonly clock: Clock;
}

/**
 * A recurrence that is never answered (E10) must not hold a click up: then the block has no time. Counted from when
 * the other reads are answered, because Outlook takes three calls at a time (G10) and may be slow.
 */
const MAX_WAIT_MS = 3_000;

/**
 * Reads the time of an appointment for its block: a new one gets the person's zones, one that stands there keeps the
 * zones it has.
 * @param others the reads that take their places before it
 * @returns nothing for a message, and where no time can be written truly: Outlook does not tell it (E10), its zone has
 * no name, or the files for times do not come. A block without times is worth more than none.
 */
export async function readItemWhen(
  item: ComposeItem,
  others: Promise<unknown>,
  { loadTimes, mailboxZone, browserZone, zones, clock }: ReadItemWhen,
): Promise<WhenFor | undefined> {
  if (item.kind !== 'appointment') return undefined;
  const [read, part] = await Promise.all([
    Promise.race([item.readTimes(), others.then(() => clock.wait(MAX_WAIT_MS))]),
    loadTimes().catch(() => undefined),
  ]);
  if (!read?.ok || !part) return undefined;
  const zone = part.zoneOfMailbox(mailboxZone, browserZone, read.value.startMs);
  if (zone === undefined) return undefined;
  const linesIn = (chosen: readonly string[]) => part.whenLines(part.itemWhen(read.value, zone, chosen));
  // A click asks several times for one block, and finding zones by their names tries hundreds.
  const known = new Map<string, WhenLines | undefined>();
  return (seen) => {
    const rows = seen?.whenRows ?? [];
    const key = rows.join('\n');
    if (!known.has(key)) {
      const written = part.meetingOfRows(rows, zones);
      known.set(key, linesIn(written ? part.zonesBeside(written, zone) : zones));
    }
    return known.get(key);
  };
}
