import type { LanguageTag } from '../language';

/** What is fixed in the rows of a time, whatever `Intl` calls days and zones: by these words they are read back. */
export interface WhenSigns {
  readonly firstOfSeries: string;
  readonly allDay: string;
  /** Said of a date that is two days or one before the organizer's, or one or two behind it. */
  readonly dayMarks: readonly [string, string, string, string];
}

/** Apart from the words that only writing needs, because every click reads. */
export const whenSigns: { readonly [Tag in LanguageTag]: WhenSigns } = {
  en: {
    firstOfSeries: 'First meeting of the series',
    allDay: 'all day',
    dayMarks: ['two days before', 'day before', 'next day', 'two days later'],
  },
  de: {
    firstOfSeries: 'Erste Besprechung der Serie',
    allDay: 'ganztägig',
    dayMarks: ['zwei Tage davor', 'Vortag', 'Folgetag', 'zwei Tage danach'],
  },
  fr: {
    firstOfSeries: 'Première réunion de la série',
    allDay: 'toute la journée',
    dayMarks: ['deux jours avant', 'la veille', 'le lendemain', 'deux jours après'],
  },
  it: {
    firstOfSeries: 'Prima riunione della serie',
    allDay: 'tutto il giorno',
    dayMarks: ['due giorni prima', 'giorno prima', 'giorno dopo', 'due giorni dopo'],
  },
};
