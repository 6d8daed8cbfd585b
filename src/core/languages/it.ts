import type { Language } from './language';

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
    test: 'Sala di prova',
    testBefore: 'La preghiamo di provare qui la connessione prima di partecipare per la prima volta.',
    help: 'Aiuto',
    note: 'Nota',
    thanks: (service) =>
      service === undefined ? 'Grazie e a presto.' : `Grazie per l’utilizzo di ${service}.`,
  },
  notices: {
    inserted: {
      top: (room) => `I dati di “${room}” si trovano all’inizio del testo.`,
      text: (room) => `I dati di “${room}” si trovano nel testo.`,
      belowQuote: (room) =>
        `I dati di “${room}” si trovano sotto il messaggio citato. Li sposti, per favore.`,
    },
    updated: (room) => `I dati di “${room}” sono ora aggiornati.`,
    removed: (room) => `I dati di “${room}” sono stati rimossi.`,
    undone: (room) => `L’ultima modifica ai dati di “${room}” è stata annullata.`,
    checkSubject: 'Controlli l’oggetto.',
    checkLocation: 'Controlli il luogo.',
    alreadyThere: (room) => `I dati di “${room}” sono già presenti nel testo. Non è stato modificato nulla.`,
    notInserted: 'Outlook non ha inserito i dati. Può copiarli da “Opzioni videoconferenza”.',
    fieldsMayBeSet: 'L’oggetto o il luogo potrebbero essere stati compilati.',
    unconfirmed:
      'Outlook non ha confermato. Prima di cliccare di nuovo verifichi se i dati si trovano nel testo.',
    bodyUnreadable:
      'Outlook non ha dato accesso al testo, perciò non è stato inserito nulla. Riprovi, per favore.',
    badField: (room, field) =>
      `Non è stato inserito nulla: “${field}” di “${room}” non è valido. Lo corregga in “Opzioni videoconferenza”.`,
    noRoom: 'Non ha ancora configurato una sala. Apra “Opzioni videoconferenza” e inserisca la Sua sala.',
    setUpRoom: 'Configurare la sala',
    settingsUnreadable:
      'Le Sue sale salvate non sono leggibili. Non è stato modificato nulla. Veda “Opzioni videoconferenza”.',
    settingsNewer:
      'Le Sue sale sono state salvate con una versione più recente. Riavvii Outlook. Non è stato modificato nulla.',
    nothingToWriteTo:
      'Apra prima un messaggio o un appuntamento in modalità di scrittura, poi clicchi di nuovo.',
    tooLate: 'Outlook impiega troppo tempo. Controlli il testo prima di cliccare di nuovo.',
    unexpected: 'Si è verificato un errore inatteso. Controlli il testo prima di cliccare di nuovo.',
  },
  fields: {
    name: 'Nome della sala',
    joinUrl: 'Link di accesso',
    extension: 'Numero della conferenza',
    pin: 'PIN',
    phoneNumbersUrl: 'Pagina dei numeri di telefono',
    phoneNumbers: 'Numeri di telefono',
    gateway: 'Gateway H.323',
    backupGateway: 'Gateway H.323 di riserva',
    sipDomain: 'Dominio SIP',
    testRoomUrl: 'Link della sala di prova',
    helpUrl: 'Link all’aiuto',
    serviceName: 'Nome del servizio',
    ownLine: 'Riga personale',
  },
  faults: {
    empty: 'Compili questo campo, per favore.',
    hiddenCharacters: 'Il testo contiene caratteri invisibili. Lo digiti invece di incollarlo.',
    tooLong: 'Il testo è troppo lungo. Lo abbrevi, per favore.',
    notHttps: 'Il link deve iniziare con https://.',
    credentials: 'Il link contiene un nome utente o una password. Elimini tutto fino al simbolo @.',
    notALink: 'Il link non è completo. Lo copi dal browser, per esempio https://video.example.edu/join/anna.',
    notAnExtension: 'Il numero della conferenza è composto da cifre, per esempio 112752642756.',
    notAPin: 'Il PIN è composto da cifre o lettere, per esempio 2468.',
    notAHost: 'Inserisca un nome host o un indirizzo IP, per esempio h323.example.edu.',
    notAPhoneNumber: 'Inserisca il numero con il prefisso internazionale, per esempio +41 44 555 01 00.',
  },
};
