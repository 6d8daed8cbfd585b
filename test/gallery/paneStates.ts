import { formStates } from './states/form';
import { itemStates } from './states/item';
import { whenStates } from './states/when';
import { invitationStates } from './states/invitation';
import { roomsStates } from './states/rooms';
import type { PaneStateToSee } from './states/setting';

/** Every state of the pane that a person can come to see, by name: for the eyes, for axe, for pictures. */
export const paneStates = {
  ...formStates,
  ...itemStates,
  ...whenStates,
  ...invitationStates,
  ...roomsStates,
} as const satisfies Readonly<Record<string, PaneStateToSee>>;

export type PaneStateName = keyof typeof paneStates;
export const paneStateNames = Object.keys(paneStates) as readonly PaneStateName[];
