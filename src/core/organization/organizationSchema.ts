import * as v from 'valibot';
import { LINE_KINDS } from '../invitation/lineKind';
import { LANGUAGE_TAGS } from '../languages/tags';
import type { LanguageTag } from '../languages/tags';
import { checkLink, isHost, MAX_LINK_LENGTH } from '../link';
import type { LinkFault } from '../link';
import { isTimeZone } from '../meeting/localTime';
import { MAX_FURTHER_ZONES } from '../meeting/when';
import { EVENT_OPTIONS } from './organization';
import { printable } from '../printable';
import { isRoomPattern } from './roomPattern';

const LINK_FAULTS: Readonly<Record<LinkFault, string>> = {
  empty: 'must not be empty',
  hiddenCharacters: 'holds a character that cannot be seen; type it anew',
  tooLong: `must have at most ${String(MAX_LINK_LENGTH)} characters`,
  notHttps: 'must begin with https://',
  credentials: 'must not hold a user name or a password',
  notALink: 'must be a whole link without spaces, such as https://www.example.edu/help',
};
const faultOf = (text: string): LinkFault | undefined => {
  const checked = checkLink(text);
  return checked.ok ? undefined : checked.error;
};
const link = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => faultOf(text) === undefined,
    ({ input }) => LINK_FAULTS[faultOf(input) ?? 'notALink'],
  ),
);
const host = v.pipe(
  v.string(),
  v.check(isHost, 'must be a host name or an IP address, with nothing before or behind it'),
);
/** A list that names nothing twice. */
const list = <Item extends v.GenericSchema<unknown, string>>(item: Item) =>
  v.pipe(
    v.array(item),
    v.check((items) => new Set(items).size === items.length, 'must name each one once'),
  );
/** Entries of these names and no others; the library would take a list for an object. */
const entries = <Known extends v.ObjectEntries>(known: Known) =>
  v.pipe(
    v.unknown(),
    v.check((given) => !Array.isArray(given), 'must be entries in braces { }, not a list'),
    v.objectWithRest(known, v.never()),
  );
const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.check((given) => printable(given) !== '', 'must not be empty'),
    v.maxLength(maxLength, `must have at most ${String(maxLength)} characters`),
  );

const ownLine = text(300);
const inOneLanguage = v.optional(ownLine);
const ownLineByLanguage = v.pipe(
  entries(
    Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, inOneLanguage])) as {
      readonly [Tag in LanguageTag]: typeof inOneLanguage;
    },
  ),
  v.check((lines) => Object.keys(lines).length > 0, 'must name at least one language'),
);

const PHONE_NUMBER = {
  label: text(60),
  number: v.pipe(
    v.string(),
    v.transform(printable),
    v.regex(
      /^\+\d[\d ().\-/]{2,30}$/u,
      'must be digits behind the + of a country code, such as +41 44 555 01 00',
    ),
  ),
};

const ADD_IN = {
  url: v.pipe(
    link,
    v.check(
      (address) => !/\/$|[?#]|\.html?$/iu.test(address),
      'must be the address of the folder, with no page, slash, query or fragment behind it',
    ),
  ),
  id: v.pipe(
    v.string(),
    v.regex(
      /^(?=.*[1-9a-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu,
      'must be a GUID of your own, of which node -p "crypto.randomUUID()" makes one',
    ),
  ),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/u, 'must be one to four numbers with dots, such as 1.0.0'),
  ),
  provider: text(125),
  supportUrl: link,
};

const ORGANIZATION = {
  serviceName: v.optional(text(60)),
  phoneNumbersUrl: v.optional(link),
  phoneNumbers: v.optional(v.array(entries(PHONE_NUMBER))),
  gateways: v.optional(v.pipe(list(host), v.maxLength(2, 'may be a primary gateway and a backup, no more'))),
  sipDomain: v.optional(host),
  confirmKeys: v.optional(v.pipe(list(v.picklist(['#', '*'])), v.nonEmpty('must name at least one key')), [
    '#',
    '*',
  ]),
  dialForms: v.optional(
    v.pipe(
      list(v.picklist(['gateway##extension', 'extension@gateway'])),
      v.nonEmpty('must name at least one form'),
    ),
  ),
  pinFor: v.optional(v.picklist(['everyWay', 'phoneAndRoomSystems'])),
  linkFor: v.optional(v.picklist(['everyone'])),
  pinPolicy: v.optional(v.picklist(['print', 'omit', 'separate'])),
  leaveOut: v.optional(
    list(
      v.pipe(
        v.string(),
        v.check((kind) => kind !== 'join', 'must not be join: the link is always printed'),
        v.check((kind) => kind !== 'pin', 'must not be pin: pinPolicy says what becomes of it'),
        v.picklist(LINE_KINDS.filter((kind) => kind !== 'join' && kind !== 'pin')),
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
  languages: v.optional(
    v.pipe(list(v.picklist(LANGUAGE_TAGS)), v.maxLength(2, 'may be one or two languages, no more')),
  ),
  timeZones: v.optional(
    v.pipe(
      list(
        v.pipe(
          v.string(),
          v.check(
            // Engines know it in any letters; places are looked up by it as it is written.
            (zone) => isTimeZone(zone) && zone.split('/').every((part) => /^[A-Z]/u.test(part)),
            'must be the IANA name of a time zone, such as Europe/Zurich',
          ),
        ),
      ),
      v.maxLength(MAX_FURTHER_ZONES, `may be ${String(MAX_FURTHER_ZONES)} time zones at most`),
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
  events: v.optional(list(v.picklist(EVENT_OPTIONS))),
  phones: v.optional(v.boolean()),
  addIn: entries(ADD_IN),
};

/** Every entry by its whole name. */
export const ENTRY_NAMES: readonly string[] = [
  ...Object.keys(ORGANIZATION),
  ...Object.keys(ADD_IN).map((name) => `addIn.${name}`),
  ...Object.keys(PHONE_NUMBER).map((name) => `phoneNumbers.${name}`),
];

/** What may stand in `organization/<name>.json`, each value with what is said where it is wrong. */
export const OrganizationSchema = entries(ORGANIZATION);
