/** A half-open range of the source, in UTF-16 units. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** What goes from the source when lines are taken out, and where a block belongs that comes instead. */
export interface Cut {
  /** In order, not touching one another. */
  readonly ranges: readonly SourceRange[];
  readonly insertAt: number;
  /** The empty line or paragraph before and behind the block: it goes only with the whole block. */
  readonly space: readonly SourceRange[];
}

/** A cut with the space around it. */
export const withSpace = ({ ranges, insertAt, space }: Cut): Cut => ({
  ranges: [...ranges, ...space].sort((one, other) => one.start - other.start),
  insertAt,
  space: [],
});

/** A range of the source and what comes in its place. */
interface Change extends SourceRange {
  readonly text: string;
}

/**
 * Takes ranges out of a source and, where the first cut says, puts a text in. Every other character stays as it is.
 * @param cuts in reading order, not touching one another
 */
export function splice(source: string, cuts: readonly Cut[], inserted = ''): string {
  const changes: Change[] = cuts.flatMap(({ ranges }) => ranges.map((range) => ({ ...range, text: '' })));
  const at = cuts[0]?.insertAt ?? 0;
  if (inserted !== '') {
    const next = changes.findIndex(({ start }) => start >= at);
    changes.splice(next < 0 ? changes.length : next, 0, { start: at, end: at, text: inserted });
  }
  let result = '';
  let from = 0;
  for (const { start, end, text } of changes) {
    // Two blocks may share the space between them.
    result += source.slice(from, Math.max(from, start)) + text;
    from = Math.max(from, end);
  }
  return result + source.slice(from);
}
