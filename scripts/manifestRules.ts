import { functionIsBound, groupsFitTheRibbon, surfacesAreServed } from './manifest/commands';
import { commandsHaveTheirIcons, iconsHaveTheirSize } from './manifest/icons';
import { elementsAreInOrder } from './manifest/order';
import { readXml } from './manifest/readXml';
import {
  addressesAreSafe,
  controlIdsAreUnique,
  filesExist,
  overridesAgree,
  resourcesResolve,
} from './manifest/resources';
import type { ManifestCase, ManifestRule } from './manifest/rule';
import { groupsBearTheName, languagesAreComplete, textsAreShortEnough } from './manifest/texts';
import {
  formsAreForWriting,
  headIsRight,
  namespacesAreRight,
  requirementsAreLow,
  sharedFoldersAreSupported,
} from './manifest/values';

/**
 * What must hold for the manifest, checked without a network. Microsoft's own validation is a service
 * (`npm run validate:manifest`); these rules are its documented ones, and the add-in's own promises.
 */
export const manifestRules: readonly ManifestRule[] = [
  elementsAreInOrder,
  namespacesAreRight,
  headIsRight,
  requirementsAreLow,
  formsAreForWriting,
  sharedFoldersAreSupported,
  surfacesAreServed,
  groupsFitTheRibbon,
  groupsBearTheName,
  functionIsBound,
  resourcesResolve,
  controlIdsAreUnique,
  overridesAgree,
  textsAreShortEnough,
  languagesAreComplete,
  addressesAreSafe,
  filesExist,
  commandsHaveTheirIcons,
  iconsHaveTheirSize,
];

/** What the rules need to know of the project around a manifest. */
export type ManifestSurroundings = Pick<ManifestCase, 'readFile' | 'associatedFunctions'>;

/**
 * Checks a manifest by all rules.
 * @returns a sentence per mistake, each saying what is wrong and where; none if the manifest is good
 */
export function checkManifest(manifestXml: string, surroundings: ManifestSurroundings): readonly string[] {
  const read = readXml(manifestXml);
  if (!read.ok) return [read.error];
  const sizeInBytes = new TextEncoder().encode(manifestXml).length;
  return manifestRules.flatMap((rule) => rule({ manifest: read.value, sizeInBytes, ...surroundings }));
}

/** The function names that a source file gives to `Office.actions.associate`. */
export const findAssociatedFunctions = (source: string): readonly string[] =>
  [...source.matchAll(/Office\.actions\.associate\(\s*(['"`])([^'"`]+)\1/gu)].map(([, , name = '']) => name);
