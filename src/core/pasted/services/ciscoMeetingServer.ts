import type { Service } from './service';

export const ciscoMeetingServer: Service = {
  name: 'Cisco Meeting Server',
  words: ['cisco meeting server', 'cisco meeting'],
  roleOf: ({ path }) =>
    /^\/invited\.sf\?|^\/meeting\/\d+\?(?:.*&)?secret=/u.test(path) ? 'join' : undefined,
};
