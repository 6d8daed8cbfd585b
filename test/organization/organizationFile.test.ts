import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chosenOrganization, readOrganizationFile } from '../../scripts/organization/organizationFile';
import { organizationWith } from '../manifest/optionSamples';

describe('the organization of a command', () => {
  test.each([
    [['--organization', 'uni'], {}, 'uni'],
    [['--organization=uni'], {}, 'uni'],
    [[], {}, 'default'],
    // npm took the option for its own: no `--` before it, or PowerShell swallowed it.
    [['uni'], { npm_config_organization: 'true' }, 'uni'],
    [[], { npm_config_organization: 'uni' }, 'uni'],
  ])('reads %j with %j as the organization %s', (given, environment, name) => {
    expect(chosenOrganization(given, environment)).toEqual({ ok: true, value: name });
  });

  test.each([[['uni']], [['--organisation', 'uni']], [['--organization']], [['--organization', 'a', 'b']]])(
    'refuses %j',
    (given) => {
      expect(chosenOrganization(given, {})).toEqual({
        ok: false,
        error: expect.stringContaining('is not understood'),
      });
    },
  );
});

describe('the file of an organization', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'organization-'));
  mkdirSync(path.join(folder, 'organization'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = JSON.stringify({ ...organizationWith(), serviceName: 'Bücher' });
  const read = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, `organization/${name}.json`), content);
    return readOrganizationFile(folder, name);
  };

  test.each(['', '\ufeff'])('is read in UTF-8, behind %j', (mark) => {
    expect(read('good', mark + text)).toEqual({
      ok: true,
      value: { name: 'good', facts: { ...organizationWith(), serviceName: 'Bücher' } },
    });
  });

  test.each(['latin1', 'utf16le'] as const)('is not guessed in %s', (encoding) => {
    expect(read('other', Buffer.from(text, encoding))).toEqual({
      ok: false,
      error: [expect.stringMatching(/^organization\/other\.json(?: is not in UTF-8\. |, line 1: )/u)],
    });
  });

  test.each([
    [
      'none',
      'organization/none.json is missing. Take one that is there (good, other), or write that file first',
    ],
    [
      '../good',
      'the organization is "../good": it must be the name of a file in organization/, without .json',
    ],
    [
      'good.json',
      'the organization is "good.json": it must be the name of a file in organization/, without .json',
    ],
  ])('called %s is refused', (name, sentence) => {
    expect(readOrganizationFile(folder, name)).toEqual({ ok: false, error: [sentence] });
  });

  test.each([
    [
      '{"addIn": {}, "addIn": {}}',
      'organization/wrong.json, line 1: the entry "addIn" stands there twice. Take one out',
    ],
    ['{"gateway": []}', 'organization/wrong.json: addIn: is missing'],
  ])('%s is wrong in sentences that name the file', (content, sentence) => {
    expect(read('wrong', content)).toMatchObject({ error: expect.arrayContaining([sentence]) });
  });
});
