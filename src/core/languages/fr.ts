import type { Language } from './language';

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
    test: 'Salle de test',
    testBefore: 'Merci de tester votre connexion ici avant la première réunion.',
    help: 'Aide',
    note: 'Remarque',
    thanks: (service) => (service === undefined ? 'Merci et à bientôt.' : `Merci d’utiliser ${service}.`),
  },
  notices: {
    inserted: {
      top: (room) => `Les informations de «\u00a0${room}\u00a0» se trouvent en haut du texte.`,
      text: (room) => `Les informations de «\u00a0${room}\u00a0» se trouvent dans le texte.`,
      belowQuote: (room) =>
        `Les informations de «\u00a0${room}\u00a0» se trouvent sous le message cité. Veuillez les déplacer.`,
    },
    updated: (room) => `Les informations de «\u00a0${room}\u00a0» sont maintenant à jour.`,
    removed: (room) => `Les informations de «\u00a0${room}\u00a0» ont été retirées.`,
    undone: (room) => `La dernière modification des informations de «\u00a0${room}\u00a0» a été annulée.`,
    checkSubject: 'Veuillez vérifier l’objet.',
    checkLocation: 'Veuillez vérifier le lieu.',
    alreadyThere: (room) =>
      `Les informations de «\u00a0${room}\u00a0» figurent déjà dans le texte. Rien n’a été modifié.`,
    notInserted:
      'Outlook n’a pas inséré les informations. Copiez-les depuis «\u00a0Options de visioconférence\u00a0».',
    fieldsMayBeSet: 'L’objet ou le lieu est peut-être rempli.',
    unconfirmed:
      'Outlook n’a pas confirmé. Vérifiez si les informations sont dans le texte avant de cliquer à nouveau.',
    bodyUnreadable: 'Outlook n’a pas donné accès au texte, rien n’a donc été inséré. Veuillez réessayer.',
    badField: (room, field) =>
      `Rien n’a été inséré\u00a0: «\u00a0${field}\u00a0» de «\u00a0${room}\u00a0» n’est pas valide. Voir «\u00a0Options de visioconférence\u00a0».`,
    noRoom:
      'Vous n’avez pas encore de salle. Ouvrez «\u00a0Options de visioconférence\u00a0» et saisissez votre salle.',
    setUpRoom: 'Configurer ma salle',
    settingsUnreadable:
      'Vos salles enregistrées sont illisibles. Rien n’a été modifié. Voir «\u00a0Options de visioconférence\u00a0».',
    settingsNewer:
      'Vos salles ont été enregistrées avec une version plus récente. Veuillez redémarrer Outlook. Rien n’a été modifié.',
    nothingToWriteTo:
      'Ouvrez d’abord un message ou un rendez-vous en mode rédaction, puis cliquez à nouveau.',
    tooLate: 'Outlook met trop de temps à répondre. Vérifiez le texte avant de cliquer à nouveau.',
    unexpected: 'Une erreur inattendue est survenue. Vérifiez le texte avant de cliquer à nouveau.',
  },
  fields: {
    name: 'Nom de la salle',
    joinUrl: 'Lien de connexion',
    extension: 'Numéro de conférence',
    pin: 'Code PIN',
    phoneNumbersUrl: 'Page des numéros de téléphone',
    phoneNumbers: 'Numéros de téléphone',
    gateway: 'Passerelle H.323',
    backupGateway: 'Passerelle H.323 de secours',
    sipDomain: 'Domaine SIP',
    testRoomUrl: 'Lien de la salle de test',
    helpUrl: 'Lien vers l’aide',
    serviceName: 'Nom du service',
    ownLine: 'Ligne personnelle',
  },
  faults: {
    empty: 'Veuillez remplir ce champ.',
    hiddenCharacters: 'Le texte contient des caractères invisibles. Veuillez le saisir au lieu de le coller.',
    tooLong: 'Ce texte est trop long. Veuillez le raccourcir.',
    notHttps: 'Le lien doit commencer par https://.',
    credentials: 'Le lien contient un nom d’utilisateur ou un mot de passe. Supprimez tout jusqu’au signe @.',
    notALink:
      'Ce lien est incomplet. Copiez-le depuis votre navigateur, par exemple https://video.example.edu/join/anna.',
    notAnExtension: 'Le numéro de conférence se compose de chiffres, par exemple 112752642756.',
    notAPin: 'Le code PIN se compose de chiffres ou de lettres, par exemple 2468.',
    notAHost: 'Saisissez un nom d’hôte ou une adresse IP, par exemple h323.example.edu.',
    notAPhoneNumber: 'Saisissez le numéro avec l’indicatif du pays, par exemple +41 44 555 01 00.',
  },
};
