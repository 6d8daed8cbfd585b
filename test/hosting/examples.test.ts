import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hostingExamples } from '../../scripts/hosting/examples';
import { headersOf } from '../../scripts/hosting/headers';
import { readXml, withDescendants } from '../../scripts/manifest/xml';
import { storedGolden } from '../samples/golden';
import { FILES } from './hostedFolder';

const root = process.cwd();
const examples = hostingExamples(root);

test.each(Object.keys(examples))('docs/hosting/%s is what the list says (npm run goldens)', (name) => {
  const example = examples[name] ?? '';
  expect(example).toBe(storedGolden(path.join(root, 'docs', 'hosting', name), example));
});

describe('the list', () => {
  test('keeps hashed files for good and asks again for every other text', () => {
    const cached = Object.fromEntries(FILES.map((file) => [file, headersOf(root, file)['Cache-Control']]));
    expect(cached).toEqual({
      'taskpane.html': 'no-cache',
      'commands.html': 'no-cache',
      'manifest.xml': 'no-cache',
      'events.js': 'no-cache',
      'assets/taskpane.0a61ecdc.js': 'public, max-age=31536000, immutable',
      'assets/taskpane.0a61ecdc.css': 'public, max-age=31536000, immutable',
      'assets/icon-80.png': 'public, max-age=86400',
    });
  });

  test('gives pages a policy that lets Outlook show them (FA01)', () => {
    const headers = headersOf(root, 'taskpane.html');
    expect(headers['Content-Security-Policy']?.replace(/ 'sha256-[^']+'/gu, '')).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
    expect(headers).not.toHaveProperty('X-Frame-Options');
  });
});

describe('docs/hosting/web.config', () => {
  const read = readXml(examples['web.config'] ?? '');
  if (!read.ok) throw new Error(read.error);
  const elements = withDescendants(read.value);

  test('names every file that has headers of its own, and takes each header away before it adds it', () => {
    const paths = elements
      .filter(({ name }) => name === 'location')
      .map(({ attributes }) => attributes['path']);
    expect(paths.slice(0, 6)).toEqual([
      'commands.html',
      'taskpane.html',
      'phone.html',
      'manifest.xml',
      'events.js',
      'assets',
    ]);
    const collections = elements.filter(({ name }) => name === 'customHeaders');
    for (const { children } of collections)
      for (const [index, { name, attributes }] of children.entries())
        if (name === 'add')
          expect(children[index - 1]).toMatchObject({
            name: 'remove',
            attributes: { name: attributes['name'] },
          });
  });

  test('keeps files as long as the list says', () => {
    const caches = elements
      .filter(({ name }) => name === 'clientCache')
      .map(({ attributes }) => Object.values(attributes).join(' '));
    expect([...new Set(caches)]).toEqual([
      'DisableCache',
      'UseMaxAge 365.00:00:00 public, immutable',
      'UseMaxAge 1.00:00:00 public',
    ]);
  });
});
