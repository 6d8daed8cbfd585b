import { expect, test } from '@jest/globals';
import { normalisers } from '../../playground/normalisers/normalisers';
import { callFaults, decodeCallFault } from '../../playground/page/drawer/callFaults';
import { quirkGroups } from '../../playground/page/drawer/quirkControls';
import { noQuirks } from '../../playground/quirks';

const controls = Object.values(quirkGroups).flat();
const choices = controls.flatMap((control) => ('values' in control ? [control] : []));
const faultQuirks = Object.keys(decodeCallFault(''));

test('every quirk can be switched in the drawer, once', () => {
  const switched = controls.map(({ name }) => name as string);
  expect([...switched, ...faultQuirks].sort()).toEqual(Object.keys(noQuirks).sort());
});

test('the well-behaved Outlook is one of the choices, and every normaliser is another', () => {
  for (const { name, values } of choices) expect(Object.keys(values)).toContain(String(noQuirks[name]));
  const editor = choices.find(({ name }) => name === 'normaliser');
  expect(Object.keys(editor?.values ?? {})).toEqual(Object.keys(normalisers));
});

test('every fault of a call changes something but the first, which is none', () => {
  const quirks = Object.keys(callFaults).map((name) => JSON.stringify(decodeCallFault(name)));
  expect(quirks[0]).toBe(
    JSON.stringify(Object.fromEntries(faultQuirks.map((name) => [name, noQuirks[name as 'lies']]))),
  );
  expect(new Set(quirks).size).toBe(quirks.length);
});
