import type { AlwaysWords } from '../alwaysWords';

export const always: AlwaysWords = {
  name: 'English',
  notLoaded: 'This pane could not be loaded. Please check your connection, close the pane and open it again.',
  pinMessage: ({ name, pin }) =>
    `The PIN for the videoconference “${name}” is ${pin}. Please do not pass it on.`,
  daysApart: ['two days before', 'day before', 'next day', 'two days later'],
};
