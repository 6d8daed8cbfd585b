import type { Cut, SourceRange } from './cut';
import type { MailBody } from '../../body/mailBody';
import { HIDDEN } from '../../body/textBuilder';

/**
 * Offsets of the source for rising positions of the text, each where a line begins or the text ends: a carriage return
 * before a line feed is one more, and so is what nobody sees.
 */
function sourceOffsets({ source, text }: MailBody): (position: number) => number {
  if (source.length === text.length) return (position) => position;
  let at = 0;
  let offset = 0;
  return (position) => {
    for (; at < position; at += 1) {
      while (source.charAt(offset).search(HIDDEN) === 0) offset += 1;
      offset += source.startsWith('\r\n', offset) ? 2 : 1;
    }
    return position < text.length ? offset : source.length;
  };
}

/** Where the line behind a line begins; the end of the text behind the last one. */
const behind = (text: string, end: number): number => Math.min(text.length, end + 1);

/** The empty line that begins at a position of the text. */
function emptyLineAt(text: string, position: number): SourceRange | undefined {
  const feed = text.indexOf('\n', position);
  return feed >= 0 && text.slice(position, feed).trim() === ''
    ? { start: position, end: feed + 1 }
    : undefined;
}

/** The empty line that ends where a position's line begins. */
function emptyLineBefore(text: string, position: number): SourceRange | undefined {
  if (position === 0) return undefined;
  const start = text.lastIndexOf('\n', position - 2) + 1;
  return emptyLineAt(text, position === 1 ? 0 : start);
}

/**
 * Says which ranges of a plain-text source hold the given lines: with their line feeds and the empty lines between
 * them. The empty line before and the one behind are the space around the block.
 * @returns a function for the lines of one block after the other, in reading order: ranges of the body's text, each a
 * whole line
 */
export function textCutter(body: MailBody): (lines: readonly SourceRange[]) => Cut {
  const { text } = body;
  const toSource = sourceOffsets(body);
  const sourceRange = ({ start, end }: SourceRange) => ({ start: toSource(start), end: toSource(end) });
  /** Where the last cut ended: the empty line between two blocks belongs to the first. */
  let done = 0;
  return (lines) => {
    const cut: { start: number; end: number }[] = [];
    for (const { start, end } of lines) {
      const last = cut.at(-1);
      const isNext = last !== undefined && text.slice(last.end, start).trim() === '';
      if (last && isNext) last.end = behind(text, end);
      else cut.push({ start, end: behind(text, end) });
    }
    const before = emptyLineBefore(text, cut[0]?.start ?? 0);
    const after = emptyLineAt(text, cut.at(-1)?.end ?? text.length);
    // In rising order, or the offsets would be wrong.
    const space = before && before.start >= done ? [sourceRange(before)] : [];
    const ranges = cut.map(sourceRange);
    if (after) space.push(sourceRange(after));
    done = (after ?? cut.at(-1))?.end ?? done;
    return { ranges, insertAt: ranges[0]?.start ?? 0, space };
  };
}

/** The line break of a text: the one that its first line ends with. */
export const lineBreakOf = (source: string): string => /\r\n?|\n/u.exec(source)?.[0] ?? '\n';
