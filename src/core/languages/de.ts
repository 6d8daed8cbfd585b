import type { Language } from './language';

export const de: Language = {
  tag: 'de',
  invitation: {
    labelEnd: ':',
    videoconference: 'Videokonferenz',
    join: 'Teilnehmen',
    sameLinkForAll: 'Der Link gilt für registrierte Teilnehmende und für Gäste.',
    phone: 'Telefon',
    thenEnter: (extension) =>
      `Wählen Sie eine der Nummern und geben Sie dann die Konferenznummer ${extension} ein.`,
    extension: 'Konferenznummer',
    h323: 'H.323-Gateway',
    h323Backup: 'H.323-Ersatzgateway',
    dial: (dialStrings) => `Wählen Sie ${dialStrings.join(' oder ')}`,
    sip: 'SIP',
    confirmKey: 'Bestätigungstaste',
    confirmKeys: (keys) => (keys.length > 1 ? `${keys.join(' oder ')}, je nach Gerät` : keys.join('')),
    pin: 'PIN',
    pinIsImportant: 'Wichtig: Die PIN wird für jede Art der Teilnahme benötigt.',
    pinComesSeparately: 'Die PIN erhalten Sie separat. Sie wird für jede Art der Teilnahme benötigt.',
    test: 'Testraum',
    testBefore: 'Bitte testen Sie hier Ihre Verbindung vor der ersten Besprechung.',
    help: 'Hilfe',
    note: 'Hinweis',
    thanks: (service) =>
      service === undefined ? 'Vielen Dank und bis bald.' : `Vielen Dank, dass Sie ${service} nutzen.`,
  },
  notices: {
    inserted: {
      top: (room) => `Die Angaben zu „${room}“ stehen oben im Text.`,
      text: (room) => `Die Angaben zu „${room}“ stehen im Text.`,
      belowQuote: (room) =>
        `Die Angaben zu „${room}“ stehen unter der zitierten Nachricht. Bitte verschieben.`,
    },
    updated: (room) => `Die Angaben zu „${room}“ sind jetzt aktuell.`,
    removed: (room) => `Die Angaben zu „${room}“ wurden entfernt.`,
    undone: (room) => `Die letzte Änderung an den Angaben zu „${room}“ wurde rückgängig gemacht.`,
    checkSubject: 'Bitte prüfen Sie den Betreff.',
    checkLocation: 'Bitte prüfen Sie den Ort.',
    alreadyThere: (room) => `Die Angaben zu „${room}“ stehen bereits im Text. Es wurde nichts geändert.`,
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
    testRoomUrl: 'Link zum Testraum',
    helpUrl: 'Link zur Hilfe',
    serviceName: 'Name des Dienstes',
    ownLine: 'Eigene Zeile',
  },
  faults: {
    empty: 'Bitte füllen Sie dieses Feld aus.',
    hiddenCharacters: 'Der Text enthält unsichtbare Zeichen. Bitte tippen Sie ihn neu, statt ihn einzufügen.',
    tooLong: 'Das ist zu lang. Bitte kürzen Sie es.',
    notHttps: 'Der Link muss mit https:// beginnen.',
    credentials:
      'Der Link enthält einen Benutzernamen oder ein Passwort. Bitte entfernen Sie alles bis zum @-Zeichen.',
    notALink:
      'Das ist kein vollständiger Link. Kopieren Sie ihn aus dem Browser, zum Beispiel https://video.example.edu/join/anna.',
    notAnExtension: 'Die Konferenznummer besteht aus Ziffern, zum Beispiel 112752642756.',
    notAPin: 'Die PIN besteht aus Ziffern oder Buchstaben, zum Beispiel 2468.',
    notAHost: 'Geben Sie einen Hostnamen oder eine IP-Adresse ein, zum Beispiel h323.example.edu.',
    notAPhoneNumber: 'Geben Sie die Telefonnummer mit Landesvorwahl ein, zum Beispiel +41 44 555 01 00.',
  },
};
