import type { LanguageTag } from '../../core/languages/tags';

/** A ready text for guests that were told that the PIN comes separately, in the language of their invitation. */
export const pinMessages: {
  readonly [Tag in LanguageTag]: (room: { readonly name: string; readonly pin: string }) => string;
} = {
  en: ({ name, pin }) => `The PIN for the videoconference “${name}” is ${pin}. Please do not pass it on.`,
  de: ({ name, pin }) =>
    `Die PIN für die Videokonferenz „${name}“ lautet ${pin}. Bitte geben Sie sie nicht weiter.`,
  fr: ({ name, pin }) =>
    `Le code PIN de la visioconférence «\u00a0${name}\u00a0» est ${pin}. Merci de ne pas le transmettre à d’autres personnes.`,
  it: ({ name, pin }) =>
    `Il PIN della videoconferenza “${name}” è ${pin}. La preghiamo di non comunicarlo ad altri.`,
};
