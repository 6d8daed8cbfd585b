import type { Texts } from '../texts';
import type { MeetingTime } from './meetingWhen';

/** Says why no time is printed, or what is still needed; empty where there is a time, or none is wanted. */
export const timeSentence = ({ kind }: MeetingTime, { words: { when } }: Texts): string =>
  kind === 'known' || kind === 'none' ? '' : when.problems[kind];

/** Whether another look at the item could help. */
export const isToAskAgain = ({ kind }: MeetingTime): boolean =>
  kind === 'notSaid' || kind === 'seriesUnknown';
