import * as v from 'valibot';
import { failure, success } from '../result';
import type { Result } from '../result';
import type { Organization } from './organization';
import { ENTRY_NAMES, OrganizationSchema } from './organizationSchema';

const pairsOf = (name: string): readonly string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2).toLowerCase());

/** How much of two names is the same, from 0 to 1, by their pairs of letters. */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
}

const lastOf = (name: string): string => name.replace(/^.*\./u, '');

/** The entry that somebody will have meant by another name. */
function meantBy(name: string): string | undefined {
  const written = lastOf(name);
  const [best = ''] = [...ENTRY_NAMES].sort(
    (one, other) => likeness(lastOf(other), written) - likeness(lastOf(one), written),
  );
  return likeness(lastOf(best), written) >= 0.6 ? best : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  Array: 'a list in brackets [ ]',
  Object: 'entries in braces { }',
  boolean: 'true or false, without quotation marks',
  number: 'a number, without quotation marks',
  string: 'a text in quotation marks',
};

const entryOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? 'the file';

/** Says in plain words what the library says in terms of types. */
function whatIsWrong(
  { kind, type, expected, received, message }: v.BaseIssue<unknown>,
  entry: string,
): string {
  if (kind === 'validation') return message;
  if (type === 'never') {
    const meant = meantBy(entry);
    return `is no entry that the add-in knows; ${meant === undefined ? 'docs/deploying.md names all' : `perhaps ${meant}`}`;
  }
  if (received === 'undefined') return 'is missing';
  if (received === 'null') return 'must not be null; where you have nothing to say, leave the entry out';
  const values = (expected ?? '').replace(/[()]/gu, '').split(' | ');
  if (type === 'picklist') return `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`;
  return `must be ${TYPES[expected ?? ''] ?? String(expected)}`;
}

/** One sentence per mistake: who misspells a name that is needed has not left it out as well. */
function sentencesOf(issues: readonly v.BaseIssue<unknown>[]): readonly string[] {
  const meant = issues.filter(({ type }) => type === 'never').map((issue) => meantBy(entryOf(issue)));
  return issues
    .filter((issue) => issue.received !== 'undefined' || !meant.includes(entryOf(issue)))
    .map((issue) => {
      const entry = entryOf(issue);
      const place = entry.replace(
        /\.(\d+)(\.)?/gu,
        (_, index, more) => ` no. ${Number(index) + 1}${more ? ', ' : ''}`,
      );
      return `${place}: ${whatIsWrong(issue, entry)}`;
    });
}

/**
 * Decodes an organization's file (`organization/<name>.json`). The build does it and compiles the result in, so nothing that
 * is shipped may import this file.
 * @returns the organization, or one sentence per mistake that names the entry and says what it must be
 */
export function decodeOrganization(json: unknown): Result<Organization, readonly string[]> {
  const decoded = v.safeParse(OrganizationSchema, json);
  if (decoded.success) return success(decoded.output);
  return failure(sentencesOf(decoded.issues));
}
