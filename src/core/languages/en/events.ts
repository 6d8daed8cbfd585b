import type { EventWords } from '../eventWords';

export const en: EventWords = {
  send: {
    old: {
      time: 'The invitation says another time than this appointment has.',
      pin: 'The invitation has another PIN than your room has now.',
      link: 'The invitation has a link that your room had before.',
    },
    linkAlone: 'The link of your room is in the text without the rest of its invitation.',
    what: 'You can put it right in the options, or send it as it is.',
    label: 'Open options',
  },
  timeChanged: {
    text: 'The time has changed. The invitation to your videoconference still says the old one.',
    label: 'Update',
  },
  notAdded: {
    text: 'The invitation to your videoconference is not in this meeting yet.',
    label: 'Add invitation',
  },
};
