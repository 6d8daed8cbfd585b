import type { Service } from './service';

export const teams: Service = {
  name: 'Microsoft Teams',
  words: ['microsoft teams', 'teams meeting', 'teams besprechung'],
  roleOf: ({ host, path }) => {
    if (host === 'dialin.teams.microsoft.com') return path.startsWith('/usp') ? 'other' : 'phonePage';
    if (host === 'aka.ms' && /^\/JoinTeamsMeeting/iu.test(path)) return 'help';
    if (host !== 'teams.microsoft.com' && host !== 'teams.live.com') return undefined;
    return /^\/(?:l\/meetup-join|meet)\//u.test(path) ? 'join' : 'other';
  },
};
