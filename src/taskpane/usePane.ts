import { useEffect, useReducer, useRef } from 'react';
import type { Room } from '../core/room/room';
import type { RoomBook } from '../core/room/book';
import { failure } from '../core/result';
import { keepBook, keepRoom } from '../usecases/rooms/keepRooms';
import { checkDraft } from '../core/room/draft';
import type { Pictures } from '../usecases/item/update';
import { itemActions } from './itemActions';
import type { CopiedText, PaneServices } from './services';
import { choicesFor } from './state/choices';
import { meetingIn } from './state/meeting';
import type { PaneEvent } from './state/paneEvent';
import { paneReducer } from './state/paneReducer';
import type {
  CopiedThing,
  FormScreen,
  InvitationScreen,
  ItemAction,
  Keep,
  PaneState,
  UnreadableScreen,
} from './state/paneState';
import { openingState } from './state/screens';
import { useLook } from './useLook';
import type { MeetingWhen } from './when/meetingWhen';
import { useMeetingWhen } from './when/useMeetingWhen';

export type EditBook = (book: RoomBook, at: string) => RoomBook;

/** What a screen can have done outside of React. Each ends in an event, whatever happens. */
export interface PaneActions {
  /** Does something to the open item; ignored while something else is being done. */
  readonly act: (screen: InvitationScreen, room: Room, action: ItemAction, pictures: Pictures) => void;
  /** Waits no longer for what is being done. */
  readonly stop: () => void;
  readonly copy: (what: CopiedThing, copied: CopiedText) => void;
  /** Saves the calendar file of the meeting, where its time is known. */
  readonly saveCalendar: (screen: InvitationScreen, room: Room) => void;
  /** Saves the form; `add`: and adds the room's invitation to the open item. */
  readonly save: (screen: FormScreen, then: 'stay' | 'add') => void;
  readonly keep: (keep: Keep, edit: EditBook) => void;
  readonly startAnew: (screen: UnreadableScreen) => void;
}

export interface Pane {
  readonly state: PaneState;
  /** The time of the meeting on the invitation screen. */
  readonly when: MeetingWhen;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

const surroundingsOf = ({ displayLanguage, organization, itemKind }: PaneServices) => ({
  displayLanguage,
  organization,
  itemKind,
});

/** Runs the reducer and, beside it, what takes time: looking, adding, copying, saving. */
export function usePane(services: PaneServices): Pane {
  const [state, dispatch] = useReducer(paneReducer, services, (given) =>
    openingState(given.store.load(), surroundingsOf(given)),
  );
  // A new room keeps its id from its first try to be saved on: a second try must not make a second room.
  const newId = useRef<string>(undefined);
  const when = useMeetingWhen(services, state, dispatch);
  useLook(services, state, when.time, dispatch);
  useEffect(() => {
    // Somebody who comes back from the text may have changed it.
    const wantLook = () => dispatch({ kind: 'lookWanted' });
    addEventListener('focus', wantLook);
    return () => {
      removeEventListener('focus', wantLook);
    };
  }, []);

  const { run, requestNow, act, saveCalendar } = itemActions(services, when.time, dispatch);

  async function copy(what: CopiedThing, copied: CopiedText): Promise<void> {
    dispatch({ kind: 'copyStarted' });
    const isCopied = await services.copy(copied).catch(() => false);
    dispatch({ kind: 'copyEnded', what, result: isCopied ? 'copied' : 'copyRefused' });
  }

  async function save({ room, draft, activity, behind }: FormScreen, then: 'stay' | 'add'): Promise<void> {
    if (activity === 'saving') return;
    dispatch({ kind: 'saveStarted' });
    if (checkDraft(draft).length > 0) return;
    newId.current ??= services.newRoomId();
    const target = room ? ({ kind: 'edited', room } as const) : ({ kind: 'new', id: newId.current } as const);
    const kept = await keepRoom(target, draft, services);
    if (!kept.ok) {
      dispatch({ kind: 'saveFailed', problem: kept.error });
      return;
    }
    newId.current = undefined;
    dispatch({ kind: 'saveEnded', kept: kept.value });
    if (then === 'stay') return;
    const choices = choicesFor(kept.value.room, kept.value.book.preferences, surroundingsOf(services));
    const meeting = behind?.kind === 'invitation' ? behind.meeting : meetingIn(services.itemKind);
    await run('add', () => requestNow(kept.value.room, choices, meeting), 'keep');
  }

  async function keep(what: Keep, edit: EditBook): Promise<void> {
    dispatch({ kind: 'keepStarted' });
    const kept = await keepBook(edit, services);
    dispatch(
      kept.ok
        ? { kind: 'keepEnded', keep: what, kept: kept.value }
        : { kind: 'keepFailed', problem: kept.error },
    );
  }

  async function startAnew({ activity }: UnreadableScreen): Promise<void> {
    if (activity === 'startingAnew') return;
    dispatch({ kind: 'startAnewStarted' });
    const started = await services.store.startAnew().catch(brokenPromise);
    dispatch(started.ok ? { kind: 'startAnewEnded' } : { kind: 'startAnewFailed', problem: started.error });
  }

  return {
    state,
    when,
    dispatch,
    actions: {
      act,
      stop: () => {
        services.stop();
        dispatch({ kind: 'actionStopped' });
      },
      copy: (what, copied) => void copy(what, copied),
      saveCalendar: (screen, room) => void saveCalendar(screen, room),
      save: (screen, then) => void save(screen, then),
      keep: (what, edit) => void keep(what, edit),
      startAnew: (screen) => void startAnew(screen),
    },
  };
}

/** As in `keepBook`: a store that breaks its promise has refused. */
const brokenPromise = (surprise: unknown) =>
  failure({
    code: 'refused',
    problem: { code: 'threw', step: 'saveSettings', detail: String(surprise) },
  } as const);
