import { hostHas } from './service';
import type { Service } from './service';

/** Greenlight, its usual portal: an access code lets into the room, a conference PIN is typed on the phone. */
export const bigBlueButton: Service = {
  name: 'BigBlueButton',
  words: ['bigbluebutton', 'big blue button'],
  accessCode: 'pin',
  phonePin: 'meetingNumber',
  roleOf: ({ host, path }) => {
    if (/^\/(?:gl\/)?(?:b|gl|rooms)\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}/u.test(path)) return 'join';
    return (hostHas(host, 'bbb') || hostHas(host, 'bigbluebutton')) && /^\/(?:b|rooms)\//u.test(path)
      ? 'join'
      : undefined;
  },
};
