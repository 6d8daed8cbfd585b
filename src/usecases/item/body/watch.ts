import type { Clock } from '../../ports';

/** How long a change may go unseen at the most, beside the reading itself. */
const PAUSE_MS = 1_000;
/** A slow host is asked less: reading takes it a tenth of the time at the most. */
const PAUSE_PER_READING = 9;
/** No reading takes longer than eight seconds (G11): one that seems to began before the computer slept. */
const MAX_PAUSE_MS = 80_000;

export interface Watch {
  readonly clock: Clock;
  /** Whether anybody wants to know at this moment. */
  readonly isWatched: () => boolean;
  /** Reads once; false where that fails. */
  readonly hasChanged: () => Promise<boolean>;
  readonly onChange: () => void;
}

/**
 * Looks every second whether the text of the open item has changed, since no client tells. One reading at a time, none
 * while nobody wants to know, and none begins before a slow one has ended.
 * @returns ends it
 */
export function watchText({ clock, isWatched, hasChanged, onChange }: Watch): () => void {
  let isOver = false;
  const isWanted = () => !isOver && isWatched();
  async function watch(): Promise<void> {
    let pauseMs = PAUSE_MS;
    for (;;) {
      await clock.wait(pauseMs);
      if (isOver) return;
      if (!isWatched()) continue;
      const begunMs = Date.parse(clock.now());
      const isOther = await hasChanged().catch(() => false);
      const readingMs = Date.parse(clock.now()) - begunMs;
      pauseMs = Math.min(MAX_PAUSE_MS, Math.max(PAUSE_MS, readingMs * PAUSE_PER_READING));
      if (isOther && isWanted()) onChange();
    }
  }
  void watch();
  return () => {
    isOver = true;
  };
}
