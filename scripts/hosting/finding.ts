/** A sentence about a hosted folder. With a fault people will miss something; an advice makes it better. */
export interface Finding {
  readonly kind: 'fault' | 'advice';
  readonly sentence: string;
}

/** What came back for a file. */
export interface Fetched {
  readonly file: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export const fault = (sentence: string): Finding => ({ kind: 'fault', sentence });
export const advice = (sentence: string): Finding => ({ kind: 'advice', sentence });
