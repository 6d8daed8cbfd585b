import { chaos } from './chaos';
import { darkMode } from './darkMode';
import { growing } from './growing';
import { lineFeeds } from './lineFeeds';
import { mac } from './mac';
import type { Normaliser } from './normaliser';
import { reopened, reopenedTwice } from './reopened';
import { safeLinksOnce, safeLinksTwice } from './safeLinks';
import { web, webWithoutIds } from './web';
import { word } from './word';

/** What becomes of written HTML, client by client. `none` keeps every byte; `chaos` here has one seed of many. */
export const normalisers = {
  none: (html) => html,
  web,
  webWithoutIds,
  reopened,
  reopenedTwice,
  word,
  mac,
  darkMode,
  safeLinksOnce,
  safeLinksTwice,
  lineFeeds,
  growing,
  chaos: chaos(1),
} as const satisfies Readonly<Record<string, Normaliser>>;

export type NormaliserName = keyof typeof normalisers;

/** The normaliser of a name; a chaos of the given seed. */
export const normaliserOf = (name: NormaliserName, chaosSeed: number): Normaliser =>
  name === 'chaos' ? chaos(chaosSeed) : normalisers[name];
