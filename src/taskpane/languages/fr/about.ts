import type { AboutWords } from '../aboutWords';

export const about: AboutWords = {
  title: 'À propos',
  madeFor: (organization) => `Fourni par ${organization}`,
  version: (version) => `Version ${version}`,
  help: 'Obtenir de l’aide',
  report: 'Signaler un problème',
  reportLabel: 'Ce que vous pouvez envoyer à l’assistance',
  reportNote:
    'Ce rapport ne contient aucun de vos liens, codes PIN, noms, adresses ou textes. Rien n’est envoyé automatiquement\u00a0: copiez-le dans un message à l’assistance et décrivez ce qui s’est passé.',
  copy: 'Copier le rapport',
  copied: 'Le rapport est copié.',
  notCopied: 'Le rapport n’a pas pu être copié. Sélectionnez le texte ci-dessus et copiez-le vous-même.',
  inReport: {
    version: 'version',
    organization: 'Organisation',
    outlook: 'Outlook',
    noOutlook: 'hors d’Outlook',
    language: 'Langue',
    pane: 'options',
    invitation: 'invitations',
    saved: 'Salles enregistrées',
    savedKind: {
      none: 'rien d’enregistré pour l’instant',
      book: 'lisibles',
      newer: 'enregistrées par une version plus récente',
      unreadable: 'illisibles',
    },
    rooms: 'nombre',
    characters: 'caractères',
    failed: 'Ce qu’Outlook n’a pas fait depuis l’ouverture de cette page',
    noneFailed: 'rien',
    failure: {
      refused: 'refusé',
      threw: 'interrompu',
      unanswered: 'pas de réponse',
      absent: 'non disponible',
    },
  },
};
