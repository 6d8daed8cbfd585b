import type { ItemTimes } from '../../usecases/ports';

/** What the list of durations offers: minutes, a whole day, or other minutes that are typed. */
export const DURATIONS = ['15', '30', '45', '60', '90', '120', '180', '240', 'wholeDay', 'other'] as const;

export type Duration = (typeof DURATIONS)[number];

/** The time of a meeting as a person typed it into a message's pane, in the organizer's zone. */
export interface TypedMeeting {
  /** `YYYY-MM-DD`, what a date field holds; empty where nothing is typed. */
  readonly date: string;
  /** `HH:MM`, or empty. Not needed for a whole day. */
  readonly time: string;
  readonly duration: Duration;
  /** Minutes as typed, for `other`. */
  readonly otherMinutes: string;
  /** Which is meant where the clocks show a time twice, or never. */
  readonly instant?: 'earlier' | 'later' | undefined;
}

export const NOTHING_TYPED: TypedMeeting = { date: '', time: '', duration: '60', otherMinutes: '' };

/**
 * The calendar file of a message. `standard`: attached as soon as there is a time. `last` is which wish the last press
 * has carried out, or that it failed, so that a changed wish can still be carried out and a failed one tried again.
 */
export interface CalendarFile {
  readonly wish: 'standard' | 'attach' | 'leave';
  readonly last?: 'attach' | 'leave' | 'failed' | undefined;
}

/** A message has a time only where the person says one. */
export interface MessageMeeting {
  readonly kind: 'message';
  readonly typed: TypedMeeting;
  /** `block`: read from the invitation that stands in the text. Only what nobody has touched is filled in from there. */
  readonly origin: 'untouched' | 'block' | 'person';
  readonly fields: 'folded' | 'unfolded';
  readonly calendar: CalendarFile;
}

/** The times of an appointment are those of its form. `unknown`: Outlook did not say. */
export interface AppointmentMeeting {
  readonly kind: 'appointment';
  readonly times: ItemTimes | 'reading' | 'unknown';
}

/** What the pane knows of the time of the meeting. `none`: nothing is open that could have one. */
export type Meeting = AppointmentMeeting | MessageMeeting | { readonly kind: 'none' };

/** As it is when the pane opens. */
export function meetingIn(itemKind: 'message' | 'appointment' | undefined): Meeting {
  switch (itemKind) {
    case 'appointment':
      return { kind: 'appointment', times: 'reading' };
    case 'message':
      return {
        kind: 'message',
        typed: NOTHING_TYPED,
        origin: 'untouched',
        fields: 'folded',
        calendar: { wish: 'standard' },
      };
    case undefined:
      return { kind: 'none' };
  }
}

/** What the invitation in the text says about its time. */
export interface WrittenMeeting {
  /** As it goes into the fields of a message. The form of an appointment says its own. */
  readonly typed: TypedMeeting | undefined;
  /** The further zones, IANA names. */
  readonly zones: readonly string[];
}

/** Whether the calendar file is to go with the message. */
export const attaches = ({ calendar }: MessageMeeting): boolean => calendar.wish !== 'leave';
