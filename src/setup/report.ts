/** Shows a surprise to developers. What the person is told is said elsewhere. */
export function report(cause: unknown): void {
  console.error(cause); // oxlint-disable-line no-console -- a surprise must be seen
}
