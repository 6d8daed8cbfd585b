import type { EventWords } from '../eventWords';

export const fr: EventWords = {
  send: {
    old: {
      time: 'L’invitation indique une autre heure que ce rendez-vous.',
      pin: 'L’invitation indique un autre code PIN que celui de votre salle.',
      link: 'L’invitation indique un ancien lien de votre salle.',
    },
    linkAlone:
      'Le lien de votre salle est dans le texte sans son invitation : le code PIN, le téléphone et les systèmes de salle manquent.',
    what: 'Vous pouvez corriger cela dans les options, ou envoyer tel quel.',
    label: 'Ouvrir les options',
  },
  timeChanged: {
    text: 'L’heure a changé. L’invitation à votre visioconférence indique encore l’ancienne.',
    label: 'Mettre à jour',
  },
  notAdded: {
    text: 'L’invitation à votre visioconférence n’est pas encore dans cette réunion.',
    label: 'Ajouter l’invitation',
  },
};
