import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findAssociatedFunctions, functionsAreBound, functionsInBuild } from './functions';
import { launchEventsAreRight, runtimeFitsEvents } from './launchEvents';
import { EVENT_SCRIPT } from './options';
import { elementsAreInOrder } from './order';
import { addressesLead, iconsFit, idsResolve, overridesAgree } from './resources';
import type { AssociatedFunctions, ManifestCase, ManifestRule } from './rule';
import { bothItemsAreServed, valuesAreRight } from './shape';
import { languagesAreComplete, phoneLabelIsShort, textsAreShortEnough } from './texts';
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
  launchEventsAreRight,
  runtimeFitsEvents,
  functionsAreBound,
  idsResolve,
  overridesAgree,
  textsAreShortEnough,
  phoneLabelIsShort,
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

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const textIfThere = (file: string): string => new TextDecoder().decode(readIfThere(file));

/** Where a file of the add-in comes from, in the project's root. */
const sourceOf = (file: string): string | undefined => {
  if (file === EVENT_SCRIPT) return 'src/events/classic.ts';
  return /^\w+\.html$/u.test(file) ? path.join('src', file.replace(/\.html$/u, ''), file) : undefined;
};

/** The functions of the code as it is written. */
function functionsInSources(root: string): AssociatedFunctions {
  const functionsIn = (file: string) => findAssociatedFunctions(textIfThere(path.join(root, 'src', file)));
  // The fallback is JavaScript, and binds for want of the scripts.
  const ribbon = readdirSync(path.join(root, 'src', 'commands')).filter((name) => name.endsWith('.ts'));
  return {
    page: [...ribbon.map((name) => `commands/${name}`), 'events/page.ts'].flatMap(functionsIn),
    script: functionsIn('events/classic.ts'),
  };
}

/**
 * The files beside a manifest and the functions of the code. `dist` holds pages, icons and scripts as they are served; in
 * the root the icons stand in assets/, a page `x.html` in src/x/, and code is read as it is written.
 */
export function surroundingsOf(root: string, folder: string): ManifestSurroundings {
  const isRoot = path.resolve(folder) === path.resolve(root);
  return {
    readFile: (file) => {
      const source = isRoot ? sourceOf(file) : undefined;
      return (
        readIfThere(path.join(folder, file)) ??
        (source === undefined ? undefined : readIfThere(path.join(root, source)))
      );
    },
    functions: isRoot
      ? functionsInSources(root)
      : functionsInBuild((file) => textIfThere(path.join(folder, file))),
  };
}
