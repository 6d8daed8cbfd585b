import type { Look } from '../../usecases/item/look';
import type { PaneOutcome } from '../../core/outcome';
import type { Result } from '../../core/result';
import type { Room } from '../../core/room/room';
import type { RoomBook } from '../../core/room/book';
import type { TakenRoom } from '../../core/room/edits';
import type { SavedRooms } from '../../core/room/decode';
import type { ImportPlan, ImportProblem } from '../../core/room/portable';
import type { BodyFormat, SaveProblem, SaveReach } from '../../usecases/ports';
import type { DraftFault, DraftField, RoomDraft } from '../../core/room/draft';
import type { Choices, Surroundings } from './choices';
import type { Meeting } from './meeting';
import type { Awaited, QuestionId } from './questions';
import type { FilledInvitation, PasteFailure } from '../paste/pasted';

/** Where the keyboard goes when a screen appears or something must be mended. A new object is a new request. */
export type FocusRequest =
  | { readonly on: 'title' }
  | { readonly on: 'field'; readonly field: DraftField }
  /** A button or another element by the name in its `data-focus`. */
  | { readonly on: 'element'; readonly name: string };

/** What can be done to the open item. */
export type ItemAction = 'add' | 'update' | 'remove' | 'undo';

/** `stopping`: the person waits no longer; nothing further is written, but Outlook still owes an answer. */
export type ItemActivity =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running' | 'stopping';
      readonly action: ItemAction;
      /** Whose invitation it is about. */
      readonly roomId: string;
    };

const SETTING_KINDS = [
  'languageChosen',
  'patternChosen',
  'zonesChosen',
  'adviceChosen',
  'eventsChosen',
] as const;

/** Edits of the room book that are about no room. */
export type SettingKind = (typeof SETTING_KINDS)[number];

export const isSetting = (kind: Keep['kind']): kind is SettingKind =>
  SETTING_KINDS.some((each) => each === kind);

/** Why the room book was edited, so that the message can say what was done. */
export type Keep =
  | { readonly kind: 'deleted'; readonly taken: TakenRoom }
  | { readonly kind: 'restored' | 'copied' | 'defaultChosen'; readonly roomId: string }
  | { readonly kind: 'moved'; readonly roomId: string; readonly way: 'up' | 'down' }
  | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'standardChosen' | SettingKind };

export type CopiedThing = 'invitation' | 'pinText' | 'file';

/** What the last press came to, as the screen tells it. */
export type PaneNotice =
  | { readonly kind: 'saved'; readonly reach: SaveReach }
  | { readonly kind: 'kept'; readonly keep: Keep; readonly reach: SaveReach }
  | { readonly kind: 'keepFailed'; readonly problem: SaveProblem }
  /** `shown`: what the first look afterwards saw; where the item says something else, this is told no longer. */
  | { readonly kind: 'outcome'; readonly outcome: PaneOutcome; readonly shown?: string | undefined }
  | { readonly kind: 'copied' | 'copyRefused'; readonly what: CopiedThing }
  | { readonly kind: 'calendarSaved' | 'calendarNotSaved' };

/** How the preview is looked at. */
export interface PreviewLook {
  readonly format: BodyFormat;
  readonly pin: 'masked' | 'shown';
}

/** This invitation: a room, how it is to look, and what of it stands in the open item. */
export interface InvitationScreen {
  readonly kind: 'invitation';
  readonly awaits?: Awaited | undefined;
  readonly roomId: string;
  /**
   * Whence the room comes: that of the calendar's owner goes before the standard, one that stands in the text before
   * both, one that was chosen before all.
   */
  readonly roomFrom: 'standard' | 'calendar' | 'block' | 'person';
  readonly choices: Choices;
  readonly meeting: Meeting;
  /** The choice of time zones. */
  readonly zones: 'folded' | 'unfolded';
  /** Whence the chosen zones come: an invitation that stands in the text keeps those that it has. */
  readonly zonesFrom: 'standard' | 'block' | 'person';
  readonly options: 'folded' | 'unfolded';
  readonly preview: PreviewLook;
  /** Nothing as long as the item was not looked at. */
  readonly look?: Look | undefined;
  /** Grows whenever a new look is wanted. */
  readonly lookCount: number;
  readonly activity: ItemActivity;
  /** Asked before a rewrite that could lose pictures. */
  readonly question?: 'update' | 'remove' | undefined;
  readonly pinReminder: 'open' | 'put off';
  readonly notice?: PaneNotice | undefined;
  readonly focus?: FocusRequest | undefined;
}

