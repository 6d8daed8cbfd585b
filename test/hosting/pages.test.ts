import { describe, expect, test } from '@jest/globals';
import { inlineScript, pageOptions, policyHash } from '../../scripts/pages';

const root = process.cwd();
const pages = ['commands', 'taskpane'] as const;

describe.each(pages)("the %s page's own script", (page) => {
  const script = inlineScript(root, page);

  test('says one sentence in each of the four languages, short enough for a notification', () => {
    const sentences = [...script.matchAll(/^(\w\w): '([^']+)',?$/gmu)];
    expect(sentences.map(([, tag]) => tag)).toEqual(['en', 'de', 'fr', 'it']);
    for (const [, , sentence = ''] of sentences) expect(sentence.length).toBeLessThanOrEqual(150);
  });

  test('holds nothing that would end it in a page', () => {
    expect(script).not.toMatch(/<\/script|<!--/iu);
  });

  test('is handed to the page as it is, with the version of the manifest', () => {
    expect(pageOptions(root, page, 'default')).toMatchObject({
      fallback: script,
      meta: { 'add-videoconf-version': '0.1.0' },
    });
  });
});

test('a hash is spelt as a policy wants it', () => {
  // The example of the specification (CSP Level 3, 8.3).
  expect(policyHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});
