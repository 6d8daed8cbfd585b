import * as v from 'valibot';
import { LINE_KINDS } from '../invitation/lineKind';
import { LANGUAGE_TAGS } from '../languages/tags';
import type { LanguageTag } from '../languages/tags';
import { checkLink, isHost } from '../link';
import { isTimeZone } from '../meeting/localTime';
import { MAX_FURTHER_ZONES } from '../meeting/when';
import { EVENT_OPTIONS } from './organization';
import type { Organization } from './organization';
import { printable } from '../printable';
import { failure, success } from '../result';
import type { Result } from '../result';
import { isRoomPattern } from './roomPattern';

const link = v.pipe(
  v.string(),
  v.check((text) => checkLink(text).ok, 'must be a full https link without user name or hidden characters'),
);
const host = v.pipe(v.string(), v.check(isHost, 'must be a host name or an IP address'));
const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.check((given) => printable(given) !== '', 'must not be empty'),
    v.maxLength(maxLength, `must have at most ${String(maxLength)} characters`),
  );

const ownLine = text(300);
const inOneLanguage = v.optional(ownLine);
const ownLineByLanguage = v.pipe(
  v.strictObject(
    Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, inOneLanguage])) as {
      readonly [Tag in LanguageTag]: typeof inOneLanguage;
    },
  ),
  v.check((lines) => Object.keys(lines).length > 0, 'must name at least one language'),
);

const OrganizationSchema = v.strictObject({
  serviceName: v.optional(text(60)),
  phoneNumbersUrl: v.optional(link),
  phoneNumbers: v.optional(
    v.array(
      v.strictObject({
        label: text(60),
        number: v.pipe(
          v.string(),
          v.regex(/^\+\d[\d ().\-/]{2,30}$/u, 'must be a number with its country code, such as +41 44 …'),
        ),
      }),
    ),
  ),
  gateways: v.optional(v.pipe(v.array(host), v.maxLength(2, 'a primary gateway and a backup at most'))),
  sipDomain: v.optional(host),
  confirmKeys: v.optional(v.pipe(v.array(v.picklist(['#', '*'])), v.nonEmpty('must name at least one key')), [
    '#',
    '*',
  ]),
  dialForms: v.optional(
    v.pipe(
      v.array(v.picklist(['gateway##extension', 'extension@gateway'])),
      v.nonEmpty('must name at least one form'),
    ),
  ),
  pinFor: v.optional(v.picklist(['everyWay', 'phoneAndRoomSystems'])),
  linkFor: v.optional(v.picklist(['everyone'])),
  pinPolicy: v.optional(v.picklist(['print', 'omit', 'separate'])),
  leaveOut: v.optional(
    v.array(
      v.pipe(
        v.picklist(LINE_KINDS),
        v.check((kind) => kind !== 'join', 'the join link is always printed'),
        v.check((kind) => kind !== 'pin', 'what becomes of the PIN is said by pinPolicy'),
      ),
    ),
  ),
  testRoomUrl: v.optional(link),
  portalUrl: v.optional(link),
  pinReminderDays: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number of days'),
      v.minValue(7, 'must be at least 7 days'),
      v.maxValue(3650, 'must be at most 3650 days'),
    ),
  ),
  helpUrl: v.optional(link),
  languages: v.optional(v.pipe(v.array(v.picklist(LANGUAGE_TAGS)), v.maxLength(2, 'one or two languages'))),
  timeZones: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check(
            // Engines know it in any letters; places are looked up by it as it is written.
            (zone) => isTimeZone(zone) && zone.split('/').every((part) => /^[A-Z]/u.test(part)),
            'must be the IANA name of a time zone, such as Europe/Zurich',
          ),
        ),
      ),
      v.maxLength(MAX_FURTHER_ZONES, `at most ${String(MAX_FURTHER_ZONES)} time zones`),
    ),
  ),
  // Chosen by what stands there, so that a mistake is named by its place.
  ownLine: v.optional(v.lazy((entry) => (entry && typeof entry === 'object' ? ownLineByLanguage : ownLine))),
  roomPattern: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isRoomPattern,
        'must be an https link with {user} once in its path, such as https://vc.example.edu/join/{user}',
      ),
    ),
  ),
  events: v.optional(
    v.pipe(
      v.array(v.picklist(EVENT_OPTIONS)),
      v.check((events) => new Set(events).size === events.length, 'must name each event once'),
    ),
  ),
  phones: v.optional(v.boolean()),
  addIn: v.strictObject({
    url: v.pipe(
      link,
      v.check((address) => !/\/$|[?#]/u.test(address), 'must have no trailing slash, query or fragment'),
    ),
    id: v.pipe(v.string(), v.uuid('must be a GUID')),
    version: v.pipe(
      v.string(),
      v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/u, 'must be one to four numbers with dots, such as 1.0.0'),
    ),
    provider: text(125),
    supportUrl: link,
  }),
});

/** Says in plain words what the library says in terms of types. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const entry = v.getDotPath(issue) ?? 'the file';
  if (issue.kind === 'validation') return `${entry}: ${issue.message}`;
  if (issue.expected === 'never') return `${entry}: is no entry that the add-in knows`;
  if (issue.received === 'undefined') return `${entry}: is missing`;
  if (issue.type === 'picklist')
    return `${entry}: must be one of ${(issue.expected ?? '').replace(/[()]/gu, '').replaceAll(' | ', ', ')}`;
  const type = (issue.expected ?? '').toLowerCase();
  if (type === 'boolean') return `${entry}: must be true or false, without quotation marks`;
  return `${entry}: must be of the type ${type}`;
}

/**
 * Decodes an organization's file (`organization/<name>.json`). The build does it and compiles the result in, so nothing that
 * is shipped may import this file.
 * @returns the organization, or one sentence per mistake that names the entry and says what it must be
 */
export function decodeOrganization(json: unknown): Result<Organization, readonly string[]> {
  const decoded = v.safeParse(OrganizationSchema, json);
  if (decoded.success) return success(decoded.output);
  return failure(decoded.issues.map(sentenceOf));
}
