import type { WhenWords } from '../languages/when/whenWords';
import { localTime } from './localTime';
import type { WhenRow } from './when';
import { wordDate } from './whenRow';

/** The day on which a meeting begins, as it stands in a subject: "24 November 2026". */
export const subjectDate = ({ startMs, startOffsetMinutes }: WhenRow, words: WhenWords): string =>
  wordDate(localTime(startMs, startOffsetMinutes), words);
