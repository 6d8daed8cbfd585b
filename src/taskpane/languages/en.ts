import type { PaneWords } from './paneWords';

export const en: PaneWords = {
  form: {
    setUpTitle: 'Set up your room',
    setUpIntro:
      'Enter your virtual meeting room once. After that, one click adds it to a message or an appointment.',
    editTitle: 'Edit room',
    required: 'Name and link are all you need. The rest is optional.',
    otherWays: 'Other ways to join',
    fromOrganization: (organization, value) =>
      `From ${organization ?? 'your organization'}: ${value}. Leave empty to use it.`,
    hints: {
      name: 'Invitees will see this name.',
      joinUrl: 'The link that invitees open to join.',
      extension: 'The number of your room, for phones and room systems.',
      pin: 'It will be in the invitation.',
    },
    showPin: 'Show PIN',
    hidePin: 'Hide PIN',
    backupWithoutGateway: 'A backup needs a gateway. Please fill in the field above as well.',
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
  },
  overview: {
    add: 'Add',
    adding: 'Adding…',
    copy: 'Copy',
    edit: 'Edit',
    preview: 'Preview',
    previewIntro: 'This is exactly what will be inserted.',
    previewTitle: (roomName) => `Preview of the invitation to “${roomName}”`,
    formatted: 'Formatted',
    plainText: 'Plain text',
    notWritable: 'This room cannot be inserted as it is:',
    correct: (field) => `Correct “${field}”`,
  },
  host: {
    noHost:
      'This page is not open in Outlook, so nothing can be added here. You can copy the invitation instead.',
    notStarted:
      'The connection to Outlook could not be established, so nothing can be added. Close this pane and open it again, or copy the invitation.',
  },
  notices: {
    saved: {
      mailbox: 'Your room is saved.',
      thisDevice:
        'Outlook did not take your room. It is kept in this window for about ten minutes only. Please open this pane again later and save once more.',
      thisPage:
        'Your room is kept until you close this page, because Outlook is not there. Copy the invitation before you leave.',
    },
    copied: 'Copied. You can now paste the invitation into your text.',
    copyRefused:
      'Copying is not allowed here. Choose “Plain text”, select the text and copy it with the keyboard.',
  },
  saveProblems: {
    tooLarge: (length, maxLength) =>
      `Not saved: your rooms take ${length} characters, and Outlook has space for ${maxLength}. Please shorten your entries.`,
    unreadable: 'Not saved: what is stored for you cannot be read, and it must not be overwritten.',
    newer: 'Not saved: your rooms come from a newer version. Restart Outlook to get it, then save again.',
    refused: 'Outlook did not save your room. Everything you typed is still here. Please try again.',
  },
  settings: {
    unreadableTitle: 'Your saved rooms cannot be read',
    unreadable: 'What Outlook has stored for this add-in is damaged or does not come from it.',
    nothingChanged: 'Nothing has been changed or deleted.',
    whatToDo: 'Restart Outlook. If you see this page again, please contact support and tell them:',
    place: (where) => `Unreadable place: ${where}`,
    support: 'Contact support',
    startAnew: 'Start anew',
    startingAnew: 'Starting…',
    startAnewExplained:
      'You can also start anew with an empty form. What cannot be read is put aside in your mailbox, where support still finds it.',
    newerTitle: 'Your rooms come from a newer version',
    newer:
      'Restart Outlook to get the newer version of this add-in. Until then you can look at your rooms, but not change them.',
    rooms: 'Your rooms',
  },
  opensInNewWindow: 'opens in a new window',
};
