import { hostHas } from './service';
import type { Service } from './service';

export const pexip: Service = {
  name: 'Pexip',
  words: ['pexip'],
  roleOf: ({ host, path }) => {
    if (/^\/webapp\d?\/.*(?:conference|meeting)|^\/webapp\d?\/?\?conference=/u.test(path)) return 'join';
    return hostHas(host, 'pexip') && /^\/(?:m|meet)\//u.test(path) ? 'join' : undefined;
  },
};
