import type { AlwaysWords } from '../alwaysWords';

export const always: AlwaysWords = {
  name: 'Italiano',
  notLoaded:
    'Non è stato possibile caricare questo riquadro. Controlli la connessione, chiuda il riquadro e lo riapra.',
  pinMessage: ({ name, pin }) =>
    `Il PIN della videoconferenza “${name}” è ${pin}. La preghiamo di non comunicarlo ad altri.`,
  daysApart: ['due giorni prima', 'giorno prima', 'giorno dopo', 'due giorni dopo'],
};
