/** A link of the pasted text: where its text begins, and every address that it names. */
export interface PastedLink {
  /** UTF-16 offset in the text. */
  readonly at: number;
  /** The best one first; Safe Links may still be around them. */
  readonly addresses: readonly string[];
}

/**
 * What was pasted, as its reader sees it: visible text with line feeds between lines, and the links behind it. Reading
 * HTML is not the core's business, so whoever reads it hands over this.
 */
export interface PastedText {
  readonly text: string;
  readonly links: readonly PastedLink[];
}
