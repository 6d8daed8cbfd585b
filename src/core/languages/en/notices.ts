import type { UserWords } from '../userWords';

export const en: UserWords = {
  notices: {
    inserted: {
      top: 'Invitation added at the top.',
      text: 'Invitation added to your text.',
      belowQuote: 'The invitation landed below the quoted message. Please move it up.',
      belowSignature: 'The invitation landed below your signature. Please move it up.',
    },
    checkSubject: 'Please check the subject.',
    checkLocation: 'Please check the location.',
    checkCalendar: 'Please check the attached calendar file.',
    alreadyThere: (room) => `The invitation to “${room}” is already here and up to date.`,
    updated: 'Invitation updated.',
    besideLink: 'The link is also somewhere else in the text.',
    tookRoom: (room) => `Room: “${room}”.`,
    unknownZone: 'It has no time, because the time zone of your mailbox is not known.',
    notUpdated: 'Outlook did not take the update. The old invitation is still here. Please try again.',
    linesMissing: (room) => `The invitation to “${room}” is here, but some lines are missing.`,
    picturesInTheWay: (room) =>
      `“${room}” is out of date here. An update could lose pictures, so nothing was changed.`,
    someoneElses: 'Somebody else’s invitation is already here. Nothing was changed.',
    quoteInDoubt: (room) => `“${room}” is already here, perhaps in a quoted mail. Nothing was added.`,
    twice: (room) => `The invitation to “${room}” is here twice.`,
    textLost: {
      putBack: 'Outlook lost some text, so the old text was put back. Please check it.',
      notPutBack: 'Outlook lost some text. Press Ctrl+Z, or close without saving.',
    },
    notInserted: 'Outlook did not take the invitation.',
    fieldsMayBeSet: 'Subject or location may have been filled in.',
    unconfirmed:
      'Outlook did not confirm. Please check whether the invitation is there before you click again.',
    bodyUnreadable: 'Outlook did not show the text, so nothing was added. Please try again.',
    badRoom: (room) => `Nothing was added: a field of “${room}” is not valid.`,
    noRoom: 'You have no room yet.',
    noRoomForOwner: (owner) => `Nothing was added: you have no room for the calendar of ${owner}.`,
    setUpRoom: 'Set up your room',
    openOptions: 'Open options',
    inOptions: 'Open “Videoconf options”.',
    settingsUnreadable: 'Your saved rooms cannot be read. Nothing was changed.',
    settingsNewer: 'Your rooms were saved by a newer version. Please restart Outlook to get it.',
    nothingToWriteTo: 'Please open a message or an appointment for writing, then click again.',
    tooLate: 'Outlook is taking too long. Please check the text before you click again.',
    unexpected: 'Something went wrong. Please check the text before you click again.',
  },
};
