import type { UserWords } from '../userWords';

export const de: UserWords = {
  notices: {
    inserted: {
      top: (room) => `Die Angaben zu „${room}“ stehen oben im Text.`,
      text: (room) => `Die Angaben zu „${room}“ stehen im Text.`,
      belowQuote: (room) =>
        `Die Angaben zu „${room}“ stehen unter der zitierten Nachricht. Bitte verschieben.`,
      belowSignature: (room) => `Die Angaben zu „${room}“ stehen unter der Signatur. Bitte verschieben.`,
    },
    checkSubject: 'Bitte prüfen Sie den Betreff.',
    checkLocation: 'Bitte prüfen Sie den Ort.',
    checkCalendar: 'Bitte prüfen Sie die angehängte Kalenderdatei.',
    alreadyThere: (room) => `Die Angaben zu „${room}“ stehen bereits im Text. Es wurde nichts geändert.`,
    updated: (room) => `Die Angaben zu „${room}“ sind jetzt aktuell.`,
    besideLink: 'Der Link steht auch an anderer Stelle im Text.',
    unknownZone: 'Ohne Zeit: Die Zeitzone Ihres Postfachs ist unbekannt.',
    notUpdated:
      'Outlook hat die Aktualisierung nicht übernommen. Die alten Angaben stehen noch im Text. Bitte versuchen Sie es noch einmal.',
    linesMissing: (room) =>
      `Die Angaben zu „${room}“ stehen im Text, aber einzelne Zeilen fehlen. Ergänzen: „Videokonferenz-Optionen“.`,
    picturesInTheWay: (room) =>
      `„${room}“ ist hier veraltet, doch beim Ändern könnten Bilder verloren gehen. Bitte „Videokonferenz-Optionen“ öffnen.`,
    someoneElses:
      'Die Angaben zum Raum einer anderen Person stehen im Text. Es wurde nichts geändert. Ihre eigenen: „Videokonferenz-Optionen“.',
    quoteInDoubt: (room) =>
      `Angaben zu „${room}“ stehen unter einem möglichen Zitat. Nichts wurde eingefügt. Entscheiden Sie in „Videokonferenz-Optionen“.`,
    twice: (room) =>
      `Die Angaben zu „${room}“ stehen zweimal im Text. Es wurde nichts geändert. Entfernen: „Videokonferenz-Optionen“.`,
    textLost: {
      putBack:
        'Outlook hat beim Ändern Text verloren. Der alte Text wurde wiederhergestellt. Bitte prüfen Sie ihn.',
      notPutBack:
        'Outlook hat beim Ändern Text verloren. Bitte mit Strg+Z zurücknehmen oder ohne Speichern schließen.',
    },
    notInserted:
      'Outlook hat die Angaben nicht übernommen. Kopieren Sie sie aus den „Videokonferenz-Optionen“.',
    fieldsMayBeSet: 'Betreff oder Ort sind möglicherweise ausgefüllt.',
    unconfirmed:
      'Outlook hat das nicht bestätigt. Bitte prüfen Sie vor dem nächsten Klick, ob die Angaben im Text stehen.',
    bodyUnreadable:
      'Outlook hat den Text nicht freigegeben, deshalb wurde nichts eingefügt. Bitte versuchen Sie es noch einmal.',
    badField: (room, field) =>
      `Nichts eingefügt: „${field}“ von „${room}“ ist ungültig. Bitte in den „Videokonferenz-Optionen“ korrigieren.`,
    noRoom:
      'Sie haben noch keinen Raum eingerichtet. Öffnen Sie die „Videokonferenz-Optionen“ und tragen Sie Ihren Raum ein.',
    setUpRoom: 'Raum einrichten',
    settingsUnreadable:
      'Ihre gespeicherten Räume sind nicht lesbar. Es wurde nichts geändert. Näheres in den „Videokonferenz-Optionen“.',
    settingsNewer:
      'Ihre Räume wurden mit einer neueren Version gespeichert. Bitte starten Sie Outlook neu. Es wurde nichts geändert.',
    nothingToWriteTo:
      'Öffnen Sie zuerst eine Nachricht oder einen Termin zum Bearbeiten und klicken Sie dann noch einmal.',
    tooLate: 'Outlook braucht zu lange. Bitte prüfen Sie den Text, bevor Sie noch einmal klicken.',
    unexpected:
      'Ein unerwarteter Fehler ist aufgetreten. Bitte prüfen Sie den Text, bevor Sie noch einmal klicken.',
  },
  fields: {
    name: 'Name des Raums',
    joinUrl: 'Teilnahme-Link',
    extension: 'Konferenznummer',
    pin: 'PIN',
    phoneNumbersUrl: 'Seite mit Telefonnummern',
    phoneNumbers: 'Telefonnummern',
    gateway: 'H.323-Gateway',
    backupGateway: 'H.323-Ersatzgateway',
    sipDomain: 'SIP-Domäne',
    sipAddress: 'SIP-Adresse',
    testRoomUrl: 'Link zum Testraum',
    helpUrl: 'Link zur Hilfe',
    serviceName: 'Name des Dienstes',
    ownLine: 'Eigene Zeile',
  },
};
