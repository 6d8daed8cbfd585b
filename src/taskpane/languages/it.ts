import type { PaneWords } from './paneWords';

export const it: PaneWords = {
  form: {
    setUpTitle: 'Configuri la Sua sala',
    setUpIntro:
      'Inserisca una sola volta la Sua sala riunioni virtuale. Poi basta un clic per aggiungerla a un messaggio o a un appuntamento.',
    newTitle: 'Nuova sala',
    editTitle: 'Modifica sala',
    required: 'Bastano il nome e il link. Il resto è facoltativo.',
    knownFacts: (organization) =>
      organization === undefined ? 'Già fornito dalla Sua organizzazione' : `Già fornito da ${organization}`,
    knownFactsNote:
      'Questi dati vengono aggiunti automaticamente all’invito. Li modifichi qui sotto solo se la Sua sala è diversa.',
    advanced: 'Telefono, sistemi di videoconferenza e altro',
    fromOrganization: (organization, value) =>
      `Valore ${organization === undefined ? 'della Sua organizzazione' : `fornito da ${organization}`}: ${value}. Lasci vuoto il campo per usarlo.`,
    hints: {
      name: 'Gli invitati vedranno questo nome.',
      joinUrl: 'Il link che gli invitati aprono per partecipare.',
      extension: 'Il numero della Sua sala, per telefoni e sistemi di videoconferenza.',
      pin: 'Se la Sua sala ne ha uno: è richiesto per ogni modalità di accesso.',
      phoneNumbersUrl: 'Una pagina con i numeri da chiamare.',
      phoneNumbers: 'Uno per riga, il luogo prima del numero.',
      gateway: 'Per i sistemi di videoconferenza che chiamano via H.323.',
      backupGateway: 'Per quando il primo gateway non funziona.',
      sipDomain: 'Per le chiamate SIP: ciò che segue la @.',
      testRoomUrl: 'Una sala in cui gli invitati possono provare la connessione.',
      helpUrl: 'Una pagina in cui gli invitati trovano aiuto.',
      serviceName: 'Il nome del servizio nell’invito.',
      ownLine: 'Una frase Sua, verso la fine dell’invito.',
    },
    example: (value) => `Esempio: ${value}`,
    showPin: 'Mostra il PIN',
    hidePin: 'Nascondi il PIN',
    pinChanged: (day) => `Ultima modifica: ${day}.`,
    changePin: 'Cambia il PIN nel portale',
    pinPolicy: 'PIN nell’invito',
    backupWithoutGateway:
      'Un gateway di riserva richiede un gateway principale. Compili anche il campo precedente.',
    save: 'Salva',
    saveAndAdd: 'Salva e inserisci',
    saving: 'Salvataggio…',
    cancel: 'Annulla',
  },
  paste: {
    label: 'Incolli qui un invito',
    hint: 'Il messaggio con la Sua sala o un qualsiasi invito. Può incollare ovunque in questa pagina e controllare tutto prima di salvare.',
    read: 'Leggi questo testo',
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
  pinPolicies: {
    print: 'Indicarlo',
    omit: 'Ometterlo',
    separate: 'Annunciare che arriva separatamente',
  },
  invitation: {
    room: 'Sala',
    lookingAt: 'In questo elemento',
    item: (subject) => `“${subject}”`,
    actions: {
      add: 'Inserisci',
      update: 'Aggiorna',
      complete: 'Completa',
      replace: (roomName) => `Sostituisci con “${roomName}”`,
      remove: 'Rimuovi',
      removeExtra: 'Rimuovi il secondo',
      copy: 'Copia',
      draftMail: 'Prepara un’e-mail',
      undo: 'Annulla la modifica',
    },
    running: {
      add: 'Inserimento…',
      update: 'Aggiornamento…',
      remove: 'Rimozione…',
      undo: 'Annullamento…',
    },
    edit: 'Modifica sala',
    rooms: 'Tutte le sale e impostazioni',
    options: 'Adatta questo invito',
    otherService: (service) =>
      `Nel testo c’è già un link di ${service}. Gli invitati potrebbero non sapere quale usare.`,
    services: { teams: 'Teams', zoom: 'Zoom', webex: 'Webex', meet: 'Google Meet' },
    pinDue: (days) => `Questa sala ha lo stesso PIN da ${days} giorni. Lo cambi, per favore.`,
    enterNewPin: 'Inserisci il nuovo PIN',
    later: 'Più tardi',
    pinSeparately: 'L’invito dice che il PIN arriva separatamente. Ecco un testo pronto da inviare:',
    copyPinText: 'Copia il testo con il PIN',
    draftWithout: (lines) =>
      `Nell’e-mail manca: ${lines}. Il link che la apre deve essere breve e può essere memorizzato. “Copia” prende tutto.`,
    draftTooLong: 'L’invito è troppo lungo per preparare un’e-mail. Lo copi, per favore.',
  },
  when: {
    heading: 'Quando',
    fields: 'Data e ora',
    zones: 'Altri fusi orari',
    reading: 'Lettura degli orari…',
    problems: {
      notLoaded: 'Non viene indicato alcun orario, perché una parte di questo riquadro non è stata caricata.',
      noZone:
        'Non viene indicato alcun orario, perché il fuso orario della Sua casella non ha un nome internazionale. Può sceglierne un altro nelle impostazioni di Outlook.',
      notSaid:
        'Non viene indicato alcun orario, perché Outlook non ha detto quando si svolge l’appuntamento.',
      seriesUnknown:
        'Non viene indicato alcun orario, perché Outlook non ha detto se l’appuntamento è ricorrente.',
      endsBeforeStart: 'Non viene indicato alcun orario, perché l’appuntamento finisce prima di iniziare.',
    },
    firstOfSeries: 'Primo incontro della serie',
    allDay: 'tutto il giorno',
    date: 'Data',
    time: 'Inizio',
    duration: 'Durata',
    wholeDay: 'Tutto il giorno',
    otherDuration: 'Altra',
    minutes: 'Durata in minuti',
    ownZone: (zone) => `Nel Suo fuso orario: ${zone}`,
    missing: {
      date: 'Inserisca anche la data, per esempio 2026-11-24.',
      time: 'Inserisca anche l’inizio, per esempio 14:30.',
      duration: 'Inserisca la durata in minuti interi, per esempio 75.',
    },
    twoInstants: {
      gap: (time) => `Quel giorno si passa all’ora legale e le ${time} non esistono. Quale ora intende?`,
      overlap: (time) =>
        `Quel giorno si torna all’ora solare e le ${time} ci sono due volte. Quale ora intende?`,
    },
    untilChosen: 'Scelga uno dei due orari. Fino ad allora l’invito è senza orario.',
    past: 'Questo orario è già passato.',
    attach: 'Allega un file di calendario',
    saveFile: 'Salva il file di calendario',
    clear: 'Cancella l’orario',
    calendar: {
      attached: 'Il file di calendario è allegato.',
      replaced: 'Il file di calendario è stato sostituito.',
      removed: 'Il file di calendario è stato rimosso.',
      unsupported:
        'Questo Outlook non permette ai componenti aggiuntivi di allegare file. Salvi il file di calendario e lo alleghi Lei.',
      failed:
        'Non è stato possibile allegare il file di calendario. Controlli gli allegati, oppure salvi il file e lo alleghi Lei.',
    },
    saved: 'Il file di calendario è tra i Suoi download.',
    notSaved: 'Non è stato possibile creare il file di calendario. Riprovi.',
  },
  look: {
    looking: 'Lettura del testo…',
    unseen: 'Outlook non ha mostrato il testo, perciò non si sa se l’invito è già presente.',
    nothingToWriteTo:
      'Non è aperto alcun messaggio o appuntamento da scrivere. Ne apra uno, oppure copi l’invito.',
    lookAgain: 'Controlla di nuovo',
    absent: 'L’invito non è ancora nel testo.',
    upToDate: {
      top: 'L’invito si trova all’inizio del testo ed è aggiornato.',
      text: 'L’invito si trova nel testo ed è aggiornato.',
      belowQuote: 'L’invito è aggiornato, ma si trova sotto il messaggio citato.',
    },
    outOfDate: {
      top: 'L’invito all’inizio del testo non è più aggiornato.',
      text: 'L’invito nel testo non è più aggiornato.',
      belowQuote: 'L’invito sotto il messaggio citato non è più aggiornato.',
    },
    damaged: {
      top: 'L’invito all’inizio del testo non è completo.',
      text: 'L’invito nel testo non è completo.',
      belowQuote: 'L’invito sotto il messaggio citato non è completo.',
    },
    differing: (lines) => `Differenze: ${lines}.`,
    missing: (lines) => `Manca: ${lines}.`,
    otherRoom: (roomName) => `Nel testo c’è l’invito alla Sua sala “${roomName}”.`,
    someoneElses: 'Nel testo c’è l’invito alla sala di un’altra persona. Non viene mai modificato.',
    linkOnly: (roomName) => `Nel testo c’è solo il link a “${roomName}”, senza l’invito.`,
    twice: 'L’invito si trova due volte nel testo.',
  },
  removal: {
    removed: (room) => `I dati di “${room}” sono stati rimossi.`,
    nothingToRemove: 'Nel testo non c’è nulla di Suo da rimuovere.',
    notRemoved: 'Outlook non ha eseguito la rimozione. I dati sono ancora nel testo. Riprovi, per favore.',
    undone: 'Il testo è di nuovo come prima dell’ultima modifica.',
    notUndone: 'Outlook non ha ripreso il vecchio testo. Annulli la modifica nel testo con Ctrl+Z.',
    changedSince:
      'Nel frattempo il testo è cambiato. Per non perdere nulla non è stato annullato niente. Usi Ctrl+Z nel testo.',
  },
  question: {
    pictures:
      'Nel testo ci sono immagini e Outlook può perderle quando il testo viene riscritto. Dopo può annullare la modifica.',
    goOn: { update: 'Aggiorna comunque', remove: 'Rimuovi comunque' },
    leave: 'Non modificare nulla',
  },
  preview: {
    heading: 'Anteprima',
    intro: 'Ecco esattamente ciò che verrà inserito.',
    maskedIntro: 'Ecco ciò che verrà inserito; solo il PIN qui è nascosto.',
    title: (roomName) => `Anteprima dell’invito a “${roomName}”`,
    formatted: 'Formattato',
    plainText: 'Solo testo',
    dark: 'Scuro',
    showPin: 'Mostra il PIN',
    notWritable: 'Questa sala non può essere inserita così com’è:',
    correct: (field) => `Correggi “${field}”`,
  },
  options: {
    language: 'Lingua',
    secondLanguage: 'Seconda lingua',
    noSecondLanguage: 'Nessuna',
    include: 'Contenuto dell’invito',
    firstTimeAdvice: 'Consiglio per chi partecipa la prima volta',
    thanks: 'Ringraziamento',
    ownLine: 'Riga personale',
    pin: 'PIN',
    fields: 'Compila anche',
    subject: 'L’oggetto, se è vuoto',
    location: 'Il luogo di un appuntamento',
    makeStandard: 'Usa come impostazione abituale',
    makeStandardNote:
      'Le lingue, i fusi orari, il consiglio, l’oggetto e il luogo valgono allora per tutti gli inviti, anche con il pulsante della barra multifunzione.',
  },
  rooms: {
    title: 'Sale e impostazioni',
    intro: 'Il pulsante della barra multifunzione inserisce la Sua sala predefinita.',
    none: 'Non ha alcuna sala. Ne crei una con “Nuova sala”.',
    isDefault: 'Predefinita',
    use: 'Usa',
    useNamed: (roomName) => `Usa “${roomName}”`,
    edit: 'Modifica',
    editNamed: (roomName) => `Modifica “${roomName}”`,
    more: 'Altro',
    moreNamed: (roomName) => `Altro per “${roomName}”`,
    makeDefault: 'Rendi predefinita',
    moveUp: 'Sposta su',
    moveDown: 'Sposta giù',
    copy: 'Duplica',
    delete: 'Elimina',
    copyName: (roomName) => `${roomName} (copia)`,
    add: 'Nuova sala',
    transfer: 'Esporta e importa',
    settings: 'Impostazioni',
    uiLanguage: 'Lingua di questo riquadro',
    asOutlook: 'Come in Outlook',
    back: 'Indietro',
  },
  transfer: {
    title: 'Esporta e importa sale',
    exportTitle: 'Esporta',
    exportIntro: 'Per portare le Sue sale in un’altra casella di posta o conservarne una copia.',
    withPins: 'Con i PIN',
    withPinsNote: 'Chi ha il file può allora entrare nelle Sue sale.',
    download: 'Salva in un file',
    copy: 'Copia come testo',
    importTitle: 'Importa',
    importIntro: 'Nulla viene ripreso prima che Lei abbia visto che cosa contiene il file.',
    file: 'File con le sale',
    plan: (newCount, replacedCount) =>
      `Sale in questo file: ${newCount} ${newCount === 1 ? 'nuova' : 'nuove'}, ${replacedCount} ${replacedCount === 1 ? 'sostituisce una delle Sue' : 'sostituiscono le Sue'}.`,
    take: 'Importa',
    problems: {
      tooLarge: 'Questo file è troppo grande per essere un file con le sale.',
      notRooms: 'Questo non è un file con le sale. Ne scelga uno esportato da qui.',
      newer: 'Questo file proviene da una versione più recente. Riavvii Outlook e poi riprovi.',
      empty: 'In questo file non c’è alcuna sala.',
    },
  },
  waiting: {
    outlook: 'In attesa di Outlook…',
    seconds: (seconds) => `${seconds} s`,
    stop: 'Non aspettare più',
    stopped: 'Non verrà scritto altro. Outlook deve ancora rispondere…',
  },
  parts: {
    loading: 'Caricamento…',
    failed:
      'Non è stato possibile caricare questa parte. Controlli la connessione. Se succede di nuovo, riapra il riquadro.',
    tryAgain: 'Riprova',
  },
  host: {
    noHost:
      'Questa pagina non è aperta in Outlook, perciò qui non si può inserire nulla. Può copiare l’invito o preparare un’e-mail.',
    notStarted:
      'Non è stato possibile collegarsi a Outlook, perciò non si può inserire nulla. Chiuda e riapra questo riquadro, oppure copi l’invito.',
  },
  notices: {
    notInserted: 'Outlook non ha accettato i dati. Li copi e li incolli Lei nel testo.',
    saved: {
      mailbox: 'La Sua sala è salvata.',
      thisDevice:
        'Outlook non ha accettato la Sua sala. Resta disponibile in questa finestra solo per una decina di minuti. Riapra il riquadro più tardi e salvi di nuovo.',
      thisPage:
        'La Sua sala resta solo fino alla chiusura di questa pagina, perché Outlook non è disponibile. Copi prima l’invito.',
    },
    kept: {
      deleted: 'La sala è eliminata.',
      restored: 'La sala è ripristinata.',
      copied: 'La sala è duplicata.',
      defaultChosen: 'Il pulsante della barra multifunzione inserisce ora questa sala.',
      moved: 'L’ordine è salvato.',
      imported: 'Le sale sono importate.',
      standardChosen: 'Ora è la Sua impostazione abituale.',
      languageChosen: 'La lingua è salvata.',
    },
    reach: {
      thisDevice:
        'Outlook non ha salvato: la modifica resta in questa finestra solo per una decina di minuti.',
      thisPage: 'Vale solo fino alla chiusura di questa pagina, perché Outlook non è disponibile.',
    },
    copied: {
      invitation: 'Invito copiato. Ora può incollarlo nel Suo testo.',
      pinText: 'Testo copiato. Ora può incollarlo in un altro messaggio.',
      file: 'Testo copiato. Ora può incollarlo in un file.',
    },
    copyRefused: {
      invitation:
        'Qui non è consentito copiare. Scelga “Solo testo” e “Mostra il PIN”, selezioni il testo e lo copi con la tastiera.',
      pinText: 'Qui non è consentito copiare. Selezioni il testo qui sopra e lo copi con la tastiera.',
      file: 'Qui non è consentito copiare. Salvi invece il file.',
    },
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Non salvato: le Sue sale occupano ${length} caratteri e Outlook ne accetta ${maxLength}. Abbrevi i dati, per favore.`,
    unreadable: 'Non salvato: i dati memorizzati non sono leggibili e non devono essere sovrascritti.',
    newer:
      'Non salvato: le Sue sale provengono da una versione più recente. Riavvii Outlook e poi salvi di nuovo.',
    refused:
      'Outlook non ha salvato la modifica. Tutto ciò che ha scritto è ancora qui. Riprovi, per favore.',
    stopped:
      'Outlook non ha confermato il salvataggio della Sua sala. Tutto ciò che ha scritto è ancora qui.',
  },
  settings: {
    unreadableTitle: 'Le Sue sale non sono leggibili',
    unreadable:
      'I dati che Outlook conserva per questo componente aggiuntivo sono danneggiati o non provengono da esso.',
    nothingChanged: 'Non è stato modificato né eliminato nulla.',
    whatToDo: 'Riavvii Outlook. Se questa pagina riappare, contatti l’assistenza e indichi quanto segue:',
    place: (where) => `Punto illeggibile: ${where}`,
    support: 'Contatta l’assistenza',
    startAnew: 'Ricomincia',
    startingAnew: 'Preparazione…',
    startAnewExplained:
      'Può anche ricominciare con un modulo vuoto. Ciò che non è leggibile viene messo da parte nella Sua casella, dove l’assistenza può ancora trovarlo.',
    newerTitle: 'Le Sue sale provengono da una versione più recente',
    newer:
      'Riavvii Outlook per ottenere la versione più recente di questo componente aggiuntivo. Fino ad allora può consultare le Sue sale, ma non modificarle.',
    rooms: 'Le Sue sale',
  },
  list: (names) => names.join(', '),
  opensInNewWindow: 'si apre in una nuova finestra',
};
