import { linesAsHtml } from '../../core/invitation/html';
import { failure } from '../../core/result';
import type { RoomBook } from '../../core/room/book';
import type { Room } from '../../core/room/room';
import type { Pictures } from '../../usecases/item/update';
import { keepBook, keepRoom } from '../../usecases/rooms/keepRooms';
import type { Desk } from './desk';
import { itemActions } from './itemActions';
import { following } from './looking';
import type { CopiedText, PaneServices } from '../app/services';
import { choicesFor } from '../state/choices';
import { meetingIn } from '../state/meeting';
import type { PaneEvent } from '../state/paneEvent';
import { paneReducer } from '../state/paneReducer';
import type { CopiedThing, InvitationScreen, ItemAction, Keep, PaneState } from '../state/paneState';
import { isAwaited, newQuestion } from '../state/questions';
import type { QuestionId } from '../state/questions';
import { openingState } from '../state/screens';
import { meetingClock } from './meetingClock';
import type { MeetingWhen } from '../when/meetingWhen';

export type EditBook = (book: RoomBook, at: string) => RoomBook;

/** What a screen can have done outside of the state. Each ends in an event, whatever happens. */
export interface PaneActions {
  /** Does something to the open item; ignored while something else is being done. */
  readonly act: (screen: InvitationScreen, room: Room, action: ItemAction, pictures: Pictures) => void;
  /** Waits no longer for what is being done. */
  readonly stop: () => void;
  readonly copy: (what: CopiedThing, copied: CopiedText) => void;
  /** Saves the calendar file of the meeting, where its time is known. */
  readonly saveCalendar: (room: Room) => void;
  /** Copies that file's text, for where a client takes a download and saves nothing (FR02). */
  readonly copyCalendar: (room: Room) => void;
  /** Saves the form; `add`: and adds the room's invitation to the item that is open now. */
  readonly save: (then: 'stay' | 'add') => void;
  /** @returns false where it was not begun, because something else is being kept */
  readonly keep: (keep: Keep, edit: EditBook) => boolean;
  readonly startAnew: () => void;
}

/** The pane without its view: its state, what can be done, and who is told when it has changed. */
export interface PaneModel {
  readonly state: () => PaneState;
  /** The time of the meeting on the invitation screen. */
  readonly when: () => MeetingWhen;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Looks at the open item and follows it. @returns ends that */
  readonly open: () => () => void;
}

const surroundingsOf = ({ displayLanguage, organization, itemKind, owner }: PaneServices) => ({
  displayLanguage,
  organization,
  itemKind,
  owner,
});

/** As in `keepBook`: a store that breaks its promise has refused. */
const brokenPromise = (surprise: unknown) =>
  failure({
    code: 'refused',
    problem: { code: 'threw', step: 'saveSettings', detail: String(surprise) },
  } as const);

/** Runs the reducer and, beside it, what takes time: looking, adding, copying, saving. */
export function createPane(services: PaneServices): PaneModel {
  let state = openingState(services.store.load(), surroundingsOf(services));
  const whenIn = meetingClock(services);
  const listeners = new Set<() => void>();

  const dispatch = (event: PaneEvent): void => {
    const before = state;
    state = paneReducer(state, event);
    if (state !== before) for (const tell of [...listeners]) tell();
  };
  const desk: Desk = {
    services,
    state: () => state,
    when: () => whenIn(state),
    dispatch,
    ask: (event) => {
      const question = newQuestion();
      dispatch(event(question));
      return isAwaited(state.screen, question) ? question : undefined;
    },
    isAwaited: (question) => isAwaited(state.screen, question),
  };
  const { run, requestNow, act, saveCalendar, calendarFile } = itemActions(desk);

  async function copy(what: CopiedThing, copied: CopiedText): Promise<void> {
    const answers = desk.ask((question) => ({ kind: 'copyStarted', question }));
    const isCopied = await services.copy(copied).catch(() => false);
    if (answers !== undefined)
      dispatch({ kind: 'copyEnded', answers, what, result: isCopied ? 'copied' : 'copyRefused' });
  }

  async function copyCalendar(room: Room): Promise<void> {
    const text = await calendarFile(room);
    if (text !== undefined) await copy('file', { text, html: linesAsHtml(text) });
  }

  async function save(then: 'stay' | 'add'): Promise<void> {
    const answers = desk.ask((question) => ({
      kind: 'saveStarted',
      question,
      newId: services.newRoomId(),
    }));
    const form = state.screen;
    if (answers === undefined || form.kind !== 'form') return;
    const item = services.openItem();
    const { room, newId = '', draft, sent, behind, former } = form;
    const target = room ? ({ kind: 'edited', room, sent } as const) : ({ kind: 'new', id: newId } as const);
    const kept = await keepRoom(target, draft, services);
    if (!kept.ok) {
      dispatch({ kind: 'saveFailed', answers, problem: kept.error });
      return;
    }
    const isWaitedFor = desk.isAwaited(answers);
    dispatch({ kind: 'saveEnded', answers, kept: kept.value });
    services.clearNotice();
    // Who has stopped the save has stopped what would have followed; and it was pressed for that item.
    if (then === 'stay' || !isWaitedFor || services.openItem() !== item) return;
    const saved = kept.value;
    const choices = choicesFor(saved.room, saved.book.preferences, surroundingsOf(services));
    const { meeting } = (behind?.kind === 'invitation' ? behind : former) ?? {
      meeting: meetingIn(state.surroundings.itemKind),
    };
    await run('add', saved.room.id, () => requestNow(saved.room, choices, meeting), 'keep');
  }

  async function keepAsked(answers: QuestionId, what: Keep, edit: EditBook): Promise<void> {
    const kept = await keepBook(edit, services);
    if (kept.ok) services.clearNotice();
    dispatch(
      kept.ok
        ? { kind: 'keepEnded', answers, keep: what, kept: kept.value }
        : { kind: 'keepFailed', answers, problem: kept.error },
    );
  }

  async function startAnew(): Promise<void> {
    const answers = desk.ask((question) => ({ kind: 'startAnewStarted', question }));
    if (answers === undefined) return;
    const started = await services.store.startAnew().catch(brokenPromise);
    if (started.ok) services.clearNotice();
    dispatch(
      started.ok
        ? { kind: 'startAnewEnded', answers }
        : { kind: 'startAnewFailed', answers, problem: started.error },
    );
  }

  return {
    state: desk.state,
    when: desk.when,
    dispatch,
    actions: {
      act: (screen, room, action, pictures) => void act(screen, room, action, pictures),
      stop: () => {
        services.stop();
        dispatch({ kind: 'actionStopped' });
      },
      copy: (what, copied) => void copy(what, copied),
      saveCalendar: (room) => void saveCalendar(room),
      copyCalendar: (room) => void copyCalendar(room),
      save: (then) => void save(then),
      keep: (what, edit) => {
        const answers = desk.ask((question) => ({ kind: 'keepStarted', question }));
        if (answers !== undefined) void keepAsked(answers, what, edit);
        return answers !== undefined;
      },
      startAnew: () => void startAnew(),
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: () => {
      const followed = following(desk);
      listeners.add(followed.onState);
      followed.onState();
      return () => {
        listeners.delete(followed.onState);
        followed.end();
      };
    },
  };
}
