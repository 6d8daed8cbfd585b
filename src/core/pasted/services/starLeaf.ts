import type { Service } from './service';

export const starLeaf: Service = {
  name: 'StarLeaf',
  words: ['starleaf'],
  accessCode: 'pin',
  roleOf: ({ host, path }) => {
    if (host !== 'meet.starleaf.com') return undefined;
    return /^\/\d+(?:\/app)?\/?$/u.test(path) ? 'join' : 'other';
  },
};
