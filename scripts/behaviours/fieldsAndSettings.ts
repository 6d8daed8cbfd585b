import type { Subject } from './behaviour';

/** What hosts do to the fields of an item and to what the add-in stores. */
export const fieldAndSettingSubjects: readonly Subject[] = [
  {
    letter: 'E',
    title: 'Subject, location, time',
    behaviours: [
      { id: 'E01', says: 'Subject and location take 255 characters.' },
      {
        id: 'E02',
        says: 'On the web, writing a location adds one instead of replacing it; the same one a second time does nothing and says success.',
      },
      {
        id: 'E03',
        says: 'A location that is being typed cannot be read until it is committed, and old values are read after that.',
      },
      {
        id: 'E04',
        says: 'Writing the location as one text turns a booked room into words: the booking is lost.',
      },
      { id: 'E05', says: 'A location is read doubled, or is gone minutes after it was written.' },
      {
        id: 'E06',
        says: 'For an occurrence of a series classic Outlook gives the rooms of before.',
        notOurs: 'Rooms are neither changed nor judged; our own entry is added beside whatever is read.',
      },
      { id: 'E07', says: 'Locations that were written as text are read as custom ones.' },
      { id: 'E08', says: 'Older clients know one text for all locations and nothing else.' },
      { id: 'E09', says: 'Times of a series cannot be written.' },
      {
        id: 'E10',
        says: 'The recurrence is null, missing or never answered, depending on client and moment.',
      },
      { id: 'E11', says: 'Saving an item from an add-in loses later edits of an occurrence.' },
      { id: 'E12', says: 'Phones cannot write the subject of a message.' },
      { id: 'E13', says: 'The recurrence of one occurrence cannot be written.' },
    ],
  },
  {
    letter: 'F',
    title: 'Roaming settings',
    behaviours: [
      {
        id: 'F01',
        says: 'Settings are read once, when a page of the add-in starts; what another page saves later stays unseen.',
      },
      { id: 'F02', says: 'A page that is loaded again has the settings of the session’s start.' },
      { id: 'F03', says: 'Saving fails now and then with 9019 and works a moment later, or never.' },
      { id: 'F04', says: 'More than 32 KB cannot be saved.' },
      {
        id: 'F05',
        says: 'On Android event handlers see the settings of the day of installation.',
        notOurs: 'There are no event handlers, and no part for phones.',
      },
      {
        id: 'F06',
        says: 'With several accounts or shared mailboxes, the mailbox that an add-in is told is not always the one that is meant.',
      },
      {
        id: 'F07',
        says: 'In shared mailboxes settings are there on one client and gone on another.',
        notOurs:
          'Outlook keeps them, and nothing in an add-in can bring them back; the form takes the room again.',
      },
      { id: 'F08', says: 'Saving writes everything: of two windows the later one wins.' },
      { id: 'F09', says: 'Settings hang on the Id of the manifest.' },
      { id: 'F10', says: 'What any older version has stored comes back for years.' },
    ],
  },
];
