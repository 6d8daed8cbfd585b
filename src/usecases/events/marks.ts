import { factsAbout } from '../../core/invitation/facts/facts';
import { linkKey } from '../../core/link';
import { bareMark, fingerprint, markOf } from '../../core/mark';
import type { MarkedBlock } from '../../core/mark';
import { DAY_MS } from '../../core/meeting/localTime';
import type { Room } from '../../core/room/room';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { SeenBlock } from '../../mailbody/block/read/read';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { Answer, BodyFormat, Clock, ComposeItem, ItemMemory, Notices } from '../ports';

export interface MarksPorts {
  readonly memoryOf: (identity: ComposeItem['identity']) => ItemMemory;
  readonly openIdentity: () => ComposeItem['identity'] | undefined;
  readonly known: () => KnownRooms | undefined;
  readonly clock: Clock;
}

/** The text of an item, as it was read last. */
interface Read {
  readonly source: string;
  readonly format: BodyFormat;
}

/** So long what is waited for waits for the mark, which is a hint only. */
const MARKING_MS = 1_000;

/** The link as the room has it, or had it. */
const linkOf = ({ facts }: SeenBlock, { joinUrl, previousJoinUrls = [] }: Room): string | undefined =>
  [joinUrl, ...previousJoinUrls].find((link) =>
    factsAbout(facts, 'join').some((fact) => 'link' in fact && fact.link === linkKey(link)),
  );

/** The time that a block says; of whole days the beginning, since where the clocks change they do not say their end. */
function spanOf({ facts }: SeenBlock): Pick<MarkedBlock, 'start' | 'end'> {
  const when = factsAbout(facts, 'when');
  const [timed] = when.flatMap((fact) => ('startMs' in fact ? [fact] : []));
  if (timed) return { start: timed.startMs, end: timed.endMs };
  const [days] = when.flatMap((fact) => ('firstDay' in fact ? [fact] : []));
  const [offset] = when.flatMap((fact) => ('startOffsetMinutes' in fact ? [fact] : []));
  return days && offset ? { start: days.firstDay * DAY_MS - offset.startOffsetMinutes * 60_000 } : {};
}

/** The mark says what the block says, as it was read: not what is true now. */
function markFor({ source, format }: Read, known: KnownRooms): string | undefined {
  const [block] = ownBlocks(readMailBody(source, format), known);
  const link = block?.seen && linkOf(block.seen, block.found.room);
  if (block?.seen === undefined || link === undefined) return undefined;
  const [pin] = block.seen.facts.flatMap((fact) => ('pin' in fact ? [fact.pin] : []));
  return markOf({ link, ...spanOf(block.seen), ...(pin !== undefined && { room: fingerprint(link, pin) }) });
}

/**
 * Leaves a mark with each item in which a block of ours was seen: what the event script of classic Outlook compares,
 * since it cannot read a block. It costs no reading: what the work on the item has read anyway is what the mark says.
 */
export function createMarks({ memoryOf, openIdentity, known, clock }: MarksPorts) {
  const reads = new WeakMap<ComposeItem['identity'], Read>();
  const left = new WeakMap<ComposeItem['identity'], string>();

  async function noting(identity: ComposeItem['identity'], format: BodyFormat, asked: Answer<string>) {
    const given = await asked;
    if (given.ok) reads.set(identity, { source: given.value, format });
    return given;
  }

  async function write(identity: ComposeItem['identity'], otherwise: string | undefined): Promise<void> {
    const rooms = known();
    const read = reads.get(identity);
    const text = (rooms && read && markFor(read, rooms)) ?? otherwise;
    // What Outlook is asked for now it does to the item that is open now.
    if (text === undefined || left.get(identity) === text || openIdentity() !== identity) return;
    const written = await memoryOf(identity).write(text);
    if (written.ok) left.set(identity, text);
  }

  /** Never fails, and never takes long. */
  const leave = (identity: ComposeItem['identity'] | undefined, otherwise?: string): Promise<void> =>
    identity === undefined
      ? Promise.resolve()
      : Promise.race([write(identity, otherwise).catch(() => undefined), clock.wait(MARKING_MS)]);

  return {
    /** The same item, with an eye on what is read of it. */
    watched: (item: ComposeItem): ComposeItem => ({
      ...item,
      readBody: (format) => noting(item.identity, format, item.readBody(format)),
      readBodyToRewrite: (format) => noting(item.identity, format, item.readBodyToRewrite(format)),
    }),

    /** What stands in the item has changed: a block that is gone leaves the mark that there was one. */
    leaveAfterChange: (): Promise<void> => leave(openIdentity(), bareMark()),

    /** Beside the notification, which is the last that a click does: no round trip waits for it. */
    beside: (notices: Notices): Notices => ({
      ...notices,
      show: async (notice) => {
        const [shown] = await Promise.all([notices.show(notice), leave(openIdentity())]);
        return shown;
      },
    }),
  };
}

export type Marks = ReturnType<typeof createMarks>;
