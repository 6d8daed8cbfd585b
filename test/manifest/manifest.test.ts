import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkManifest, manifestRules, surroundingsOf } from '../../scripts/manifest/check';
import { fillManifest } from '../../scripts/manifest/fill';
import { findAssociatedFunctions } from '../../scripts/manifest/functions';
import { readXml, writeXml } from '../../scripts/manifest/xml';
import { brokenManifests, changed } from './brokenManifests';
import { brokenOptions } from './brokenOptions';
import { boundAll, eventSubsets, organizationCalled, withOptionsOf } from './optionSamples';

const root = process.cwd();
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const surroundings = surroundingsOf(root, root);

const factsOf = (name: string) => organizationCalled(name).facts;

function filledFor(name: string): string {
  const filled = fillManifest(manifest, factsOf(name));
  if (!filled.ok) throw new Error(filled.error.join('\n'));
  return filled.value;
}

/** The good manifest with all options. */
const whole = withOptionsOf({
  ...factsOf('default'),
  events: ['times', 'send', 'auto'],
  phones: true,
});
/** The project with the files and functions of all events. */
const wholeSurroundings = boundAll(surroundings);

describe('the manifest', () => {
  test('of the root keeps all rules (I01, J01, J03, J06, J07)', () => {
    expect(checkManifest(manifest, surroundings)).toEqual([]);
  });

  test.each(['default', 'example-university', 'example-phones'])('filled for %s keeps all rules', (name) => {
    expect(checkManifest(filledFor(name), surroundings)).toEqual([]);
  });

  test.each(
    ['default', 'example-university'].flatMap((name) =>
      eventSubsets.flatMap((events) => [true, false].map((phones) => [name, events, phones] as const)),
    ),
  )('for %s with the events %j, phones %s, keeps all rules', (name, events, phones) => {
    const made = withOptionsOf({ ...factsOf(name), events, phones });
    expect(checkManifest(made, wholeSurroundings)).toEqual([]);
  });

  test('of the root says what organization/default.json says, except for the address', () => {
    const { addIn, ...organization } = factsOf('default');
    const local = { ...organization, addIn: { ...addIn, url: 'https://localhost:3000' } };
    const read = readXml(manifest);
    const filled = fillManifest(manifest, local);
    expect(filled.ok && filled.value.split('\n').slice(1).join('\n')).toBe(read.ok && writeXml(read.value));
  });

  // F09: roaming settings hang on the Id. A new one takes everybody's rooms away.
  test.each([
    ['default', '6c1c9f0e-0b52-4c0c-9a63-6f0c6d6f2a11'],
    ['example-university', '0a4d3a9e-52a4-4c65-8ee1-3bb9a3c0f5d2'],
    ['example-phones', '12e6e69d-fa40-41b7-bc46-6e29dd770c70'],
  ])('of %s keeps its Id for life (F09)', (name, id) => {
    expect(filledFor(name)).toContain(`<Id>${id}</Id>`);
  });
});

/** Sentences without the line that they name. */
const anyLine = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => sentence.replace(/\(line \d+\)/gu, '(line …)'));

describe('the rules refuse', () => {
  test.each(brokenManifests)('$title', ({ change, sentences }) => {
    expect(anyLine(checkManifest(changed(manifest, change), surroundings))).toEqual(sentences);
  });

  test.each(brokenOptions)('with options: $title', ({ change, sentences }) => {
    expect(anyLine(checkManifest(changed(whole, change), wholeSurroundings))).toEqual(sentences);
  });

  test('and name the line', () => {
    const broken = manifest.replace('<Permissions>', '$&ReadWriteItem</Permissions>\n$&');
    const line = manifest.split('\n').findIndex((text) => text.includes('xsi:type="MailApp"')) - 2;
    expect(checkManifest(broken, surroundings)).toEqual([
      `<OfficeApp MailApp> (line ${line}) has <Permissions> 2 times`,
    ]);
  });

  test.each([
    ['of the wrong size', readFileSync(path.join(root, 'assets/icon-64.png')), '64 × 64'],
    ['that only its name calls a PNG', new TextEncoder().encode('GIF89a'.repeat(9)), 'no PNG'],
  ])('an icon %s', (_title, icon, is) => {
    const readFile = (file: string) => (file === 'assets/icon-80.png' ? icon : surroundings.readFile(file));
    expect(anyLine(checkManifest(manifest, { ...surroundings, readFile }))).toEqual([
      `<bt:Image Icon.80> (line …) is ${is}, its place needs a PNG of 80 × 80 pixels`,
      `<bt:Image Icon.80> (line …) is ${is}, its place needs a PNG of 80 × 80 pixels`,
    ]);
  });

  test.each([
    ['page', 'addVideoconf', "the ribbon's page"],
    ['page', 'checkBeforeSend', "the ribbon's page"],
    ['script', 'checkBeforeSend', 'the script for classic Windows'],
    ['script', 'followTimes', 'the script for classic Windows'],
    ['script', 'addWithFirstAttendee', 'the script for classic Windows'],
  ] as const)('a function that the %s does not bind: %s', (file, name, said) => {
    const { functions } = wholeSurroundings;
    const unbound = { ...functions, [file]: functions[file].filter((bound) => bound !== name) };
    expect(checkManifest(whole, { ...wholeSurroundings, functions: unbound })).toEqual([
      `the function ${name} is not in ${said}: no Office.actions.associate('${name}', …)`,
    ]);
  });
});

test('a case above breaks each rule', () => {
  const broken = [
    ...brokenManifests.map(({ change }) => changed(manifest, change)),
    ...brokenOptions.map(({ change }) => changed(whole, change)),
  ].flatMap((xml) => {
    const read = readXml(xml);
    return read.ok ? [{ manifest: read.value, ...wholeSurroundings }] : [];
  });
  const unbroken = manifestRules.filter((rule) => broken.every((one) => rule(one).length === 0));
  expect(unbroken.map(({ name }) => name)).toEqual([]);
});

test('finds the functions that the code binds, before the build and after it', () => {
  expect(
    findAssociatedFunctions(`Office.actions.associate('one', run);
      Office.actions.associate(
        "two",
        run);(()=>{Office.actions.associate("three",e=>t(e))})()`),
  ).toEqual(['one', 'two', 'three']);
  expect(surroundings.functions.page).toContain('addVideoconf');
});
