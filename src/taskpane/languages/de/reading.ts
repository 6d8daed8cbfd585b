import type { ReadingTexts } from '../readingTexts';

export const de: ReadingTexts = {
  title: 'Aus der Einladung gelesen',
  found: (count) => `${count} ${count === 1 ? 'Angabe' : 'Angaben'} gefunden.`,
  notSaved: 'Noch ist nichts gespeichert.',
  toCheck: (fields) => `Bitte prüfen: ${fields}.`,
  missing: (fields) => `Nicht in der Einladung: ${fields}.`,
  discard: 'Gelesenes verwerfen',
  notInText: 'Steht nicht in der Einladung.',
  differs: (value) => `In der Einladung steht: ${value}`,
  use: 'Übernehmen',
  useNamed: (field) => `Für „${field}“ übernehmen`,
  pastedText: 'Der eingefügte Text',
  doubts: {
    severalValues: 'Im Text steht dafür noch ein anderer Wert. Ist es der richtige?',
    severalServices: 'Der Text lädt zu zwei Diensten ein. Ist es der richtige?',
    noLabel: 'Der Text sagt nicht, was das ist. Stimmt es?',
    brokenLine: 'Das wurde aus zwei Zeilen zusammengesetzt. Ist es vollständig?',
    personAsName: 'So heißt die Person, die einlädt. Heißt auch der Raum so?',
    phoneOnly: 'Laut Text gilt das nur für die Einwahl per Telefon. Gilt es für alle Wege?',
    maybePrivate: 'Das ist vielleicht eine persönliche Nummer. Ist sie für die Einwahl?',
    maybePin: 'Das ist vielleicht die PIN. Ist es wirklich die Nummer des Raums?',
    maybeExtension: 'Das ist vielleicht die Nummer des Raums. Ist es wirklich die PIN?',
    noCountryCode: 'Die Landesvorwahl fehlt. Bitte ergänzen Sie sie.',
    looksLikeWord: 'Das ist vielleicht ein gewöhnliches Wort. Ist es die PIN?',
    otherLinkShown: 'Der Text zeigt eine andere Adresse, als der Link öffnet. Ist es die richtige?',
  },
  refusedLinks: {
    host: 'Der Link im Text öffnet den Raum als Gastgeber und wurde nicht übernommen. Bitte geben Sie den Link für Gäste ein.',
    personal:
      'Der Link im Text gehört einer einzelnen Person und wurde nicht übernommen. Bitte geben Sie den Link für Gäste ein.',
  },
  failures: {
    nothing:
      'Im eingefügten Text wurde keine Videokonferenz gefunden. Das Formular ist unverändert. Bitte fügen Sie die ganze Einladung ein, oder füllen Sie das Formular aus.',
    tooLong:
      'Das ist zu lang für eine Einladung. Das Formular ist unverändert. Bitte fügen Sie nur die Einladung ein.',
  },
};
