import { TYPED } from './labels';
import type { Label } from './labels';
import { firstFrom } from './lines';
import type { Page } from './page';

const AND = String.raw`(?: ?[/&+,;|] ?| \p{L}{1,3} )`;
const BETWEEN = new RegExp(`^${AND}$`, 'u');
const VALUE = String.raw`(?:\d(?:[ -]?\d){2,15}|[\p{L}\d]{3,16})`;
const VALUES = new RegExp(`^ ?[:=] ?(${VALUE}${AND})(?=${VALUE})`, 'u');
const REACH = 48;

/**
 * `Meeting ID / Passcode: 845 5550 2219 / 447120`: two labels and behind them both values in their order.
 * @returns where the value of a label of such a pair begins; nothing for any other label
 */
export function startInPair({ labels, bare }: Page, label: Label): number | undefined {
  const at = firstFrom(labels, label.start);
  const joined = (one: Label | undefined, other: Label | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    TYPED.has(one.kind) &&
    TYPED.has(other.kind) &&
    other.start - one.end <= 5 &&
    BETWEEN.test(bare.slice(one.end, other.start));
  const isFirst = joined(label, labels[at + 1]);
  const last = isFirst ? labels[at + 1] : label;
  if (!last || (!isFirst && !joined(labels[at - 1], label))) return undefined;
  const [whole, first] = VALUES.exec(bare.slice(last.end, last.end + REACH)) ?? [];
  if (whole === undefined || first === undefined) return undefined;
  const behind = last.end + whole.length;
  return isFirst ? behind - first.length : behind;
}
