import type { Language } from './language';

export const en: Language = {
  tag: 'en',
  invitation: {
    labelEnd: ':',
    videoconference: 'Videoconference',
    join: 'Join',
    sameLinkForAll: 'Registered users and guests use the same link.',
    phone: 'Phone',
    thenEnter: (extension) => `Dial one of the numbers, then enter the meeting extension ${extension}.`,
    extension: 'Meeting extension',
    h323: 'H.323 gateway',
    h323Backup: 'H.323 backup',
    dial: (dialStrings) => `Dial ${dialStrings.join(' or ')}`,
    sip: 'SIP',
    confirmKey: 'Confirm key',
    confirmKeys: (keys) =>
      keys.length > 1 ? `${keys.join(' or ')}, depending on the device` : keys.join(''),
    pin: 'PIN',
    pinIsImportant: 'Important: the PIN is needed for every way of joining.',
    pinComesSeparately: 'You will receive the PIN separately. It is needed for every way of joining.',
    test: 'Test room',
    testBefore: 'Please try your connection here before your first meeting.',
    help: 'Help',
    note: 'Note',
    thanks: (service) =>
      service === undefined ? 'Thank you, and see you soon.' : `Thank you for using ${service}.`,
  },
  notices: {
    inserted: {
      top: (room) => `The details of “${room}” are at the top of the text.`,
      text: (room) => `The details of “${room}” are in the text.`,
      belowQuote: (room) => `The details of “${room}” are below the quoted message. Please move them.`,
    },
    checkSubject: 'Please check the subject.',
    checkLocation: 'Please check the location.',
    alreadyThere: (room) => `The details of “${room}” are already here. Nothing was changed.`,
    updated: (room) => `The details of “${room}” are now up to date.`,
    besideLink: 'The link also stands elsewhere in the text.',
    notUpdated: 'Outlook did not take the update. The old details still stand in the text. Please try again.',
    linesMissing: (room) =>
      `The details of “${room}” are here, but some lines are missing. Add them in “Videoconf options”.`,
    picturesInTheWay: (room) =>
      `“${room}” is out of date here, but an update could lose pictures. Nothing was changed. Open “Videoconf options”.`,
    someoneElses:
      'The details of another person’s room are here. Nothing was changed. To add yours, open “Videoconf options”.',
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
    testRoomUrl: 'Test room link',
    helpUrl: 'Help link',
    serviceName: 'Service name',
    ownLine: 'Own line',
  },
  faults: {
    empty: 'Please fill this in.',
    hiddenCharacters: 'It contains hidden characters. Please type it instead of pasting it.',
    tooLong: 'This is too long. Please shorten it.',
    notHttps: 'The link must begin with https://.',
    credentials: 'The link contains a user name or password. Please remove everything up to the @ sign.',
    notALink:
      'This is not a complete link. Copy it from your browser, for example https://video.example.edu/join/anna.',
    notAnExtension: 'The extension is a number, for example 112752642756.',
    notAPin: 'The PIN consists of digits or letters, for example 2468.',
    notAHost: 'Enter a host name or an IP address, for example h323.example.edu.',
    notAPhoneNumber: 'Enter a phone number with its country code, for example +41 44 555 01 00.',
  },
};
