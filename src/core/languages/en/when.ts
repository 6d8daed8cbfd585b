import { whenSigns } from '../whenSigns';
import type { WhenWords } from '../whenWords';

export const en: WhenWords = {
  ...whenSigns.en,
  tag: 'en',
  date: (day, month, year) => `${day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => times,
  twoDaysBefore: 'two days before',
  dayBefore: 'day before',
  nextDay: 'next day',
  twoDaysLater: 'two days later',
};
