import { darkMode } from './darkMode';
import { growing } from './growing';
import { lineFeeds } from './lineFeeds';
import { mac } from './mac';
import type { Normaliser } from './normaliser';
import { reopened, reopenedTwice } from './reopened';
import { safeLinksOnce, safeLinksTwice } from './safeLinks';
import { web, webWithoutIds } from './web';
import { word } from './word';

/** What becomes of written HTML in each client. Their order decides what a seed of `chaos` means. */
export const clients = {
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
} as const satisfies Readonly<Record<string, Normaliser>>;
