import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeOrganization } from '../../src/core/organization/decodeOrganization';
import type { Organization } from '../../src/core/organization/organization';
import { failure, success } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import { jsonMistake } from './jsonMistake';

/** An organization by the name of its file, and what that file says. */
export interface NamedOrganization {
  readonly name: string;
  readonly facts: Organization;
}

/** What a command is for: the organization that is named to it, `default` where none is, or what is wrong in sentences. */
export function readChosenOrganization(
  root: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
): Result<NamedOrganization, readonly string[]> {
  const name = chosenOrganization(given, environment);
  return name.ok ? readOrganizationFile(root, name.value) : failure([name.error]);
}

/**
 * The name of the organization that a command is for, `default` where none is named: `npm run build -- --organization NAME`. Without
 * the `--`, which PowerShell swallows, npm takes the option for its own: it hands on the name alone, or in its
 * environment.
 * @returns the name, or one sentence where something else is said
 */
export function chosenOrganization(
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
): Result<string, string> {
  const options = { organization: { type: 'string' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const npms = environment['npm_config_organization'];
  const alone = npms === 'true' ? positionals[0] : undefined;
  const name = values.organization ?? alone ?? npms ?? 'default';
  const strange =
    tokens.find((token) => token.kind === 'option' && token.name !== 'organization') ??
    tokens.find((token) => token.kind === 'positional' && token.value !== alone);
  if (strange === undefined && typeof name === 'string') return success(name);
  return failure(
    `"${given.join(' ')}" is not understood. The one option is an organization: -- --organization NAME`,
  );
}

/**
 * Reads `organization/<name>.json` below the project's root.
 * @returns the organization, or the sentences that say what is wrong, each naming the file
 */
export function readOrganizationFile(
  root: string,
  name: string,
): Result<NamedOrganization, readonly string[]> {
  if (!/^[\w-]+$/u.test(name))
    return failure([
      `the organization is "${name}": it must be the name of a file in organization/, without .json`,
    ]);
  const file = `organization/${name}.json`;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch {
    return failure([
      `${file} is missing. Take one that is there (${listNames(root)}), or write that file first`,
    ]);
  }
  const facts = decodeFile(file, bytes);
  return facts.ok ? success({ name, facts: facts.value }) : facts;
}

/** Takes a file's bytes: in UTF-8, with or without the mark that editors on Windows put before the text. */
function decodeFile(file: string, bytes: Uint8Array): Result<Organization, readonly string[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure([`${file} is not in UTF-8. Open it in an editor and save it again in that encoding`]);
  }
  const mistake = jsonMistake(text);
  if (mistake !== undefined) return failure([`${file}, ${mistake}`]);
  const decoded = decodeOrganization(JSON.parse(text));
  return decoded.ok ? decoded : failure(decoded.error.map((sentence) => `${file}: ${sentence}`));
}

const listNames = (root: string): string =>
  readdirSync(path.join(root, 'organization'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/u, ''))
    .join(', ');
