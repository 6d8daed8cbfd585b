import { hostHas } from './service';
import type { Service } from './service';

/** Anybody may run it under any name, but its page of phone numbers is always the same. */
export const jitsi: Service = {
  name: 'Jitsi Meet',
  words: ['jitsi', 'jitsi meet'],
  phonePin: 'meetingNumber',
  roleOf: ({ host, path }) => {
    if (/^\/static\/dialInInfo\.html/u.test(path)) return 'phonePage';
    // The same room without sound, for a phone in a meeting room.
    if (/#config\./u.test(path)) return 'other';
    return (host === 'meet.jit.si' || hostHas(host, 'jitsi')) && /^\/[^/?#]+/u.test(path)
      ? 'join'
      : undefined;
  },
};
