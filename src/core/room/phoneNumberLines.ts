import type { PhoneNumber } from './room';

/**
 * Phone numbers as a person types them: one a line, `Zurich: +41 44 555 01 00`; the place before the colon may be
 * missing. Empty lines do not count.
 */
export const readPhoneNumberLines = (text: string): readonly PhoneNumber[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.lastIndexOf(':');
      return { label: line.slice(0, Math.max(colon, 0)).trim(), number: line.slice(colon + 1).trim() };
    });

/** The text that {@link readPhoneNumberLines} reads back. */
export const writePhoneNumberLines = (numbers: readonly PhoneNumber[]): string =>
  numbers.map(({ label, number }) => (label.trim() === '' ? number : `${label}: ${number}`)).join('\n');
