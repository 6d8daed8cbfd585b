import { describe, expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { LANGUAGE_TAGS } from '../../src/core/languages/tags';
import { inlineScript, pageOptions, policyHash } from '../../scripts/build/pages';

const root = process.cwd();
const pages = ['commands', 'taskpane'] as const;

describe.each(pages)("the %s page's own script", (page) => {
  const script = inlineScript(root, page);

  test('says one sentence in every language, short enough for a notification', () => {
    const sentences = [...script.matchAll(/^(\w\w): '([^']+)',?$/gmu)];
    expect(sentences.map(([, tag]) => tag)).toEqual(LANGUAGE_TAGS);
    for (const [, , sentence = ''] of sentences) expect(sentence.length).toBeLessThanOrEqual(150);
  });

  test('is JavaScript of 1999, which every engine of Outlook reads', () => {
    const read = (source: string) =>
      new Linter().verify(source, [{ languageOptions: { ecmaVersion: 3, sourceType: 'script' } }]);
    expect(read(script)).toEqual([]);
    expect(read('var sentences = { en: 1, };')).not.toEqual([]);
  });

  test('holds nothing that would end it in a page', () => {
    expect(script).not.toMatch(/<\/script|<!--/iu);
  });

  test('is handed to the page as it is, with the version of the manifest', () => {
    expect(pageOptions(root, page, '2.3.4')).toMatchObject({
      fallback: script,
      meta: { 'add-videoconf-version': '2.3.4' },
    });
  });
});

test('the page of phones has each of its texts in every language', () => {
  const source = readFileSync('src/phone/phone.ts', 'utf8');
  const tags = [...source.matchAll(/^ {4}(\w\w): \[$/gmu)].map(([, tag]) => tag);
  expect(tags).toEqual([...LANGUAGE_TAGS, ...LANGUAGE_TAGS]);
});

test('a hash is spelt as a policy wants it', () => {
  // The example of the specification (CSP Level 3, 8.3).
  expect(policyHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});
