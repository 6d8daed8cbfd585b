import type { EventWords } from '../eventWords';

export const de: EventWords = {
  send: {
    old: {
      time: 'Die Einladung nennt eine andere Zeit als dieser Termin.',
      pin: 'Die Einladung nennt eine andere PIN, als Ihr Raum jetzt hat.',
      link: 'Die Einladung nennt einen Link, den Ihr Raum früher hatte.',
    },
    linkAlone: 'Der Link Ihres Raums steht ohne den Rest der Einladung im Text.',
    what: 'In den Optionen können Sie das richtigstellen, oder Sie senden es so, wie es ist.',
    label: 'Optionen öffnen',
  },
  timeChanged: {
    text: 'Die Zeit hat sich geändert. Die Einladung zu Ihrer Videokonferenz nennt noch die alte.',
    label: 'Aktualisieren',
  },
  notAdded: {
    text: 'Die Einladung zu Ihrer Videokonferenz steht noch nicht in dieser Besprechung.',
    label: 'Einladung einfügen',
  },
};
