import { whenSigns } from '../whenSigns';
import type { WhenWords } from '../whenWords';

export const de: WhenWords = {
  ...whenSigns.de,
  tag: 'de',
  date: (day, month, year) => `${day}. ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => `${times} Uhr`,
  twoDaysBefore: 'zwei Tage davor',
  dayBefore: 'Vortag',
  nextDay: 'Folgetag',
  twoDaysLater: 'zwei Tage danach',
};
