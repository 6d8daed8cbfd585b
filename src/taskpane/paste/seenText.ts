import { printable } from '../../core/printable';

/** Pasted text as it is shown: line by line without characters that hide others or turn their direction. */
export const seenText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\S.*\S|\S/u, (shown) => printable(shown)))
    .join('\n');

/** As many bullets as there are characters: what is on the screen is seen over the shoulder. */
export const masked = (text: string): string => text.replace(/\S/gu, '•');
