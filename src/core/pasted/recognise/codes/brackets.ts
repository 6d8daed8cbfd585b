import type { LabelKind } from '../../../languages/pastedWords';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';

const OPENS = /\((?:\p{L}[\p{L}'’-]* ){0,2}$/u;
/** What the bracket is said of: the words of its sentence, which lead to no link and tell no number. */
const WORDS = /(?:^|[.!?:;|] )([^.!?:;|\u0001\d]*\p{L}{3}[^.!?:;|\u0001\d]*)$/u;
const REACH = 120;

/** Kinds that say that words are of no meeting, or say nothing. */
const NO_MEETING: ReadonlySet<LabelKind> = new Set(['host', 'otherPage', 'help', 'signature', 'note']);

/**
 * `Photo album (password spring98): https://…`, `The minutes are protected (password: Minos98)`: a code in a bracket is
 * that of what is said before it.
 * @param ofMeeting words that are of a meeting
 */
export function isOfBracket(page: Page, label: Label, value: Span, ofMeeting: RegExp): boolean {
  const line = page.lines.at(label.start);
  const opens = OPENS.exec(page.bare.slice(Math.max(line.start, label.start - 40), label.start))?.[0];
  if (opens === undefined || !/^[.!]?\)/u.test(page.bare.slice(value.end, value.end + 2))) return false;
  const end = label.start - opens.length;
  const start = Math.max(line.start, end - REACH);
  const words = WORDS.exec(page.bare.slice(start, end))?.[1];
  if (words === undefined || ofMeeting.test(words)) return false;
  return labelsIn(page, { start: end - words.length, end }).every(({ kind }) => NO_MEETING.has(kind));
}
