import { expect, test } from '@jest/globals';
import path from 'node:path';
import { invitationsPage } from '../scripts/invitations/invitationsPage';
import { storedGolden } from './samples/golden';

test('docs/invitations.md shows the invitations as they are', () => {
  const page = invitationsPage();
  expect(page).toBe(storedGolden(path.resolve('docs/invitations.md'), page));
});
