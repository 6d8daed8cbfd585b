import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, manifestRules, surroundingsOf } from './manifest/check';
import { homeOf } from './manifest/rule';
import { childAt, readXml } from './manifest/xml';

/** `npm run check:manifest [file]`: says which add-in the manifest is for, then what is wrong with it. */
const root = path.join(import.meta.dirname, '..');
const file = process.argv[2] ?? 'manifest.xml';

function check(): readonly string[] {
  if (!existsSync(file)) return ['there is no such file; a build that failed leaves none'];
  const xml = readFileSync(file, 'utf8');
  const read = readXml(xml);
  if (read.ok) {
    const textOf = (name: string) => childAt(read.value, name)?.text ?? '';
    const name = childAt(read.value, 'DisplayName')?.attributes['DefaultValue'] ?? '';
    console.log(`${name} ${textOf('Version')}, ${textOf('ProviderName')}`);
    console.log(`id ${textOf('Id')}, at ${homeOf(read.value) ?? 'no address'}`);
  }
  return checkManifest(xml, surroundingsOf(root, path.dirname(file)));
}

const sentences = check();
for (const sentence of sentences) console.error(`${file}: ${sentence}`);
if (sentences.length === 0) console.log(`${file} keeps all ${manifestRules.length} rules`);
process.exitCode = sentences.length === 0 ? 0 : 1;
