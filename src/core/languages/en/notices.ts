import type { UserWords } from '../userWords';

export const en: UserWords = {
  notices: {
    inserted: {
      top: (room) => `The details of “${room}” are at the top of the text.`,
      text: (room) => `The details of “${room}” are in the text.`,
      belowQuote: (room) => `The details of “${room}” are below the quoted message. Please move them.`,
      belowSignature: (room) => `The details of “${room}” are below the signature. Please move them.`,
    },
    checkSubject: 'Please check the subject.',
    checkLocation: 'Please check the location.',
    checkCalendar: 'Please check the attached calendar file.',
    alreadyThere: (room) => `The details of “${room}” are already here. Nothing was changed.`,
    updated: (room) => `The details of “${room}” are now up to date.`,
    besideLink: 'The link also stands elsewhere in the text.',
    unknownZone: 'The time zone of your mailbox is not known, so no time is written.',
    notUpdated: 'Outlook did not take the update. The old details still stand in the text. Please try again.',
    linesMissing: (room) =>
      `The details of “${room}” are here, but some lines are missing. Add them in “Videoconf options”.`,
    picturesInTheWay: (room) =>
      `“${room}” is out of date here, but an update could lose pictures. Nothing was changed. Open “Videoconf options”.`,
    someoneElses:
      'The details of another person’s room are here. Nothing was changed. To add yours, open “Videoconf options”.',
    quoteInDoubt: (room) =>
      `Details of “${room}” stand below what may be a quoted mail. Nothing was inserted. Open “Videoconf options” to decide.`,
    twice: (room) =>
      `The details of “${room}” are here twice. Nothing was changed. Remove one in “Videoconf options”.`,
    textLost: {
      putBack: 'Outlook lost text while updating, so the old text was put back. Please check it.',
      notPutBack: 'Outlook lost text while updating. Undo with Ctrl+Z, or close the item without saving it.',
    },
    notInserted: 'Outlook did not take the details. Copy them from “Videoconf options”.',
    fieldsMayBeSet: 'Subject or location may have been filled in.',
    unconfirmed:
      'Outlook did not confirm this. Please check whether the details are in the text before you click again.',
    bodyUnreadable: 'Outlook did not show the text of this item, so nothing was inserted. Please try again.',
    badField: (room, field) =>
      `Nothing was inserted: “${field}” of “${room}” is not valid. Correct it in “Videoconf options”.`,
    noRoom: 'You have no room yet. Open “Videoconf options” and enter your room.',
    setUpRoom: 'Set up your room',
    settingsUnreadable:
      'Your saved rooms cannot be read. Nothing was changed. Open “Videoconf options” to see why.',
    settingsNewer:
      'Your rooms were saved by a newer version. Restart Outlook to get it. Nothing was changed.',
    nothingToWriteTo: 'Open a message or an appointment for writing first, then click again.',
    tooLate: 'Outlook is taking too long. Please check the text before you click again.',
    unexpected: 'Something unexpected happened. Please check the text before you click again.',
  },
  fields: {
    name: 'Room name',
    joinUrl: 'Join link',
    extension: 'Meeting extension',
    pin: 'PIN',
    phoneNumbersUrl: 'Phone numbers page',
    phoneNumbers: 'Phone numbers',
    gateway: 'H.323 gateway',
    backupGateway: 'H.323 backup gateway',
    sipDomain: 'SIP domain',
    sipAddress: 'SIP address',
    testRoomUrl: 'Test room link',
    helpUrl: 'Help link',
    serviceName: 'Service name',
    ownLine: 'Own line',
  },
};
