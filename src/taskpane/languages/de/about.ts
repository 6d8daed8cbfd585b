import type { AboutWords } from '../aboutWords';

export const about: AboutWords = {
  title: 'Info',
  madeFor: (organization) => `Bereitgestellt von ${organization}`,
  version: (version) => `Version ${version}`,
  help: 'Hilfe erhalten',
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
};
