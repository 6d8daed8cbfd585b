import { cutToLength, printable } from '../../printable';
import type { InvitationWords } from '../../languages/language';

/** Outlook's limit for subject and location, in UTF-16 units (E01). */
export const MAX_FIELD_LENGTH = 255;

/** The subject that is written where there is none: "Videoconference – Anna Muster". Never holds the PIN. */
export const subjectFor = (roomName: string, words: InvitationWords): string =>
  cutToLength([words.videoconference, printable(roomName)].filter(Boolean).join(' – '), MAX_FIELD_LENGTH);

/** The location entry that is added: "<service>: <join link>", or the service alone where that is too long. */
export function locationFor(
  serviceName: string | undefined,
  joinUrl: string,
  words: InvitationWords,
): string {
  const service = printable(serviceName ?? '') || words.videoconference;
  const whole = `${service}: ${joinUrl.trim()}`;
  return whole.length <= MAX_FIELD_LENGTH ? whole : cutToLength(service, MAX_FIELD_LENGTH);
}
