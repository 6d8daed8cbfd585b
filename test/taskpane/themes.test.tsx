/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { cleanup, screen } from '@testing-library/react';
import type { SavedRooms } from '../../src/core/room/decode';
import { themes } from '../../src/taskpane/themes';
import { anna, bookOf } from '../fakes/fakePane';
import { open, press } from './openPane';

/** Every value of the theme that a style in the page asks for, whether or not an element matches it now. */
function valuesAskedFor(): ReadonlySet<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const texts = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const page = [...rules, ...texts, document.documentElement.outerHTML].join('\n');
  return new Set([...page.matchAll(/var\(--(\w+)[,)]/gu)].map(([, name = '']) => name));
}

async function showEveryScreen(): Promise<void> {
  const rooms: readonly SavedRooms[] = [
    bookOf({ ...anna, joinUrl: '' }),
    { kind: 'unreadable', where: 'rooms' },
    { kind: 'newer', version: 2, book: { version: 2, rooms: [anna] } },
    bookOf(anna),
    { kind: 'none' },
  ];
  const presses = ['Add', 'Plain text', 'Adjust this invitation', 'Save', 'Phone, room systems and more'];
  const ways = ['All rooms and settings', 'More for “Anna Muster”', 'Export and import'];
  for (const saved of rooms) {
    cleanup();
    await open(saved);
    for (const name of [...presses, ...ways]) if (screen.queryByRole('button', { name })) await press(name);
  }
}

it('has every value that the pane’s components ask for', async () => {
  await showEveryScreen();
  const asked = [...valuesAskedFor()].filter((name) => name in webLightTheme);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((name) => !(name in themes.light && name in themes.dark))).toEqual([]);
});

it.each([
  ['light', themes.light, webLightTheme],
  ['dark', themes.dark, webDarkTheme],
] as const)('has Fluent’s own values in the %s theme', (_name, ours, fluents) => {
  expect(fluents).toMatchObject({ ...ours });
});
