import type { AlwaysWords } from '../alwaysWords';

export const always: AlwaysWords = {
  name: 'Deutsch',
  notLoaded:
    'Dieser Bereich konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung, schließen Sie den Bereich und öffnen Sie ihn wieder.',
  pinMessage: ({ name, pin }) =>
    `Die PIN für die Videokonferenz „${name}“ lautet ${pin}. Bitte geben Sie sie nicht weiter.`,
  daysApart: ['zwei Tage davor', 'Vortag', 'Folgetag', 'zwei Tage danach'],
};
