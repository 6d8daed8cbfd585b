import type { LabelKind } from '../../languages/pastedWords';
import { anyWord } from '../smallWords';

/** What a word that is a label only by itself stands for. */
const BARE: { readonly [Kind in LabelKind]?: 'meetingNumber' | 'accessCode' } = {
  bareNumber: 'meetingNumber',
  bareCode: 'accessCode',
};

const AND = `${anyWord('and')} `;
/** The beginning of a line or of a bracket, a comma or a dash, or a number and "and". */
const NOTHING_SAID = new RegExp(
  String.raw`(?:(?:^|[\n([|;,:•>\u0001]|[.!?]\s|\s[–—-])|\d[\s,)]{0,2}${AND})[\s*_"“„(]{0,4}$`,
  'iu',
);
const NUMBER_FOLLOWS = /^[\s:=#*_]{0,4}\d|^\s?\|/u;
/** Those whom an invitation is for. */
export const GUESTS = anyWord('guests');
/** Also with a word in brackets or those whom it is for between: `Code (invité) : 1234`, `Code voor deelnemers: 1234`. */
const CODE_FOLLOWS = new RegExp(
  String.raw`^\s?[*_]{0,2}[:=|]|^\s?\([^()\d]{1,11}\) ?[:=]|^\s{1,4}\S{0,12}\d|^ (?:\p{L}{1,5} ){0,2}${GUESTS} ?[:=]`,
  'iu',
);
/** `ID : 355 555 110 92 Code : jR7vLa` */
const BEHIND_NUMBER = /\d {1,3}$/u;
const COLON = /^ ?[:=]/u;
const LAST_CELL = /\|\s*$/u;

const ARTICLE = `(?:${anyWord('article')} |l['’])`;
const RIGHT = `(?:${anyWord('right')} )`;
/** Where a clause begins. */
const CLAUSE = new RegExp(`(?:^|[,;:(–—-] |(?:^| )${AND})[*_"“„(]{0,3}${ARTICLE}?${RIGHT}?$`, 'iu');
/** "with the code", "use code" */
const WITH = new RegExp(`(?:^| )${anyWord('with')} ${ARTICLE}?$`, 'iu');
const BEHIND_ARTICLE = new RegExp(`(?:^|[ ,;:(])${ARTICLE}$`, 'iu');
const IS = ` ${anyWord('is')}`;
const CODE = ' ?:? ["“„«\'’]?(?=\\S{0,11}\\d)[\\p{L}\\d]';
const CODE_IS = new RegExp(`^${IS}${CODE}`, 'iu');
const CODE_BEHIND = new RegExp(`^${CODE}`, 'u');
const LONG_NUMBER = new RegExp(`^(?:${IS})?[ :#]{1,3}\\d(?:[ -]?\\d){8}`, 'iu');
/** How far before the word its sentence is looked at. */
const REACH = 120;

/** What has been told in the sentence before a word. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const ends = [...line.matchAll(/[.!?] (?=\p{Lu})/gu)].at(-1);
  return line.slice(ends ? ends.index + 2 : 0);
}

/** `the ID is 923 5550 1112`; `the code is 123456`, `at https://…, with the code 123456`. */
function isInSentence(bare: LabelKind, text: string, start: number, behind: string): boolean {
  const before = sentenceBefore(text, start);
  if (bare === 'meetingNumber')
    return (
      LONG_NUMBER.test(behind) && (CLAUSE.test(before) || WITH.test(before) || BEHIND_ARTICLE.test(before))
    );
  return (
    (CODE_IS.test(behind) && CLAUSE.test(before)) ||
    (CODE_BEHIND.test(behind) && WITH.test(before) && before.includes('\u0001'))
  );
}

/** A label, and whether it is no more than a word of a sentence. */
export interface BareLabel {
  readonly kind: LabelKind;
  readonly isVague: boolean;
}

/**
 * `(ID 923 5550 1112, code 123456)`, `ID: 381 555 044`, `the ID is 923 5550 1112`; a "QR code" or an "order ID" is none.
 * What a sentence calls "the code" may be that of a door.
 */
export function bareLabel(kind: LabelKind, text: string, start: number, end: number): BareLabel | undefined {
  const bare = BARE[kind];
  if (bare === undefined) return { kind, isVague: false };
  const behind = text.slice(end, end + 32);
  const follows = bare === 'meetingNumber' ? NUMBER_FOLLOWS : CODE_FOLLOWS;
  const isLastCell =
    /^\s*(?:\n|$)/u.test(text.slice(end, end + 3)) &&
    LAST_CELL.test(text.slice(Math.max(0, start - 2), start));
  const isBare = NOTHING_SAID.test(text.slice(Math.max(0, start - 16), start)) && follows.test(behind);
  const isSecond = BEHIND_NUMBER.test(text.slice(Math.max(0, start - 4), start)) && COLON.test(behind);
  if (isBare || isLastCell || isSecond) return { kind: bare, isVague: false };
  if (!isInSentence(bare, text, start, behind)) return undefined;
  return { kind: bare, isVague: bare === 'accessCode' };
}
