/**
 * The first of `length` indexes at which something holds, by halving: it must not hold at first, and then hold to the
 * end. @returns `length` where it never holds
 */
export function firstIndexWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
