import { hostHas } from './service';
import type { Service } from './service';

export const zoom: Service = {
  name: 'Zoom',
  words: ['zoom'],
  roleOf: ({ host, path }) => {
    if (!hostHas(host, 'zoom')) return undefined;
    if (/^\/(?:j|my|s|w|wc\/join)\//u.test(path)) return 'join';
    return /^\/(?:u|zoomconference)\b/u.test(path) ? 'phonePage' : undefined;
  },
};
