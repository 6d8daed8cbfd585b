import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const FOLDERS = ['.ci', 'assets', 'docs', 'organization', 'playground', 'scripts', 'src', 'test'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name).replaceAll(path.sep, '/'),
  ),
);
const documents = [...readdirSync('.'), ...files].filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What a build or somebody else's package has, and what does not exist on purpose. */
const NOT_HERE = [
  '95-topic-en.sample',
  'AgaveErrorUX/index.html',
  'Office.js',
  'events.js',
  'fonts.conf',
  'ical.js',
  'microsoft-officeaddins-allowed.json',
];

/** As GitHub makes the anchor of a heading. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whether a link of a document leads to a file, and to a heading in it. */
function leadsSomewhere(document: string, link: string): boolean {
  const [name = '', anchor] = link.split('#');
  const file = name === '' ? document : path.join(path.dirname(document), name);
  return existsSync(file) && (anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor));
}

/** Whether a path or a file's name of a document is there; tests are also named by how their paths begin. */
function isThere(word: string): boolean {
  if (/^(?:src|test|scripts|playground|docs|organization)\//u.test(word))
    return files.some((file) => file.startsWith(word.replace(/\/$/u, '')));
  if (!/^[\w./-]+\.(?:tsx?|c?js|md|css|html|json|conf|sample|txt)$/u.test(word)) return true;
  return existsSync(word) || [...files, ...NOT_HERE].some((file) => `/${file}`.endsWith(`/${word}`));
}

test.each(['src/core/languages/it', 'src/taskpane/languages/it'])(
  'the recipe for a language names every file of %s',
  (folder) => {
    const recipe = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(readdirSync(folder).filter((name) => !recipe.includes(`\`${name}\``))).toEqual([]);
  },
);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu)].map(([part]) => part).join('\n');

  test('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^https?:/u.test(link) && !leadsSomewhere(document, link))).toEqual([]);
  });

  test('names files that are there', () => {
    const words = code.split(/[\s,()`]+/u).map((word) => word.replace(/[.:;]$/u, ''));
    expect(words.filter((word) => !/[<>*{}"']|^https?:|^dist\/|^\//u.test(word) && !isThere(word))).toEqual(
      [],
    );
  });

  test('names commands that are there', () => {
    const commands = [...code.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
