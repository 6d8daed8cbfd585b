import { useState } from 'react';
import { localTime, offsetMinutes } from '../../core/meeting/localTime';
import { utcOffset } from '../../core/meeting/rows/whenRow';
import { placeName, zoneName } from '../../core/meeting/zones/zoneWords';
import { useTexts } from '../app/texts';
import type { Texts } from '../app/texts';
import { SelectField, TextField } from '../controls/fields';
import { DURATIONS } from '../state/meeting';
import type { Duration, MessageMeeting, TypedMeeting } from '../state/meeting';
import type { PaneEvent } from '../state/paneEvent';
import type { MeetingTime } from './meetingWhen';
import { datePattern, patternText, readDate, readTime, writtenDate } from './writtenDate';

export interface MessageFieldsProps {
  readonly meeting: MessageMeeting;
  /** The organizer's, an IANA name. */
  readonly zone: string;
  readonly time: MeetingTime;
  readonly nowMs: number;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  readonly dispatch: (event: PaneEvent) => void;
}

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

function todayIn(zone: string, nowMs: number): string {
  const { year, month, day } = localTime(nowMs, offsetMinutes(nowMs, zone));
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

interface ReadFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly focusName?: string;
  /** As it is known, or as it was typed where it cannot be read. */
  readonly value: string;
  readonly written: (value: string) => string;
  readonly read: (text: string) => string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line in which something is typed and read with every key; when it is left it stands there as it was read. */
function ReadField({ label, hint, focusName, value, written, read, onChange }: ReadFieldProps) {
  const [typing, setTyping] = useState<{ readonly text: string; readonly value: string }>();
  return (
    <TextField
      label={label}
      hint={hint}
      {...(focusName !== undefined && { 'data-focus': focusName })}
      maxLength={40}
      value={typing?.value === value ? typing.text : written(value)}
      onBlur={() => setTyping(undefined)}
      onChange={(text) => {
        const typed = { text, value: read(text) ?? text.trim() };
        setTyping(typed);
        onChange(typed.value);
      }}
    />
  );
}

/** Date, start and duration in the way of the pane's language, by the clocks of the organizer's zone, which is named. */
export function MessageFields(props: MessageFieldsProps) {
  const { meeting, zone, time, nowMs, displayLanguage, dispatch } = props;
  const texts = useTexts();
  const { when } = texts.words;
  const { tag } = texts.language;
  const { typed } = meeting;
  const change = (changed: Partial<TypedMeeting>) => dispatch({ kind: 'meetingTyped', changed });
  const pattern = datePattern(tag, displayLanguage);
  return (
    <>
      <div className="fields">
        <ReadField
          label={when.date}
          hint={patternText(pattern, when.dateLetters)}
          focusName="meetingDate"
          value={typed.date}
          written={(date) => writtenDate(date, pattern)}
          read={(text) => readDate(text, pattern, todayIn(zone, nowMs))}
          onChange={(date) => change({ date })}
        />
        {typed.duration !== 'wholeDay' && (
          <ReadField
            label={when.time}
            hint={when.timeHint}
            value={typed.time}
            written={(startTime) => startTime}
            read={readTime}
            onChange={(startTime) => change({ time: startTime })}
          />
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
      <p className="note">{when.ownZone(zoneText(zone, aroundMs(typed, time, nowMs), tag))}</p>
    </>
  );
}
