import type { Language } from '../language';
import { fr as when } from './when';

export const fr: Language = {
  tag: 'fr',
  when,
  invitation: {
    labelEnd: '\u00a0:',
    videoconference: 'Visioconférence',
    labels: {
      when: 'Quand',
      join: 'Participer',
      pin: 'Code PIN',
      phone: 'Téléphone',
      extension: 'Numéro de conférence',
      h323: 'Système de salle (H.323)',
      h323Backup: 'Secours (H.323)',
      sip: 'Système de salle (SIP)',
      confirmKey: 'Touche de validation',
      firstTime: 'Première fois',
      test: 'Salle de test',
      help: 'Aide',
      note: 'Remarque',
    },
    sentences: {
      linkFor: 'Utilisateurs enregistrés et invités utilisent le même lien.',
      pinForEveryWay: 'Important\u00a0: le code PIN est requis pour tous les accès.',
      pinForPhoneAndRoomSystems: 'Le code PIN est requis par téléphone et système de salle.',
      pinSeparate: 'Le code PIN vous sera communiqué séparément.',
      thenEnter: 'Composez un numéro, puis le numéro de conférence.',
      tryBefore: 'Merci d’essayer la salle de test avant la première réunion.',
      comeEarly:
        'La première fois, connectez-vous quelques minutes à l’avance et vérifiez la caméra et le son.',
    },
    thanks: (service) => (service === undefined ? 'Merci et à bientôt.' : `Merci d’utiliser ${service}.`),
    or: 'ou',
    dependingOnDevice: 'selon l’appareil',
    former: {
      labels: {
        when: ['Date et heure'],
        h323: ['Passerelle H.323'],
        h323Backup: ['Passerelle H.323 de secours'],
        sip: ['SIP'],
        test: ['Test'],
      },
    },
  },
};
