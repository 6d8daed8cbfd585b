import type { Candidate } from '../../choose/candidate';
import { GUESTS } from '../../page/bareLabels';
import { CODES } from '../../page/labels';
import type { Label } from '../../page/labels';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { anyWord } from '../../smallWords';

const CODE = String.raw`((?=\S{0,11}\d)[\p{L}\d]{3,12})(?![\p{L}\d]|[:/-]\d|\.\d)`;
/** `, guest 3345`, `und für Gäste 4471`, `4471 pour les participants`: guests are named right beside their code. */
const FOR_GUESTS = new RegExp(
  String.raw`[ ,;/]${GUESTS}(?: ?:)?(?: \p{Ll}{2,8}){0,2} ${CODE}|[ ,;/]${CODE} ${anyWord('for')} (?:\p{L}{1,3} )?${GUESTS}(?! ?:? ?\d)`,
  'iu',
);

/** `PIN: host 9021, guest 3345`: where the host has a code, too, the one for guests behind the label. */
function besideGuests(page: Page, { kind, end }: Label): Candidate | undefined {
  const line = page.lines.at(end);
  const found = kind === 'pin' ? FOR_GUESTS.exec(page.bare.slice(end, Math.min(line.end, end + 120))) : null;
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined) return undefined;
  const start = end + found.index + found[0].indexOf(value);
  const isBesideHosts = labelsIn(page, { start: line.start, end: start }).some(({ kind }) => kind === 'host');
  return isBesideHosts ? { start, end: start + value.length, value } : undefined;
}

const OWNER = String.raw`[^/:\n]{2,40}`;
const PAIR = new RegExp(
  String.raw`(${OWNER})/(${OWNER}?)\)? ?: ?(\w{3,12})( ?/ ?)((?=\w*\d)\w{3,12})(?![\w/])`,
  'u',
);

/** `Code participant / animateur : 6104 / 9382`: two owners, and behind them both codes in their order. */
function ofPair(page: Page, label: Label): Candidate | undefined {
  const line = page.lines.at(label.start);
  const from = Math.max(line.start, label.start - 40);
  const found = PAIR.exec(page.bare.slice(from, Math.min(line.end, label.end + 100)));
  if (!found || from + found.index > label.start) return undefined;
  const [whole, one = '', other = '', first = '', between = '', second = ''] = found;
  const start = from + found.index;
  const slash = start + one.length;
  const owners = labelsIn(page, { start, end: slash + 1 + other.length });
  const hosts = owners.filter(({ kind }) => kind === 'host');
  const isFirstHosts = hosts.some((host) => host.start < slash);
  const isSecondHosts = hosts.some((host) => host.start > slash);
  // `Guest PIN / Host PIN: …` are two labels.
  if (isFirstHosts === isSecondHosts || owners.filter(({ kind }) => CODES.has(kind)).length > 1)
    return undefined;
  const value = isFirstHosts ? second : first;
  const at = start + whole.length - second.length - (isFirstHosts ? 0 : between.length + first.length);
  return { start: at, end: at + value.length, value };
}

/** The code for guests where a label stands beside the host's, in doubt. */
export function guestsCode(page: Page, label: Label): Candidate | undefined {
  const found = ofPair(page, label) ?? besideGuests(page, label);
  return found && { ...found, doubt: 'severalValues' };
}
