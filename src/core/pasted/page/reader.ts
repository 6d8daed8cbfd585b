import type { Span } from './lines';

/** How a value stands to its label: behind a colon or on the next line, or somewhere in the sentence. */
export type Manner = 'colon' | 'sentence';

/** Tries to read a value that begins exactly at a position. */
export type Reader<Value extends Span> = (text: string, at: number, manner: Manner) => Value | undefined;
