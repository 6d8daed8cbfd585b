import type { Language } from '../language';

export const fr: Language = {
  tag: 'fr',
  invitation: {
    labelEnd: '\u00a0:',
    videoconference: 'Visioconférence',
    join: 'Participer',
    sameLinkForAll: 'Le lien est le même pour les utilisateurs enregistrés et pour les invités.',
    phone: 'Téléphone',
    thenEnter: (extension) =>
      `Composez l’un des numéros, puis saisissez le numéro de conférence ${extension}.`,
    extension: 'Numéro de conférence',
    h323: 'Passerelle H.323',
    h323Backup: 'Passerelle H.323 de secours',
    dial: (dialStrings) => `Composez ${dialStrings.join(' ou ')}`,
    sip: 'SIP',
    confirmKey: 'Touche de validation',
    confirmKeys: (keys) => (keys.length > 1 ? `${keys.join(' ou ')}, selon l’appareil` : keys.join('')),
    pin: 'Code PIN',
    pinIsImportant: 'Important\u00a0: le code PIN est nécessaire pour tous les modes de connexion.',
    pinComesSeparately:
      'Le code PIN vous sera communiqué séparément. Il est nécessaire pour tous les modes de connexion.',
    when: 'Date et heure',
    test: 'Salle de test',
    testBefore: 'Merci de tester votre connexion ici avant la première réunion.',
    testAlone: 'Test',
    firstTimeAdvice:
      'La première fois, connectez-vous quelques minutes à l’avance et vérifiez la caméra et le son.',
    help: 'Aide',
    note: 'Remarque',
    thanks: (service) => (service === undefined ? 'Merci et à bientôt.' : `Merci d’utiliser ${service}.`),
  },
};
