import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checkManifest, surroundingsOf } from '../../scripts/manifest/check';
import { exampleEntries, fillManifest, findLocalAddresses } from '../../scripts/manifest/fill';
import { describeBuild, makeManifest } from '../../scripts/manifest/plugin';
import type { AddInFacts } from '../../src/core/organization/organization';
import { elementsOf, organizationWith } from './optionSamples';

const root = process.cwd();
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

function filledWith(addIn: Partial<AddInFacts>): string {
  const filled = fillManifest(manifest, organizationWith(addIn));
  if (!filled.ok) throw new Error(filled.error.join('\n'));
  return filled.value;
}

/** The elements of the filled manifest that differ from the root's. */
function changedElements(filled: string): readonly string[] {
  const before = elementsOf(manifest);
  const after = elementsOf(filled);
  expect(after.length).toBe(before.length);
  return after.filter((element, index) => element !== before[index]);
}

describe('fillManifest', () => {
  test('replaces id, version, provider, support page and every address, and nothing else', () => {
    const resources = [
      'bt:Image id=Icon.16 DefaultValue=https://videoconf.uni.ch/assets/icon-16.png',
      'bt:Image id=Icon.32 DefaultValue=https://videoconf.uni.ch/assets/icon-32.png',
      'bt:Image id=Icon.80 DefaultValue=https://videoconf.uni.ch/assets/icon-80.png',
      'bt:Url id=Commands.Url DefaultValue=https://videoconf.uni.ch/commands.html',
      'bt:Url id=Taskpane.Url DefaultValue=https://videoconf.uni.ch/taskpane.html',
    ];
    expect(changedElements(filledWith({}))).toEqual([
      'Id 2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77',
      'Version 2.3.4',
      'ProviderName University',
      'IconUrl DefaultValue=https://videoconf.uni.ch/assets/icon-64.png',
      'HighResolutionIconUrl DefaultValue=https://videoconf.uni.ch/assets/icon-128.png',
      'SupportUrl DefaultValue=https://www.uni.ch/support?topic=videoconf&lang=en',
      'SourceLocation DefaultValue=https://videoconf.uni.ch/taskpane.html',
      ...resources,
      ...resources,
    ]);
  });

  test('spells what XML would misread', () => {
    const filled = filledWith({ provider: 'A & B <C> "D" $& $1' });
    expect(filled).toContain('<ProviderName>A &amp; B &lt;C&gt; &quot;D&quot; $&amp; $1</ProviderName>');
    expect(checkManifest(filled, surroundingsOf(root, root))).toEqual([]);
  });

  test.each([
    ['https://static.uni.ch/outlook/videoconf', 'https://static.uni.ch/outlook/videoconf'],
    ['https://static.uni.ch:8443/v', 'https://static.uni.ch:8443/v'],
    ['https://STATIC.uni.ch:443/V', 'https://static.uni.ch/V'],
    ['https://videokonferenz.uni-zürich.ch', 'https://videokonferenz.xn--uni-zrich-u9a.ch'],
  ])('puts %s into addresses', (url, address) => {
    const filled = filledWith({ url });
    expect(filled).toContain(`<bt:Url id="Taskpane.Url" DefaultValue="${address}/taskpane.html"/>`);
    expect(checkManifest(filled, surroundingsOf(root, root))).toEqual([]);
  });

  test('leaves texts alone, whatever they say, and hands on no comment of the developer', () => {
    const talkative = manifest
      .replace('Videoconf options"', 'See https://localhost:3000/taskpane.html"')
      .replace('<Hosts>', '<!-- <Id>1</Id> https://localhost:3000/ --><Hosts>');
    const filled = fillManifest(talkative, organizationWith());
    expect(filled.ok && filled.value).toContain('"See https://localhost:3000/taskpane.html"');
    expect(filled.ok && filled.value).not.toContain('<!--');
  });

  test('leaves an address alone that only begins like the local one', () => {
    const other = manifest.replace('localhost:3000/assets/icon-64.png', 'localhost:30001/assets/icon-64.png');
    const filled = fillManifest(other, organizationWith());
    expect(filled.ok && filled.value).toContain(
      '<IconUrl DefaultValue="https://localhost:30001/assets/icon-64.png"/>',
    );
  });

  test('fills the overrides of addresses too', () => {
    const german = manifest.replace(
      /<bt:Url id="Taskpane.Url" DefaultValue="([^"]*)"\/>/u,
      '<bt:Url id="Taskpane.Url" DefaultValue="$1"><bt:Override Locale="de-DE" Value="https://localhost:3000/de.html"/></bt:Url>',
    );
    const filled = fillManifest(german, organizationWith());
    expect(filled.ok && filled.value).toContain('Locale="de-DE" Value="https://videoconf.uni.ch/de.html"');
  });

  test.each([
    ['an element that is missing', /<ProviderName>.*\n/u, '', {}, ['the element ProviderName is missing']],
    [
      'text that is no XML',
      '</OfficeApp>',
      '',
      {},
      [`line ${manifest.split('\n').length}: unclosed tag: OfficeApp`],
    ],
    [
      'a value that XML cannot hold',
      '<',
      '<',
      { provider: 'Uni\u{1}' },
      ['ProviderName: the value holds a character that XML cannot hold'],
    ],
    ['an address that is none', '<', '<', { url: 'https://' }, ['addIn.url: https:// is not an address']],
  ])('refuses %s', (_title, find, put, addIn, sentences) => {
    expect(fillManifest(manifest.replace(find, put), organizationWith(addIn))).toEqual({
      ok: false,
      error: sentences,
    });
  });
});

