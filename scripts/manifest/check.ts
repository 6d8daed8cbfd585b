import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { addressesLead, iconsFit, idsResolve, overridesAgree } from './resources';
import type { ManifestCase, ManifestRule } from './rule';
import { bothItemsAreServed, elementsAreInOrder, valuesAreRight } from './shape';
import { languagesAreComplete, textsAreShortEnough } from './texts';
import { readXml } from './xml';

/**
 * What must hold for the manifest, checked without a network. Microsoft's own validation is a service
 * (`npm run validate:manifest`); these rules are its documented ones that our manifest could break, and the add-in's own
 * promises.
 */
export const manifestRules: readonly ManifestRule[] = [
  elementsAreInOrder,
  valuesAreRight,
  bothItemsAreServed,
  idsResolve,
  overridesAgree,
  textsAreShortEnough,
  languagesAreComplete,
  addressesLead,
  iconsFit,
];

/** What the rules need to know of the project around a manifest. */
export type ManifestSurroundings = Omit<ManifestCase, 'manifest'>;

/**
 * Checks a manifest by all rules.
 * @returns a sentence per mistake, each saying what is wrong and where; none if the manifest is good
 */
export function checkManifest(manifestXml: string, surroundings: ManifestSurroundings): readonly string[] {
  const read = readXml(manifestXml);
  if (!read.ok) return [read.error];
  return manifestRules.flatMap((rule) => rule({ manifest: read.value, ...surroundings }));
}

/** The function names that a source file gives to `Office.actions.associate`. */
export const findAssociatedFunctions = (source: string): readonly string[] =>
  [...source.matchAll(/Office\.actions\.associate\(\s*(['"`])([^'"`]+)\1/gu)].map(([, , name = '']) => name);

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
