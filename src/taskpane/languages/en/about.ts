import type { AboutWords } from '../aboutWords';

export const about: AboutWords = {
  title: 'About',
  madeFor: (organization) => `Provided by ${organization}`,
  version: (version) => `Version ${version}`,
  help: 'Get help',
  report: 'Report a problem',
  reportLabel: 'What you can send to support',
  reportNote:
    'It contains none of your links, PINs, names, addresses or texts. Nothing is sent by itself: copy it into a message to your support, and describe what happened.',
  copy: 'Copy report',
  copied: 'The report is copied.',
  notCopied: 'The report could not be copied. Select the text above and copy it yourself.',
  inReport: {
    version: 'version',
    organization: 'Organization',
    outlook: 'Outlook',
    noOutlook: 'not in Outlook',
    language: 'Language',
    pane: 'options',
    invitation: 'invitations',
    saved: 'Saved rooms',
    savedKind: {
      none: 'nothing saved yet',
      book: 'readable',
      newer: 'saved by a newer version',
      unreadable: 'not readable',
    },
    rooms: 'number',
    characters: 'characters',
    failed: 'What Outlook did not do since this page was opened',
    noneFailed: 'nothing',
    failure: {
      refused: 'refused',
      threw: 'broken off',
      unanswered: 'no answer',
      absent: 'not available',
    },
  },
};
