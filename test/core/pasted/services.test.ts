import { expect, test } from '@jest/globals';
import { recogniseLink, services } from '../../../src/core/pasted/services';

/** One link of each kind per service, as each builds them. */
const links: readonly (readonly [url: string, service: string, role: string])[] = [
  ['https://us02web.zoom.us/j/4155550123?pwd=x', 'Zoom', 'join'],
  ['https://zoom.example.org/my/anna', 'Zoom', 'join'],
  ['https://zoom.us/u/kdXy12Ab', 'Zoom', 'phonePage'],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'Microsoft Teams',
    'join',
  ],
  ['https://teams.live.com/meet/9391234?p=x', 'Microsoft Teams', 'join'],
  ['https://teams.microsoft.com/meetingOptions/?organizerId=1', 'Microsoft Teams', 'other'],
  ['https://dialin.teams.microsoft.com/1?id=2', 'Microsoft Teams', 'phonePage'],
  ['https://aka.ms/JoinTeamsMeeting?omkt=en-US', 'Microsoft Teams', 'help'],
  ['https://meet.google.com/abc-defg-hij', 'Google Meet', 'join'],
  ['https://tel.meet/abc-defg-hij?pin=1', 'Google Meet', 'phonePage'],
  ['https://example.webex.com/meet/anna', 'Webex', 'join'],
  ['https://example.webex.com/example/j.php?MTID=1', 'Webex', 'join'],
  ['https://example.webex.com/example/globalcallin.php?MTID=1', 'Webex', 'phonePage'],
  ['https://call.lifesizecloud.com/1234567', 'Lifesize', 'join'],
  ['https://call.lifesizecloud.com/otherways/1234567', 'Lifesize', 'other'],
  ['https://meet.starleaf.com/4123456789/app', 'StarLeaf', 'join'],
  ['https://meet.starleaf.com/4123456789/howtojoin', 'StarLeaf', 'other'],
  ['https://bluejeans.com/123456789/1234?src=join_info', 'BlueJeans', 'join'],
  ['https://bluejeans.com/111', 'BlueJeans', 'test'],
  ['https://www.bluejeans.com/premium-numbers', 'BlueJeans', 'phonePage'],
  ['https://vidyo.example.edu/flex.html?roomdirect.html&key=abc', 'Vidyo', 'join'],
  ['https://vc.example.org/webapp/#/?conference=anna', 'Pexip', 'join'],
  ['https://join.example.org/invited.sf?secret=x&id=1', 'Cisco Meeting Server', 'join'],
  ['https://cms.example.org/meeting/1234?secret=x', 'Cisco Meeting Server', 'join'],
  ['https://bbb.example.edu/b/ann-x7q-2kd', 'BigBlueButton', 'join'],
  ['https://bbb.example.edu/gl/ann-x7q-2kd', 'BigBlueButton', 'join'],
  ['https://video.example.edu/rooms/ann-x7q-2kd-pt9/join', 'BigBlueButton', 'join'],
  ['https://meet.jit.si/AnnasRoom', 'Jitsi Meet', 'join'],
  ['https://meet.example.edu/static/dialInInfo.html?room=x', 'Jitsi Meet', 'phonePage'],
  ['https://meet.jit.si/AnnasRoom#config.startSilent=true', 'Jitsi Meet', 'other'],
];

test.each(links)('%s', (url, service, role) => {
  const found = recogniseLink(url);
  expect([found?.service.name, found?.role]).toEqual([service, role]);
});

test('every service has a link here', () => {
  expect([...new Set(links.map(([, name]) => name))].sort()).toEqual(services.map(({ name }) => name).sort());
});

test.each([
  'https://www.example.org/zoom/j/1234',
  'https://evilteams.microsoft.com.example.org/meet/1',
  'https://meet.google.com/landing',
  'https://notwebex.com/meet/anna',
  'https://videoconf.example.edu/join/anna',
])('%s is nobody’s', (url) => {
  expect(recogniseLink(url)).toBeUndefined();
});
