import { it as language } from '../../../core/languages/it/invitation';
import { it as reading } from './reading';
import type { PaneWords } from '../paneWords';

export { it as userWords } from '../../../core/languages/it/notices';

export const words: PaneWords = {
  form: {
    setUpTitle: 'Configuri la Sua sala',
    setUpIntro:
      'Inserisca una sola volta la Sua sala riunioni virtuale. Poi basta un clic per aggiungerla a un messaggio o a un appuntamento.',
    newTitle: 'Nuova sala',
    editTitle: 'Modifica sala',
    knownFacts: (organization) =>
      organization === undefined ? 'Già fornito dalla Sua organizzazione' : `Già fornito da ${organization}`,
    knownFactsNote:
      'Questi dati vengono aggiunti automaticamente all’invito. Li modifichi qui sotto solo se la Sua sala è diversa.',
    details: 'Mostra tutti i dati',
    isThisYourRoom: 'È questa la Sua sala?',
    offeredNote:
      'Deriva dal Suo indirizzo. Se è la Sua, basta salvare; un PIN serve solo se la Sua sala ne ha uno.',
    notMyRoom: 'No, un’altra sala',
    importRooms: 'Importa sale da un file',
    advanced: 'Telefono, sistemi di sala e altro',
    fromOrganization: (organization, value) =>
      `Valore ${organization === undefined ? 'della Sua organizzazione' : `fornito da ${organization}`}: ${value}. Lasci vuoto il campo per usarlo.`,
    hints: {
      name: 'Gli invitati vedranno questo nome.',
      joinUrl: 'Il link che gli invitati aprono per partecipare.',
      extension: 'Il numero della Sua sala, per telefoni e sistemi di sala.',
      pin: 'Se la Sua sala ne ha uno.',
      phoneNumbersUrl: 'Una pagina con i numeri da chiamare.',
      phoneNumbers: 'Uno per riga, il luogo prima del numero.',
      gateway: 'Per i sistemi di sala che chiamano via H.323.',
      backupGateway: 'Per quando il primo gateway non funziona.',
      sipDomain: 'Per le chiamate SIP: ciò che segue la @.',
      sipAddress: 'Per le chiamate SIP, se l’indirizzo non inizia con il numero della conferenza.',
      testRoomUrl: 'Una sala in cui gli invitati possono provare la connessione.',
      helpUrl: 'Una pagina in cui gli invitati trovano aiuto.',
      serviceName: 'Il nome del servizio nell’invito.',
      ownLine: 'Una frase Sua, verso la fine dell’invito.',
      owner:
        'Per le sale di altri: l’indirizzo e-mail della persona nel cui calendario si usa la sala. Vuoto: il Suo.',
    },
    example: (value) => `Esempio: ${value}`,
    showPin: 'Mostra il PIN',
    hidePin: 'Nascondi il PIN',
    pinChanged: (day) => `Ultima modifica: ${day}.`,
    changePin: 'Cambia il PIN nel portale',
    pinPolicy: 'PIN nell’invito',
    pinFor: 'Il PIN è richiesto per',
    pinForUnknown: 'Non noto: non dire nulla',
    asOrganization: (organization, value) => `${value} (come ${organization ?? 'la Sua organizzazione'})`,
    backupWithoutGateway:
      'Un gateway di riserva richiede un gateway principale. Compili anche il campo precedente.',
    save: 'Salva',
    saveAndAdd: 'Salva e inserisci',
    saving: 'Salvataggio…',
  },
  paste: {
    label: 'Incolli qui un invito',
    hint: 'Il messaggio con la Sua sala o un qualsiasi invito a quella sala. Può incollare ovunque in questa pagina e controllare tutto prima di salvare.',
    read: 'Leggi questo testo',
  },
  reading,
  faults: {
    empty: 'Compili questo campo, per favore.',
    hiddenCharacters: 'Il testo contiene caratteri invisibili. Lo digiti invece di incollarlo.',
    tooLong: 'Il testo è troppo lungo. Lo abbrevi, per favore.',
    notHttps: 'Il link deve iniziare con https://.',
    credentials: 'Il link contiene un nome utente o una password. Elimini tutto fino al simbolo @.',
    notALink: 'Il link non è completo. Lo copi dal browser.',
    notAnExtension: 'Il numero della conferenza è composto da cifre.',
    notAPin: 'Il PIN è composto da cifre o lettere.',
    notAHost: 'Inserisca un nome host o un indirizzo IP.',
    notASipAddress: 'Non è un indirizzo SIP.',
    notAPhoneNumber: 'Inserisca il numero con il prefisso internazionale.',
    phoneLabelTooLong: 'Il luogo davanti a un numero ha al massimo 60 caratteri. Lo abbrevi, per favore.',
    notAMailAddress: 'Non è un indirizzo e-mail.',
  },
  pinPolicies: {
    print: 'Indicarlo',
    omit: 'Ometterlo',
    separate: 'Dire che arriva separatamente',
  },
  pinNeededFor: {
    everyWay: 'ogni modalità di accesso',
    phoneAndRoomSystems: 'solo telefono e sistemi di sala',
  },
  passcodeInLink: 'Questo link fa entrare senza PIN: contiene già il codice di accesso.',
  lines: {
    // Lines with a label are called by it, where it is a name.
    ...language.invitation.labels,
    when: 'Data e ora',
    join: 'Link di accesso',
    heading: 'Titolo',
    linkFor: 'Che il link è lo stesso per tutti',
    pinFor: 'A che cosa serve il PIN',
    tryBefore: 'Consiglio di usare la sala di prova',
    comeEarly: 'Consiglio di collegarsi in anticipo la prima volta',
    thanks: 'Ringraziamento',
  },
  invitation: {
    room: 'Sala',
    lookingAt: 'In questo elemento',
    item: (subject) => `“${subject}”`,
    actions: {
      add: 'Inserisci',
      addSecond: 'Inserisci comunque',
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
    pinDue: (days) => `Questa sala ha lo stesso PIN da ${days} giorni. Lo cambi, per favore.`,
    enterNewPin: 'Inserisci il nuovo PIN',
    later: 'Più tardi',
    pinSeparately: 'L’invito dice che il PIN arriva separatamente. Ecco un testo pronto da inviare:',
    copyPinText: 'Copia il testo con il PIN',
    draftWithoutPin:
      'L’e-mail non contiene il PIN. Il browser e il programma di posta possono memorizzare il link che la apre. “Copia” prende anche il PIN.',
    draftWithout: (lines) =>
      `L’e-mail non contiene: ${lines}. Il link che la apre deve essere breve. “Copia” prende tutto.`,
    draftTooLong: 'L’invito è troppo lungo per preparare un’e-mail. Lo copi, per favore.',
  },
  when: {
    fields: 'Data e ora',
    zones: 'Altri fusi orari',
    problems: {
      waiting: 'Lettura degli orari…',
      dateMissing: 'Inserisca la data nella forma indicata sotto il campo.',
      timeMissing: 'Inserisca l’inizio, per esempio 14:30.',
      durationMissing: 'Inserisca la durata in minuti interi, per esempio 75.',
      twoInstants: 'Scelga uno dei due orari. Fino ad allora l’invito è senza orario.',
      zoneNotSaid:
        'Non viene indicato alcun orario, perché Outlook non ha detto in quale fuso orario è la Sua casella.',
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
    dateLetters: { day: 'G', month: 'M', year: 'A' },
    time: 'Inizio',
    timeHint: 'Per esempio 14:30',
    duration: 'Durata',
    wholeDay: 'Tutto il giorno',
    otherDuration: 'Altra',
    minutes: 'Durata in minuti',
    ownZone: (zone) => `Nel Suo fuso orario: ${zone}`,
    twoInstants: {
      gap: (time) => `Quel giorno si passa all’ora legale e le ${time} non esistono. Quale ora intende?`,
      overlap: (time) =>
        `Quel giorno si torna all’ora solare e le ${time} ci sono due volte. Quale ora intende?`,
    },
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
        'Non è stato possibile allegare o rimuovere il file di calendario. Controlli gli allegati, oppure salvi il file e lo alleghi Lei.',
    },
    saved:
      'Il file di calendario è stato passato al Suo browser. Se non è tra i Suoi download, ne copi il testo e lo salvi come videoconference.ics.',
    copyFile: 'Copia il testo',
    notSaved: 'Non è stato possibile creare il file di calendario. Riprovi.',
  },
  look: {
    looking: 'Lettura del testo…',
    unseen: 'Outlook non ha mostrato il testo: non si sa se l’invito c’è già.',
    nothingToWriteTo: 'Apra un messaggio o un appuntamento in modalità di scrittura, oppure copi l’invito.',
    lookAgain: 'Controlla di nuovo',
    absent: 'Ancora nessun invito nel Suo testo.',
    upToDate: {
      top: 'L’invito è in alto ed è aggiornato.',
      text: 'L’invito è nel testo ed è aggiornato.',
    },
    calendarPending: 'Solo il file di calendario non corrisponde alla Sua scelta.',
    outOfDate: {
      top: 'L’invito in alto non è aggiornato.',
      text: 'L’invito nel testo non è aggiornato.',
    },
    damaged: {
      top: 'L’invito in alto non è completo.',
      text: 'L’invito nel testo non è completo.',
    },
    differing: (lines) => `Differenze: ${lines}.`,
    missing: (lines) => `Righe mancanti: ${lines}.`,
    otherRoom: (roomName) => `Nel testo c’è l’invito a “${roomName}”.`,
    someoneElses: 'Nel testo c’è l’invito di un’altra persona. Resta com’è.',
    linkOnly: (roomName) => `Nel testo c’è solo il link a “${roomName}”.`,
    quoteInDoubt:
      'Un Suo invito c’è già, forse in un messaggio citato. Resta com’è; può aggiungerne uno nuovo.',
    twice: 'L’invito è due volte nel testo.',
  },
  removal: {
    removed: 'Invito rimosso.',
    nothingToRemove: 'Non c’è nessun Suo invito da rimuovere.',
    notRemoved: 'Outlook non ha rimosso l’invito: è ancora lì. Riprovi, per favore.',
    undone: 'Annullato.',
    notUndone: 'Outlook non ha annullato nulla. Prema Ctrl+Z (sul Mac ⌘Z) nel testo.',
    changedSince:
      'Nel frattempo il testo è cambiato, perciò non è stato annullato nulla. Prema Ctrl+Z (sul Mac ⌘Z) nel testo.',
  },
  question: {
    calendar: 'Nessuna delle Sue sale è per questo calendario. Quale vuole usare?',
    setUpForIt: 'Configura una sala per questo calendario',
    pictures:
      'Nel testo ci sono immagini e Outlook può perderle quando il testo viene riscritto. Dopo può annullare la modifica.',
    goOn: { update: 'Aggiorna comunque', remove: 'Rimuovi comunque' },
    leave: 'Non modificare nulla',
  },
  preview: {
    heading: 'Anteprima',
    intro: {
      added: 'Ecco ciò che verrà inserito.',
      updated: 'Ecco che cosa dirà l’invito dopo la modifica.',
      standing: 'Ecco ciò che si trova nel testo.',
    },
    masked: 'Il PIN qui è nascosto.',
    noSeparatePin: 'Perciò l’invito non annuncia un PIN che arriva separatamente.',
    title: (roomName) => `Anteprima dell’invito a “${roomName}”`,
    formatted: 'Formattato',
    plainText: 'Solo testo',
    dark: 'Su carta scura',
    showPin: 'Mostra il PIN',
    notWritable: 'Questa sala non può essere inserita così com’è:',
    correct: (field) => `Correggi “${field}”`,
  },
  options: {
    language: 'Lingua',
    secondLanguage: 'Seconda lingua',
    noSecondLanguage: 'Nessuna',
    include: 'Contenuto dell’invito',
    pin: 'PIN',
    fields: 'Compila anche',
    subject: 'L’oggetto, se è vuoto',
    location: 'Il luogo di un appuntamento',
    makeStandard: 'Usa come impostazione abituale',
    makeStandardNote:
      'Le lingue, i fusi orari, le righe dell’invito, l’oggetto e il luogo valgono allora per tutti gli inviti, anche con il pulsante della barra multifunzione.',
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
  zones: {
    search: 'Aggiungi un fuso orario',
    hint: 'Una città, un paese o una differenza oraria, per esempio Tokyo, India o +5:45.',
    full: 'I fusi orari sono al massimo quattro. Ne tolga uno per aggiungerne un altro.',
    places: 'Luoghi trovati',
    found: (count) => `${count} ${count === 1 ? 'luogo trovato' : 'luoghi trovati'}.`,
    foundMore: (count) => `Trovati più di ${count} luoghi. Continui a digitare per vedere gli altri.`,
    none: 'Nessun risultato. Cerchi una città, un paese o una differenza oraria come +5:45.',
    isOwn: 'il Suo fuso orario',
    isChosen: 'già scelto',
    chosen: 'Fusi orari scelti',
    remove: 'Togli',
    removeNamed: (place) => `Togli ${place}`,
    added: (place) => `Fuso orario aggiunto: ${place}.`,
    removed: (place) => `Fuso orario tolto: ${place}.`,
    unknown: (zone) => `${zone}: questo computer non conosce questo fuso orario.`,
    hints: { night: 'là è notte', weekend: 'là è fine settimana' },
  },
  settingsPage: {
    subject: 'Oggetto',
    pattern: 'Modello dell’oggetto',
    patternHint: 'Lasci il campo vuoto per l’oggetto abituale. Una data non nota viene omessa.',
    insert: 'Inserisci',
    placeholders: { room: 'Nome della sala', service: 'Nome del servizio', date: 'Data' },
    example: (subject) => `Esempio: “${subject}”`,
    unknownPlaceholders: (names) =>
      `Sconosciuto: ${names}. Usi {room} per la sala, {service} per il servizio e {date} per la data.`,
    savedAsChanged: 'Qui tutto viene salvato non appena Lei lo modifica.',
    timeZones: 'Fusi orari',
    timeZonesIntro: 'Ogni invito con un orario lo indica anche nei fusi orari scelti qui.',
    zonesFromOrganization: (organization) =>
      `Questi sono i fusi orari ${organization === undefined ? 'della Sua organizzazione' : `di ${organization}`}. La Sua scelta li sostituisce.`,
    useOrganizationZones: 'Usa quelli dell’organizzazione',
    adviceNote: (advice) => `L’invito dice allora: “${advice}”`,
    byItself: 'Che cosa fa il componente aggiuntivo da solo',
    events: {
      times: {
        label: 'Tenere aggiornato l’orario nell’invito',
        note: 'Quando sposta un appuntamento, il suo invito lo segue; Outlook classico su Windows mostra invece un messaggio con un pulsante.',
      },
      send: {
        label: 'Controllare ancora una volta prima dell’invio',
        note: 'Se l’invito ha un orario, un PIN o un link vecchio, Outlook La avvisa prima dell’invio; può sempre inviare lo stesso.',
      },
      auto: {
        label: 'Aggiungere l’invito con il primo partecipante',
        note: 'Un nuovo appuntamento riceve l’invito quando invita la prima persona: mai uno privato, e non di nuovo se lo ha rimosso; Outlook classico su Windows lo propone invece.',
      },
    },
  },
  shortTest: {
    title: 'Test rapido prima della prima riunione',
    myRoom: 'Prova la mia sala',
    myRoomNote: 'Entra nella sala come sempre.',
    openRoom: 'Apri la mia sala',
    asGuest: 'Prova come ospite',
    asGuestNote:
      'Copi il link e lo apra in una finestra privata o in un altro browser, dove nessuno ha effettuato l’accesso.',
    copyLink: 'Copia il link',
    copied: 'Copiato. Ora incolli il link nella barra degli indirizzi di una finestra privata.',
    copyRefused: 'Qui non è consentito copiare. Copi questo link con la tastiera:',
    testRoom: 'Apri la sala di prova del servizio',
    checklist: 'Funziona tutto?',
    camera: 'L’immagine della telecamera si vede',
    sound: 'L’audio arriva da entrambe le parti',
    pin: 'Il PIN viene accettato',
    phone: 'La partecipazione per telefono funziona',
    roomSystem: 'La partecipazione con un sistema di sala funziona',
  },
  transfer: {
    title: 'Esporta e importa sale',
    exportTitle: 'Esporta',
    exportIntro: 'Per portare le Sue sale in un’altra casella di posta o conservarne una copia.',
    withPins: 'Con i PIN',
    withPinsNote: 'Chi ha il file può allora entrare nelle Sue sale.',
    download: 'Salva in un file',
    copy: 'Copia come testo',
    fileNote: 'Se il file non è tra i Suoi download, copi il testo e lo incolli in un file.',
    importTitle: 'Importa',
    importIntro: 'Non viene importato nulla prima che Lei abbia visto che cosa contiene il file.',
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
    notInserted: 'Outlook non ha inserito l’invito. Lo copi Lei nel testo, per favore.',
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
      patternChosen: 'Il modello dell’oggetto è salvato.',
      zonesChosen: 'I Suoi fusi orari sono salvati.',
      adviceChosen: 'La Sua scelta è salvata.',
      eventsChosen: 'La Sua scelta è salvata.',
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
        'Qui non è consentito copiare. Apra “Anteprima”, scelga “Solo testo”, selezioni il testo e lo copi con la tastiera.',
      pinText: 'Qui non è consentito copiare. Selezioni il testo con il PIN e lo copi con la tastiera.',
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
    unsaved:
      'Quello che ha scritto non è salvato. Prema “Salva” oppure torni ancora una volta indietro per rinunciarvi.',
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
