import type { Service } from './service';

export const lifesize: Service = {
  name: 'Lifesize',
  words: ['lifesize'],
  accessCode: 'pin',
  roleOf: ({ host, path }) => {
    if (!/^(?:call|guest)\.lifesize(?:cloud)?\.com$/u.test(host)) return undefined;
    if (path.startsWith('/numbers')) return 'phonePage';
    return /^\/\d+/u.test(path) ? 'join' : 'other';
  },
};
