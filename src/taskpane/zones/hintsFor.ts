import type { WhenSpan } from '../../core/meeting/when';
import { zoneEntry } from '../../core/meeting/zones/zoneEntries';
import { zoneHints } from '../../core/meeting/zones/zoneHints';
import type { Texts } from '../app/texts';

/** Why the time is a bad one somewhere: "Tokyo", "night there, weekend there". */
export interface WordedHint {
  readonly zone: string;
  readonly place: string;
  readonly text: string;
}

/** What there is to say against the time of a meeting, by zone; a zone in which it is a good one has no entry. */
export const hintsFor = (
  span: WhenSpan,
  zones: readonly string[],
  { language: { tag }, words }: Texts,
): readonly WordedHint[] =>
  zones.flatMap((zone) => {
    const entry = zoneEntry(zone, tag, span.startMs);
    const hints = entry ? zoneHints(span, zone) : [];
    if (!entry || hints.length === 0) return [];
    return [{ zone, place: entry.place, text: words.list(hints.map((hint) => words.zones.hints[hint])) }];
  });
