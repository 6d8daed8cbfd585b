import { languages } from '../../languages';
import type { Organization } from '../../organization/organization';
import { printable } from '../../printable';
import type { Room } from '../../room/room';
import { serviceNameOf } from '../lines';
import { escapeRegExp } from '../../texts';
import { subjectFor } from './location';
import { subjectByPattern } from './subject';

const all = Object.values(languages);

/** Stands for the date while the pattern of a subject is made; no name that people give holds it. */
const DATE = '\ue000';
/** As `WhenWords.date` writes it in one of the languages: "24 November 2026", "1er mai 2026". */
const ANY_DATE = '\\d{1,2}(?:\\.|er|º)? \\p{L}+ \\d{4}';

/**
 * True for a subject that we write for one of these rooms, to the letter: by the user's pattern or by the standard, in
 * any language, for any day. Such a one may be written anew and taken back; every other is somebody's.
 * @param pattern the user's present one; what a former one wrote counts as somebody's
 */
export function isOwnSubject(
  subject: string,
  rooms: readonly Room[],
  organization: Organization,
  pattern: string | undefined,
): boolean {
  const present = printable(subject);
  return rooms.some((room) =>
    all.some(({ invitation }) => {
      if (present === subjectFor(room.name, invitation)) return true;
      const facts = { room: room.name, service: serviceNameOf(room, organization) };
      if (present === subjectByPattern(pattern, facts, invitation)) return true;
      const dated = escapeRegExp(subjectByPattern(pattern, { ...facts, date: DATE }, invitation));
      return new RegExp(`^${dated.replaceAll(DATE, ANY_DATE)}$`, 'u').test(present);
    }),
  );
}
