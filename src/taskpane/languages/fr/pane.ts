import { fr as language } from '../../../core/languages/fr/invitation';
import { fr as reading } from './reading';
import type { PaneWords } from '../paneWords';

export { fr as userWords } from '../../../core/languages/fr/notices';

export const words: PaneWords = {
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
    ownLine: 'Remarque',
    owner: 'Calendrier de',
  },
  form: {
    setUpTitle: 'Configurez votre salle',
    setUpIntro:
      'Saisissez une seule fois votre salle de réunion virtuelle. Ensuite, un clic suffit pour l’ajouter à un message ou à un rendez-vous.',
    newTitle: 'Nouvelle salle',
    editTitle: 'Modifier la salle',
    knownFacts: (organization) =>
      organization === undefined ? 'Déjà fourni par votre organisation' : `Déjà fourni par ${organization}`,
    knownFactsNote:
      'Ces informations sont ajoutées automatiquement à l’invitation. Ne les modifiez ci-dessous que si votre salle est différente.',
    details: 'Afficher tous les détails',
    isThisYourRoom: 'Est-ce votre salle\u00a0?',
    offeredNote:
      'Elle découle de votre adresse. Si c’est la vôtre, enregistrez simplement\u00a0; un code PIN n’est nécessaire que si votre salle en a un.',
    notMyRoom: 'Non, une autre salle',
    importRooms: 'Importer des salles d’un fichier',
    advanced: 'Téléphone, systèmes de salle et autres',
    fromOrganization: (organization, value) =>
      `Valeur ${organization === undefined ? 'de votre organisation' : `fournie par ${organization}`}\u00a0: ${value}. Laissez le champ vide pour l’utiliser.`,
    hints: {
      name: 'Les personnes invitées verront ce nom.',
      joinUrl: 'Le lien que vos invités ouvrent pour participer.',
      extension: 'Le numéro de votre salle, pour les téléphones et les systèmes de salle.',
      pin: 'Si votre salle en a un.',
      phoneNumbersUrl: 'Une page avec les numéros d’appel.',
      phoneNumbers: 'Un par ligne, le lieu avant le numéro.',
      gateway: 'Pour les systèmes de salle qui appellent en H.323.',
      backupGateway: 'En cas de panne de la première passerelle.',
      sipDomain: 'Pour les appels SIP\u00a0: ce qui suit le @.',
      sipAddress: 'Pour les appels SIP, si l’adresse ne commence pas par le numéro de la conférence.',
      testRoomUrl: 'Une salle où vos invités peuvent tester leur connexion.',
      helpUrl: 'Une page où vos invités trouvent de l’aide.',
      serviceName: 'Le nom du service dans l’invitation.',
      ownLine: 'Une phrase de votre part, vers la fin de l’invitation.',
      owner:
        'Pour les salles d’autres personnes\u00a0: l’adresse e-mail du titulaire du calendrier où la salle sert. Vide\u00a0: le vôtre.',
    },
    example: (value) => `Exemple\u00a0: ${value}`,
    showPin: 'Afficher le code PIN',
    hidePin: 'Masquer le code PIN',
    pinChanged: (day) => `Dernière modification le ${day}.`,
    changePin: 'Changer le code PIN sur le portail',
    pinPolicy: 'Code PIN dans l’invitation',
    pinFor: 'Le code PIN est nécessaire pour',
    pinForUnknown: 'Inconnu : ne rien dire',
    asOrganization: (organization, value) => `${value} (comme ${organization ?? 'votre organisation'})`,
    backupWithoutGateway:
      'Une passerelle de secours suppose une passerelle principale. Veuillez remplir aussi le champ ci-dessus.',
    save: 'Enregistrer',
    saveAndAdd: 'Enregistrer et insérer',
    saving: 'Enregistrement…',
  },
  paste: {
    label: 'Collez une invitation ici',
    hint: 'Le message qui présente votre salle ou toute invitation à celle-ci. Vous pouvez coller n’importe où sur cette page et tout vérifier avant l’enregistrement.',
    read: 'Lire ce texte',
  },
  reading,
  faults: {
    empty: 'Veuillez remplir ce champ.',
    hiddenCharacters: 'Le texte contient des caractères invisibles. Veuillez le saisir au lieu de le coller.',
    tooLong: 'Ce texte est trop long. Veuillez le raccourcir.',
    notHttps: 'Le lien doit commencer par https://.',
    credentials: 'Le lien contient un nom d’utilisateur ou un mot de passe. Supprimez tout jusqu’au signe @.',
    notALink: 'Ce lien est incomplet. Copiez-le depuis votre navigateur.',
    notAnExtension: 'Le numéro de conférence se compose de chiffres.',
    notAPin: 'Le code PIN se compose de chiffres ou de lettres.',
    notAHost: 'Saisissez un nom d’hôte ou une adresse IP.',
    notASipAddress: 'Ce n’est pas une adresse SIP.',
    notAPhoneNumber: 'Saisissez le numéro avec l’indicatif du pays.',
    phoneLabelTooLong: 'Le lieu devant un numéro compte 60 caractères au plus. Veuillez le raccourcir.',
    notAMailAddress: 'Ce n’est pas une adresse e-mail.',
  },
  pinPolicies: {
    print: 'L’indiquer',
    omit: 'L’omettre',
    separate: 'Dire qu’il vient séparément',
  },
  pinNeededFor: {
    everyWay: 'tous les modes de connexion',
    phoneAndRoomSystems: 'le téléphone et les systèmes de salle seulement',
  },
  passcodeInLink: 'Ce lien donne accès sans le code PIN\u00a0: il contient lui-même le code d’accès.',
  lines: {
    // Lines with a label are called by it, where it is a name.
    ...language.invitation.labels,
    when: 'Date et heure',
    join: 'Lien de connexion',
    heading: 'Titre',
    linkFor: 'Que le lien est le même pour tous',
    pinFor: 'À quoi sert le code PIN',
    tryBefore: 'Conseil d’essayer la salle de test',
    comeEarly: 'Conseil d’arriver plus tôt la première fois',
    thanks: 'Remerciement',
  },
  invitation: {
    room: 'Salle',
    lookingAt: 'Dans cet élément',
    item: (subject) => `«\u00a0${subject}\u00a0»`,
    actions: {
      add: 'Insérer',
      addSecond: 'Insérer quand même',
      update: 'Mettre à jour',
      complete: 'Compléter',
      replace: (roomName) => `Remplacer par «\u00a0${roomName}\u00a0»`,
      remove: 'Retirer',
      removeExtra: 'Retirer la deuxième',
      copy: 'Copier',
      draftMail: 'Préparer un e-mail',
      undo: 'Annuler la modification',
    },
    running: {
      add: 'Insertion…',
      update: 'Mise à jour…',
      remove: 'Retrait…',
      undo: 'Annulation…',
    },
    edit: 'Modifier la salle',
    rooms: 'Toutes les salles et paramètres',
    options: 'Adapter cette invitation',
    otherService: (service) =>
      `Le texte contient déjà un lien ${service}. Vos invités ne sauront peut-être pas lequel utiliser.`,
    pinDue: (days) => `Cette salle a le même code PIN depuis ${days} jours. Veuillez le changer.`,
    enterNewPin: 'Saisir le nouveau code PIN',
    later: 'Plus tard',
    pinSeparately:
      'L’invitation annonce que le code PIN sera communiqué séparément. Voici un texte prêt à envoyer\u00a0:',
    copyPinText: 'Copier le texte avec le code PIN',
    draftWithoutPin:
      'L’e-mail ne contient pas le code PIN. Le navigateur et la messagerie peuvent mémoriser le lien qui l’ouvre. «\u00a0Copier\u00a0» reprend le code PIN.',
    draftWithout: (lines) =>
      `L’e-mail ne contient pas\u00a0: ${lines}. Le lien qui l’ouvre doit être court. «\u00a0Copier\u00a0» reprend tout.`,
    draftTooLong: 'L’invitation est trop longue pour préparer un e-mail. Veuillez la copier.',
  },
  when: {
    fields: 'Date et heure',
    zones: 'Autres fuseaux horaires',
    problems: {
      waiting: 'Lecture des horaires…',
      dateMissing: 'Veuillez indiquer la date sous la forme affichée sous le champ.',
      timeMissing: 'Veuillez indiquer le début, par exemple 14:30.',
      durationMissing: 'Veuillez indiquer la durée en minutes entières, par exemple 75.',
      twoInstants: 'Veuillez choisir l’une des deux heures. D’ici là, l’invitation n’en indique aucune.',
      zoneNotSaid:
        'Aucun horaire n’est indiqué, car Outlook n’a pas dit dans quel fuseau horaire se trouve votre boîte aux lettres.',
      noZone:
        'Aucun horaire n’est indiqué, car le fuseau horaire de votre boîte aux lettres n’a pas de nom international. Vous pouvez en choisir un autre dans les paramètres d’Outlook.',
      notSaid: 'Aucun horaire n’est indiqué, car Outlook n’a pas dit quand ce rendez-vous a lieu.',
      seriesUnknown: 'Aucun horaire n’est indiqué, car Outlook n’a pas dit si ce rendez-vous est périodique.',
      endsBeforeStart: 'Aucun horaire n’est indiqué, car le rendez-vous se termine avant de commencer.',
    },
    firstOfSeries: 'Première réunion de la série',
    allDay: 'toute la journée',
    date: 'Date',
    dateLetters: { day: 'J', month: 'M', year: 'A' },
    time: 'Début',
    timeHint: 'Par exemple 14:30',
    duration: 'Durée',
    wholeDay: 'Journée entière',
    otherDuration: 'Autre',
    minutes: 'Durée en minutes',
    ownZone: (zone) => `Dans votre fuseau horaire\u00a0: ${zone}`,
    twoInstants: {
      gap: (time) =>
        `Ce jour-là, on passe à l’heure d’été et ${time} n’existe pas. Quelle heure voulez-vous dire\u00a0?`,
      overlap: (time) =>
        `Ce jour-là, on passe à l’heure d’hiver et ${time} existe deux fois. Laquelle voulez-vous dire\u00a0?`,
    },
    past: 'Ce moment est déjà passé.',
    attach: 'Joindre un fichier de calendrier',
    saveFile: 'Enregistrer le fichier de calendrier',
    clear: 'Effacer l’horaire',
    calendar: {
      attached: 'Le fichier de calendrier est joint.',
      replaced: 'Le fichier de calendrier a été remplacé.',
      removed: 'Le fichier de calendrier a été retiré.',
      unsupported:
        'Cet Outlook ne permet pas aux compléments de joindre des fichiers. Enregistrez le fichier de calendrier et joignez-le vous-même.',
      failed:
        'Le fichier de calendrier n’a pas pu être joint ou retiré. Vérifiez les pièces jointes, ou enregistrez le fichier et joignez-le vous-même.',
    },
    saved:
      'Le fichier de calendrier a été remis à votre navigateur. S’il ne se trouve pas dans vos téléchargements, copiez son texte et enregistrez-le sous videoconference.ics.',
    copyFile: 'Copier le texte',
    notSaved: 'Le fichier de calendrier n’a pas pu être créé. Veuillez réessayer.',
  },
  look: {
    looking: 'Lecture du texte…',
    unseen: 'Outlook n’a pas montré le texte\u00a0: on ne sait pas si l’invitation y est.',
    nothingToWriteTo: 'Ouvrez un message ou un rendez-vous en mode rédaction, ou copiez l’invitation.',
    lookAgain: 'Vérifier à nouveau',
    absent: 'Pas encore d’invitation dans votre texte.',
    upToDate: {
      top: 'L’invitation est en haut et à jour.',
      text: 'L’invitation est dans le texte et à jour.',
    },
    calendarPending: 'Seul le fichier de calendrier ne correspond pas à votre choix.',
    outOfDate: {
      top: 'L’invitation en haut n’est plus à jour.',
      text: 'L’invitation dans le texte n’est plus à jour.',
    },
    damaged: {
      top: 'L’invitation en haut est incomplète.',
      text: 'L’invitation dans le texte est incomplète.',
    },
    differing: (lines) => `Différences\u00a0: ${lines}.`,
    missing: (lines) => `Il manque\u00a0: ${lines}.`,
    otherRoom: (roomName) => `L’invitation à «\u00a0${roomName}\u00a0» est dans le texte.`,
    someoneElses: 'L’invitation d’une autre personne est dans le texte. Elle reste telle quelle.',
    linkOnly: (roomName) => `Seul le lien vers «\u00a0${roomName}\u00a0» est dans le texte.`,
    quoteInDoubt:
      'Une de vos invitations est déjà là, peut-être dans un message cité. Elle reste telle quelle\u00a0; vous pouvez en ajouter une nouvelle.',
    twice: 'L’invitation est deux fois dans le texte.',
  },
  removal: {
    removed: 'Invitation retirée.',
    secondRemoved: 'Deuxième invitation retirée.',
    nothingToRemove: 'Il n’y a pas d’invitation de vous à retirer.',
    notRemoved: 'Outlook n’a pas retiré l’invitation\u00a0: elle est toujours là. Veuillez réessayer.',
    undone: 'Annulé.',
    notUndone: 'Outlook n’a rien annulé. Appuyez sur Ctrl+Z (sur un Mac ⌘Z) dans le texte.',
    changedSince:
      'Le texte a changé entre-temps, donc rien n’a été annulé. Appuyez sur Ctrl+Z (sur un Mac ⌘Z) dans le texte.',
  },
  question: {
    calendar: 'Aucune de vos salles n’est prévue pour ce calendrier. Laquelle voulez-vous\u00a0?',
    setUpForIt: 'Configurer une salle pour ce calendrier',
    pictures:
      'Le texte contient des images, qu’Outlook peut perdre quand le texte est réécrit. Vous pourrez annuler cette modification.',
    goOn: { update: 'Mettre à jour quand même', remove: 'Retirer quand même' },
    leave: 'Ne rien changer',
  },
  preview: {
    heading: 'Aperçu',
    intro: {
      added: 'Voici ce qui sera inséré.',
      updated: 'Voici ce que dira l’invitation après la modification.',
      standing: 'Voici ce qui figure dans le texte.',
    },
    masked: 'Le code PIN est masqué ici.',
    noSeparatePin: 'L’invitation n’annonce donc pas de code PIN communiqué séparément.',
    title: (roomName) => `Aperçu de l’invitation à «\u00a0${roomName}\u00a0»`,
    formatted: 'Mis en forme',
    plainText: 'Texte brut',
    dark: 'Sur papier sombre',
    showPin: 'Afficher le code PIN',
    notWritable: 'Cette salle ne peut pas être insérée telle quelle\u00a0:',
    correct: (field) => `Corriger «\u00a0${field}\u00a0»`,
  },
  options: {
    language: 'Langue',
    secondLanguage: 'Deuxième langue',
    noSecondLanguage: 'Aucune',
    include: 'Contenu de l’invitation',
    pin: 'Code PIN',
    fields: 'Remplir aussi',
    subject: 'L’objet, s’il est vide',
    location: 'Le lieu d’un rendez-vous',
    makeStandard: 'En faire mon réglage habituel',
    makeStandardNote:
      'Les langues, les fuseaux horaires, les lignes de l’invitation, l’objet et le lieu s’appliquent alors à toutes les invitations, y compris par le bouton du ruban.',
  },
  rooms: {
    title: 'Salles et paramètres',
    intro: 'Le bouton du ruban insère votre salle par défaut.',
    none: 'Vous n’avez pas de salle. Créez-en une avec «\u00a0Nouvelle salle\u00a0».',
    isDefault: 'Par défaut',
    use: 'Utiliser',
    useNamed: (roomName) => `Utiliser «\u00a0${roomName}\u00a0»`,
    edit: 'Modifier',
    editNamed: (roomName) => `Modifier «\u00a0${roomName}\u00a0»`,
    more: 'Plus',
    moreNamed: (roomName) => `Plus pour «\u00a0${roomName}\u00a0»`,
    makeDefault: 'Définir par défaut',
    moveUp: 'Monter',
    moveDown: 'Descendre',
    copy: 'Dupliquer',
    delete: 'Supprimer',
    copyName: (roomName) => `${roomName} (copie)`,
    add: 'Nouvelle salle',
    transfer: 'Exporter et importer',
    settings: 'Paramètres',
    uiLanguage: 'Langue de ce volet',
    asOutlook: 'Comme dans Outlook',
    back: 'Retour',
  },
  zones: {
    search: 'Ajouter un fuseau horaire',
    hint: 'Une ville, un pays ou un décalage, par exemple Tokyo, Inde ou +9.',
    full: 'Quatre fuseaux horaires au maximum. Retirez-en un pour en ajouter un autre.',
    places: 'Lieux trouvés',
    found: (count) => `${count} ${count === 1 ? 'lieu trouvé' : 'lieux trouvés'}.`,
    foundMore: (count) => `Plus de ${count} lieux trouvés. Continuez à taper pour voir les autres.`,
    none: 'Aucun résultat. Cherchez une ville, un pays ou un décalage comme +9.',
    isOwn: 'votre propre fuseau horaire',
    isChosen: 'déjà choisi',
    chosen: 'Fuseaux horaires choisis',
    remove: 'Retirer',
    removeNamed: (place) => `Retirer ${place}`,
    added: (place) => `Fuseau ajouté : ${place}.`,
    removed: (place) => `Fuseau retiré : ${place}.`,
    unknown: (zone) => `${zone} : cet ordinateur ne connaît pas ce fuseau horaire.`,
    hints: { night: 'nuit là-bas', weekend: 'week-end là-bas' },
  },
  settingsPage: {
    subject: 'Objet',
    pattern: 'Modèle de l’objet',
    patternHint: 'Laissez ce champ vide pour l’objet habituel. Une date inconnue est omise.',
    insert: 'Insérer',
    placeholders: { room: 'Nom de la salle', service: 'Nom du service', date: 'Date' },
    example: (subject) => `Exemple : « ${subject} »`,
    unknownPlaceholders: (names) =>
      `Inconnu : ${names}. Ce texte resterait tel quel dans l’objet. Utilisez {room} pour la salle, {service} pour le service et {date} pour la date.`,
    savedAsChanged: 'Tout est enregistré ici dès que vous le modifiez.',
    timeZones: 'Fuseaux horaires',
    timeZonesIntro: 'Toute invitation avec une heure l’indique aussi dans les fuseaux horaires choisis ici.',
    zonesFromOrganization: (organization) =>
      `Ce sont les fuseaux horaires de ${organization ?? 'votre organisation'}. Votre propre choix les remplace.`,
    useOrganizationZones: 'Utiliser ceux de l’organisation',
    adviceNote: (advice) => `L’invitation dit alors : « ${advice} »`,
    byItself: 'Ce que le complément fait de lui-même',
    events: {
      times: {
        label: 'Garder l’heure de l’invitation à jour',
        note: 'Quand vous déplacez un rendez-vous, son invitation suit ; Outlook classique sur Windows affiche à la place un message avec un bouton.',
      },
      send: {
        label: 'Vérifier encore une fois avant l’envoi',
        note: 'Si l’invitation contient une heure, un code PIN ou un lien périmé, Outlook vous prévient avant l’envoi ; vous pouvez toujours envoyer.',
      },
      auto: {
        label: 'Ajouter l’invitation avec le premier participant',
        note: 'Un nouveau rendez-vous reçoit l’invitation quand vous invitez la première personne : jamais un rendez-vous privé, et pas de nouveau si vous l’avez supprimée ; Outlook classique sur Windows la propose à la place.',
      },
    },
  },
  shortTest: {
    title: 'Test rapide avant la première réunion',
    myRoom: 'Tester ma salle',
    myRoomNote: 'Vous entrez dans la salle comme d’habitude.',
    openRoom: 'Ouvrir ma salle',
    asGuest: 'Tester en tant qu’invité',
    asGuestNote:
      'Copiez le lien et ouvrez-le dans une fenêtre privée ou dans un autre navigateur, où personne n’est connecté.',
    copyLink: 'Copier le lien',
    copied: 'Copié. Collez maintenant le lien dans la barre d’adresse d’une fenêtre privée.',
    copyRefused: 'La copie n’est pas autorisée ici. Copiez ce lien au clavier :',
    testRoom: 'Ouvrir la salle de test du service',
    checklist: 'Tout fonctionne-t-il ?',
    camera: 'L’image de la caméra est visible',
    sound: 'Le son passe dans les deux sens',
    pin: 'Le code PIN est accepté',
    phone: 'La participation par téléphone fonctionne',
    roomSystem: 'La participation avec un système de salle fonctionne',
  },
  transfer: {
    title: 'Exporter et importer des salles',
    exportTitle: 'Exporter',
    exportIntro: 'Pour reprendre vos salles dans une autre boîte aux lettres, ou en garder une copie.',
    withPins: 'Avec les codes PIN',
    withPinsNote: 'Toute personne qui a le fichier peut alors entrer dans vos salles.',
    download: 'Enregistrer dans un fichier',
    copy: 'Copier comme texte',
    fileNote:
      'Si le fichier ne se trouve pas dans vos téléchargements, copiez le texte et collez-le dans un fichier.',
    importTitle: 'Importer',
    importIntro: 'Rien n’est importé avant que vous ayez vu le contenu du fichier.',
    file: 'Fichier de salles',
    plan: (newCount, replacedCount) =>
      `Salles dans ce fichier\u00a0: ${newCount} ${newCount > 1 ? 'nouvelles' : 'nouvelle'}, ${replacedCount} ${replacedCount > 1 ? 'remplacent les vôtres' : 'remplace une des vôtres'}.`,
    take: 'Importer',
    problems: {
      tooLarge: 'Ce fichier est trop grand pour être un fichier de salles.',
      notRooms: 'Ce n’est pas un fichier de salles. Choisissez-en un qui a été exporté ici.',
      newer: 'Ce fichier vient d’une version plus récente. Redémarrez Outlook, puis réessayez.',
      empty: 'Il n’y a pas de salle dans ce fichier.',
    },
  },
  waiting: {
    outlook: 'En attente d’Outlook…',
    seconds: (seconds) => `${seconds} s`,
    stop: 'Ne plus attendre',
    stopped: 'Plus rien ne sera écrit. Outlook doit encore répondre…',
  },
  parts: {
    loading: 'Chargement…',
    failed:
      'Cette partie n’a pas pu être chargée. Veuillez vérifier votre connexion. Si cela se reproduit, rouvrez le volet.',
    tryAgain: 'Réessayer',
  },
  host: {
    noHost:
      'Cette page n’est pas ouverte dans Outlook\u00a0: rien ne peut y être inséré. Vous pouvez copier l’invitation ou préparer un e-mail.',
    notStarted:
      'La connexion à Outlook n’a pas pu être établie\u00a0: rien ne peut être inséré. Fermez ce volet et rouvrez-le, ou copiez l’invitation.',
  },
  notices: {
    notInserted: 'Outlook n’a pas inséré l’invitation. Veuillez la copier vous-même dans le texte.',
    saved: {
      mailbox: 'Votre salle est enregistrée.',
      thisDevice:
        'Outlook n’a pas accepté votre salle. Elle n’est conservée qu’une dizaine de minutes dans cette fenêtre. Veuillez rouvrir ce volet plus tard et enregistrer à nouveau.',
      thisPage:
        'Votre salle n’est conservée que jusqu’à la fermeture de cette page, car Outlook n’est pas disponible. Copiez l’invitation avant de la quitter.',
    },
    kept: {
      deleted: 'La salle est supprimée.',
      restored: 'La salle est rétablie.',
      copied: 'La salle est dupliquée.',
      defaultChosen: 'Le bouton du ruban insère désormais cette salle.',
      moved: 'L’ordre est enregistré.',
      imported: 'Les salles sont importées.',
      standardChosen: 'C’est désormais votre réglage habituel.',
      languageChosen: 'La langue est enregistrée.',
      patternChosen: 'Le modèle de l’objet est enregistré.',
      zonesChosen: 'Vos fuseaux horaires sont enregistrés.',
      adviceChosen: 'Votre choix est enregistré.',
      eventsChosen: 'Votre choix est enregistré.',
    },
    reach: {
      thisDevice:
        'Outlook ne l’a pas enregistré\u00a0: cela n’est conservé qu’une dizaine de minutes dans cette fenêtre.',
      thisPage: 'Cela ne vaut que jusqu’à la fermeture de cette page, car Outlook n’est pas disponible.',
    },
    copied: {
      invitation: 'Invitation copiée. Vous pouvez maintenant la coller dans votre texte.',
      pinText: 'Texte copié. Vous pouvez maintenant le coller dans un autre message.',
      file: 'Texte copié. Vous pouvez maintenant le coller dans un fichier.',
    },
    copyRefused: {
      invitation:
        'La copie n’est pas autorisée ici. Ouvrez «\u00a0Aperçu\u00a0», choisissez «\u00a0Texte brut\u00a0», sélectionnez le texte et copiez-le au clavier.',
      pinText:
        'La copie n’est pas autorisée ici. Sélectionnez le texte avec le code PIN et copiez-le au clavier.',
      file: 'La copie n’est pas autorisée ici. Veuillez plutôt enregistrer le fichier.',
    },
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Enregistrement impossible\u00a0: vos salles occupent ${length} caractères, Outlook en accepte ${maxLength}. Veuillez raccourcir vos saisies.`,
    unreadable:
      'Enregistrement impossible\u00a0: vos données enregistrées sont illisibles et ne doivent pas être écrasées.',
    newer:
      'Enregistrement impossible\u00a0: vos salles viennent d’une version plus récente. Redémarrez Outlook, puis enregistrez à nouveau.',
    refused:
      'Outlook n’a pas enregistré cette modification. Vos saisies sont toutes conservées ici. Veuillez réessayer.',
    stopped:
      'Outlook n’a pas confirmé l’enregistrement de votre salle. Vos saisies sont toutes conservées ici.',
    unsaved:
      'Votre saisie n’est pas enregistrée. Appuyez sur «\u00a0Enregistrer\u00a0», ou revenez encore une fois en arrière pour l’abandonner.',
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
  list: (names) => names.join(', '),
  opensInNewWindow: 's’ouvre dans une nouvelle fenêtre',
};
