import { expect, test } from '@jest/globals';
import { looksLikeRoom } from '../../../src/core/pasted/services/roomLinks';
import { recogniseLink, services } from '../../../src/core/pasted/services';
import { serviceLinks, sitePagesOf } from '../../samples/rooms/serviceLinks';

test.each(serviceLinks)('%s', (url, service, role) => {
  const found = recogniseLink(url);
  expect([found?.service.name, found?.role]).toEqual([service, role]);
});

test('every service has a link here', () => {
  expect([...new Set(serviceLinks.map(([, name]) => name))].sort()).toEqual(
    services.map(({ name }) => name).sort(),
  );
});

const INTO_ROOMS = new Set(['join', 'host', 'personal']);

test.each(serviceLinks.filter(([, , role]) => INTO_ROOMS.has(role)))(
  'no page of the site behind %s leads into a room',
  (url) => {
    for (const page of sitePagesOf(url))
      expect([page, INTO_ROOMS.has(recogniseLink(page)?.role ?? '')]).toEqual([page, false]);
  },
);

test.each([
  'https://www.example.org/zoom/j/1234',
  'https://evilteams.microsoft.com.example.org/meet/1',
  'https://meet.google.com/landing',
  'https://notwebex.com/meet/anna',
  'https://www.webex.com/help',
  'https://example.webex.com/webappng/sites/example/meeting/info/55a1',
  'https://example.webex.com/webappng/sites/example/meeting/scheduler',
  'https://support.zoom.com/hc/en',
  'https://www.whereby.com',
  'https://call.example.org/index.php/call/',
  'https://videoconf.example.edu/join/anna',
])('%s is nobody’s', (url) => {
  expect(recogniseLink(url)).toBeUndefined();
});

test.each([
  ['https://example.zoom.us/j/4155550123?pwd=x', '4155550123'],
  ['https://teams.live.com/meet/9391234567?p=x', '9391234567'],
  ['https://bluejeans.com/908555367/browser', '908555367'],
  ['https://meeting.zoho.eu/meeting/join?key=1205551187', '1205551187'],
  ['https://zoom.us/my/anna', undefined],
  ['https://example.zoom.us/s/4155550123', undefined],
])('the number inside %s', (url, number) => {
  expect(recogniseLink(url)?.number).toBe(number);
});

test.each([
  ['https://wideo.example.edu/sala/obrona', true],
  ['https://mote.example.se/styrelse', true],
  ['https://join.example.no/styret', true],
  ['https://example.nl/kamer/raad', true],
  ['https://example.org/rooms-of-our-house', false],
])('%s looks like a room: %s', (url, expected) => {
  expect(looksLikeRoom(url)).toBe(expected);
});
