import type { EventWords } from '../eventWords';

export const it: EventWords = {
  send: {
    old: {
      time: 'L’invito indica un orario diverso da quello di questo appuntamento.',
      pin: 'L’invito indica un PIN diverso da quello attuale della Sua sala.',
      link: 'L’invito indica un link precedente della Sua sala.',
    },
    linkAlone: 'Il link della Sua sala è nel testo senza il resto del suo invito.',
    what: 'Può correggerlo nelle opzioni, oppure inviarlo così com’è.',
    label: 'Apri le opzioni',
  },
  timeChanged: {
    text: 'L’orario è cambiato. L’invito alla Sua videoconferenza indica ancora quello vecchio.',
    label: 'Aggiorna',
  },
  notAdded: {
    text: 'L’invito alla Sua videoconferenza non è ancora in questa riunione.',
    label: 'Aggiungi l’invito',
  },
};
