/**
 * The option that an arrow key leads to: from the text to the first or the last one, and round at the ends.
 * @param active index of the present option; nothing as long as it is in the text
 * @param count number of options
 */
export function optionAfterKey(
  key: 'ArrowDown' | 'ArrowUp',
  active: number | undefined,
  count: number,
): number | undefined {
  if (count === 0) return undefined;
  return key === 'ArrowDown' ? ((active ?? -1) + 1) % count : ((active ?? 0) + count - 1) % count;
}
