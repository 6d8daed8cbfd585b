/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { useTheme } from '../../../src/taskpane/app/useTheme';
import type { OfficeTheme, Theme } from '../../../src/taskpane/app/useTheme';

/** Plays a system with this colour scheme; jsdom has none. */
function playSystem(theme: Theme): void {
  const list = new EventTarget();
  const matches = theme === 'dark';
  window.matchMedia = () => Object.assign(list, { matches }) as unknown as MediaQueryList;
}

function played(theme: Theme | undefined): OfficeTheme & { change(to: Theme): void } {
  let current = theme;
  let notify: () => void = () => undefined;
  return {
    current: () => current,
    subscribe(told) {
      notify = told;
      return () => undefined;
    },
    change(to) {
      current = to;
      notify();
    },
  };
}

const Shown = ({ office }: { readonly office: OfficeTheme }) => <p>{useTheme(office)}</p>;
const shown = () => document.body.textContent;

afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia');
});

it('is Office’s, whatever the system prefers, and follows its changes (K04)', () => {
  playSystem('light');
  const office = played('dark');
  render(<Shown office={office} />);
  expect(shown()).toBe('dark');
  act(() => office.change('light'));
  expect(shown()).toBe('light');
});

it.each(['light', 'dark'] as const)('is the system’s where Office does not tell: %s', (theme) => {
  playSystem(theme);
  render(<Shown office={played(undefined)} />);
  expect(shown()).toBe(theme);
});
