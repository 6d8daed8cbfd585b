import type { Language } from '../language';

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
    when: 'Termin',
    test: 'Testraum',
    testBefore: 'Bitte testen Sie hier Ihre Verbindung vor der ersten Besprechung.',
    testAlone: 'Test',
    firstTimeAdvice: 'Treten Sie beim ersten Mal einige Minuten früher bei und prüfen Sie Kamera und Ton.',
    help: 'Hilfe',
    note: 'Hinweis',
    thanks: (service) =>
      service === undefined ? 'Vielen Dank und bis bald.' : `Vielen Dank, dass Sie ${service} nutzen.`,
  },
};
