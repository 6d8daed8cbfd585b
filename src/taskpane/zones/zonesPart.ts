import { useEffect, useState } from 'react';
import type { WhenRow } from '../../core/meeting/when';
import type { Texts } from '../app/texts';
import { lazyPart } from '../controls/lazyPart';

/** The picker with the names of all places, fetched when somebody wants to choose one. */
export const zonesPart = lazyPart(() => import('./ZonePicker'));

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * What speaks against the time in the further zones, by zone: "night". It comes with the picker of zones, which is
 * fetched for it once there are any; where it does not come there are just no hints.
 */
export function useZoneHints(rows: readonly WhenRow[], texts: Texts): ReadonlyMap<string, string> {
  const [, setLoaded] = useState(zonesPart.part !== undefined);
  const isWanted = rows.length > 1;
  useEffect(() => {
    if (!isWanted || zonesPart.part) return;
    zonesPart.load().then(
      () => setLoaded(true),
      () => undefined,
    );
  }, [isWanted]);
  const [first, ...further] = rows;
  if (!zonesPart.part || !first || further.length === 0) return NONE;
  const hints = zonesPart.part.hintsFor(
    first,
    further.map(({ zone }) => zone),
    texts,
  );
  return new Map(hints.map(({ zone, text }) => [zone, text]));
}
