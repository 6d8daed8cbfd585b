import { useReducer } from 'react';
import { failure } from '../core/result';
import { checkDraft, keepRoom } from '../usecases/keepRooms';
import type { PreparedInvitation } from '../usecases/previewInvitation';
import { paneReducer } from './paneReducer';
import { openingState } from './paneState';
import type { FormScreen, OverviewScreen, PaneEvent, PaneState, UnreadableScreen } from './paneState';
import type { PaneServices } from './services';

/** What a screen can have done outside of React. Each ends in an event, whatever happens. */
export interface PaneActions {
  readonly add: (screen: OverviewScreen) => void;
  readonly copy: (block: PreparedInvitation['block']) => void;
  readonly save: (screen: FormScreen) => void;
  readonly startAnew: (screen: UnreadableScreen) => void;
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

/** Runs the reducer and, beside it, what takes time: adding, copying, saving. */
export function usePane(services: PaneServices): Pane {
  const [state, dispatch] = useReducer(paneReducer, services.store, (store) => openingState(store.load()));

  async function add({ room, activity }: OverviewScreen): Promise<void> {
    if (activity === 'adding') return;
    dispatch({ kind: 'addStarted' });
    const outcome = await services.add(room).catch(() => ({ kind: 'unexpected' }) as const);
    dispatch({ kind: 'addEnded', outcome });
  }

  async function copy(block: PreparedInvitation['block']): Promise<void> {
    dispatch({ kind: 'copyStarted' });
    const isCopied = await services.copy({ html: block.html, text: block.text }).catch(() => false);
    dispatch({ kind: 'copyEnded', result: isCopied ? 'copied' : 'copyRefused' });
  }

  async function save({ room, draft, activity }: FormScreen): Promise<void> {
    if (activity === 'saving') return;
    dispatch({ kind: 'saveStarted' });
    if (checkDraft(draft).length > 0) return;
    const target = room ? ({ kind: 'edited', room } as const) : newTarget(services);
    const kept = await keepRoom(target, draft, services);
    dispatch(kept.ok ? { kind: 'saveEnded', kept: kept.value } : { kind: 'saveFailed', problem: kept.error });
  }

  async function startAnew({ activity }: UnreadableScreen): Promise<void> {
    if (activity === 'startingAnew') return;
    dispatch({ kind: 'startAnewStarted' });
    const started = await services.store.startAnew().catch(brokenPromise);
    dispatch(started.ok ? { kind: 'startAnewEnded' } : { kind: 'startAnewFailed', problem: started.error });
  }

  return {
    state,
    dispatch,
    actions: {
      add: (screen) => void add(screen),
      copy: (block) => void copy(block),
      save: (screen) => void save(screen),
      startAnew: (screen) => void startAnew(screen),
    },
  };
}

/** As in `keepRoom`: a store that breaks its promise has refused. */
const brokenPromise = (surprise: unknown) =>
  failure({
    code: 'refused',
    problem: { code: 'threw', step: 'saveSettings', detail: String(surprise) },
  } as const);

const newTarget = (services: PaneServices) => ({ kind: 'new', id: services.newRoomId() }) as const;
