import type { Language } from '../language';
import { de as when } from './when';

export const de: Language = {
  tag: 'de',
  when,
  invitation: {
    labelEnd: ':',
    videoconference: 'Videokonferenz',
    labels: {
      when: 'Termin',
      join: 'Teilnehmen',
      pin: 'PIN',
      phone: 'Telefon',
      extension: 'Konferenznummer',
      h323: 'Raumsystem (H.323)',
      h323Backup: 'Ersatz (H.323)',
      sip: 'Raumsystem (SIP)',
      confirmKey: 'Bestätigungstaste',
      firstTime: 'Erstes Mal',
      test: 'Testraum',
      help: 'Hilfe',
      note: 'Hinweis',
    },
    sentences: {
      linkFor: 'Der Link gilt für registrierte Teilnehmende und für Gäste.',
      pinForEveryWay: 'Wichtig: Die PIN wird für jede Art der Teilnahme benötigt.',
      pinForPhoneAndRoomSystems: 'Die PIN wird am Telefon und an Raumsystemen benötigt.',
      pinSeparate: 'Die PIN erhalten Sie separat.',
      thenEnter: 'Wählen Sie eine Nummer, dann die Konferenznummer.',
      tryBefore: 'Bitte testen Sie Ihre Verbindung vorher im Testraum.',
      comeEarly: 'Treten Sie beim ersten Mal einige Minuten früher bei und prüfen Sie Kamera und Ton.',
    },
    thanks: (service) =>
      service === undefined ? 'Vielen Dank und bis bald.' : `Vielen Dank, dass Sie ${service} nutzen.`,
    or: 'oder',
    dependingOnDevice: 'je nach Gerät',
    former: {
      labels: { h323: ['H.323-Gateway'], h323Backup: ['H.323-Ersatzgateway'], sip: ['SIP'], test: ['Test'] },
    },
  },
};
