import { useEffect, useState } from 'react';
import { lazyPart } from '../controls/lazyPart';

/**
 * All that stands behind a press or a fold, and the form of the first run. It stays apart because it pays: it is a
 * quarter of the pane, and the first view of a room's invitation needs none of it (docs/decisions/pane-first-view.md).
 */
export const openedPart = lazyPart(() => import('./opened'));

/** A first look that takes longer than that does not hold it back. */
const LONGEST_REST_MS = 2000;

/**
 * Fetches it as soon as the screen has rest, so that a press finds it there.
 * @returns whether it is there
 */
export function usePreparedPart(isAtRest: boolean): boolean {
  const [isThere, setIsThere] = useState(openedPart.part !== undefined);
  useEffect(() => {
    if (openedPart.part !== undefined) return undefined;
    const fetchPart = () => {
      openedPart.load().then(
        () => setIsThere(true),
        // The press asks for it again and says so.
        () => undefined,
      );
    };
    const timer = setTimeout(fetchPart, isAtRest ? 0 : LONGEST_REST_MS);
    return () => clearTimeout(timer);
  }, [isAtRest]);
  return isThere;
}
