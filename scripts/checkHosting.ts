import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkHosting } from './hosting/check';
import type { BuiltFiles } from './hosting/check';

/** `npm run check:hosting URL`: says what is wrong with a hosted folder. */
function builtHere(): BuiltFiles {
  const entries = existsSync('dist') ? readdirSync('dist', { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative('dist', file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
  );
}

const [url] = process.argv.slice(2);
if (url === undefined) {
  console.error('Say where the add-in is hosted: npm run check:hosting https://add-videoconf.example.edu');
  process.exitCode = 1;
} else {
  const findings = await checkHosting(url, fetch, builtHere());
  for (const { kind, sentence } of findings)
    console.log(`${kind === 'fault' ? 'Wrong' : 'Advice'}: ${sentence}.`);
  const faults = findings.filter(({ kind }) => kind === 'fault').length;
  if (faults === 0) console.log(`${url} can be used by Outlook.`);
  process.exitCode = faults === 0 ? 0 : 1;
}
