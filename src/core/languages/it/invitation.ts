import type { Language } from '../language';

export const it: Language = {
  tag: 'it',
  invitation: {
    labelEnd: ':',
    videoconference: 'Videoconferenza',
    join: 'Partecipazione',
    sameLinkForAll: 'Il link è lo stesso per gli utenti registrati e per gli ospiti.',
    phone: 'Telefono',
    thenEnter: (extension) =>
      `Componga uno dei numeri e inserisca poi il numero della conferenza ${extension}.`,
    extension: 'Numero della conferenza',
    h323: 'Gateway H.323',
    h323Backup: 'Gateway H.323 di riserva',
    dial: (dialStrings) => `Componga ${dialStrings.join(' oppure ')}`,
    sip: 'SIP',
    confirmKey: 'Tasto di conferma',
    confirmKeys: (keys) =>
      keys.length > 1 ? `${keys.join(' o ')}, a seconda del dispositivo` : keys.join(''),
    pin: 'PIN',
    pinIsImportant: 'Importante: il PIN è richiesto per ogni modalità di accesso.',
    pinComesSeparately: 'Riceverà il PIN separatamente. È richiesto per ogni modalità di accesso.',
    when: 'Data e ora',
    test: 'Sala di prova',
    testBefore: 'La preghiamo di provare qui la connessione prima di partecipare per la prima volta.',
    testAlone: 'Prova',
    firstTimeAdvice: 'La prima volta si colleghi qualche minuto in anticipo e controlli video e audio.',
    help: 'Aiuto',
    note: 'Nota',
    thanks: (service) =>
      service === undefined ? 'Grazie e a presto.' : `Grazie per l’utilizzo di ${service}.`,
  },
};
