import type { Texts } from '../texts';
import type { MeetingTime } from './meetingWhen';

/** Says why no time is printed, or what is still needed; empty where there is a time, or none is wanted. */
export function timeSentence(time: MeetingTime, { words: { when } }: Texts): string {
  switch (time.kind) {
    case 'known':
    case 'none':
      return '';
    case 'waiting':
      return when.reading;
    case 'dateMissing':
      return when.missing.date;
    case 'timeMissing':
      return when.missing.time;
    case 'durationMissing':
      return when.missing.duration;
    case 'twoInstants':
      return when.untilChosen;
    default:
      return when.problems[time.kind];
  }
}

/** Whether another look at the item could help. */
export const isToAskAgain = ({ kind }: MeetingTime): boolean =>
  kind === 'notLoaded' || kind === 'notSaid' || kind === 'seriesUnknown';
