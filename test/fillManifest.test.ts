import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fillManifest, findLocalAddresses, isPlaceholder } from '../scripts/fillManifest';
import { checkManifest } from '../scripts/manifestRules';
import { surroundingsOf } from '../scripts/manifestSurroundings';
import { describeBuild, makeManifest } from '../scripts/manifestPlugin';
import type { AddInFacts, Organization } from '../src/core/organization';

const root = process.cwd();
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

const organizationWith = (addIn: Partial<AddInFacts> = {}): Organization => ({
  confirmKeys: ['#', '*'],
  addIn: {
    url: 'https://videoconf.uni.ch',
    id: '2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77',
    version: '2.3.4',
    provider: 'University',
    supportUrl: 'https://www.uni.ch/support?topic=videoconf&lang=en',
    ...addIn,
  },
});

function filledWith(addIn: Partial<AddInFacts>): string {
  const filled = fillManifest(manifest, organizationWith(addIn));
  if (!filled.ok) throw new Error(filled.error.join('\n'));
  return filled.value;
}

/** The lines of the filled manifest that differ from the root's, without their indentation. */
function changedLines(filled: string): readonly string[] {
  const before = manifest.split('\n');
  return filled
    .split('\n')
    .filter((line, index) => line !== before[index])
    .map((line) => line.trim());
}

describe('fillManifest', () => {
  test('replaces id, version, provider, support page and every address, and nothing else', () => {
    const resources = [
      '<bt:Image id="Icon.16" DefaultValue="https://videoconf.uni.ch/assets/icon-16.png"/>',
      '<bt:Image id="Icon.32" DefaultValue="https://videoconf.uni.ch/assets/icon-32.png"/>',
      '<bt:Image id="Icon.80" DefaultValue="https://videoconf.uni.ch/assets/icon-80.png"/>',
      '<bt:Url id="Commands.Url" DefaultValue="https://videoconf.uni.ch/commands.html"/>',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://videoconf.uni.ch/taskpane.html"/>',
    ];
    expect(changedLines(filledWith({}))).toEqual([
      '<Id>2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77</Id>',
      '<Version>2.3.4</Version>',
      '<ProviderName>University</ProviderName>',
      '<IconUrl DefaultValue="https://videoconf.uni.ch/assets/icon-64.png"/>',
      '<HighResolutionIconUrl DefaultValue="https://videoconf.uni.ch/assets/icon-128.png"/>',
      '<SupportUrl DefaultValue="https://www.uni.ch/support?topic=videoconf&amp;lang=en"/>',
      '<AppDomain>https://videoconf.uni.ch</AppDomain>',
      '<SourceLocation DefaultValue="https://videoconf.uni.ch/taskpane.html"/>',
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
    [
      'https://static.uni.ch/outlook/videoconf',
      'https://static.uni.ch/outlook/videoconf',
      'https://static.uni.ch',
    ],
    ['https://static.uni.ch:8443/v', 'https://static.uni.ch:8443/v', 'https://static.uni.ch:8443'],
    ['https://STATIC.uni.ch:443/V', 'https://static.uni.ch/V', 'https://static.uni.ch'],
    [
      'https://videokonferenz.uni-zürich.ch',
      'https://videokonferenz.xn--uni-zrich-u9a.ch',
      'https://videokonferenz.xn--uni-zrich-u9a.ch',
    ],
  ])('puts %s into addresses, and its origin into AppDomains', (url, address, origin) => {
    const filled = filledWith({ url });
    expect(filled).toContain(`<AppDomain>${origin}</AppDomain>`);
    expect(filled).toContain(`<bt:Url id="Taskpane.Url" DefaultValue="${address}/taskpane.html"/>`);
    expect(checkManifest(filled, surroundingsOf(root, root))).toEqual([]);
  });

  test('leaves texts and comments alone, whatever they say', () => {
    const talkative = manifest
      .replace('Videoconf options"', 'See https://localhost:3000/taskpane.html"')
      .replace('<Hosts>', '<!-- <Id>1</Id> https://localhost:3000/ --><Hosts>');
    const filled = fillManifest(talkative, organizationWith());
    expect(filled.ok && filled.value).toContain('"See https://localhost:3000/taskpane.html"');
    expect(filled.ok && filled.value).toContain('<!-- <Id>1</Id> https://localhost:3000/ -->');
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
    [
      'an element that is missing',
      /<ProviderName>.*\n/u,
      '',
      {},
      ['the element ProviderName is missing or empty'],
    ],
    [
      'another AppDomain',
      '>https://localhost:3000<',
      '>https://www.uni.ch<',
      {},
      ['AppDomains does not name https://localhost:3000'],
    ],
    ['text that is no XML', '</OfficeApp>', '', {}, ['line 4: <OfficeApp> is never closed']],
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
    const line = manifest.split('\n').findIndex((text) => text.includes('<IconUrl')) + 1;
    expect(findLocalAddresses(left, organizationWith())).toEqual([
      `manifest.xml, line ${line}: IconUrl still says https://localhost:3001/icon.png`,
    ]);
  });
});

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'add-videoconf-'));
  mkdirSync(path.join(folder, 'organization'));
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  const write = (name: string, content: unknown) =>
    writeFileSync(
      path.join(folder, 'organization', `${name}.json`),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  write('good', organizationWith());
  write('local', organizationWith({ url: 'https://localhost:3000' }));
  write('torn', '{ "addIn": ');
  write('wrong', { ...organizationWith(), gateway: 'h323.uni.ch' });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes the manifest of its organization', () => {
    const made = makeManifest({ root: folder, organization: 'good', mode: 'production' });
    expect(made).toEqual({ ok: true, value: { xml: filledWith({}), organization: organizationWith() } });
  });

  test('takes the own machine while developing', () => {
    expect(makeManifest({ root: folder, organization: 'local', mode: 'development' }).ok).toBe(true);
  });

  test('refuses the own machine in production', () => {
    expect(makeManifest({ root: folder, organization: 'local', mode: 'production' })).toEqual({
      ok: false,
      error: ['a production build for organization/local.json: addIn.url says https://localhost:3000'],
    });
  });

  test.each([
    ['none', 'organization/none.json is missing. There are: good, local, torn, wrong'],
    ['../good', 'ORGANIZATION is "../good": it must be the name of a file in organization/, without .json'],
    ['torn', 'organization/torn.json is not JSON: Unexpected end of JSON input'],
    ['wrong', 'organization/wrong.json: gateway: is no entry that the add-in knows'],
  ])('refuses the organization %s and names the file', (name, sentence) => {
    const made = makeManifest({ root: folder, organization: name, mode: 'production' });
    expect(made).toEqual({ ok: false, error: [sentence] });
  });

  test('says whose it is, and that a placeholder is no address', () => {
    expect(describeBuild('uni', organizationWith())).toEqual([
      'Add videoconf 2.3.4, organization "uni", to be hosted at https://videoconf.uni.ch',
    ]);
    expect(describeBuild('default', organizationWith({ url: 'https://add-videoconf.example.org' }))[1]).toBe(
      'Notice: https://add-videoconf.example.org is a placeholder. Before you host it, set addIn.url in organization/default.json or build for an organization of your own (docs/deploying.md).',
    );
  });

  test.each([
    ['https://add-videoconf.example.edu', true],
    ['https://videoconf.test/path', true],
    ['https://example.com', true],
    ['https://my-example.com', false],
    ['https://example.edu.videoconf.ch', false],
  ])('knows whether %s is a placeholder: %s', (address, expected) => {
    expect(isPlaceholder(address)).toBe(expected);
  });
});
