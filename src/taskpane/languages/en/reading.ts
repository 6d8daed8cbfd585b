import type { ReadingTexts } from '../readingTexts';

export const en: ReadingTexts = {
  title: 'Read from the invitation',
  found: (count) => `${count} ${count === 1 ? 'detail' : 'details'} found.`,
  notSaved: 'Nothing is saved yet.',
  toCheck: (fields) => `Please check: ${fields}.`,
  missing: (fields) => `Not in the invitation: ${fields}.`,
  discard: 'Discard what was read',
  notInText: 'Not in the invitation.',
  differs: (value) => `The invitation says: ${value}`,
  use: 'Use this',
  useNamed: (field) => `Use this for “${field}”`,
  pastedText: 'The pasted text',
  doubts: {
    severalValues: 'The text has another value for this, too. Is it the right one?',
    severalServices: 'The text invites to two services. Is this the right one?',
    noLabel: 'The text does not say what this is. Is it right?',
    brokenLine: 'This was put together from two lines. Is it complete?',
    personAsName: 'This is the person who invites. Is the room called that?',
    phoneOnly: 'In the text this is for joining by phone only. Does it hold for all ways in?',
    maybePrivate: 'This may be somebody’s own number. Is it for dialling in?',
    maybePin: 'This may be the PIN instead. Is it the number of the room?',
    maybeExtension: 'This may be the number of the room instead. Is it the PIN?',
    noCountryCode: 'The country code is missing. Please add it.',
    looksLikeWord: 'This may be an ordinary word. Is it the PIN?',
    otherLinkShown: 'The text shows another address than the link leads to. Is it the right one?',
  },
  refusedLinks: {
    host: 'The link in the text opens the room as its host, so it was not taken. Please enter the link for guests.',
    personal:
      'The link in the text belongs to one person, so it was not taken. Please enter the link for guests.',
  },
  failures: {
    nothing:
      'No videoconference was found in the pasted text. The form is unchanged. Please paste the whole invitation, or fill in the form.',
    tooLong: 'This is too long to be an invitation. The form is unchanged. Please paste only the invitation.',
  },
};
