import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { invitationsPage } from '../scripts/invitations/invitationsPage';

test('docs/invitations.md shows the invitations as they are: after a change run `npm run invitations`', () => {
  expect(readFileSync(path.resolve('docs/invitations.md'), 'utf8')).toBe(invitationsPage());
});
