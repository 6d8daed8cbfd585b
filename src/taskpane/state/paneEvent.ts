import type { Look } from '../../usecases/item/look';
import type { PaneOutcome } from '../../core/outcome';
import type { Result } from '../../core/result';
import type { KeptBook, KeptRoom } from '../../usecases/rooms/keepRooms';
import type { ImportPlan, ImportProblem } from '../../core/room/portable';
import type { ItemTimes, SaveProblem } from '../../usecases/ports';
import type { DraftField, RoomDraft } from '../../core/room/draft';
import type { Choices, Surroundings } from './choices';
import type { TypedMeeting, WrittenMeeting } from './meeting';
import type { PasteFailure, PastedInvitation } from '../paste/pasted';
import type { CopiedThing, FocusRequest, ItemAction, Keep, PreviewLook, TransferScreen } from './paneState';
import type { QuestionId } from './questions';

/** Begins a question, which makes an older one about the same void. */
interface Question {
  readonly question: QuestionId;
}

/** Belongs to the one question that it names: a screen that does not wait for it stays as it is. */
interface Answer {
  readonly answers: QuestionId;
}

type Navigation =
  | { readonly kind: 'roomChosen'; readonly roomId: string; readonly focus?: FocusRequest | undefined }
  | { readonly kind: 'editOpened'; readonly roomId: string; readonly field?: DraftField | undefined }
  /** `owner`: in whose calendar the new room is to be used. */
  | { readonly kind: 'newOpened'; readonly owner?: string | undefined }
  | { readonly kind: 'roomsOpened' }
  | { readonly kind: 'transferOpened' }
  | { readonly kind: 'wentBack' };

type OnInvitation =
  | { readonly kind: 'choicesChanged'; readonly changed: Partial<Choices> }
  | { readonly kind: 'optionsToggled' }
  | { readonly kind: 'previewChanged'; readonly changed: Partial<PreviewLook> }
  | { readonly kind: 'lookWanted' }
  | ({ readonly kind: 'lookStarted' } & Question)
  | ({
      readonly kind: 'lookEnded';
      readonly look: Look;
      /** What the invitation in the text says about its time, as far as the person has not said it. */
      readonly written?: WrittenMeeting | undefined;
    } & Answer)
  /** Another item is open now. */
  | { readonly kind: 'itemChanged'; readonly itemKind: Surroundings['itemKind'] }
  | { readonly kind: 'questionAsked'; readonly action: 'update' | 'remove' }
  | { readonly kind: 'questionDropped' }
  | ({ readonly kind: 'actionStarted'; readonly action: ItemAction; readonly roomId: string } & Question)
  | { readonly kind: 'actionStopped' }
  /** Without an outcome there is nothing to tell: it was stopped before it began, or another item is open. */
  | ({ readonly kind: 'actionEnded'; readonly outcome: PaneOutcome | undefined } & Answer)
  | { readonly kind: 'pinReminderPutOff' };

type OnMeeting =
  | ({ readonly kind: 'timesAsked' } & Question)
  /** Nothing where Outlook did not say. */
  | ({ readonly kind: 'timesRead'; readonly times: ItemTimes | undefined } & Answer)
  | { readonly kind: 'meetingTyped'; readonly changed: Partial<TypedMeeting> }
  | { readonly kind: 'meetingCleared' | 'meetingFieldsToggled' | 'zonesToggled' }
  | { readonly kind: 'calendarFileChosen'; readonly wish: 'attach' | 'leave' }
  | ({ readonly kind: 'calendarStarted' } & Question)
  | ({ readonly kind: 'calendarSaved' | 'calendarNotSaved' } & Answer);

type OnForm =
  | { readonly kind: 'fieldTyped'; readonly field: DraftField; readonly text: string }
  | { readonly kind: 'fieldLeft'; readonly field: DraftField }
  | { readonly kind: 'pinChosen'; readonly chosen: Partial<Pick<RoomDraft, 'pinPolicy' | 'pinFor'>> }
  | { readonly kind: 'advancedToggled' }
  /** `newId`: for a room that is not there yet. */
  | ({ readonly kind: 'saveStarted'; readonly newId: string } & Question)
  | { readonly kind: 'saveStopped' }
  | ({ readonly kind: 'saveEnded'; readonly kept: KeptRoom } & Answer)
  | ({ readonly kind: 'saveFailed'; readonly problem: SaveProblem } & Answer);

/** What a paste came to. */
export type PasteOutcome =
  | { readonly kind: 'read'; readonly invitation: PastedInvitation }
  | { readonly kind: PasteFailure };

type OnPaste =
  | ({ readonly kind: 'pasteStarted' } & Question)
  | ({ readonly kind: 'pasteEnded'; readonly pasted: PasteOutcome } & Answer)
  /** The person prefers what the invitation says. */
  | { readonly kind: 'readValueTaken'; readonly field: DraftField }
  | { readonly kind: 'pastedDiscarded' };

type OnRooms =
  | { readonly kind: 'rowToggled'; readonly roomId: string }
  | { readonly kind: 'pinsChosen'; readonly pins: TransferScreen['pins'] }
  | ({ readonly kind: 'fileChosen' } & Question)
  | ({ readonly kind: 'fileRead'; readonly read: Result<ImportPlan, ImportProblem> } & Answer);

type Keeping =
  | ({ readonly kind: 'keepStarted' } & Question)
  | ({ readonly kind: 'keepEnded'; readonly keep: Keep; readonly kept: KeptBook } & Answer)
  | ({ readonly kind: 'keepFailed'; readonly problem: SaveProblem } & Answer);

type Copying =
  | ({ readonly kind: 'copyStarted' } & Question)
  | ({
      readonly kind: 'copyEnded';
      readonly what: CopiedThing;
      readonly result: 'copied' | 'copyRefused';
    } & Answer);

type StartingAnew =
  | ({ readonly kind: 'startAnewStarted' } & Question)
  | ({ readonly kind: 'startAnewEnded' } & Answer)
  | ({ readonly kind: 'startAnewFailed'; readonly problem: SaveProblem } & Answer);

/** All that can happen in the pane. */
export type PaneEvent =
  | Navigation
  | OnInvitation
  | OnMeeting
  | OnForm
  | OnPaste
  | OnRooms
  | Keeping
  | Copying
  | StartingAnew;
