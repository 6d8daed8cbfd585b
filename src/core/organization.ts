import * as v from 'valibot';
import { LINE_KINDS } from './invitation/lineKind';
import type { LineKind } from './invitation/lineKind';
import { LANGUAGE_TAGS } from './languages/tags';
import type { LanguageTag } from './languages/tags';
import { checkLink, isHost } from './link';
import type { ConfirmKey, PhoneNumber, PinFor, PinPolicy } from './room/room';
import { failure, success } from './result';
import type { Result } from './result';
import { isRoomPattern } from './roomPattern';
import { isTimeZone } from './meeting/localTime';
import { MAX_FURTHER_ZONES } from './meeting/when';

/** How a room's number and a gateway are dialled: most room systems take the first, some only the second. */
export type DialForm = 'gateway##extension' | 'extension@gateway';

/**
 * What the add-in may do by itself, each only where its person has switched it on: follow a changed time, look once more
 * before sending, add the invitation with the first attendee.
 */
export const EVENT_OPTIONS = ['times', 'send', 'auto'] as const;
export type EventOption = (typeof EVENT_OPTIONS)[number];

/** Where the add-in itself lives and who answers for it; the build writes it into the manifest. */
export interface AddInFacts {
  /** https address of the folder in which the add-in's files stand, without a trailing slash. */
  readonly url: string;
  /** GUID of the manifest. Roaming settings hang on it (F09): keep one for life. */
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly supportUrl: string;
}

/** The service's facts that are the same for all rooms of a university or company. */
export interface Organization {
  readonly serviceName?: string | undefined;
  readonly phoneNumbersUrl?: string | undefined;
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined;
  readonly gateways?: readonly string[] | undefined;
  readonly sipDomain?: string | undefined;
  /** The forms that an invitation names; the first one where nothing is said. */
  readonly dialForms?: readonly DialForm[] | undefined;
  readonly confirmKeys: readonly ConfirmKey[];
  /** Rooms may say otherwise; where neither says anything, nothing is claimed. */
  readonly pinFor?: PinFor | undefined;
  /** Registered users and guests use the same link. */
  readonly linkFor?: 'everyone' | undefined;
  /** What becomes of the PIN of a room that says nothing of it. */
  readonly pinPolicy?: PinPolicy | undefined;
  /** Kinds of lines that invitations do without where the user has chosen nothing. */
  readonly leaveOut?: readonly LineKind[] | undefined;
  readonly testRoomUrl?: string | undefined;
  /** Where people manage their room and change its PIN. */
  readonly portalUrl?: string | undefined;
  /** After so many days with the same PIN the pane asks people to change it; never where it is not set. */
  readonly pinReminderDays?: number | undefined;
  readonly helpUrl?: string | undefined;
  /** The block's languages where the user has chosen none, one or two; where there are none, Outlook's own. */
  readonly languages?: readonly string[] | undefined;
  /** IANA names of the further time zones of an invitation where the user has chosen none, at most four. */
  readonly timeZones?: readonly string[] | undefined;
  /** A text is printed in every language. */
  readonly ownLine?: string | { readonly [Tag in LanguageTag]?: string | undefined } | undefined;
  /** Link of a person's own room, `{user}` standing for what is before the @ of the mail address. */
  readonly roomPattern?: string | undefined;
  /** Written into the manifest by the build; where it is missing the add-in acts on a press only. */
  readonly events?: readonly EventOption[] | undefined;
  /** Outlook on phones shows its switch for online meetings with this add-in behind it. */
  readonly phones?: boolean | undefined;
  readonly addIn: AddInFacts;
}

const link = v.pipe(
  v.string(),
  v.check((text) => checkLink(text).ok, 'must be a full https link without user name or hidden characters'),
);
const host = v.pipe(v.string(), v.check(isHost, 'must be a host name or an IP address'));
const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('must not be empty'),
    v.maxLength(maxLength, `must have at most ${String(maxLength)} characters`),
  );

const ownLine = text(300);
const ownLineByLanguage = v.pipe(
  v.strictObject({
    en: v.optional(ownLine),
    de: v.optional(ownLine),
    fr: v.optional(ownLine),
    it: v.optional(ownLine),
  }),
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
          v.check(isTimeZone, 'must be the IANA name of a time zone, such as Europe/Zurich'),
        ),
      ),
      v.maxLength(MAX_FURTHER_ZONES, `at most ${String(MAX_FURTHER_ZONES)} time zones`),
    ),
  ),
  // Chosen by what stands there, so that a mistake is named by its place.
  ownLine: v.optional(v.lazy((entry) => (typeof entry === 'object' ? ownLineByLanguage : ownLine))),
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
  return `${entry}: must be of the type ${(issue.expected ?? '').toLowerCase()}`;
}

/**
 * Decodes an organization's file (`organization/<name>.json`). The build does it and compiles the result in, so nothing that
 * is shipped may import this function; for the types it is `import type`.
 * @returns the organization, or one sentence per mistake that names the entry and says what it must be
 */
export function decodeOrganization(json: unknown): Result<Organization, readonly string[]> {
  const decoded = v.safeParse(OrganizationSchema, json);
  if (decoded.success) return success(decoded.output);
  return failure(decoded.issues.map(sentenceOf));
}
