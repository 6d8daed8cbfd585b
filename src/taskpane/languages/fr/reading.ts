import type { ReadingTexts } from '../readingTexts';

export const fr: ReadingTexts = {
  title: 'Lu dans l’invitation',
  found: (count) => `${count} ${count === 1 ? 'information trouvée' : 'informations trouvées'}.`,
  notSaved: 'Rien n’est encore enregistré.',
  toCheck: (fields) => `À vérifier\u00a0: ${fields}.`,
  missing: (fields) => `Absent de l’invitation\u00a0: ${fields}.`,
  discard: 'Effacer ce qui a été lu',
  notInText: 'Ne figure pas dans l’invitation.',
  differs: (value) => `L’invitation indique\u00a0: ${value}`,
  use: 'Utiliser',
  useNamed: (field) => `Utiliser pour «\u00a0${field}\u00a0»`,
  pastedText: 'Le texte collé',
  doubts: {
    severalValues: 'Le texte contient une autre valeur pour ce champ. Est-ce la bonne\u00a0?',
    severalServices: 'Le texte invite à deux services. Est-ce le bon\u00a0?',
    noLabel: 'Le texte ne dit pas ce que c’est. Est-ce exact\u00a0?',
    brokenLine: 'Cette valeur réunit deux lignes. Est-elle complète\u00a0?',
    personAsName: 'C’est la personne qui invite. La salle porte-t-elle ce nom\u00a0?',
    phoneOnly:
      'Selon le texte, cela ne vaut que par téléphone. Est-ce valable pour tous les modes de connexion\u00a0?',
    maybePrivate: 'C’est peut-être un numéro personnel. Sert-il à se connecter\u00a0?',
    maybePin: 'C’est peut-être le code PIN. Est-ce bien le numéro de la salle\u00a0?',
    maybeExtension: 'C’est peut-être le numéro de la salle. Est-ce bien le code PIN\u00a0?',
    noCountryCode: 'L’indicatif du pays manque. Veuillez l’ajouter.',
    looksLikeWord: 'C’est peut-être un mot ordinaire. Est-ce bien le code PIN\u00a0?',
    otherLinkShown: 'Le texte montre une autre adresse que celle du lien. Est-ce la bonne\u00a0?',
  },
  refusedLinks: {
    host: 'Le lien du texte ouvre la salle en tant qu’hôte et n’a donc pas été repris. Veuillez saisir le lien pour les invités.',
    personal:
      'Le lien du texte appartient à une seule personne et n’a donc pas été repris. Veuillez saisir le lien pour les invités.',
  },
  failures: {
    nothing:
      'Aucune visioconférence n’a été trouvée dans le texte collé. Le formulaire est inchangé. Veuillez coller toute l’invitation, ou remplir le formulaire.',
    tooLong:
      'C’est trop long pour une invitation. Le formulaire est inchangé. Veuillez coller uniquement l’invitation.',
  },
};