export type Faults = { readonly [Field in DraftField]?: DraftFault };

/** The form for one room: `first` where there is none yet. */
export interface FormScreen {
  readonly kind: 'form';
  readonly awaits?: Awaited | undefined;
  readonly purpose: 'first' | 'new' | 'edit';
  /** The room that is edited. */
  readonly room?: Room | undefined;
  /** The id of a new room from its first try to be saved on: a second try must not make a second room. */
  readonly newId?: string | undefined;
  /** Saves for whose answers nobody waits any more, and what the last of them has sent: it may be saved, or not. */
  readonly stopped?: readonly QuestionId[] | undefined;
  readonly sent?: RoomDraft | undefined;
  readonly draft: RoomDraft;
  /** What the form of a first room begins with before anybody has said anything; empty where nothing is known. */
  readonly offered?: Pick<RoomDraft, 'name' | 'joinUrl'> | undefined;
  readonly faults: Faults;
  readonly advanced: 'folded' | 'unfolded';
  /** The invitation that was read into the form. */
  readonly pasted?: FilledInvitation | undefined;
  /** What the last paste is about, as long as nothing was read. */
  readonly pasting?: 'reading' | PasteFailure | undefined;
  readonly activity: 'editing' | 'saving';
  /** `stopped`: the person waited no longer, and Outlook has not confirmed. `unsaved`: who goes back again leaves it so. */
  readonly problem?: SaveProblem | { readonly code: 'stopped' | 'unsaved' } | undefined;
  readonly focus?: FocusRequest | undefined;
  /** Where the form was opened and where it leads back to. */
  readonly behind?: InvitationScreen | RoomsScreen | undefined;
  /** The last invitation, where its room is gone: what was said of the item's time is not about the room. */
  readonly former?: InvitationScreen | undefined;
}

/** All rooms, their order, and what holds for the whole pane. */
export interface RoomsScreen {
  readonly kind: 'rooms';
  readonly awaits?: Awaited | undefined;
  /** The room whose further buttons are shown. */
  readonly openRoomId?: string | undefined;
  readonly activity: 'idle' | 'keeping';
  readonly notice?: PaneNotice | undefined;
  readonly focus?: FocusRequest | undefined;
  /** Nothing where there was no room to show. */
  readonly behind?: InvitationScreen | undefined;
}

/** Export and import. */
export interface TransferScreen {
  readonly kind: 'transfer';
  readonly awaits?: Awaited | undefined;
  readonly pins: 'withPins' | 'withoutPins';
  readonly read?: Result<ImportPlan, ImportProblem> | undefined;
  readonly activity: 'idle' | 'keeping';
  readonly notice?: PaneNotice | undefined;
  readonly focus?: FocusRequest | undefined;
  /** The form of the first run, or the list. */
  readonly behind: RoomsScreen | FormScreen;
}

/** What is stored cannot be read. Only the user's word puts it aside. */
export interface UnreadableScreen {
  readonly kind: 'unreadable';
  readonly awaits?: Awaited | undefined;
  readonly where: string;
  readonly activity: 'idle' | 'startingAnew';
  readonly problem?: SaveProblem | undefined;
}

/** The rooms come from a newer version and are not ours to change. */
export type NewerScreen = Extract<SavedRooms, { readonly kind: 'newer' }>;

export type Screen =
  | InvitationScreen
  | FormScreen
  | RoomsScreen
  | TransferScreen
  | UnreadableScreen
  | NewerScreen;

export interface PaneState {
  /** As this pane knows it; empty where nothing was saved or nothing can be read. */
  readonly book: RoomBook;
  readonly surroundings: Surroundings;
  readonly screen: Screen;
}
