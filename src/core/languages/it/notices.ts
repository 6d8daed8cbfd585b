import type { UserWords } from '../userWords';

export const it: UserWords = {
  notices: {
    inserted: {
      top: (room) => `I dati di “${room}” si trovano all’inizio del testo.`,
      text: (room) => `I dati di “${room}” si trovano nel testo.`,
      belowQuote: (room) =>
        `I dati di “${room}” si trovano sotto il messaggio citato. Li sposti, per favore.`,
      belowSignature: (room) => `I dati di “${room}” si trovano sotto la firma. Li sposti, per favore.`,
    },
    checkSubject: 'Controlli l’oggetto.',
    checkLocation: 'Controlli il luogo.',
    checkCalendar: 'Controlli il file di calendario allegato.',
    alreadyThere: (room) => `I dati di “${room}” sono già presenti nel testo. Non è stato modificato nulla.`,
    updated: (room) => `I dati di “${room}” ora sono aggiornati.`,
    besideLink: 'Il link si trova anche altrove nel testo.',
    unknownZone: 'Senza orario: il fuso orario della casella non è noto.',
    notUpdated:
      'Outlook non ha eseguito l’aggiornamento. I vecchi dati sono ancora nel testo. Riprovi, per favore.',
    linesMissing: (room) =>
      `I dati di “${room}” sono nel testo, ma mancano alcune righe. Le aggiunga in “Opzioni videoconferenza”.`,
    picturesInTheWay: (room) =>
      `“${room}” qui non è aggiornato, ma con la modifica si perderebbero immagini. Apra “Opzioni videoconferenza”.`,
    someoneElses:
      'Nel testo c’è la sala di un’altra persona. Non è stato modificato nulla. Per la Sua apra “Opzioni videoconferenza”.',
    quoteInDoubt: (room) =>
      `I dati di “${room}” sono sotto una possibile citazione. Nulla è stato inserito: decida in “Opzioni videoconferenza”.`,
    twice: (room) =>
      `I dati di “${room}” compaiono due volte. Non è stato modificato nulla. Ne elimini uno in “Opzioni videoconferenza”.`,
    textLost: {
      putBack:
        'Outlook ha perso del testo: il testo precedente è stato ripristinato. Lo controlli, per favore.',
      notPutBack: 'Outlook ha perso del testo. Annulli con Ctrl+Z o chiuda l’elemento senza salvarlo.',
    },
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
    sipAddress: 'Indirizzo SIP',
    testRoomUrl: 'Link della sala di prova',
    helpUrl: 'Link all’aiuto',
    serviceName: 'Nome del servizio',
    ownLine: 'Riga personale',
  },
};
