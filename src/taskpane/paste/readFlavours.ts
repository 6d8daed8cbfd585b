import { readInvitation } from '../../usecases/rooms/readInvitation';
import type { PasteOutcome } from '../state/paneEvent';

/** What a clipboard holds of a text; empty where it has no such flavour. */
export interface Flavours {
  readonly html: string;
  readonly text: string;
}

/** Longest source that is read, in UTF-16 units: the reader is linear, and this much takes it half a second. */
export const MAX_SOURCE_LENGTH = 2_000_000;

/**
 * Reads what was pasted: the HTML where there is one, as only that has the links behind the words; the plain text where
 * the HTML is too long, as with pictures in it, or tells nothing.
 */
export function readFlavours({ html, text }: Flavours): PasteOutcome {
  const sources = [
    { source: html, format: 'html' },
    { source: text, format: 'text' },
  ] as const;
  const given = sources.filter(({ source }) => source.trim() !== '');
  const readable = given.filter(({ source }) => source.length <= MAX_SOURCE_LENGTH);
  for (const { source, format } of readable) {
    const invitation = readInvitation(source, format);
    if (invitation.reading.kind === 'room') {
      return { kind: 'read', invitation: { ...invitation.reading, text: invitation.text } };
    }
  }
  return { kind: given.length > 0 && readable.length === 0 ? 'tooLong' : 'nothing' };
}
