import type { LanguageTag } from '../language';

/** What is fixed in the rows of a time, whatever `Intl` calls days and zones: by these words they are read back. */
export interface WhenSigns {
  /** In which language `Intl` names weekdays, months and zones. */
  readonly tag: LanguageTag;
  readonly firstOfSeries: string;
  readonly allDay: string;
  /** These four are said of a date that is not the organizer's. */
  readonly twoDaysBefore: string;
  readonly dayBefore: string;
  readonly nextDay: string;
  readonly twoDaysLater: string;
}

/** Apart from the words that only writing needs, because every click reads. */
export const whenSigns: { readonly [Tag in LanguageTag]: WhenSigns } = {
  en: {
    tag: 'en',
    firstOfSeries: 'First meeting of the series',
    allDay: 'all day',
    twoDaysBefore: 'two days before',
    dayBefore: 'day before',
    nextDay: 'next day',
    twoDaysLater: 'two days later',
  },
  de: {
    tag: 'de',
    firstOfSeries: 'Erste Besprechung der Serie',
    allDay: 'ganztägig',
    twoDaysBefore: 'zwei Tage davor',
    dayBefore: 'Vortag',
    nextDay: 'Folgetag',
    twoDaysLater: 'zwei Tage danach',
  },
  fr: {
    tag: 'fr',
    firstOfSeries: 'Première réunion de la série',
    allDay: 'toute la journée',
    twoDaysBefore: 'deux jours avant',
    dayBefore: 'la veille',
    nextDay: 'le lendemain',
    twoDaysLater: 'deux jours après',
  },
  it: {
    tag: 'it',
    firstOfSeries: 'Prima riunione della serie',
    allDay: 'tutto il giorno',
    twoDaysBefore: 'due giorni prima',
    dayBefore: 'giorno prima',
    nextDay: 'giorno dopo',
    twoDaysLater: 'due giorni dopo',
  },
};
