import type { Service } from './service';

const isWebex = (host: string): boolean => host === 'webex.com' || host.endsWith('.webex.com');

export const webex: Service = {
  name: 'Webex',
  words: ['webex'],
  accessCode: 'meetingNumber',
  roleOf: ({ host, path }) => {
    if (host === 'help.webex.com') return 'help';
    if (!isWebex(host)) return undefined;
    if (/^\/(?:meet|join)\/|^\/[^/]+\/j\.php/u.test(path)) return 'join';
    return /globalcallin/iu.test(path) ? 'phonePage' : undefined;
  },
};
