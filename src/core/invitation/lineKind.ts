/**
 * What the lines of the block are about, in the order of the block. Stored in preferences, so a name
 * stays for good.
 */
export const LINE_KINDS = [
  'heading',
  'when',
  'join',
  'linkFor',
  'pin',
  'pinFor',
  'phone',
  'extension',
  'h323',
  'h323Backup',
  'sip',
  'confirmKey',
  'test',
  'help',
  'tryBefore',
  'comeEarly',
  'note',
  'thanks',
] as const;

export type LineKind = (typeof LINE_KINDS)[number];
