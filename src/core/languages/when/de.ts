import type { WhenWords } from './whenWords';

export const de: WhenWords = {
  tag: 'de',
  firstOfSeries: 'Erste Besprechung der Serie',
  date: (day, month, year) => `${day}. ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => `${times} Uhr`,
  allDay: 'ganztägig',
  twoDaysBefore: 'zwei Tage davor',
  dayBefore: 'Vortag',
  nextDay: 'Folgetag',
  twoDaysLater: 'zwei Tage danach',
};
