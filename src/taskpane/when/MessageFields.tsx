import { offsetMinutes } from '../../core/meeting/localTime';
import { utcOffset } from '../../core/meeting/whenRow';
import { placeName, zoneName } from '../../core/meeting/zones/zoneWords';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { SelectField } from '../SelectField';
import { DURATIONS } from '../state/meeting';
import type { Duration, MessageMeeting, TypedMeeting } from '../state/meeting';
import type { PaneEvent } from '../state/paneEvent';
import { TextField } from '../TextField';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import type { MeetingTime } from './meetingWhen';

export interface MessageFieldsProps {
  readonly meeting: MessageMeeting;
  /** The organizer's, an IANA name. */
  readonly zone: string;
  readonly time: MeetingTime;
  readonly nowMs: number;
  readonly dispatch: (event: PaneEvent) => void;
}

const styles = {
  fields: { display: 'flex', flexWrap: 'wrap', gap: token('spacingHorizontalS') },
  // In one row as long as there is room for a date in any of the languages.
  field: { flex: '1 1 8em', minWidth: 0 },
} as const satisfies Styles;

/** "45 minutes", "2 hours"; an hour and a half has no shorter name. */
function durationName(duration: Duration, { language: { tag }, words: { when } }: Texts): string {
  if (duration === 'wholeDay') return when.wholeDay;
  if (duration === 'other') return when.otherDuration;
  const minutes = Number(duration);
  const isHours = minutes % 60 === 0;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(isHours ? minutes / 60 : minutes);
}

/** "Zurich, Central European Standard Time (UTC+1)", as it is that day. */
function zoneText(zone: string, atMs: number, tag: Texts['language']['tag']): string {
  const names = [placeName(zone, tag) ?? zone, zoneName(atMs, zone, tag)].filter(Boolean).join(', ');
  return `${names} (${utcOffset(offsetMinutes(atMs, zone))})`;
}

/** The instant by which the zone is named: the meeting's, else noon of the typed day, else now. */
function aroundMs({ date }: TypedMeeting, time: MeetingTime, nowMs: number): number {
  if (time.kind === 'known') return time.when.startMs;
  const noon = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(noon) ? nowMs : noon;
}

/** Date, start and duration, by the clocks of the organizer's zone, which is named. */
export function MessageFields({ meeting, zone, time, nowMs, dispatch }: MessageFieldsProps) {
  const texts = useTexts();
  const { when } = texts.words;
  const { typed } = meeting;
  const change = (changed: Partial<TypedMeeting>) => dispatch({ kind: 'meetingTyped', changed });
  return (
    <>
      <div style={styles.fields}>
        <div style={styles.field}>
          <TextField
            label={when.date}
            type="date"
            data-focus="meetingDate"
            value={typed.date}
            onChange={(date) => change({ date })}
          />
        </div>
        {typed.duration !== 'wholeDay' && (
          <div style={styles.field}>
            <TextField
              label={when.time}
              type="time"
              value={typed.time}
              onChange={(startTime) => change({ time: startTime })}
            />
          </div>
        )}
      </div>
      <SelectField
        label={when.duration}
        value={typed.duration}
        choices={DURATIONS.map((value) => ({ value, name: durationName(value, texts) }))}
        onChoose={(duration) => change({ duration })}
      />
      {typed.duration === 'other' && (
        <TextField
          label={when.minutes}
          inputMode="numeric"
          maxLength={5}
          value={typed.otherMinutes}
          onChange={(otherMinutes) => change({ otherMinutes })}
        />
      )}
      <p style={common.note}>
        {when.ownZone(zoneText(zone, aroundMs(typed, time, nowMs), texts.language.tag))}
      </p>
    </>
  );
}
