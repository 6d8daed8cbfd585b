import type { EventWords } from '../eventWords';

export const fr: EventWords = {
  send: {
    old: {
      time: 'L’invitation indique un autre horaire que celui de ce rendez-vous.',
      pin: 'L’invitation indique un autre code PIN que celui de votre salle.',
      link: 'L’invitation indique un ancien lien de votre salle.',
    },
    linkAlone: 'Le lien de votre salle est dans le texte sans le reste de son invitation.',
    what: 'Vous pouvez corriger cela dans les options, ou envoyer tel quel.',
    label: 'Ouvrir les options',
  },
  timeChanged: {
    text: 'L’horaire a changé. L’invitation à votre visioconférence indique encore l’ancien.',
    label: 'Mettre à jour',
  },
  notAdded: {
    text: 'L’invitation à votre visioconférence n’est pas encore dans cette réunion.',
    label: 'Ajouter l’invitation',
  },
};
