/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import { App } from '../../src/taskpane/App';
import { themes } from '../../src/taskpane/themes';
import { anna, bookOf, FakePane } from '../fakes/fakePane';

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
  for (const saved of rooms) {
    cleanup();
    render(<App services={new FakePane(saved)} theme="light" />);
    for (const name of ['Add', 'Save', 'Plain text']) {
      const button = screen.queryByRole('button', { name });
      if (!button) continue;
      await act(async () => {
        fireEvent.click(button);
        await Promise.resolve();
      });
    }
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
