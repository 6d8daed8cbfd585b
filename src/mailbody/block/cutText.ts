import type { Cut, SourceRange } from './cut';
import type { MailBody } from '../body/mailBody';
import type { TextRange } from './read';

/** Offsets of the source for rising positions of the text: each carriage return before a line feed is one more. */
function sourceOffsets({ source, text }: MailBody): (position: number) => number {
  if (source.length === text.length) return (position) => position;
  let at = 0;
  let offset = 0;
  return (position) => {
    for (; at < position; at += 1) offset += source.startsWith('\r\n', offset) ? 2 : 1;
    return offset;
  };
}

/** Where the line behind a line begins; the end of the text behind the last one. */
const behind = (text: string, end: number): number => Math.min(text.length, end + 1);

/** The end of the empty line at a position, if there is one. */
function emptyLineEnd(text: string, position: number): number | undefined {
  const feed = text.indexOf('\n', position);
  return feed >= 0 && text.slice(position, feed).trim() === '' ? feed + 1 : undefined;
}

/**
 * Says which ranges of a plain-text source hold the given lines: with their line feeds, with the empty lines between
 * them, and with one empty line behind the last.
 * @returns a function for the lines of one block after the other, in reading order: ranges of the body's text, each a
 * whole line
 */
export function textCutter(body: MailBody): (lines: readonly TextRange[]) => Cut {
  const toSource = sourceOffsets(body);
  return (lines) => cutText(body, lines, toSource);
}

function cutText(
  { text }: MailBody,
  lines: readonly TextRange[],
  toSource: (position: number) => number,
): Cut {
  const cut: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = cut.at(-1);
    const isNext = last !== undefined && text.slice(last.end, start).trim() === '';
    if (last && isNext) last.end = behind(text, end);
    else cut.push({ start, end: behind(text, end) });
  }
  const last = cut.at(-1);
  if (last) last.end = emptyLineEnd(text, last.end) ?? last.end;
  const ranges = cut.map(({ start, end }): SourceRange => ({ start: toSource(start), end: toSource(end) }));
  return { ranges, insertAt: ranges[0]?.start ?? 0 };
}

/** The line break of a text: the one that its first line ends with. */
export const lineBreakOf = (source: string): string => /\r\n?|\n/u.exec(source)?.[0] ?? '\n';
