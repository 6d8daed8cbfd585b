import { sampleFiles } from './sampleFiles';
import type { Sample, SampleFile } from './sampleFiles';

/** One mail body and the place where a careful reader sees the quote begin; quotes/README.md says how that is decided. */
export interface QuoteSample extends Sample {
  readonly client: string;
  /** The body without its marks; the places below are offsets in it. */
  readonly body: string;
  /** Undefined where nothing is quoted. */
  readonly quoteAt: number | undefined;
  /** In the user's own words: a block of ours that stands here is ours. */
  readonly ownAt: number;
  /** In the quote: an invitation that stands here is an earlier one. Undefined where nothing is quoted. */
  readonly insideAt: number | undefined;
}

function parse({ sample, all, one, content }: SampleFile): QuoteSample {
  const { file } = sample;
  const marked = all('lines')[0] === 'crlf' ? content.replaceAll('\n', '\r\n') : content;
  const bare = (text: string) => text.replace(/⟦[QBI]⟧/gu, '');
  const place = (mark: string) => {
    const [before = '', ...behind] = marked.split(mark);
    if (behind.length > 1) throw new Error(`${file} has ${mark} more than once.`);
    return behind.length === 1 ? bare(before).length : undefined;
  };
  const ownAt = place('⟦B⟧');
  if (ownAt === undefined) throw new Error(`${file} has no place for a block.`);
  return {
    ...sample,
    client: one('client'),
    body: bare(marked),
    quoteAt: place('⟦Q⟧'),
    ownAt,
    insideAt: place('⟦I⟧'),
  };
}

/** The bodies of one part of the corpus. Nobody looks at the held-out ones one by one while the judge is changed. */
export const quoteSamples = (part: 'heldOut' | 'tuned'): readonly QuoteSample[] =>
  sampleFiles('quotes', part).map(parse);
