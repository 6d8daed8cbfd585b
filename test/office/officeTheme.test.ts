import { afterEach, describe, expect, it } from '@jest/globals';
import { officeTheme, themeOfBackground } from '../../src/office/officeTheme';

const withGlobal = globalThis as { Office?: unknown };
afterEach(() => {
  delete withGlobal.Office;
});

it.each([
  ['#ffffff', 'light'],
  ['#FAF9F8', 'light'],
  ['#fff', 'light'],
  ['#000000', 'dark'],
  ['#292929', 'dark'],
  [' #1f1f1f ', 'dark'],
  ['#444', 'dark'],
  // Blue is darker than it looks, yellow brighter.
  ['#0000ff', 'dark'],
  ['#ffff00', 'light'],
  ['white', undefined],
  ['#12345', undefined],
  ['', undefined],
  [undefined, undefined],
  [0, undefined],
])('the background %p is %p (K04)', (colour, theme) => {
  expect(themeOfBackground(colour)).toBe(theme);
});

describe('Office’s theme', () => {
  it('is unknown where the client does not tell it', () => {
    expect(officeTheme.current()).toBeUndefined();
    withGlobal.Office = { context: {} };
    expect(officeTheme.current()).toBeUndefined();
    expect(() => officeTheme.subscribe(() => undefined)()).not.toThrow();
  });

  it('goes by the luminance of its background, and changes are told until nobody wants them', () => {
    let raise: () => void = () => undefined;
    const mailbox = { addHandlerAsync: (_event: unknown, run: () => void) => (raise = run) };
    const context = { officeTheme: { bodyBackgroundColor: '#212121' }, mailbox };
    withGlobal.Office = { context, EventType: { OfficeThemeChanged: 'officeThemeChanged' } };
    let told = 0;
    const end = officeTheme.subscribe(() => (told += 1));
    expect(officeTheme.current()).toBe('dark');
    raise();
    end();
    raise();
    expect(told).toBe(1);
  });

  it('stays as it is where the client refuses to tell of changes (J06)', () => {
    const mailbox = {
      addHandlerAsync: () => {
        throw new Error('below 1.14');
      },
    };
    withGlobal.Office = { context: { mailbox }, EventType: { OfficeThemeChanged: 'x' } };
    expect(() => officeTheme.subscribe(() => undefined)).not.toThrow();
  });
});
