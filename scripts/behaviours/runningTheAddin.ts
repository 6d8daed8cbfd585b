import type { Subject } from './behaviour';

/** How hosts run an add-in: commands, notifications, the pane, clients, pages. */
export const runningSubjects: readonly Subject[] = [
  {
    letter: 'G',
    title: 'Function commands and calls',
    behaviours: [
      {
        id: 'G01',
        says: 'A command that does not say when it is done leaves Outlook’s bar standing and blocks the next clicks.',
      },
      { id: 'G02', says: 'A command that says so too early is ended with everything that it still does.' },
      { id: 'G03', says: 'Clicks queue: a second one runs after the first.' },
      { id: 'G04', says: 'A command is ended after five minutes, in a meeting provider’s button after one.' },
      { id: 'G05', says: 'In classic Outlook the page lives on after the command was completed.' },
      { id: 'G06', says: 'After a dialog the next call fails with 5100.' },
      {
        id: 'G07',
        says: 'Outlook’s own bar while a command runs cannot be changed.',
        notOurs: 'We leave it; our own notification comes after it.',
      },
      { id: 'G08', says: 'The user closes or changes the item while the command runs.' },
      {
        id: 'G09',
        says: 'With a certificate that is not trusted the button spins for ever.',
        notOurs:
          'No code of the add-in runs then; docs/deploying.md has the pages opened in a browser first.',
      },
      { id: 'G10', says: 'At most three calls may be under way at the same time.' },
      { id: 'G11', says: 'A call is never answered.' },
      { id: 'G12', says: 'Event handlers of classic Outlook run where there is no page.' },
      { id: 'G13', says: 'A dialog of a command disturbs other add-ins that watch the sending.' },
    ],
  },
  {
    letter: 'H',
    title: 'Notifications',
    behaviours: [
      { id: 'H01', says: 'Five notifications fit, on phones one; one more is an error.' },
      { id: 'H02', says: 'A message has 150 characters at most and its key 32.' },
      {
        id: 'H03',
        says: 'Icon and persistence are demanded of some kinds of messages and forbidden for others.',
      },
      { id: 'H04', says: 'The message with a button is known by some clients only, once per add-in.' },
      { id: 'H05', says: 'Appointments on phones have no notifications.' },
      { id: 'H06', says: 'A persistent message comes back with the draft.' },
    ],
  },
  {
    letter: 'I',
    title: 'The pane and the item under it',
    behaviours: [
      { id: 'I01', says: 'A pinned pane stays while the item changes, and must follow it.' },
      {
        id: 'I02',
        says: 'The pane is told of a change before the new item is there: for a moment there is none.',
      },
      { id: 'I03', says: 'After another draft was chosen, all calls of the pane fail.' },
      {
        id: 'I04',
        says: 'A pinned pane is not told that the item changed and keeps a picture of the old one.',
        notOurs: 'The pane is not pinned (I01), so it ends with its item.',
      },
      {
        id: 'I05',
        says: 'While the user changes items quickly, reads fail now and then, and answers come late.',
        notOurs: 'The pane is not pinned (I01), so it ends with its item, and with it whatever is under way.',
      },
      { id: 'I06', says: 'A page is used again for an item that is only being read.' },
      { id: 'I07', says: 'office.js takes the history of the browser away.' },
    ],
  },
  {
    letter: 'J',
    title: 'Clients and accounts',
    behaviours: [
      { id: 'J01', says: 'Phones can hardly write into a message from an add-in.' },
      {
        id: 'J02',
        says: 'A button as an online-meeting provider is for add-ins that an administrator has installed.',
        notOurs: 'The manifest does not ask to be one.',
      },
      { id: 'J03', says: 'The Mac does not know the manifest in JSON.' },
      {
        id: 'J04',
        says: 'New Outlook ran add-ins for the first account only, and never for accounts that are not Microsoft’s.',
        notOurs: 'The add-in is not started there, so it can do nothing about it.',
      },
      { id: 'J05', says: 'Without a network add-ins do not appear.' },
      { id: 'J06', says: 'Exchange servers claim more than they can, or less.' },
      { id: 'J07', says: 'Delegates and shared mailboxes have the add-in only where the manifest says so.' },
      {
        id: 'J08',
        says: 'Protected mails, group mailboxes, public folders and saved files start no add-in.',
        notOurs: 'The add-in is not started there.',
      },
      {
        id: 'J09',
        says: 'On the Mac an occurrence has no id, and recipients have no type.',
        notOurs: 'Neither is asked for.',
      },
      { id: 'J10', says: 'On the Mac with an Exchange server many calls fail.' },
    ],
  },
  {
    letter: 'K',
    title: 'Page, storage, network',
    behaviours: [
      {
        id: 'K01',
        says: 'If a file of office.js cannot be loaded, it never says that it is ready, nor that it is not.',
      },
      { id: 'K02', says: 'In a plain browser office.js is ready without a host.' },
      { id: 'K03', says: 'The browser’s storage is divided by the page around, and may throw.' },
      { id: 'K04', says: 'The theme is told by some clients only, and not always rightly.' },
      { id: 'K05', says: 'The narrowest pane is 320 pixels wide.' },
    ],
  },
];
