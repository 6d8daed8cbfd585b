import { checkDraft, checkDraftField, DRAFT_FIELDS, draftOf } from '../usecases/keepRooms';
import type { DraftField, DraftProblem, RoomDraft } from '../usecases/keepRooms';
import { formOf, overviewOf } from './paneState';
import type {
  Faults,
  FormScreen,
  OverviewScreen,
  PaneEvent,
  PaneState,
  Screen,
  UnreadableScreen,
} from './paneState';

const faultsOf = (problems: readonly DraftProblem[]): Faults =>
  Object.fromEntries(problems.map(({ field, fault }) => [field, fault]));

/** Checks the named fields only: one that nobody has left yet is not called wrong. */
const faultsAmong = (draft: RoomDraft, fields: readonly DraftField[]): Faults =>
  faultsOf(
    fields.flatMap((field) => {
      const fault = checkDraftField(draft, field);
      return fault === undefined ? [] : [{ field, fault }];
    }),
  );

const wrongFields = (faults: Faults): readonly DraftField[] =>
  DRAFT_FIELDS.filter((field) => faults[field] !== undefined);

function onOverview(screen: OverviewScreen, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'formatChosen':
      return { ...screen, format: event.format };
    case 'addStarted':
      return { ...screen, activity: 'adding', notice: undefined };
    case 'addEnded':
      return { ...screen, activity: 'idle', notice: { kind: 'added', outcome: event.outcome } };
    case 'copyStarted':
      return { ...screen, notice: undefined };
    case 'copyEnded':
      return { ...screen, notice: { kind: event.result } };
    case 'editOpened':
      return {
        ...formOf(screen.room),
        faults: faultsAmong(draftOf(screen.room), event.field ? [event.field] : []),
        focus: { on: 'field', field: event.field ?? 'name' },
      };
    default:
      return screen;
  }
}

function onForm(screen: FormScreen, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'fieldTyped': {
      // A fault goes as soon as it is mended; a new one waits until the field is left.
      const draft = { ...screen.draft, [event.field]: event.text };
      return { ...screen, draft, faults: faultsAmong(draft, wrongFields(screen.faults)) };
    }
    case 'fieldLeft':
      return { ...screen, faults: faultsAmong(screen.draft, [...wrongFields(screen.faults), event.field]) };
    case 'saveStarted': {
      const problems = checkDraft(screen.draft);
      const [first] = problems;
      return first
        ? {
            ...screen,
            faults: faultsOf(problems),
            problem: undefined,
            focus: { on: 'field', field: first.field },
          }
        : { ...screen, faults: {}, activity: 'saving', problem: undefined, focus: undefined };
    }
    case 'saveEnded':
      return {
        ...overviewOf(event.kept.room),
        notice: { kind: 'saved', reach: event.kept.reach },
        focus: { on: 'editButton' },
      };
    case 'saveFailed':
      return { ...screen, activity: 'editing', problem: event.problem };
    case 'editCancelled':
      return screen.room ? { ...overviewOf(screen.room), focus: { on: 'editButton' } } : screen;
    default:
      return screen;
  }
}

function onUnreadable(screen: UnreadableScreen, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'startAnewStarted':
      return { ...screen, activity: 'startingAnew', problem: undefined };
    case 'startAnewEnded':
      return { ...formOf(undefined), focus: { on: 'field', field: 'name' } };
    case 'startAnewFailed':
      return { ...screen, activity: 'idle', problem: event.problem };
    default:
      return screen;
  }
}

/**
 * The pane's whole behaviour without React: a state and what happened give the next state. What does not belong to
 * the present screen, such as an answer that comes late, changes nothing.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (state.screen.kind) {
    case 'overview':
      return { ...state, screen: onOverview(state.screen, event) };
    case 'form':
      return {
        preferences: event.kind === 'saveEnded' ? event.kept.book.preferences : state.preferences,
        screen: onForm(state.screen, event),
      };
    case 'unreadable':
      return { ...state, screen: onUnreadable(state.screen, event) };
    case 'newer':
      return state;
  }
}
