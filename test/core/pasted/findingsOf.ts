import type { PastedLink } from '../../../src/core/pasted/page/pastedText';
import { readRoom } from '../../../src/core/pasted/readRoom';
import type { RoomFindings } from '../../../src/core/pasted/roomReading';

/** What is read of a pasted text; nothing at all where no videoconference is meant. */
export function findingsOf(text: string, links: readonly PastedLink[] = []): RoomFindings {
  const reading = readRoom({ text, links });
  return reading.kind === 'room' ? reading.findings : {};
}
