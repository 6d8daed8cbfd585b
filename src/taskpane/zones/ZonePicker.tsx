import { useRef, useState } from 'react';
import type { WhenSpan } from '../../core/meeting/when';
import { useTexts } from '../app/texts';
import { ChosenZones } from './ChosenZones';
import { shownZone } from './shownZone';
import { ZoneSearch } from './ZoneSearch';

export { hintsFor } from './hintsFor';

export interface ZonePickerProps {
  /** IANA names, as stored. */
  readonly zones: readonly string[];
  /** Written in every invitation anyway, so that it cannot be added. */
  readonly organizerZone: string;
  /** When the meeting is; nothing where that is not known. */
  readonly span: WhenSpan | undefined;
  readonly nowMs: number;
  readonly onChange: (zones: readonly string[]) => void;
}

/** Up to four time zones beside the organizer's: those that are chosen, and a search for more. */
export function ZonePicker({ zones, organizerZone, span, nowMs, onChange }: ZonePickerProps) {
  const { language, words } = useTexts();
  const [said, setSaid] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const meeting = { span, organizerZone, nowMs };
  const placeOf = (zone: string) => shownZone(zone, meeting, language.tag)?.place ?? zone;
  return (
    <div className="stack">
      <ChosenZones
        {...{ zones, meeting, search }}
        onRemove={(zone) => {
          setSaid(words.zones.removed(placeOf(zone)));
          onChange(zones.filter((each) => each !== zone));
        }}
      />
      <ZoneSearch
        {...{ zones, meeting, search, said }}
        onType={() => setSaid(undefined)}
        onAdd={(zone) => {
          setSaid(words.zones.added(placeOf(zone)));
          onChange([...zones, zone]);
        }}
      />
    </div>
  );
}
