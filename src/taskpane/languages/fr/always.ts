import type { AlwaysWords } from '../alwaysWords';

export const always: AlwaysWords = {
  name: 'Français',
  notLoaded:
    'Ce volet n’a pas pu être chargé. Veuillez vérifier votre connexion, fermer le volet et le rouvrir.',
  pinMessage: ({ name, pin }) =>
    `Le code PIN de la visioconférence «\u00a0${name}\u00a0» est ${pin}. Merci de ne pas le transmettre à d’autres personnes.`,
  daysApart: ['deux jours avant', 'la veille', 'le lendemain', 'deux jours après'],
};
