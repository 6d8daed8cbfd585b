import type { Service } from './service';

export const blueJeans: Service = {
  name: 'BlueJeans',
  words: ['bluejeans', 'blue jeans'],
  accessCode: 'pin',
  roleOf: ({ host, path }) => {
    if (host !== 'bluejeans.com' && !host.endsWith('.bluejeans.com')) return undefined;
    // Room 111 repeats what one says.
    if (/^\/111\/?$/u.test(path)) return 'test';
    if (/numbers/u.test(path)) return 'phonePage';
    return /^\/\d{6,}/u.test(path) ? 'join' : undefined;
  },
};
