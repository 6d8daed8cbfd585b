import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findAssociatedFunctions } from './manifestRules';
import type { ManifestSurroundings } from './manifestRules';

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * The files beside a manifest and the functions of the code. `dist` holds pages and icons as they are served; in the root
 * the icons stand in assets/ and a page `x.html` in src/x/.
 */
export function surroundingsOf(root: string, folder: string): ManifestSurroundings {
  const commands = path.join(root, 'src', 'commands');
  return {
    readFile: (file) =>
      readIfThere(path.join(folder, file)) ??
      (path.resolve(folder) === path.resolve(root) && /^\w+\.html$/u.test(file)
        ? readIfThere(path.join(root, 'src', file.replace(/\.html$/u, ''), file))
        : undefined),
    associatedFunctions: readdirSync(commands)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => findAssociatedFunctions(readFileSync(path.join(commands, name), 'utf8'))),
  };
}
