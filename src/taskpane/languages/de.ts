import type { PaneWords } from './paneWords';

export const de: PaneWords = {
  form: {
    setUpTitle: 'Richten Sie Ihren Raum ein',
    setUpIntro:
      'Tragen Sie Ihren virtuellen Besprechungsraum einmal ein. Danach fügt ihn ein Klick in eine Nachricht oder einen Termin ein.',
    editTitle: 'Raum bearbeiten',
    required: 'Name und Link genügen. Alles andere ist freiwillig.',
    otherWays: 'Weitere Wege zur Teilnahme',
    fromOrganization: (organization, value) =>
      `Vorgabe ${organization === undefined ? 'Ihrer Organisation' : `von ${organization}`}: ${value}. Lassen Sie das Feld leer, um sie zu verwenden.`,
    hints: {
      name: 'Die Eingeladenen sehen diesen Namen.',
      joinUrl: 'Der Link, mit dem Ihre Gäste teilnehmen.',
      extension: 'Die Nummer Ihres Raums, für Telefone und Raumsysteme.',
      pin: 'Die PIN erscheint in der Einladung.',
    },
    showPin: 'PIN anzeigen',
    hidePin: 'PIN verbergen',
    backupWithoutGateway:
      'Ein Ersatzgateway braucht ein Gateway. Bitte füllen Sie auch das Feld darüber aus.',
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    cancel: 'Abbrechen',
  },
  overview: {
    add: 'Einfügen',
    adding: 'Wird eingefügt …',
    copy: 'Kopieren',
    edit: 'Bearbeiten',
    preview: 'Vorschau',
    previewIntro: 'Genau so wird die Einladung eingefügt.',
    previewTitle: (roomName) => `Vorschau der Einladung zu „${roomName}“`,
    formatted: 'Formatiert',
    plainText: 'Nur Text',
    notWritable: 'Dieser Raum kann so nicht eingefügt werden:',
    correct: (field) => `„${field}“ korrigieren`,
  },
  host: {
    noHost:
      'Diese Seite ist nicht in Outlook geöffnet, deshalb lässt sich hier nichts einfügen. Sie können die Einladung stattdessen kopieren.',
    notStarted:
      'Die Verbindung zu Outlook ist nicht zustande gekommen, deshalb lässt sich nichts einfügen. Öffnen Sie diesen Bereich noch einmal oder kopieren Sie die Einladung.',
  },
  notices: {
    saved: {
      mailbox: 'Ihr Raum ist gespeichert.',
      thisDevice:
        'Outlook hat Ihren Raum nicht angenommen. Er bleibt nur etwa zehn Minuten in diesem Fenster erhalten. Bitte öffnen Sie diesen Bereich später noch einmal und speichern Sie erneut.',
      thisPage:
        'Ohne Outlook bleibt Ihr Raum nur erhalten, solange diese Seite offen ist. Bitte kopieren Sie vorher die Einladung.',
    },
    copied: 'Kopiert. Sie können die Einladung jetzt in Ihren Text einfügen.',
    copyRefused:
      'Kopieren ist hier nicht erlaubt. Wählen Sie „Nur Text“, markieren Sie den Text und kopieren Sie ihn mit der Tastatur.',
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Nicht gespeichert: Ihre Räume brauchen ${length} Zeichen, Outlook hat Platz für ${maxLength}. Bitte kürzen Sie Ihre Angaben.`,
    unreadable:
      'Nicht gespeichert: Was für Sie abgelegt ist, lässt sich nicht lesen und darf nicht überschrieben werden.',
    newer:
      'Nicht gespeichert: Ihre Räume stammen aus einer neueren Version. Starten Sie Outlook neu und speichern Sie dann noch einmal.',
    refused:
      'Outlook hat Ihren Raum nicht gespeichert. Ihre Eingaben sind alle noch da. Bitte versuchen Sie es noch einmal.',
  },
  settings: {
    unreadableTitle: 'Ihre Räume sind nicht lesbar',
    unreadable: 'Was Outlook für dieses Add-In abgelegt hat, ist beschädigt oder stammt nicht von ihm.',
    nothingChanged: 'Es wurde nichts geändert und nichts gelöscht.',
    whatToDo:
      'Starten Sie Outlook neu. Erscheint diese Seite wieder, wenden Sie sich bitte an den Support und nennen Sie:',
    place: (where) => `Nicht lesbare Stelle: ${where}`,
    support: 'Support kontaktieren',
    startAnew: 'Neu beginnen',
    startingAnew: 'Wird vorbereitet …',
    startAnewExplained:
      'Sie können auch mit einem leeren Formular neu beginnen. Die nicht lesbaren Daten werden in Ihrem Postfach aufbewahrt, wo der Support sie noch findet.',
    newerTitle: 'Ihre Räume stammen aus einer neueren Version',
    newer:
      'Starten Sie Outlook neu, um die neuere Version dieses Add-Ins zu erhalten. Bis dahin können Sie Ihre Räume ansehen, aber nicht ändern.',
    rooms: 'Ihre Räume',
  },
  opensInNewWindow: 'öffnet ein neues Fenster',
};
