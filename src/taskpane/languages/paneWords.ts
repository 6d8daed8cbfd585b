import type { EventOption } from '../../core/organization/organization';
import type { LineKind } from '../../core/invitation/lineKind';
import type { SUBJECT_PLACEHOLDERS } from '../../core/invitation/itemFields/subject';
import type { CalendarOutcome, OwnPlace, Removal } from '../../core/outcome';
import type { PinFor, PinPolicy } from '../../core/room/room';
import type { FieldFault, RoomField } from '../../core/room/fields';
import type { ZoneHint } from '../../core/meeting/zones/zoneHints';
import type { ImportProblem } from '../../core/room/portable';
import type { SaveReach } from '../../usecases/ports';
import type { DraftField } from '../../core/room/draft';
import type { ReadingTexts } from './readingTexts';
import type { PaneHost } from '../app/services';
import type { CopiedThing, ItemAction, Keep } from '../state/paneState';
import type { MeetingTime } from '../when/meetingWhen';

type Placeholder = (typeof SUBJECT_PLACEHOLDERS)[number];

/** The pane's own words. */
export interface PaneWords {
  /** What the fields of a room are called. */
  readonly fields: { readonly [Field in RoomField]: string };
  readonly form: {
    readonly setUpTitle: string;
    readonly setUpIntro: string;
    readonly newTitle: string;
    readonly editTitle: string;
    readonly knownFacts: (organization: string | undefined) => string;
    readonly knownFactsNote: string;
    /** Behind a paste: the fields that need nobody's eye. */
    readonly details: string;
    readonly isThisYourRoom: string;
    readonly offeredNote: string;
    readonly notMyRoom: string;
    readonly importRooms: string;
    readonly advanced: string;
    /** What applies where a field stays empty. */
    readonly fromOrganization: (organization: string | undefined, value: string) => string;
    readonly hints: { readonly [Field in DraftField]: string };
    readonly example: (value: string) => string;
    readonly showPin: string;
    readonly hidePin: string;
    readonly pinChanged: (day: string) => string;
    readonly changePin: string;
    readonly pinPolicy: string;
    readonly pinFor: string;
    readonly pinForUnknown: string;
    /** A choice that leaves it to the organization, with what that says. */
    readonly asOrganization: (organization: string | undefined, value: string) => string;
    readonly backupWithoutGateway: string;
    readonly save: string;
    readonly saveAndAdd: string;
    readonly saving: string;
  };
  /** Where an invitation is pasted. */
  readonly paste: { readonly label: string; readonly hint: string; readonly read: string };
  /** What is said of a pasted invitation. */
  readonly reading: ReadingTexts;
  readonly faults: { readonly [Fault in FieldFault]: string };
  readonly pinPolicies: { readonly [Policy in PinPolicy]: string };
  readonly pinNeededFor: { readonly [What in PinFor]: string };
  readonly passcodeInLink: string;
  /** What the kinds of lines of the invitation are called. */
  readonly lines: { readonly [Kind in LineKind]: string };
  readonly invitation: {
    readonly room: string;
    readonly lookingAt: string;
    /** The item's subject, so that people see which item is meant. */
    readonly item: (subject: string) => string;
    readonly actions: {
      readonly add: string;
      readonly addSecond: string;
      readonly update: string;
      readonly complete: string;
      readonly replace: (roomName: string) => string;
      readonly remove: string;
      readonly removeExtra: string;
      readonly copy: string;
      readonly draftMail: string;
      readonly undo: string;
    };
    readonly running: { readonly [Action in ItemAction]: string };
    readonly edit: string;
    readonly rooms: string;
    readonly options: string;
    readonly otherService: (service: string) => string;
    readonly pinDue: (days: number) => string;
    readonly enterNewPin: string;
    readonly later: string;
    readonly pinSeparately: string;
    readonly copyPinText: string;
    readonly draftWithoutPin: string;
    readonly draftWithout: (lines: string) => string;
    readonly draftTooLong: string;
  };
  /** The time of the meeting. */
  readonly when: {
    /** What a message can have. */
    readonly fields: string;
    readonly zones: string;
    /** Why no time is printed, or what is still needed. */
    readonly problems: { readonly [Kind in Exclude<MeetingTime['kind'], 'known' | 'none'>]: string };
    readonly firstOfSeries: string;
    readonly allDay: string;
    readonly date: string;
    /** As the pattern of a date is written: TT.MM.JJJJ. */
    readonly dateLetters: { readonly [Part in 'day' | 'month' | 'year']: string };
    readonly time: string;
    readonly timeHint: string;
    readonly duration: string;
    readonly wholeDay: string;
    readonly otherDuration: string;
    readonly minutes: string;
    /** The zone in which date and time are meant. */
    readonly ownZone: (zone: string) => string;
    readonly twoInstants: {
      readonly gap: (time: string) => string;
      readonly overlap: (time: string) => string;
    };
    readonly past: string;
    readonly attach: string;
    readonly saveFile: string;
    readonly clear: string;
    readonly calendar: { readonly [Outcome in Exclude<CalendarOutcome, 'kept'>]: string };
    /** Nobody can know whether a client really saves a file. */
    readonly saved: string;
    readonly copyFile: string;
    readonly notSaved: string;
  };
  readonly look: {
    readonly looking: string;
    readonly unseen: string;
    readonly nothingToWriteTo: string;
    readonly lookAgain: string;
    readonly absent: string;
    readonly upToDate: { readonly [Where in OwnPlace]: string };
    /** Beside an invitation that is up to date. */
    readonly calendarPending: string;
    readonly outOfDate: { readonly [Where in OwnPlace]: string };
    readonly damaged: { readonly [Where in OwnPlace]: string };
    readonly differing: (lines: string) => string;
    readonly missing: (lines: string) => string;
    readonly otherRoom: (roomName: string) => string;
    readonly someoneElses: string;
    readonly linkOnly: (roomName: string) => string;
    readonly quoteInDoubt: string;
    readonly twice: string;
  };
  /** What a removal or an Undo came to. */
  readonly removal: { readonly [Kind in Removal['kind']]: string };
  readonly question: {
    /** In the calendar of somebody for whom no room is known. */
    readonly calendar: string;
    readonly setUpForIt: string;
    readonly pictures: string;
    readonly goOn: { readonly update: string; readonly remove: string };
    readonly leave: string;
  };
  readonly preview: {
    readonly heading: string;
    /** What is shown: what would be added, what an update would make of it, or what stands there. */
    readonly intro: { readonly [What in 'added' | 'updated' | 'standing']: string };
    readonly masked: string;
    readonly noSeparatePin: string;
    readonly title: (roomName: string) => string;
    readonly formatted: string;
    readonly plainText: string;
    readonly dark: string;
    readonly showPin: string;
    readonly notWritable: string;
    readonly correct: (field: string) => string;
  };
  readonly options: {
    readonly language: string;
    readonly secondLanguage: string;
    readonly noSecondLanguage: string;
    readonly include: string;
    readonly pin: string;
    readonly fields: string;
    readonly subject: string;
    readonly location: string;
    readonly makeStandard: string;
    readonly makeStandardNote: string;
  };
  readonly rooms: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly isDefault: string;
    readonly use: string;
    readonly useNamed: (roomName: string) => string;
    readonly edit: string;
    readonly editNamed: (roomName: string) => string;
    readonly more: string;
    readonly moreNamed: (roomName: string) => string;
    readonly makeDefault: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly copy: string;
    readonly delete: string;
    readonly copyName: (roomName: string) => string;
    readonly add: string;
    readonly transfer: string;
    readonly settings: string;
    readonly uiLanguage: string;
    readonly asOutlook: string;
    readonly back: string;
  };
  /** The picker of time zones. Places and countries come from core/meeting. */
  readonly zones: {
    readonly search: string;
    readonly hint: string;
    readonly full: string;
    /** The list of what was found. */
    readonly places: string;
    readonly found: (count: number) => string;
    readonly foundMore: (count: number) => string;
    readonly none: string;
    readonly isOwn: string;
    readonly isChosen: string;
    readonly chosen: string;
    readonly remove: string;
    readonly removeNamed: (place: string) => string;
    readonly added: (place: string) => string;
    readonly removed: (place: string) => string;
    readonly unknown: (zone: string) => string;
    readonly hints: { readonly [Hint in ZoneHint]: string };
  };
  /** What holds for all invitations, on the page with the rooms. */
  readonly settingsPage: {
    readonly subject: string;
    readonly pattern: string;
    readonly patternHint: string;
    readonly insert: string;
    readonly placeholders: { readonly [Name in Placeholder]: string };
    readonly example: (subject: string) => string;
    readonly unknownPlaceholders: (names: string) => string;
    readonly savedAsChanged: string;
    readonly timeZones: string;
    readonly timeZonesIntro: string;
    readonly zonesFromOrganization: (organization: string | undefined) => string;
    readonly useOrganizationZones: string;
    readonly adviceNote: (advice: string) => string;
    /** What the add-in does by itself, where the organization offers it: a switch, and the sentence that says what it does. */
    readonly byItself: string;
    readonly events: { readonly [Option in EventOption]: { readonly label: string; readonly note: string } };
  };
  /** Trying the room before the first meeting. */
  readonly shortTest: {
    readonly title: string;
    readonly myRoom: string;
    readonly myRoomNote: string;
    readonly openRoom: string;
    readonly asGuest: string;
    readonly asGuestNote: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyRefused: string;
    readonly testRoom: string;
    readonly checklist: string;
    readonly camera: string;
    readonly sound: string;
    readonly pin: string;
    readonly phone: string;
    readonly roomSystem: string;
  };
  readonly transfer: {
    readonly title: string;
    readonly exportTitle: string;
    readonly exportIntro: string;
    readonly withPins: string;
    readonly withPinsNote: string;
    readonly download: string;
    readonly copy: string;
    readonly fileNote: string;
    readonly importTitle: string;
    readonly importIntro: string;
    readonly file: string;
    readonly plan: (newCount: number, replacedCount: number) => string;
    readonly take: string;
    readonly problems: { readonly [Problem in ImportProblem]: string };
  };
  readonly waiting: {
    readonly outlook: string;
    readonly seconds: (seconds: string) => string;
    readonly stop: string;
    readonly stopped: string;
  };
  readonly parts: { readonly loading: string; readonly failed: string; readonly tryAgain: string };
  readonly host: { readonly [Host in Exclude<PaneHost, 'outlook'>]: string };
  readonly notices: {
    /** The ribbon's sentence points to this pane; here the way out is a button beside it. */
    readonly notInserted: string;
    readonly saved: { readonly [Reach in SaveReach]: string };
    readonly kept: { readonly [Kind in Keep['kind']]: string };
    /** Behind what was done, where the save reached less far than the mailbox. */
    readonly reach: { readonly [Reach in Exclude<SaveReach, 'mailbox'>]: string };
    readonly copied: { readonly [What in CopiedThing]: string };
    readonly copyRefused: { readonly [What in CopiedThing]: string };
  };
  readonly saveProblems: {
    readonly tooLarge: (length: string, maxLength: string) => string;
    readonly unreadable: string;
    readonly newer: string;
    readonly refused: string;
    readonly stopped: string;
    readonly unsaved: string;
  };
  readonly settings: {
    readonly unreadableTitle: string;
    readonly unreadable: string;
    readonly nothingChanged: string;
    readonly whatToDo: string;
    readonly place: (where: string) => string;
    readonly support: string;
    readonly startAnew: string;
    readonly startingAnew: string;
    readonly startAnewExplained: string;
    readonly newerTitle: string;
    readonly newer: string;
    readonly rooms: string;
  };
  /** Joins names of lines in a sentence. */
  readonly list: (names: readonly string[]) => string;
  readonly opensInNewWindow: string;
}
