import type { LanguageTag } from './language';

/** What is fixed in the rows of a time, whatever `Intl` calls days and zones: by these words they are read back. */
export interface WhenSigns {
  readonly firstOfSeries: string;
  readonly allDay: string;
}

/** Apart from the words that only writing needs, because every click reads. */
export const whenSigns: { readonly [Tag in LanguageTag]: WhenSigns } = {
  en: {
    firstOfSeries: 'First meeting of the series',
    allDay: 'all day',
  },
  de: {
    firstOfSeries: 'Erste Besprechung der Serie',
    allDay: 'ganztägig',
  },
  fr: {
    firstOfSeries: 'Première réunion de la série',
    allDay: 'toute la journée',
  },
  it: {
    firstOfSeries: 'Prima riunione della serie',
    allDay: 'tutto il giorno',
  },
};
