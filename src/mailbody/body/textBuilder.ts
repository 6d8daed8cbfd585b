import type { TextPiece } from './links';

/**
 * They show nothing, part syllables or turn the reading direction: clients set them around numbers and links, and instead
 * of a `<wbr>`. Whoever reads sees none of them.
 */
export const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const TO_FOLD = new RegExp(`[^\\S ]| {2}|${HIDDEN.source}`, 'u');

/** A plain text as its reader sees it: line feeds, plain spaces, nothing hidden. */
export const seenText = (source: string): string =>
  source
    .replace(/\r\n?|[\v\u2028\u2029]/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .replace(HIDDEN, '');

/** Puts the text of an HTML body together as its reader sees it. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private pending = '';
  /** A non-breaking space stands alone on the line: clients make empty paragraphs with it. */
  private isSpaced = false;
  length = 0;
  readonly pieces: TextPiece[] = [];

  /** Ends a line. @param isSeen a line break, which is an empty line where nothing stands before it */
  lineBreak(isSeen: boolean): void {
    if (this.length === 0) return;
    const isEmpty = this.pending.startsWith('\n') && (isSeen || this.isSpaced);
    this.pending = isEmpty ? '\n\n' : this.pending.startsWith('\n') ? this.pending : '\n';
    this.isSpaced = false;
  }

  /** Adds the text of a token with its white space folded. */
  add(raw: string, token: number): void {
    // Single plain spaces, which are nearly all there are, need no folding.
    const folded = TO_FOLD.test(raw) ? raw.replace(HIDDEN, '').replace(/\s+/gu, ' ') : raw;
    const body = folded.trim();
    if (folded.startsWith(' ') && this.pending === '' && this.length > 0) this.pending = ' ';
    if (body === '') {
      this.isSpaced ||= raw.includes('\u00a0');
      return;
    }
    this.isSpaced = false;
    this.parts.push(this.pending);
    this.length += this.pending.length;
    const at = this.length;
    this.parts.push(body);
    this.length += body.length;
    this.pieces.push({ at, end: this.length, token });
    this.pending = folded.endsWith(' ') ? ' ' : '';
  }

  get text(): string {
    return this.parts.join('');
  }
}
