import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { idsIn } from './behaviour';

/** A test or a group of tests whose title names behaviours. */
export interface NamingTest {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
  /** The titles of the groups around it and its own, from the outside in. */
  readonly titles: readonly string[];
  /** The ids in its own title. */
  readonly ids: readonly string[];
}

const GROUPS_AND_TESTS = new Set(['describe', 'it', 'test']);

/** The words of a call's name: `test.each(table)` is `test`, `each`. */
function chainOf(expression: ts.Expression): readonly string[] {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression))
    return [...chainOf(expression.expression), expression.name.text];
  if (ts.isCallExpression(expression)) return chainOf(expression.expression);
  return ts.isTaggedTemplateExpression(expression) ? chainOf(expression.tag) : [];
}

/** The title of a test that runs; one that is skipped shows nothing. */
function titleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [first = '', ...modifiers] = chainOf(node.expression);
  if (!GROUPS_AND_TESTS.has(first) || modifiers.some((name) => name === 'skip' || name === 'todo'))
    return undefined;
  const [title] = node.arguments;
  if (title && ts.isStringLiteralLike(title)) return title.text;
  if (title && ts.isTemplateExpression(title))
    return title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return undefined;
}

/**
 * The tests in a source that name behaviours in their titles. Only titles count: what a comment or a table says,
 * nobody reads when the test fails.
 */
export function namingTestsIn(file: string, source: string): readonly NamingTest[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: NamingTest[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const title = titleOf(node);
    const titles = title === undefined ? around : [...around, title];
    const ids = title === undefined ? [] : idsIn(title);
    if (ids.length > 0) found.push({ file, titles, ids });
    ts.forEachChild(node, (child) => visit(child, titles));
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind), []);
  return found;
}

/** All such tests of a project, in the order of their files. */
export const namingTestsOf = (root: string): readonly NamingTest[] =>
  readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/u.test(file))
    .map((file) => `test/${file.split(path.sep).join('/')}`)
    .sort()
    .flatMap((file) => namingTestsIn(file, readFileSync(path.join(root, file), 'utf8')));
