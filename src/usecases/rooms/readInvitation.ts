import { readRoom } from '../../core/pasted/readRoom';
import type { RoomReading } from '../../core/pasted/roomReading';
import type { BodyFormat } from '../../mailbody/body/mailBody';
import { readPasted } from '../../mailbody/body/pasted';

/** What was understood of a pasted invitation, and the text that its places are in. */
export interface ReadInvitation {
  /** The invitation as its reader sees it, without markup. */
  readonly text: string;
  readonly reading: RoomReading;
}

/**
 * Reads an invitation from the clipboard. Nothing is saved and nothing in it is run: markup is only looked through.
 * @param source what the clipboard gave in this format
 */
export function readInvitation(source: string, format: BodyFormat): ReadInvitation {
  const { text, links } = readPasted(source, format);
  return { text, reading: readRoom({ text, links }) };
}
