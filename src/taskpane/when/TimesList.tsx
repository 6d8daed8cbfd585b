import { whenRows } from '../../core/meeting/when';
import type { When } from '../../core/meeting/when';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { useTexts } from '../texts';
import { shownRow } from './shownRow';
import { useZoneHints } from './useZoneHints';

export interface TimesListProps {
  readonly when: When;
  readonly nowMs: number;
}

const styles = {
  list: { ...common.stack, rowGap: token('spacingVerticalXS'), margin: 0, padding: 0, listStyleType: 'none' },
  place: { fontWeight: token('fontWeightSemibold') },
  time: { ...common.note, display: 'block' },
} as const satisfies Styles;

/** The time in the organizer's zone and in the chosen ones, shorter than the invitation says it, with hints. */
export function TimesList({ when, nowMs }: TimesListProps) {
  const texts = useTexts();
  const rows = whenRows(when);
  const hints = useZoneHints(rows, texts);
  return (
    <>
      {when.series === 'first' && <p style={common.note}>{texts.words.when.firstOfSeries}</p>}
      <ul style={styles.list} aria-label={texts.language.invitation.labels.when}>
        {rows.map((row) => {
          const { place, time } = shownRow(row, nowMs, texts);
          const hint = hints.get(row.zone);
          return (
            <li key={row.zone}>
              <span style={styles.place}>{place}</span>
              {hint !== undefined && ` · ${hint}`}
              <span style={styles.time}>{time}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
