import type { Look } from '../../usecases/item/look';
import type { PaneOutcome } from '../../core/outcome';
import type { Result } from '../../core/result';
import type { KeptBook, KeptRoom } from '../../usecases/rooms/keepRooms';
import type { ImportPlan, ImportProblem } from '../../core/room/portable';
import type { ItemTimes, SaveProblem } from '../../usecases/ports';
import type { DraftField, RoomDraft } from '../../core/room/draft';
import type { Choices } from './choices';
import type { TypedMeeting, WrittenMeeting } from './meeting';
import type { PasteFailure, PastedInvitation } from './pasted';
import type { CopiedThing, ItemAction, Keep, PreviewLook, TransferScreen } from './paneState';

type Navigation =
  | { readonly kind: 'roomChosen'; readonly roomId: string }
  | { readonly kind: 'editOpened'; readonly roomId: string; readonly field?: DraftField | undefined }
  | { readonly kind: 'newOpened' }
  | { readonly kind: 'roomsOpened' }
  | { readonly kind: 'transferOpened' }
  | { readonly kind: 'wentBack' };

type OnInvitation =
  | { readonly kind: 'choicesChanged'; readonly changed: Partial<Choices> }
  | { readonly kind: 'optionsToggled' }
  | { readonly kind: 'previewChanged'; readonly changed: Partial<PreviewLook> }
  | { readonly kind: 'lookWanted' }
  | {
      readonly kind: 'lookEnded';
      readonly look: Look;
      /** What the invitation in the text says about its time, as far as the person has not said it. */
      readonly written?: WrittenMeeting | undefined;
    }
  | { readonly kind: 'questionAsked'; readonly action: 'update' | 'remove' }
  | { readonly kind: 'questionDropped' }
  | { readonly kind: 'actionStarted'; readonly action: ItemAction }
  | { readonly kind: 'actionStopped' }
  | { readonly kind: 'actionEnded'; readonly outcome: PaneOutcome }
  | { readonly kind: 'pinReminderPutOff' };

type OnMeeting =
  /** Nothing where Outlook did not say. */
  | { readonly kind: 'timesRead'; readonly times: ItemTimes | undefined }
  | { readonly kind: 'meetingTyped'; readonly changed: Partial<TypedMeeting> }
  | { readonly kind: 'meetingCleared' | 'meetingFieldsToggled' | 'zonesToggled' }
  | { readonly kind: 'calendarFileChosen'; readonly wish: 'attach' | 'leave' }
  | { readonly kind: 'calendarSaved' | 'calendarNotSaved' };

type OnForm =
  | { readonly kind: 'fieldTyped'; readonly field: DraftField; readonly text: string }
  | { readonly kind: 'fieldLeft'; readonly field: DraftField }
  | { readonly kind: 'pinChosen'; readonly chosen: Partial<Pick<RoomDraft, 'pinPolicy' | 'pinFor'>> }
  | { readonly kind: 'advancedToggled' }
  | { readonly kind: 'saveStarted' }
  | { readonly kind: 'saveStopped' }
  | { readonly kind: 'saveEnded'; readonly kept: KeptRoom }
  | { readonly kind: 'saveFailed'; readonly problem: SaveProblem };

/** What a paste came to. */
export type PasteOutcome =
  { readonly kind: 'read'; readonly invitation: PastedInvitation } | { readonly kind: PasteFailure };

type OnPaste =
  | { readonly kind: 'pasteStarted' }
  | { readonly kind: 'pasteEnded'; readonly pasted: PasteOutcome }
  /** The person prefers what the invitation says. */
  | { readonly kind: 'readValueTaken'; readonly field: DraftField }
  | { readonly kind: 'pastedDiscarded' };

type OnRooms =
  | { readonly kind: 'rowToggled'; readonly roomId: string }
  | { readonly kind: 'pinsChosen'; readonly pins: TransferScreen['pins'] }
  | { readonly kind: 'fileRead'; readonly read: Result<ImportPlan, ImportProblem> };

type Keeping =
  | { readonly kind: 'keepStarted' }
  | { readonly kind: 'keepEnded'; readonly keep: Keep; readonly kept: KeptBook }
  | { readonly kind: 'keepFailed'; readonly problem: SaveProblem };

type Copying =
  | { readonly kind: 'copyStarted' }
  | { readonly kind: 'copyEnded'; readonly what: CopiedThing; readonly result: 'copied' | 'copyRefused' };

type StartingAnew =
  | { readonly kind: 'startAnewStarted' }
  | { readonly kind: 'startAnewEnded' }
  | { readonly kind: 'startAnewFailed'; readonly problem: SaveProblem };

/** All that can happen in the pane. */
export type PaneEvent =
  Navigation | OnInvitation | OnMeeting | OnForm | OnPaste | OnRooms | Keeping | Copying | StartingAnew;
