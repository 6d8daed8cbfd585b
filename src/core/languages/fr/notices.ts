import type { UserWords } from '../userWords';

export const fr: UserWords = {
  notices: {
    inserted: {
      top: 'Invitation ajoutée en haut.',
      text: 'Invitation ajoutée dans votre texte.',
      belowQuote: 'L’invitation se trouve sous le message cité. Veuillez la déplacer vers le haut.',
      belowSignature: 'L’invitation se trouve sous votre signature. Veuillez la déplacer vers le haut.',
    },
    checkSubject: 'Veuillez vérifier l’objet.',
    checkLocation: 'Veuillez vérifier le lieu.',
    checkCalendar: 'Veuillez vérifier le fichier de calendrier joint.',
    alreadyThere: (room) => `L’invitation à «\u00a0${room}\u00a0» est déjà là et à jour.`,
    updated: 'Invitation mise à jour.',
    besideLink: 'Le lien figure aussi ailleurs dans le texte.',
    tookRoom: (room) => `Salle\u00a0: «\u00a0${room}\u00a0».`,
    unknownZone: 'Sans horaire\u00a0: le fuseau horaire de votre boîte est inconnu.',
    notUpdated:
      'Outlook n’a pas fait la mise à jour. L’ancienne invitation est toujours là. Veuillez réessayer.',
    linesMissing: (room) => `L’invitation à «\u00a0${room}\u00a0» est là, mais il manque des lignes.`,
    picturesInTheWay: (room) =>
      `«\u00a0${room}\u00a0» n’est plus à jour. La corriger pourrait effacer des images.`,
    someoneElses: 'L’invitation d’une autre personne est déjà là. Rien n’a été modifié.',
    quoteInDoubt: (room) =>
      `«\u00a0${room}\u00a0» est déjà là, peut-être dans un message cité. Rien n’a été ajouté.`,
    twice: (room) => `L’invitation à «\u00a0${room}\u00a0» est là deux fois.`,
    textLost: {
      putBack: 'Outlook a perdu du texte\u00a0; l’ancien texte a été rétabli. Veuillez le vérifier.',
      notPutBack: 'Outlook a perdu du texte. Appuyez sur Ctrl+Z, ou fermez sans enregistrer.',
    },
    notInserted: 'Outlook n’a pas inséré l’invitation.',
    fieldsMayBeSet: 'L’objet ou le lieu est peut-être déjà rempli.',
    unconfirmed: 'Outlook n’a rien confirmé. Vérifiez si l’invitation est là avant de cliquer à nouveau.',
    bodyUnreadable: 'Outlook n’a pas montré le texte, donc rien n’a été ajouté. Veuillez réessayer.',
    badRoom: (room) => `Rien n’a été ajouté\u00a0: un champ de «\u00a0${room}\u00a0» n’est pas valide.`,
    noRoom: 'Vous n’avez pas encore de salle.',
    noRoomForOwner: (owner) =>
      `Rien n’a été ajouté\u00a0: vous n’avez pas de salle pour le calendrier de ${owner}.`,
    setUpRoom: 'Configurer ma salle',
    openOptions: 'Ouvrir les options',
    inOptions: 'Ouvrez «\u00a0Options de visioconférence\u00a0».',
    settingsUnreadable: 'Vos salles enregistrées sont illisibles. Rien n’a été modifié.',
    settingsNewer: 'Vos salles viennent d’une version plus récente. Veuillez redémarrer Outlook.',
    nothingToWriteTo:
      'Ouvrez d’abord un message ou un rendez-vous en mode rédaction, puis cliquez à nouveau.',
    tooLate: 'Outlook met trop de temps. Vérifiez le texte avant de cliquer à nouveau.',
    unexpected: 'Un problème est survenu. Vérifiez le texte avant de cliquer à nouveau.',
  },
};
