import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostingExamples } from './hosting/examples';

/** `npm run hosting`: writes the examples of docs/hosting. */
const root = path.join(import.meta.dirname, '..');
for (const [name, text] of Object.entries(hostingExamples(root)))
  writeFileSync(path.join(root, 'docs', 'hosting', name), text);
