import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';
import type { ShownZone } from './shownZone';

export interface ZoneLinesProps {
  readonly shown: ShownZone;
  /** Said at the end, such as that it is chosen already. */
  readonly remark?: string | undefined;
}

const styles = {
  place: { fontWeight: token('fontWeightSemibold') },
  // Its hyphen is no place for a new line.
  offset: { whiteSpace: 'nowrap' },
  line: { ...common.note, display: 'block' },
  hint: { ...common.note, display: 'block', fontWeight: token('fontWeightSemibold') },
} as const satisfies Styles;

/** A zone as picker and list show it: the place and its country, then the time there, then what speaks against it. */
export function ZoneLines({ shown, remark }: ZoneLinesProps) {
  const { words } = useTexts();
  const { place, country, offset, localTime, hints } = shown;
  const notes = [...hints.map((hint) => words.zones.hints[hint]), ...(remark === undefined ? [] : [remark])];
  // The commas are for those who hear the lines as one sentence.
  return (
    <>
      <span>
        <span style={styles.place}>{place}</span>
        {country !== undefined && `, ${country}`}
      </span>
      <span style={styles.line}>
        {localTime !== undefined && `${localTime} · `}
        <span style={styles.offset}>{offset}</span>
      </span>
      {notes.length > 0 && <span style={styles.hint}>{words.list(notes)}</span>}
    </>
  );
}
