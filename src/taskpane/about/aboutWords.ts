import type { LanguageTag } from '../../core/languages/tags';
import type { SupportWords } from '../../core/supportReport';

/** What the part about the add-in itself says. */
export interface AboutWords {
  readonly title: string;
  readonly madeFor: (organization: string) => string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly opensInNewWindow: string;
  readonly report: string;
  readonly reportLabel: string;
  readonly reportNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly inReport: SupportWords;
}

/** In every language: together they weigh less than a file of each would. */
export const aboutWords: Readonly<Record<LanguageTag, AboutWords>> = {
  en: {
    title: 'About',
    madeFor: (organization) => `Provided by ${organization}`,
    version: (version) => `Version ${version}`,
    help: 'Get help',
    opensInNewWindow: 'Opens in a new window',
    report: 'Report a problem',
    reportLabel: 'What you can send to support',
    reportNote:
      'It contains none of your links, PINs, names, addresses or texts. Nothing is sent by itself: copy it into a message to your support, and describe what happened.',
    copy: 'Copy report',
    copied: 'The report is copied.',
    notCopied: 'The report could not be copied. Select the text above and copy it yourself.',
    inReport: {
      version: 'version',
      organization: 'Organization',
      outlook: 'Outlook',
      noOutlook: 'not in Outlook',
      language: 'Language',
      pane: 'options',
      invitation: 'invitations',
      saved: 'Saved rooms',
      savedKind: {
        none: 'nothing saved yet',
        book: 'readable',
        newer: 'saved by a newer version',
        unreadable: 'not readable',
      },
      rooms: 'number',
      characters: 'characters',
      failed: 'What Outlook did not do since this page was opened',
      noneFailed: 'nothing',
      failure: {
        refused: 'refused',
        threw: 'broken off',
        unanswered: 'no answer',
        absent: 'not available',
      },
    },
  },
  de: {
    title: 'Info',
    madeFor: (organization) => `Bereitgestellt von ${organization}`,
    version: (version) => `Version ${version}`,
    help: 'Hilfe erhalten',
    opensInNewWindow: 'Öffnet sich in einem neuen Fenster',
    report: 'Problem melden',
    reportLabel: 'Was Sie dem Support schicken können',
    reportNote:
      'Darin stehen keine Ihrer Links, PINs, Namen, Adressen oder Texte. Von allein wird nichts verschickt: Kopieren Sie den Bericht in eine Nachricht an Ihren Support und beschreiben Sie, was passiert ist.',
    copy: 'Bericht kopieren',
    copied: 'Der Bericht ist kopiert.',
    notCopied:
      'Der Bericht konnte nicht kopiert werden. Markieren Sie den Text oben und kopieren Sie ihn selbst.',
    inReport: {
      version: 'Version',
      organization: 'Organisation',
      outlook: 'Outlook',
      noOutlook: 'nicht in Outlook',
      language: 'Sprache',
      pane: 'Optionen',
      invitation: 'Einladungen',
      saved: 'Gespeicherte Räume',
      savedKind: {
        none: 'noch nichts gespeichert',
        book: 'lesbar',
        newer: 'von einer neueren Version gespeichert',
        unreadable: 'nicht lesbar',
      },
      rooms: 'Anzahl',
      characters: 'Zeichen',
      failed: 'Was Outlook seit dem Öffnen dieser Seite nicht getan hat',
      noneFailed: 'nichts',
      failure: {
        refused: 'abgelehnt',
        threw: 'abgebrochen',
        unanswered: 'keine Antwort',
        absent: 'nicht vorhanden',
      },
    },
  },
  fr: {
    title: 'À propos',
    madeFor: (organization) => `Fourni par ${organization}`,
    version: (version) => `Version ${version}`,
    help: 'Obtenir de l’aide',
    opensInNewWindow: 'S’ouvre dans une nouvelle fenêtre',
    report: 'Signaler un problème',
    reportLabel: 'Ce que vous pouvez envoyer au support',
    reportNote:
      'Ce rapport ne contient aucun de vos liens, codes PIN, noms, adresses ou textes. Rien n’est envoyé automatiquement : copiez-le dans un message à votre support et décrivez ce qui s’est passé.',
    copy: 'Copier le rapport',
    copied: 'Le rapport est copié.',
    notCopied: 'Le rapport n’a pas pu être copié. Sélectionnez le texte ci-dessus et copiez-le vous-même.',
    inReport: {
      version: 'version',
      organization: 'Organisation',
      outlook: 'Outlook',
      noOutlook: 'hors d’Outlook',
      language: 'Langue',
      pane: 'options',
      invitation: 'invitations',
      saved: 'Salles enregistrées',
      savedKind: {
        none: 'rien d’enregistré pour l’instant',
        book: 'lisibles',
        newer: 'enregistrées par une version plus récente',
        unreadable: 'illisibles',
      },
      rooms: 'nombre',
      characters: 'caractères',
      failed: 'Ce qu’Outlook n’a pas fait depuis l’ouverture de cette page',
      noneFailed: 'rien',
      failure: {
        refused: 'refusé',
        threw: 'interrompu',
        unanswered: 'pas de réponse',
        absent: 'non disponible',
      },
    },
  },
  it: {
    title: 'Informazioni',
    madeFor: (organization) => `Fornito da ${organization}`,
    version: (version) => `Versione ${version}`,
    help: 'Ottenere assistenza',
    opensInNewWindow: 'Si apre in una nuova finestra',
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
  },
};
