import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkHosting } from './hosting/check';
import type { BuiltAddin } from './hosting/check';
import { EVENT_SCRIPT } from './manifest/options';

/** `npm run check:hosting URL`: says what is wrong with a hosted folder. */
function builtHere(): BuiltAddin | undefined {
  if (!existsSync('dist/taskpane.html')) return undefined;
  const pages = ['commands.html', 'taskpane.html'].map((name) => [
    name,
    readFileSync(`dist/${name}`, 'utf8'),
  ]);
  const assets = readdirSync('dist/assets').filter((name) => !name.endsWith('.txt'));
  return {
    pages: Object.fromEntries(pages) as BuiltAddin['pages'],
    assets: [
      ...assets.map((name) => `assets/${name}`),
      ...[EVENT_SCRIPT, 'phone.html'].filter((name) => existsSync(`dist/${name}`)),
    ],
  };
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
