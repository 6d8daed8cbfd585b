import type { PaneWords } from './paneWords';

export const fr: PaneWords = {
  form: {
    setUpTitle: 'Configurez votre salle',
    setUpIntro:
      'Saisissez une seule fois votre salle de réunion virtuelle. Ensuite, un clic suffit pour l’ajouter à un message ou à un rendez-vous.',
    editTitle: 'Modifier la salle',
    required: 'Le nom et le lien suffisent. Le reste est facultatif.',
    otherWays: 'Autres modes de connexion',
    fromOrganization: (organization, value) =>
      `Valeur ${organization === undefined ? 'de votre organisation' : `fournie par ${organization}`}\u00a0: ${value}. Laissez le champ vide pour l’utiliser.`,
    hints: {
      name: 'Les personnes invitées verront ce nom.',
      joinUrl: 'Le lien que vos invités ouvrent pour participer.',
      extension: 'Le numéro de votre salle, pour les téléphones et les systèmes de salle.',
      pin: 'Il figurera dans l’invitation.',
    },
    showPin: 'Afficher le code PIN',
    hidePin: 'Masquer le code PIN',
    backupWithoutGateway:
      'Une passerelle de secours suppose une passerelle principale. Veuillez remplir aussi le champ ci-dessus.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    cancel: 'Annuler',
  },
  overview: {
    add: 'Insérer',
    adding: 'Insertion…',
    copy: 'Copier',
    edit: 'Modifier',
    preview: 'Aperçu',
    previewIntro: 'Voici exactement ce qui sera inséré.',
    previewTitle: (roomName) => `Aperçu de l’invitation à «\u00a0${roomName}\u00a0»`,
    formatted: 'Mis en forme',
    plainText: 'Texte brut',
    notWritable: 'Cette salle ne peut pas être insérée telle quelle\u00a0:',
    correct: (field) => `Corriger «\u00a0${field}\u00a0»`,
  },
  host: {
    noHost:
      'Cette page n’est pas ouverte dans Outlook\u00a0: rien ne peut y être inséré. Vous pouvez copier l’invitation.',
    notStarted:
      'La connexion à Outlook n’a pas pu être établie\u00a0: rien ne peut être inséré. Fermez ce volet et rouvrez-le, ou copiez l’invitation.',
  },
  notices: {
    saved: {
      mailbox: 'Votre salle est enregistrée.',
      thisDevice:
        'Outlook n’a pas accepté votre salle. Elle n’est conservée qu’une dizaine de minutes dans cette fenêtre. Veuillez rouvrir ce volet plus tard et enregistrer à nouveau.',
      thisPage:
        'Votre salle n’est conservée que jusqu’à la fermeture de cette page, car Outlook n’est pas disponible. Copiez l’invitation avant de la quitter.',
    },
    copied: 'Invitation copiée. Vous pouvez maintenant la coller dans votre texte.',
    copyRefused:
      'La copie n’est pas autorisée ici. Choisissez «\u00a0Texte brut\u00a0», sélectionnez le texte et copiez-le au clavier.',
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Enregistrement impossible\u00a0: vos salles occupent ${length} caractères, Outlook en accepte ${maxLength}. Veuillez raccourcir vos saisies.`,
    unreadable:
      'Enregistrement impossible\u00a0: vos données enregistrées sont illisibles et ne doivent pas être écrasées.',
    newer:
      'Enregistrement impossible\u00a0: vos salles viennent d’une version plus récente. Redémarrez Outlook, puis enregistrez à nouveau.',
    refused:
      'Outlook n’a pas enregistré votre salle. Vos saisies sont toutes conservées ici. Veuillez réessayer.',
  },
  settings: {
    unreadableTitle: 'Vos salles sont illisibles',
    unreadable:
      'Les données qu’Outlook conserve pour ce complément sont endommagées ou ne proviennent pas de lui.',
    nothingChanged: 'Rien n’a été modifié ni supprimé.',
    whatToDo:
      'Redémarrez Outlook. Si cette page réapparaît, contactez l’assistance et indiquez-lui ceci\u00a0:',
    place: (where) => `Endroit illisible\u00a0: ${where}`,
    support: 'Contacter l’assistance',
    startAnew: 'Recommencer',
    startingAnew: 'Préparation…',
    startAnewExplained:
      'Vous pouvez aussi recommencer avec un formulaire vide. Ce qui est illisible est mis de côté dans votre boîte aux lettres, où l’assistance peut encore le trouver.',
    newerTitle: 'Vos salles viennent d’une version plus récente',
    newer:
      'Redémarrez Outlook pour obtenir la version plus récente de ce complément. D’ici là, vous pouvez consulter vos salles, mais pas les modifier.',
    rooms: 'Vos salles',
  },
  opensInNewWindow: 's’ouvre dans une nouvelle fenêtre',
};
