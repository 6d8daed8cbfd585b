import { useTexts } from '../app/texts';
import type { ShownZone } from './shownZone';

export interface ZoneLinesProps {
  readonly shown: ShownZone;
  /** What was looked for, where that is not the zone's own place. */
  readonly meant?: string | undefined;
  /** Said at the end, such as that it is chosen already. */
  readonly remark?: string | undefined;
}

/** A zone as picker and list show it: the place and its country ("Bern (Zurich), Switzerland"), then the time there, then what speaks against it. */
export function ZoneLines({ shown, meant, remark }: ZoneLinesProps) {
  const { words } = useTexts();
  const { place, country, offset, localTime, hints } = shown;
  const notes = [...hints.map((hint) => words.zones.hints[hint]), ...(remark === undefined ? [] : [remark])];
  // The commas are for those who hear the lines as one sentence. The offset's hyphen is no place for a new line.
  return (
    <>
      <span>
        <span className="strong">{meant ?? place}</span>
        {[meant && ` (${place})`, country && `, ${country}`]}
      </span>
      <span className="note">
        {localTime !== undefined && `${localTime}\u00A0· `}
        <span className="nowrap">{offset}</span>
      </span>
      {notes.length > 0 && <span className="note strong">{words.list(notes)}</span>}
    </>
  );
}
