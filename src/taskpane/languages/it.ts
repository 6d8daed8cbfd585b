import type { PaneWords } from './paneWords';

export const it: PaneWords = {
  form: {
    setUpTitle: 'Configuri la Sua sala',
    setUpIntro:
      'Inserisca una sola volta la Sua sala riunioni virtuale. Poi basta un clic per aggiungerla a un messaggio o a un appuntamento.',
    editTitle: 'Modifica sala',
    required: 'Bastano il nome e il link. Il resto è facoltativo.',
    otherWays: 'Altre modalità di accesso',
    fromOrganization: (organization, value) =>
      `Valore ${organization === undefined ? 'della Sua organizzazione' : `fornito da ${organization}`}: ${value}. Lasci vuoto il campo per usarlo.`,
    hints: {
      name: 'Gli invitati vedranno questo nome.',
      joinUrl: 'Il link che gli invitati aprono per partecipare.',
      extension: 'Il numero della Sua sala, per telefoni e sistemi di videoconferenza.',
      pin: 'Comparirà nell’invito.',
    },
    showPin: 'Mostra il PIN',
    hidePin: 'Nascondi il PIN',
    backupWithoutGateway:
      'Un gateway di riserva richiede un gateway principale. Compili anche il campo precedente.',
    save: 'Salva',
    saving: 'Salvataggio…',
    cancel: 'Annulla',
  },
  overview: {
    add: 'Inserisci',
    adding: 'Inserimento…',
    copy: 'Copia',
    edit: 'Modifica',
    preview: 'Anteprima',
    previewIntro: 'Ecco esattamente ciò che verrà inserito.',
    previewTitle: (roomName) => `Anteprima dell’invito a “${roomName}”`,
    formatted: 'Formattato',
    plainText: 'Solo testo',
    notWritable: 'Questa sala non può essere inserita così com’è:',
    correct: (field) => `Correggi “${field}”`,
  },
  host: {
    noHost:
      'Questa pagina non è aperta in Outlook, perciò qui non si può inserire nulla. Può copiare l’invito.',
    notStarted:
      'Non è stato possibile collegarsi a Outlook, perciò non si può inserire nulla. Chiuda e riapra questo riquadro, oppure copi l’invito.',
  },
  notices: {
    saved: {
      mailbox: 'La Sua sala è salvata.',
      thisDevice:
        'Outlook non ha accettato la Sua sala. Resta disponibile in questa finestra solo per una decina di minuti. Riapra il riquadro più tardi e salvi di nuovo.',
      thisPage:
        'La Sua sala resta solo fino alla chiusura di questa pagina, perché Outlook non è disponibile. Copi prima l’invito.',
    },
    copied: 'Invito copiato. Ora può incollarlo nel Suo testo.',
    copyRefused:
      'Qui non è consentito copiare. Scelga “Solo testo”, selezioni il testo e lo copi con la tastiera.',
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Non salvato: le Sue sale occupano ${length} caratteri e Outlook ne accetta ${maxLength}. Abbrevi i dati, per favore.`,
    unreadable: 'Non salvato: i dati memorizzati non sono leggibili e non devono essere sovrascritti.',
    newer:
      'Non salvato: le Sue sale provengono da una versione più recente. Riavvii Outlook e poi salvi di nuovo.',
    refused:
      'Outlook non ha salvato la Sua sala. Tutto ciò che ha scritto è ancora qui. Riprovi, per favore.',
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
  opensInNewWindow: 'si apre in una nuova finestra',
};
