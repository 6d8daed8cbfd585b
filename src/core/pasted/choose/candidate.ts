import type { Span } from '../page/lines';
import type { Doubt } from '../roomReading';

/** A value that one recogniser found. Several may say the same; the choice between them comes later. */
export interface Candidate<Value = string> extends Span {
  readonly value: Value;
  readonly doubt?: Doubt | undefined;
}
