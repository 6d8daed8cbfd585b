import type { WhenWords } from './whenWords';

export const en: WhenWords = {
  tag: 'en',
  firstOfSeries: 'First meeting of the series',
  date: (day, month, year) => `${day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => times,
  allDay: 'all day',
  twoDaysBefore: 'two days before',
  dayBefore: 'day before',
  nextDay: 'next day',
  twoDaysLater: 'two days later',
};
