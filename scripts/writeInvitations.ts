import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { invitationsPage } from './invitations/invitationsPage';

/** `npm run invitations`: writes docs/invitations.md anew. */
await writeFile(path.resolve('docs/invitations.md'), invitationsPage());
