import type { Service } from './service';

/** The PIN in its invitations is for the phone alone: in a browser nobody is asked for one. */
export const googleMeet: Service = {
  name: 'Google Meet',
  words: ['google meet'],
  phonePin: 'meetingNumber',
  roleOf: ({ host, path }) => {
    if (host === 'tel.meet') return 'phonePage';
    return host === 'meet.google.com' && /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/u.test(path) ? 'join' : undefined;
  },
};
