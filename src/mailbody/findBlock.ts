import { linkKey } from '../core/link';
import { languages } from '../core/languages';
import type { Room } from '../core/room';
import type { MailBody } from './mailBody';
import { unwrapSafeLink } from './safeLinks';

/**
 * One place where a room's join link stands.
 * `shape`: with the extension or the labels of a connection block around it: this is our block.
 * `link`: alone, for example in the user's own sentence.
 */
export interface FoundBlock {
  readonly room: Room;
  readonly recognisedBy: 'shape' | 'link';
  /** Position of the link in the body's text. */
  readonly at: number;
  /** True below the quote boundary: somebody's older invitation, never to be counted or edited (D01, D03). */
  readonly quoted: boolean;
}

/** How far a block reaches from its join link, in characters of visible text: a label before, all other lines behind. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 4000;

const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();

/** Every label of the block in every language. */
const LABELS: readonly string[] = [
  ...new Set(
    Object.values(languages).flatMap(({ invitation: words }) =>
      [
        words.join,
        words.phone,
        words.extension,
        words.h323,
        words.h323Backup,
        words.sip,
        words.confirmKey,
        words.pin,
        words.test,
        words.help,
      ].map(comparable),
    ),
  ),
];
/** A sentence that only our block says: enough for a room that has no more than a link. */
const SENTENCES: readonly string[] = Object.values(languages).map(({ invitation }) =>
  comparable(invitation.sameLinkForAll),
);

/** True where the text near a join link shows that it is a connection block and not a link in a sentence. */
function looksLikeBlock(text: string, room: Room): boolean {
  // The extension often is a part of the link itself; only one that stands apart from links counts.
  const around = comparable(text.replace(/\S+:\/\/\S+/gu, ' '));
  const digits = room.extension?.replace(/\D/gu, '') ?? '';
  if (digits.length >= 3 && around.replace(/(?<=\d)[\s.\-/](?=\d)/gu, '').includes(digits)) return true;
  if (SENTENCES.some((sentence) => around.includes(sentence))) return true;
  const labels = LABELS.filter((label) => around.includes(`${label}:`) || around.includes(`${label} :`));
  return labels.length >= 2;
}

/**
 * Finds the connection blocks of the given rooms by what they say: the join link (older links of the room and Safe
 * Links included) with the extension or labels near it. No class, id or wrapper survives all clients (A02-A06), so
 * none is asked for.
 * @returns every place in reading order, quoted ones marked
 */
export function findBlocks(body: MailBody, rooms: readonly Room[]): readonly FoundBlock[] {
  const roomOf = new Map<string, Room>();
  for (const room of [...rooms].reverse()) {
    for (const link of [...(room.previousJoinUrls ?? []), room.joinUrl]) roomOf.set(linkKey(link), room);
  }
  const places = new Map<number, Room>();
  for (const { at, addresses } of body.links) {
    for (const address of addresses) {
      const room = roomOf.get(linkKey(unwrapSafeLink(address)));
      if (room) places.set(at, room);
    }
  }
  const ordered = [...places].sort(([one], [other]) => one - other);
  return ordered.map(([at, room], index) => {
    const quoted = at >= body.quoteAt;
    const next = ordered[index + 1]?.[0] ?? body.text.length;
    const side = quoted ? body.text.length : body.quoteAt;
    const near = body.text.slice(Math.max(0, at - REACH_BEFORE), Math.min(next, side, at + REACH_BEHIND));
    return { room, at, quoted, recognisedBy: looksLikeBlock(near, room) ? 'shape' : 'link' };
  });
}

/** The visible text above a block, without the block's own first label. */
export function textBefore(body: MailBody, block: FoundBlock): string {
  const before = comparable(body.text.slice(0, block.at)).trim();
  const label = LABELS.find((text) => before.endsWith(`${text}:`) || before.endsWith(`${text} :`));
  return label === undefined ? before : before.slice(0, before.lastIndexOf(label)).trim();
}
