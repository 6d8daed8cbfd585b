/** A `style` attribute as its declarations, in their order. A semicolon in quotes or brackets ends nothing. */
export const declarationsOf = (
  style: string | undefined,
): readonly (readonly [name: string, value: string])[] =>
  [...(style ?? '').matchAll(/([\w-]+)\s*:((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])*)/gu)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()],
  );

export const styleFrom = (declarations: readonly (readonly [string, string])[]): string =>
  declarations.map(([name, value]) => `${name}: ${value};`).join(' ');

/** True for a property that a span can carry as well as the box around it. */
export const isTextProperty = ([name]: readonly [string, string]): boolean =>
  name === 'color' || name === 'line-height' || name.startsWith('font') || name.startsWith('text-');
