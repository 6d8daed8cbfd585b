import type { InvitationLine } from './lines';

/** The kinds of lines in the order of the block (design, section 2). The two gateways are kinds of their own. */
export const LINE_KINDS = [
  'join',
  'phone',
  'extension',
  'h323',
  'h323Backup',
  'sip',
  'confirmKey',
  'pin',
  'when',
  'test',
  'help',
  'note',
  'thanks',
] as const;

/** What a line of the block is about, whatever its value, wording and language are. */
export type LineKind = (typeof LINE_KINDS)[number];

/** The kind of a composed line. That the PIN comes separately is said in the PIN's line; own lines are notes. */
export function lineKindOf(line: InvitationLine): LineKind {
  switch (line.kind) {
    case 'h323':
      return line.role === 'primary' ? 'h323' : 'h323Backup';
    case 'pinSeparate':
      return 'pin';
    case 'ownLine':
      return 'note';
    default:
      return line.kind;
  }
}
