import { languages } from '../../languages';
import type { Organization } from '../../organization/organization';
import type { Room } from '../../room/room';
import { escapeRegExp } from '../../texts';
import { comparable } from '../facts/facts';
import { serviceNameOf } from '../lines';
import { subjectByPattern } from './subject';

/** Stands for the date while the pattern of a subject is made; no name that people give holds it. */
const DATE = '\ue000';
/** As `WhenWords.date` writes it in one of the languages: "24 November 2026", "1er mai 2026". */
const ANY_DATE = '\\d{1,2}(?:\\.|er|º)? \\p{L}+ \\d{4}';

/**
 * True for a subject that we write for one of these rooms: by the user's pattern or by the standard, in any language,
 * for any day. Such a one may be written anew and taken back; every other is somebody's.
 * @param pattern the user's present one; what a former one wrote counts as somebody's
 */
export function isOwnSubject(
  subject: string,
  rooms: readonly Room[],
  organization: Organization,
  pattern: string | undefined,
): boolean {
  const present = comparable(subject);
  const isWritten = (wanted: string): boolean =>
    new RegExp(`^${escapeRegExp(comparable(wanted)).replaceAll(DATE, ANY_DATE)}$`, 'u').test(present);
  return rooms.some((room) =>
    Object.values(languages).some(({ invitation }) =>
      [undefined, pattern].some((each) =>
        [undefined, DATE].some((date) => {
          const facts = { room: room.name, service: serviceNameOf(room, organization), date };
          return isWritten(subjectByPattern(each, facts, invitation));
        }),
      ),
    ),
  );
}
