import type { WhenWords } from './whenWords';

export const fr: WhenWords = {
  tag: 'fr',
  firstOfSeries: 'Première réunion de la série',
  date: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  allDay: 'toute la journée',
  twoDaysBefore: 'deux jours avant',
  dayBefore: 'la veille',
  nextDay: 'le lendemain',
  twoDaysLater: 'deux jours après',
};
