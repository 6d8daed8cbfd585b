import { performance } from 'node:perf_hooks';
import { savedRooms, scenarios } from '../../playground/scenarios';
import { defaultRoom } from '../../src/core/roomBook';
import type { Room } from '../../src/core/room';
import { decodeRoomBook } from '../../src/core/savedRooms/decodeRoomBook';
import { findBlocks } from '../../src/mailbody/findBlock';
import { readMailBody } from '../../src/mailbody/mailBody';

const RUNS = 10;
/** The longest body that Outlook takes, in characters (A17). */
const MAX_BODY_LENGTH = 1_000_000;

function sampleRoom(): Room {
  const saved = decodeRoomBook(savedRooms('two')['videoconf']);
  const room = saved.kind === 'book' ? defaultRoom(saved.book) : undefined;
  if (!room) throw new Error('The playground has no default room.');
  return room;
}

/** A long thread: a reply that quotes an invitation, with as many older mails below as Outlook takes. */
export function longThread(): string {
  const { body } = scenarios.reply;
  const older = '<div class="x_elementToProof" style="font-size: 12pt;">Thank you &amp; see you then.</div>';
  return body + older.repeat(Math.floor((MAX_BODY_LENGTH - body.length) / older.length));
}

/** Tags that never match: tree builders take time that grows with the square of their number. */
export const unmatchedTags = (): string => '<div>'.repeat(100_000) + '</p>'.repeat(100_000);

/** Reads a body and looks for a room's blocks, as each click does. In milliseconds: the run that other work disturbed least. */
export function findMilliseconds(source: string, expectedBlocks: number): number {
  const room = sampleRoom();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const found = findBlocks(readMailBody(source, 'html'), [room]);
    const elapsedMs = performance.now() - start;
    if (found.length !== expectedBlocks)
      throw new Error(`${found.length} blocks found, not ${expectedBlocks}.`);
    return elapsedMs;
  });
  return Math.min(...times);
}
