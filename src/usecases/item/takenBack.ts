/** What an update or a removal changed besides the block, so that Undo can put it back. */
export interface TakenBack {
  /** As it was; `subjectNow` stands there instead, nothing where that is missing. */
  readonly subject?: string | undefined;
  readonly subjectNow?: string | undefined;
  readonly locations?: readonly string[] | undefined;
}
