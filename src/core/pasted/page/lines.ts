import { firstIndexWhere } from '../../firstIndexWhere';

/** A half-open range of offsets in the clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The index of the first of some places, in their order, that does not begin before a position; their number where all do. */
export const firstFrom = (places: readonly Span[], position: number): number =>
  firstIndexWhere(places.length, (index) => (places[index]?.start ?? 0) >= position);

/** The lines of a text, found by number or by position in no more than the logarithm of their number. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The number of the line that a position is in. */
  numberAt(position: number): number {
    const index = firstIndexWhere(this.starts.length, (number) => (this.starts[number] ?? 0) >= position);
    return this.starts[index] === position ? index : index - 1;
  }

  /** A line by its number, without its line feed; an empty one where there is none. */
  line(number: number): Span {
    const start = this.starts[number];
    if (start === undefined) return { start: this.text.length, end: this.text.length };
    const next = this.starts[number + 1];
    return { start, end: next === undefined ? this.text.length : next - 1 };
  }

  at(position: number): Span {
    return this.line(this.numberAt(position));
  }

  /** Mails wrap their lines at 72 to 78 characters: what is said on a line as long may go on below. */
  isFull(number: number): boolean {
    const { start, end } = this.line(number);
    return end - start >= 60;
  }

  /** True beyond the last line, too. */
  isBlank(number: number): boolean {
    const { start, end } = this.line(number);
    // A long line of spaces is no blank line worth reading on.
    return this.text.slice(start, Math.min(end, start + 200)).trim() === '';
  }

  /** The number of the line that follows, empty ones passed over; nothing where more than `blank` of them stand between. */
  nextFilled(number: number, blank: number): number | undefined {
    for (let next = number + 1; next <= number + 1 + blank; next += 1)
      if (next < this.starts.length && !this.isBlank(next)) return next;
    return undefined;
  }

  /** The number of the line above, empty ones passed over; nothing where more than `blank` of them stand between. */
  previousFilled(number: number, blank: number): number | undefined {
    for (let previous = number - 1; previous >= Math.max(0, number - 1 - blank); previous -= 1)
      if (!this.isBlank(previous)) return previous;
    return undefined;
  }

  /** The lines around one without an empty line between them, at most `reach` in each direction. */
  paragraph(number: number, reach = 12): Span {
    let first = number;
    let last = number;
    while (first > 0 && number - first < reach && !this.isBlank(first - 1)) first -= 1;
    while (last - number < reach && !this.isBlank(last + 1)) last += 1;
    return { start: this.line(first).start, end: this.line(last).end };
  }
}
