import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ownFiles } from '../hosting/checkFile';
import { findAssociatedFunctions, functionsAreBound } from './functions';
import { launchEventsAreRight, runtimeFitsEvents } from './launchEvents';
import { EVENT_SCRIPT } from './options';
import { elementsAreInOrder } from './order';
import { addressesLead, iconsFit, idsResolve, overridesAgree } from './resources';
import type { ManifestCase, ManifestRule } from './rule';
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

/** Where a file of the add-in comes from, in the project's root. */
const sourceOf = (file: string): string | undefined => {
  if (file === EVENT_SCRIPT) return 'src/events/classic.ts';
  return /^\w+\.html$/u.test(file) ? path.join('src', file.replace(/\.html$/u, ''), file) : undefined;
};

/** The files of code whose functions a manifest may name: the sources in the root, the scripts themselves in `dist`. */
function codeOf(root: string, folder: string): { readonly page: readonly string[]; readonly script: string } {
  const commands = path.join(root, 'src', 'commands');
  if (path.resolve(folder) === path.resolve(root))
    return {
      page: [
        ...readdirSync(commands)
          .filter((name) => name.endsWith('.ts'))
          .map((name) => path.join(commands, name)),
        path.join(root, 'src', 'events', 'page.ts'),
      ],
      script: path.join(root, 'src', 'events', 'classic.ts'),
    };
  const page = new TextDecoder().decode(readIfThere(path.join(folder, 'commands.html')));
  return {
    page: ownFiles(page).map((file) => path.join(folder, file)),
    script: path.join(folder, EVENT_SCRIPT),
  };
}

/**
 * The files beside a manifest and the functions of the code. `dist` holds pages, icons and scripts as they are served; in
 * the root the icons stand in assets/, a page `x.html` in src/x/, and code is read as it is written.
 */
export function surroundingsOf(root: string, folder: string): ManifestSurroundings {
  const { page, script } = codeOf(root, folder);
  const functionsIn = (file: string) => findAssociatedFunctions(new TextDecoder().decode(readIfThere(file)));
  return {
    readFile: (file) => {
      const source = path.resolve(folder) === path.resolve(root) ? sourceOf(file) : undefined;
      return (
        readIfThere(path.join(folder, file)) ??
        (source === undefined ? undefined : readIfThere(path.join(root, source)))
      );
    },
    functions: { page: page.flatMap(functionsIn), script: functionsIn(script) },
  };
}
