/** One row of the bench: what was measured, and what it may be at most. */
export interface Figure {
  readonly what: string;
  /** In the unit of `unit`. */
  readonly measured: number;
  readonly unit: string;
  /** Digits behind the point, both in the table and when compared with the budget. */
  readonly digits: number;
  /** Nothing where no limit is set. */
  readonly budget?: number;
  /** What may be above the budget without breaking it: the noise of a measured thing that is a whole number. */
  readonly slack?: number;
  /** The same figure of others, or what this one was made of. */
  readonly comparison?: string;
}

const numberOf = (value: number, { digits, unit }: Figure): string =>
  `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;

/** The figure as the table shows it: noise below the shown digits neither keeps nor breaks a budget. */
const rounded = ({ measured, digits }: Figure): number => Number(measured.toFixed(digits));

export const isOverBudget = (figure: Figure): boolean =>
  figure.budget !== undefined && rounded(figure) > figure.budget + (figure.slack ?? 0);

/** Says which budget is broken, and by how much. */
export const budgetSentence = (figure: Figure): string =>
  `Over budget: ${figure.what} is ${numberOf(figure.measured, figure)}, at most ${String(figure.budget)}${figure.unit === '' ? '' : ` ${figure.unit}`} is allowed.`;

const cellsOf = (figure: Figure): readonly string[] => [
  figure.what,
  numberOf(figure.measured, figure),
  figure.budget === undefined ? '-' : `≤ ${figure.budget}${figure.unit === '' ? '' : ` ${figure.unit}`}`,
  figure.budget === undefined ? '' : isOverBudget(figure) ? 'OVER' : 'ok',
  figure.comparison ?? '',
];

/** The table as text, numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['what', 'measured', 'budget', '', 'for comparison'], ...figures.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [lineOf(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(lineOf)].join('\n');
}
