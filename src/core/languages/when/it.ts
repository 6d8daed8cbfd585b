import type { WhenWords } from './whenWords';

export const it: WhenWords = {
  tag: 'it',
  firstOfSeries: 'Prima riunione della serie',
  date: (day, month, year) => `${day === '1' ? '1º' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  allDay: 'tutto il giorno',
  twoDaysBefore: 'due giorni prima',
  dayBefore: 'giorno prima',
  nextDay: 'giorno dopo',
  twoDaysLater: 'due giorni dopo',
};
