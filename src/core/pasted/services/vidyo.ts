import { hostHas } from './service';
import type { Service } from './service';

export const vidyo: Service = {
  name: 'Vidyo',
  words: ['vidyo'],
  roleOf: ({ host, path }) => {
    if (/^\/flex\.html\?roomdirect\.html&key=/u.test(path)) return 'join';
    return hostHas(host, 'vidyo') && /^\/join\/(?!test)[^/?#]{6,}/u.test(path) ? 'join' : undefined;
  },
};
