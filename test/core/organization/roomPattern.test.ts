import { expect, test } from '@jest/globals';
import { isRoomPattern, roomLinkFor } from '../../../src/core/organization/roomPattern';

const pattern = 'https://vc.example.edu/join/{user}';

test.each([
  [pattern, true],
  ['https://vc.example.edu/{user}/join?from=mail', true],
  ['https://vc.example.edu/join', false],
  ['https://vc.example.edu/{user}/{user}', false],
  ['http://vc.example.edu/join/{user}', false],
  // Whoever chooses an address would choose the server.
  ['https://{user}.example.edu/join', false],
  ['vc.example.edu/join/{user}', false],
])('%s can be a room pattern: %s', (text, can) => {
  expect(isRoomPattern(text)).toBe(can);
});

test.each([
  ['anna.keller@example.edu', 'https://vc.example.edu/join/anna.keller'],
  ['  Anna.Keller@Example.edu ', 'https://vc.example.edu/join/anna.keller'],
  ['anna+video@example.edu', 'https://vc.example.edu/join/anna%2Bvideo'],
  ['anna.keller', undefined],
  ['', undefined],
  ['../admin@example.edu', undefined],
  ['/o=org/cn=anna@x', undefined],
])('the room of %s is %s', (address, link) => {
  expect(roomLinkFor(pattern, address)).toBe(link);
});

test('without a pattern there is no link', () => {
  expect(roomLinkFor(undefined, 'anna@example.edu')).toBeUndefined();
});
