import type { UserWords } from '../userWords';

export const fr: UserWords = {
  notices: {
    inserted: {
      top: (room) => `Les informations de «\u00a0${room}\u00a0» se trouvent en haut du texte.`,
      text: (room) => `Les informations de «\u00a0${room}\u00a0» se trouvent dans le texte.`,
      belowQuote: (room) =>
        `Les informations de «\u00a0${room}\u00a0» se trouvent sous le message cité. Veuillez les déplacer.`,
      belowSignature: (room) =>
        `Les informations de «\u00a0${room}\u00a0» se trouvent sous la signature. Veuillez les déplacer.`,
    },
    checkSubject: 'Veuillez vérifier l’objet.',
    checkLocation: 'Veuillez vérifier le lieu.',
    checkCalendar: 'Veuillez vérifier le fichier de calendrier joint.',
    alreadyThere: (room) =>
      `Les informations de «\u00a0${room}\u00a0» figurent déjà dans le texte. Rien n’a été modifié.`,
    updated: (room) => `Les informations de «\u00a0${room}\u00a0» sont maintenant à jour.`,
    besideLink: 'Le lien figure aussi ailleurs dans le texte.',
    unknownZone: 'Sans horaire\u00a0: fuseau horaire de la boîte inconnu.',
    notUpdated:
      'Outlook n’a pas pris la mise à jour. Les anciennes informations sont toujours là. Veuillez réessayer.',
    linesMissing: (room) =>
      `«\u00a0${room}\u00a0»\u00a0: il manque des lignes dans le texte. Pour les ajouter, ouvrez «\u00a0Options de visioconférence\u00a0».`,
    picturesInTheWay: (room) =>
      `«\u00a0${room}\u00a0» n’est plus à jour, mais des images pourraient se perdre. Ouvrez «\u00a0Options de visioconférence\u00a0».`,
    someoneElses:
      'Le texte contient la salle d’une autre personne. Rien n’a été modifié. Pour la vôtre, ouvrez «\u00a0Options de visioconférence\u00a0».',
    quoteInDoubt: (room) =>
      `Les infos de «\u00a0${room}\u00a0» sont sous ce qui est peut-être une citation. Rien n’a été inséré\u00a0: décidez dans «\u00a0Options de visioconférence\u00a0».`,
    twice: (room) =>
      `Les informations de «\u00a0${room}\u00a0» figurent deux fois. Rien n’a été modifié. Voir «\u00a0Options de visioconférence\u00a0».`,
    textLost: {
      putBack: 'Outlook a perdu du texte, l’ancien texte a été rétabli. Veuillez le vérifier.',
      notPutBack: 'Outlook a perdu du texte. Annulez avec Ctrl+Z, ou fermez l’élément sans l’enregistrer.',
    },
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
    sipAddress: 'Adresse SIP',
    testRoomUrl: 'Lien de la salle de test',
    helpUrl: 'Lien vers l’aide',
    serviceName: 'Nom du service',
    ownLine: 'Ligne personnelle',
  },
};
