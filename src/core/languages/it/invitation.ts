import type { Language } from '../language';
import { it as when } from './when';

export const it: Language = {
  tag: 'it',
  when,
  invitation: {
    labelEnd: ':',
    videoconference: 'Videoconferenza',
    labels: {
      when: 'Quando',
      join: 'Partecipazione',
      pin: 'PIN',
      phone: 'Telefono',
      extension: 'Numero della conferenza',
      h323: 'Sistema di sala (H.323)',
      h323Backup: 'Riserva (H.323)',
      sip: 'Sistema di sala (SIP)',
      confirmKey: 'Tasto di conferma',
      firstTime: 'Prima volta',
      test: 'Sala di prova',
      help: 'Aiuto',
      note: 'Nota',
    },
    sentences: {
      linkFor: 'Utenti registrati e ospiti usano lo stesso link.',
      pinForEveryWay: 'Importante: il PIN serve per ogni modalità di accesso.',
      pinForPhoneAndRoomSystems: 'Il PIN è richiesto per telefono e dai sistemi di sala.',
      pinSeparate: 'Riceverà il PIN separatamente.',
      thenEnter: 'Componga un numero, poi il numero della conferenza.',
      tryBefore: 'Verifichi in anticipo la connessione nella sala di prova.',
      comeEarly: 'La prima volta si colleghi qualche minuto in anticipo e controlli video e audio.',
    },
    thanks: (service) =>
      service === undefined ? 'Grazie e a presto.' : `Grazie per l’utilizzo di ${service}.`,
    or: 'oppure',
    dependingOnDevice: 'a seconda del dispositivo',
    former: {
      labels: {
        when: ['Data e ora'],
        h323: ['Gateway H.323'],
        h323Backup: ['Gateway H.323 di riserva'],
        sip: ['SIP'],
        test: ['Prova'],
      },
    },
  },
};
