import { whenSigns } from '../whenSigns';
import type { WhenWords } from '../whenWords';

export const fr: WhenWords = {
  ...whenSigns.fr,
  tag: 'fr',
  date: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  twoDaysBefore: 'deux jours avant',
  dayBefore: 'la veille',
  nextDay: 'le lendemain',
  twoDaysLater: 'deux jours après',
};
