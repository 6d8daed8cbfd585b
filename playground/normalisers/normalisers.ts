import { chaos } from './chaos';
import { clients } from './clients';
import type { Normaliser } from './normaliser';

/** What becomes of written HTML, client by client. `none` keeps every byte; `chaos` here has one seed of many. */
export const normalisers = {
  none: (html) => html,
  ...clients,
  chaos: chaos(1),
} as const satisfies Readonly<Record<string, Normaliser>>;

export type NormaliserName = keyof typeof normalisers;

/** The normaliser of a name; a chaos of the given seed. */
export const normaliserOf = (name: NormaliserName, chaosSeed: number): Normaliser =>
  name === 'chaos' ? chaos(chaosSeed) : normalisers[name];
