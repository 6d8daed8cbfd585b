import type { AboutWords } from '../aboutWords';

export const about: AboutWords = {
  title: 'Informazioni',
  madeFor: (organization) => `Fornito da ${organization}`,
  version: (version) => `Versione ${version}`,
  help: 'Ottieni assistenza',
  report: 'Segnala un problema',
  reportLabel: 'Che cosa può inviare all’assistenza',
  reportNote:
    'Non contiene nessuno dei Suoi link, PIN, nomi, indirizzi o testi. Nulla viene inviato automaticamente: copi il rapporto in un messaggio all’assistenza e descriva che cosa è successo.',
  copy: 'Copia il rapporto',
  copied: 'Il rapporto è stato copiato.',
  notCopied: 'Non è stato possibile copiare il rapporto. Selezioni il testo qui sopra e lo copi da sé.',
  inReport: {
    version: 'versione',
    organization: 'Organizzazione',
    outlook: 'Outlook',
    noOutlook: 'non in Outlook',
    language: 'Lingua',
    pane: 'opzioni',
    invitation: 'inviti',
    saved: 'Sale salvate',
    savedKind: {
      none: 'ancora nulla di salvato',
      book: 'leggibili',
      newer: 'salvate da una versione più recente',
      unreadable: 'non leggibili',
    },
    rooms: 'numero',
    characters: 'caratteri',
    failed: 'Che cosa Outlook non ha fatto dall’apertura di questa pagina',
    noneFailed: 'nulla',
    failure: {
      refused: 'rifiutato',
      threw: 'interrotto',
      unanswered: 'nessuna risposta',
      absent: 'non disponibile',
    },
  },
};
