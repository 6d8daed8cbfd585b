import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, manifestRules } from './manifestRules';
import { surroundingsOf } from './manifestSurroundings';

const root = path.join(import.meta.dirname, '..');
const file = process.argv[2] ?? 'manifest.xml';
const sentences = checkManifest(readFileSync(file, 'utf8'), surroundingsOf(root, path.dirname(file)));

for (const sentence of sentences) console.error(`${file}: ${sentence}`);
if (sentences.length === 0) console.log(`${file} keeps all ${manifestRules.length} rules`);
process.exitCode = sentences.length === 0 ? 0 : 1;
