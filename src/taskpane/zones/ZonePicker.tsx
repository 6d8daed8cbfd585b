import type { WhenSpan } from '../../core/time/when';
import { zoneHints } from '../../core/time/zonePicker/zoneHints';
import type { Texts } from '../texts';

export interface ZonePickerProps {
  readonly zones: readonly string[];
  readonly organizerZone: string;
  readonly span: WhenSpan | undefined;
  readonly nowMs: number;
  readonly onChange: (zones: readonly string[]) => void;
}

/** Why the time is a bad one somewhere. */
export const hintsFor = (
  span: WhenSpan,
  zones: readonly string[],
  { words }: Texts,
): readonly { readonly zone: string; readonly text: string }[] =>
  zones.flatMap((zone) => {
    const hints = zoneHints(span, zone);
    return hints.length === 0 ? [] : [{ zone, text: words.list(hints) }];
  });

export function ZonePicker({ zones, onChange }: ZonePickerProps) {
  return (
    <ul>
      {zones.map((zone) => (
        <li key={zone}>
          <button onClick={() => onChange(zones.filter((each) => each !== zone))}>{zone}</button>
        </li>
      ))}
    </ul>
  );
}
