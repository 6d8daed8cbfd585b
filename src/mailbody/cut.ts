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
}

/** Takes ranges out of a source and puts a text in. Every other character stays as it is. */
export function splice(source: string, { ranges, insertAt }: Cut, inserted: string): string {
  let result = '';
  let from = 0;
  let isInserted = false;
  for (const { start, end } of ranges) {
    if (!isInserted && insertAt <= start) {
      result += source.slice(from, insertAt) + inserted;
      from = insertAt;
      isInserted = true;
    }
    result += source.slice(from, start);
    from = end;
  }
  if (!isInserted) {
    result += source.slice(from, insertAt) + inserted;
    from = Math.max(from, insertAt);
  }
  return result + source.slice(from);
}
