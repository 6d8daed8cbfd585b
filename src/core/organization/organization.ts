import type { LineKind } from '../invitation/lineKind';
import type { LanguageTag } from '../languages/tags';
import type { ConfirmKey, ServiceFacts } from '../room/room';

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
export interface Organization extends ServiceFacts {
  /** The forms that an invitation names; the first one where nothing is said. */
  readonly dialForms?: readonly DialForm[] | undefined;
  readonly confirmKeys: readonly ConfirmKey[];
  /** Registered users and guests use the same link. */
  readonly linkFor?: 'everyone' | undefined;
  /** Kinds of lines that invitations do without where the user has chosen nothing. */
  readonly leaveOut?: readonly LineKind[] | undefined;
  /** Where people manage their room and change its PIN. */
  readonly portalUrl?: string | undefined;
  /** After so many days with the same PIN the pane asks people to change it; never where it is not set. */
  readonly pinReminderDays?: number | undefined;
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
