/** How one call of the field test ended; a number is Outlook's own, no sentence of Outlook's is kept. */
export type FieldAnswer = 'done' | 'absent' | 'threw' | 'unanswered' | 'refused' | `refused ${number}`;

/** One call of an adapter. */
export interface FieldCall {
  /** The adapter's method, such as `insertAtTop`. */
  readonly call: string;
  readonly answer: FieldAnswer;
  readonly ms: number;
  /** What was found of a write when it was looked for: there, at another place, or nowhere. */
  readonly effect?: 'seen' | 'elsewhere' | 'missing';
}

/**
 * One case of the contract suite.
 * - `failed`: an expectation, named by `at`, was not met.
 * - `unprepared`: what the case begins with could not be had, so that it did not touch the item.
 * - `hung`: a call was never answered; the case ended there.
 * - `skipped`: the item that is open is not of its kind, for the reason that `at` names.
 */
export interface FieldCase {
  readonly id: string;
  readonly result: 'passed' | 'failed' | 'unprepared' | 'hung' | 'skipped';
  readonly at?: string;
  readonly ms: number;
  readonly calls: readonly FieldCall[];
}

/**
 * Whether a part of the item is as it was. `sameText`: Outlook has rewritten the HTML around the same text, as it does
 * with every body that is written; `unknown`: it could not be read before, so it was not touched.
 */
export type PartAfter = 'untouched' | 'restored' | 'sameText' | 'differs' | 'unknown';

/** What the field test found in one Outlook. Figures, numbers and words of ours: nothing of the item's content. */
export interface FieldReport {
  readonly fieldTest: 1;
  readonly client: {
    readonly host: string;
    readonly hostVersion: string;
    readonly platform: string;
    readonly mailboxSet: string;
  };
  readonly item: { readonly kind: string; readonly format: string; readonly series: string };
  /** Reading the item before anything else. */
  readonly before: readonly FieldCall[];
  readonly cases: readonly FieldCase[];
  /** Putting back what was changed. */
  readonly after: readonly FieldCall[];
  readonly parts: Readonly<Record<string, PartAfter>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @returns the report that somebody has sent; throws with a sentence where it is none */
export function decodeFieldReport(text: string): FieldReport {
  const value: unknown = JSON.parse(text);
  const isReport =
    isObject(value) &&
    value['fieldTest'] === 1 &&
    isObject(value['client']) &&
    Array.isArray(value['before']) &&
    Array.isArray(value['cases']) &&
    value['cases'].every((one) => isObject(one) && Array.isArray(one['calls']));
  if (!isReport) throw new Error('This is no report of the field test.');
  return value as unknown as FieldReport;
}
