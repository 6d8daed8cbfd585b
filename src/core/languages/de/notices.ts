import type { UserWords } from '../userWords';

export const de: UserWords = {
  notices: {
    inserted: {
      top: 'Einladung oben eingefügt.',
      text: 'Einladung im Text eingefügt.',
      belowQuote: 'Die Einladung steht unter der zitierten Nachricht. Bitte schieben Sie sie nach oben.',
      belowSignature: 'Die Einladung steht unter Ihrer Signatur. Bitte schieben Sie sie nach oben.',
    },
    checkSubject: 'Bitte prüfen Sie den Betreff.',
    checkLocation: 'Bitte prüfen Sie den Ort.',
    checkCalendar: 'Bitte prüfen Sie die angehängte Kalenderdatei.',
    alreadyThere: (room) => `Die Einladung zu „${room}“ ist schon da und aktuell.`,
    updated: 'Einladung aktualisiert.',
    besideLink: 'Der Link steht auch an anderer Stelle im Text.',
    tookRoom: (room) => `Raum: „${room}“.`,
    unknownZone: 'Ohne Uhrzeit: Die Zeitzone Ihres Postfachs ist unbekannt.',
    notUpdated:
      'Outlook hat die Änderung nicht übernommen. Die alte Einladung steht noch da. Bitte versuchen Sie es erneut.',
    linesMissing: (room) => `Die Einladung zu „${room}“ ist da, aber einige Zeilen fehlen.`,
    picturesInTheWay: (room) => `„${room}“ ist veraltet. Beim Ändern könnten Bilder verloren gehen.`,
    someoneElses: 'Hier steht schon die Einladung einer anderen Person. Nichts wurde geändert.',
    quoteInDoubt: (room) => `„${room}“ steht schon da, vielleicht in einem Zitat. Nichts wurde eingefügt.`,
    twice: (room) => `Die Einladung zu „${room}“ steht zweimal da.`,
    textLost: {
      putBack: 'Outlook hat Text verloren, der alte Text wurde wiederhergestellt. Bitte prüfen Sie ihn.',
      notPutBack: 'Outlook hat Text verloren. Drücken Sie Strg+Z oder schließen Sie, ohne zu speichern.',
    },
    notInserted: 'Outlook hat die Einladung nicht übernommen.',
    fieldsMayBeSet: 'Betreff oder Ort sind vielleicht schon ausgefüllt.',
    unconfirmed:
      'Outlook hat nichts bestätigt. Bitte prüfen Sie, ob die Einladung da ist, bevor Sie noch einmal klicken.',
    bodyUnreadable:
      'Outlook hat den Text nicht gezeigt, also wurde nichts eingefügt. Bitte versuchen Sie es erneut.',
    badRoom: (room) => `Nichts eingefügt: Ein Feld von „${room}“ ist ungültig.`,
    noRoom: 'Sie haben noch keinen Raum.',
    noRoomForOwner: (owner) => `Nichts eingefügt: Für den Kalender von ${owner} haben Sie keinen Raum.`,
    setUpRoom: 'Raum einrichten',
    openOptions: 'Optionen öffnen',
    inOptions: 'Öffnen Sie „Videokonferenz-Optionen“.',
    settingsUnreadable: 'Ihre gespeicherten Räume sind nicht lesbar. Nichts wurde geändert.',
    settingsNewer: 'Ihre Räume stammen aus einer neueren Version. Bitte starten Sie Outlook neu.',
    nothingToWriteTo:
      'Bitte öffnen Sie eine Nachricht oder einen Termin zum Bearbeiten und klicken Sie dann noch einmal.',
    tooLate: 'Outlook braucht zu lange. Bitte prüfen Sie den Text, bevor Sie noch einmal klicken.',
    unexpected: 'Etwas ist schiefgegangen. Bitte prüfen Sie den Text, bevor Sie noch einmal klicken.',
  },
};
