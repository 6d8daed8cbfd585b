import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeOrganization } from '../src/core/organization/decodeOrganization';
import type { EventOption, Organization } from '../src/core/organization/organization';
import { failure, success } from '../src/core/result';
import type { Result } from '../src/core/result';

/**
 * The organization that a command is for, `default` where none is named: `npm run build -- --organization NAME`. Without
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
export function readOrganizationFile(root: string, name: string): Result<Organization, readonly string[]> {
  if (!/^[\w-]+$/u.test(name))
    return failure([
      `the organization is "${name}": it must be the name of a file in organization/, without .json`,
    ]);
  const file = `organization/${name}.json`;
  let text: string;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    return failure([
      `${file} is missing. Take one that is there (${listNames(root)}), or write that file first`,
    ]);
  }
  return decodeText(file, text);
}

/** What the engine says of text that is no JSON; nothing where it is JSON. */
function mistakeIn(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Where a mistake is of which the engine does not say it: at the first sign that it does not expect, else at the end. */
function placeOfMistake(text: string): number {
  const begins = Array.from({ length: text.length }, (_, length) => text.slice(0, length + 1));
  const at = begins.findIndex((begin) => mistakeIn(begin)?.startsWith('Unexpected token') === true);
  return at < 0 ? text.trimEnd().length : at;
}

/** The same with the line in place of the number of the character. */
function jsonMistake(text: string, message: string): string {
  const [place = '', position] = / in JSON at position (\d+)(?: \(.*\))?$/u.exec(message) ?? [];
  const said = message.replace(place, '').replace(/\s+/gu, ' ');
  const at = position === undefined ? placeOfMistake(text) : Number(position);
  const line = text.slice(0, at).split('\n').length;
  return `line ${line}: ${said}. Look there, and just before, for a comma, a quotation mark or a bracket that is missing or too many`;
}

function decodeText(file: string, given: string): Result<Organization, readonly string[]> {
  // Editors on Windows put a mark before the text, which is no part of it.
  const text = given.replace(/^\uFEFF/u, '');
  const mistake = mistakeIn(text);
  if (mistake !== undefined) return failure([`${file} is not JSON: ${jsonMistake(text, mistake)}`]);
  const decoded = decodeOrganization(JSON.parse(text));
  return decoded.ok ? decoded : failure(decoded.error.map((sentence) => `${file}: ${sentence}`));
}

/**
 * What the build puts into the scripts for an organization's file: its facts, checked, with the defaults filled in.
 * @returns null where the file is wrong: then ManifestPlugin fails the build with all sentences, once is enough
 */
export function compiledOrganization(text: string): Organization | null {
  const decoded = decodeText('the file', text);
  return decoded.ok ? decoded.value : null;
}

/** The events of an organization; none where its file is wrong: then ManifestPlugin fails the build. */
export function eventsOf(root: string, name: string): readonly EventOption[] {
  const organization = readOrganizationFile(root, name);
  return organization.ok ? (organization.value.events ?? []) : [];
}

const listNames = (root: string): string =>
  readdirSync(path.join(root, 'organization'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/u, ''))
    .join(', ');
