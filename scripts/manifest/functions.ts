import { ownFiles } from '../hosting/checkPage';
import { EVENT_SCRIPT } from './options';
import { overridesOf } from './rule';
import type { AssociatedFunctions, ManifestRule } from './rule';
import type { XmlElement } from './xml';

/** The function names that a file gives to `Office.actions.associate`, before the build or after it. */
export const findAssociatedFunctions = (source: string): readonly string[] =>
  [...source.matchAll(/Office\.actions\.associate\(\s*(['"`])([^'"`]+)\1/gu)].map(([, , name = '']) => name);

/**
 * The functions that built scripts bind.
 * @param textOf the text of a built file by its name
 */
export function functionsInBuild(textOf: (file: string) => string | undefined): AssociatedFunctions {
  const functionsIn = (file: string) => findAssociatedFunctions(textOf(file) ?? '');
  return {
    page: ownFiles(textOf('commands.html') ?? '').flatMap(functionsIn),
    script: functionsIn(EVENT_SCRIPT),
  };
}

/** The names of the functions that a manifest declares. */
function declaredFunctions(manifest: XmlElement): {
  readonly commands: readonly string[];
  readonly events: readonly string[];
} {
  const all = overridesOf(manifest).flatMap(({ parts }) => parts);
  const commands = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  const events = all
    .filter(({ name }) => name === 'LaunchEvent')
    .map(({ attributes }) => attributes['FunctionName'] ?? '');
  return { commands: [...new Set(commands)], events: [...new Set(events)] };
}

/**
 * Every function is in the code. A button whose function is not associated never answers; an event before sending keeps
 * the mail waiting. Events must be in both files: classic Outlook on Windows takes the script, all others the page.
 */
export const functionsAreBound: ManifestRule = ({ manifest, functions }) => {
  const { commands, events } = declaredFunctions(manifest);
  const unbound = (names: readonly string[], file: keyof AssociatedFunctions, at: string) =>
    names
      .filter((name) => !functions[file].includes(name))
      .map((name) => `the function ${name} is not in ${at}: no Office.actions.associate('${name}', …)`);
  return [
    ...unbound([...new Set([...commands, ...events])], 'page', "the ribbon's page"),
    ...unbound(events, 'script', 'the script for classic Windows'),
  ];
};
