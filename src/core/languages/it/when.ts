import { whenSigns } from '../whenSigns';
import type { WhenWords } from '../whenWords';

export const it: WhenWords = {
  ...whenSigns.it,
  tag: 'it',
  date: (day, month, year) => `${day === '1' ? '1º' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  twoDaysBefore: 'due giorni prima',
  dayBefore: 'giorno prima',
  nextDay: 'giorno dopo',
  twoDaysLater: 'due giorni dopo',
};
