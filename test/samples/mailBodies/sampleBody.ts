import type { BodyFormat } from '../../../src/mailbody/body/mailBody';

/** A body that a real client could have written, and what of it is the user's own. */
export interface SampleBody {
  readonly file: string;
  /** What the sample shows; S numbers are those of the reference on hosts. */
  readonly shows: string;
  readonly format: BodyFormat;
  /** The visible text above the quote, line by line. */
  readonly own: readonly string[];
  /** The first line of the quote, where there is one. */
  readonly quoteBegins?: string;
}

export const html = (
  file: string,
  shows: string,
  own: readonly string[],
  quoteBegins?: string,
): SampleBody => ({
  file: `${file}.html`,
  shows,
  format: 'html',
  own,
  ...(quoteBegins === undefined ? {} : { quoteBegins }),
});

export const text = (
  file: string,
  shows: string,
  own: readonly string[],
  quoteBegins?: string,
): SampleBody => ({
  ...html(file, shows, own, quoteBegins),
  file: `${file}.txt`,
  format: 'text',
});
