import type { Outcome } from './outcome';

export type BodyType = 'html' | 'text';

/** The body of an open item, as the calls see it. The page's editor implements it on real elements. */
export interface BodyEditor {
  readonly type: BodyType;
  read(format: BodyType): string;
  replaceAll(content: string, format: BodyType): Outcome;
  prepend(content: string, format: BodyType): Outcome;
  insertAtCursor(content: string, format: BodyType): Outcome;
  /** The selected part in the format asked for, or an empty string. */
  selected(format: BodyType): string;
}
