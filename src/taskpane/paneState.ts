import type { AddOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import { defaultRoom } from '../core/roomBook';
import type { Preferences } from '../core/roomBook';
import type { SavedRooms } from '../core/savedRooms/decodeRoomBook';
import { draftOf } from '../usecases/keepRooms';
import type { DraftFault, DraftField, KeptRoom, RoomDraft } from '../usecases/keepRooms';
import type { SaveProblem, SaveReach } from '../usecases/ports';
import type { PreparedInvitation } from '../usecases/previewInvitation';

export type PreviewFormat = keyof PreparedInvitation['block'];

/** What the last press came to, as the overview tells it. */
export type PaneNotice =
  | { readonly kind: 'saved'; readonly reach: SaveReach }
  | { readonly kind: 'added'; readonly outcome: AddOutcome }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copyRefused' };

/** Where the keyboard goes when a screen appears or a field must be mended. A new object is a new request. */
export type FocusRequest =
  { readonly on: 'editButton' } | { readonly on: 'field'; readonly field: DraftField };

export type Faults = { readonly [Field in DraftField]?: DraftFault };

export interface OverviewScreen {
  readonly kind: 'overview';
  readonly room: Room;
  readonly format: PreviewFormat;
  readonly activity: 'idle' | 'adding';
  readonly notice?: PaneNotice | undefined;
  readonly focus?: FocusRequest | undefined;
}

export interface FormScreen {
  readonly kind: 'form';
  /** The room that is edited; none while the first one is being entered. */
  readonly room?: Room | undefined;
  readonly draft: RoomDraft;
  readonly faults: Faults;
  readonly activity: 'editing' | 'saving';
  readonly problem?: SaveProblem | undefined;
  readonly focus?: FocusRequest | undefined;
}

/** What is stored cannot be read. Only the user's word puts it aside. */
export interface UnreadableScreen {
  readonly kind: 'unreadable';
  readonly where: string;
  readonly activity: 'idle' | 'startingAnew';
  readonly problem?: SaveProblem | undefined;
}

/** The rooms come from a newer version and are not ours to change. */
export type NewerScreen = Extract<SavedRooms, { readonly kind: 'newer' }>;

export type Screen = OverviewScreen | FormScreen | UnreadableScreen | NewerScreen;

export interface PaneState {
  readonly preferences?: Preferences | undefined;
  readonly screen: Screen;
}

/** All that can happen in the pane. */
export type PaneEvent =
  | { readonly kind: 'formatChosen'; readonly format: PreviewFormat }
  | { readonly kind: 'addStarted' }
  | { readonly kind: 'addEnded'; readonly outcome: AddOutcome }
  | { readonly kind: 'copyStarted' }
  | { readonly kind: 'copyEnded'; readonly result: 'copied' | 'copyRefused' }
  | { readonly kind: 'editOpened'; readonly field?: DraftField | undefined }
  | { readonly kind: 'editCancelled' }
  | { readonly kind: 'fieldTyped'; readonly field: DraftField; readonly text: string }
  | { readonly kind: 'fieldLeft'; readonly field: DraftField }
  | { readonly kind: 'saveStarted' }
  | { readonly kind: 'saveEnded'; readonly kept: KeptRoom }
  | { readonly kind: 'saveFailed'; readonly problem: SaveProblem }
  | { readonly kind: 'startAnewStarted' }
  | { readonly kind: 'startAnewEnded' }
  | { readonly kind: 'startAnewFailed'; readonly problem: SaveProblem };

/** The overview of a room, nothing said yet. */
export const overviewOf = (room: Room): OverviewScreen => ({
  kind: 'overview',
  room,
  format: 'html',
  activity: 'idle',
});

/** The form as a room stands, or empty for the first one. */
export const formOf = (room: Room | undefined): FormScreen => ({
  kind: 'form',
  room,
  draft: draftOf(room),
  faults: {},
  activity: 'editing',
});

/** What the pane opens with: the default room, the form where there is no room yet, or what is wrong. */
export function openingState(saved: SavedRooms): PaneState {
  switch (saved.kind) {
    case 'none':
      return { screen: formOf(undefined) };
    case 'book': {
      const room = defaultRoom(saved.book);
      return { preferences: saved.book.preferences, screen: room ? overviewOf(room) : formOf(undefined) };
    }
    case 'newer':
      return { preferences: saved.book?.preferences, screen: saved };
    case 'unreadable':
      return { screen: { kind: 'unreadable', where: saved.where, activity: 'idle' } };
  }
}