describe('findLocalAddresses', () => {
  test('finds nothing in what is hosted', () => {
    expect(findLocalAddresses(filledWith({}), organizationWith())).toEqual([]);
  });

  test('finds what the organization names', () => {
    const local = organizationWith({ supportUrl: 'https://127.0.0.1/support' });
    expect(
      findLocalAddresses(filledWith(local.addIn), { ...local, helpUrl: 'https://localhost/help' }),
    ).toEqual(['addIn.supportUrl says https://127.0.0.1/support', 'helpUrl says https://localhost/help']);
  });

  test('finds what the manifest still holds', () => {
    const left = filledWith({}).replace(
      /(?<=IconUrl DefaultValue=")[^"]*/u,
      'https://localhost:3001/icon.png',
    );
    expect(findLocalAddresses(left, organizationWith())).toEqual([
      'manifest.xml: IconUrl still says https://localhost:3001/icon.png',
    ]);
  });
});

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'add-videoconf-'));
  mkdirSync(path.join(folder, 'organization'));
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  afterAll(() => rmSync(folder, { recursive: true }));
  const good = { name: 'good', facts: organizationWith() };
  const local = { name: 'local', facts: organizationWith({ url: 'https://localhost:3000' }) };

  test('writes the manifest of its organization', () => {
    expect(makeManifest({ root: folder, organization: good, mode: 'production' })).toEqual({
      ok: true,
      value: filledWith({}),
    });
  });

  test('takes the own machine while developing', () => {
    expect(makeManifest({ root: folder, organization: local, mode: 'development' }).ok).toBe(true);
  });

  test('refuses the own machine in production', () => {
    expect(makeManifest({ root: folder, organization: local, mode: 'production' })).toEqual({
      ok: false,
      error: ['a production build for organization/local.json: addIn.url says https://localhost:3000'],
    });
  });

  test('says whose it is', () => {
    expect(describeBuild(root, { name: 'uni', facts: organizationWith() })).toEqual([
      'Add videoconf 2.3.4, organization "uni", to be hosted at https://videoconf.uni.ch',
    ]);
  });

  test("warns of what is an example's: hosts that nobody can serve, its name, an id that others have", () => {
    const copied = {
      ...organizationWith({
        id: '0A4D3A9E-52a4-4c65-8ee1-3bb9a3c0f5d2',
        provider: 'Example University, IT',
      }),
      gateways: ['h323.example.edu'],
    };
    expect(describeBuild(root, { name: 'uni', facts: copied }).slice(1)).toEqual([
      'Warning: organization/uni.json still says what an example says: addIn.provider (Example University, IT), gateways (h323.example.edu)',
      expect.stringMatching(/^Warning: the id in organization\/uni\.json is an example's\./u),
    ]);
  });

  test.each([
    ['https://add-videoconf.example.edu', true],
    ['https://videoconf.test/path', true],
    ['https://example.com', true],
    ['https://my-example.com', false],
    ['https://example.edu.videoconf.ch', false],
    ['https://www.uni.ch/example.html', false],
  ])('knows whether %s is of an example: %s', (helpUrl, expected) => {
    expect(exampleEntries({ ...organizationWith(), helpUrl })).toEqual(
      expected ? [`helpUrl (${helpUrl})`] : [],
    );
  });

  test('empties dist/ also where it fails, and the check does not find the former manifest', () => {
    const wrong = JSON.stringify({ ...organizationWith(), gateway: 'h323.uni.ch' });
    writeFileSync(path.join(folder, 'organization/wrong.json'), wrong);
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist', 'manifest.xml'), manifest);
    const run = (script: string, ...options: readonly string[]) =>
      spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), path.join(root, 'scripts', script), ...options],
        { cwd: folder, encoding: 'utf8' },
      );
    const built = run('build.ts', '--organization', 'wrong');
    expect(built).toMatchObject({
      status: 1,
      stderr:
        'organization/wrong.json: gateway: is no entry that the add-in knows; perhaps gateways\nNothing was built.\n',
    });
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
    const checked = run('checkManifest.ts', 'dist/manifest.xml');
    expect(checked).toMatchObject({
      status: 1,
      stderr: 'dist/manifest.xml: there is no such file; a build that failed leaves none\n',
    });
  });
});
