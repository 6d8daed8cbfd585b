import { factKey, factsAbout, pinFact, rowFacts, seriesFacts } from '../../core/invitation/facts/facts';
import type { Fact } from '../../core/invitation/facts/facts';
import type { EventWords, OldPart } from '../../core/languages/eventWords';
import { linkKey } from '../../core/link';
import { whenRows } from '../../core/meeting/when';
import type { When } from '../../core/meeting/when';
import type { Room } from '../../core/room/room';
import { findBlocks } from '../../mailbody/block/find';
import { ownAmong } from '../../mailbody/block/ownBlocks';
import type { SeenBlock } from '../../mailbody/block/read/read';
import { readShownBody } from '../item/look';
import type { EventAnswer, Run } from '../ports';
import { GO } from './oneEvent';
import type { EventPorts } from './oneEvent';

const PARTS: readonly OldPart[] = ['time', 'pin', 'link'];

/** When it is, and how often; in which zone it is said matters to nobody who joins. A rhythm that is not known is no other one. */
const isOfTime = (fact: Fact): boolean =>
  'startMs' in fact || 'firstDay' in fact || ('rhythm' in fact && fact.rhythm !== 'unknown');

function isOtherTime(seen: SeenBlock, when: When | undefined): boolean {
  const said = factsAbout(seen.facts, 'when').filter(isOfTime);
  const isTold = when !== undefined && !seen.edited.has('when');
  if (!isTold || said.length === 0) return false;
  const isRhythmKnown = when.series !== 'first' || when.rhythm !== undefined;
  const now = [...seriesFacts(when), ...whenRows(when).flatMap(rowFacts)].filter(isOfTime);
  const keys = new Set(now.map(factKey));
  return (
    now.length > 0 && said.some((fact) => !keys.has(factKey(fact)) && (isRhythmKnown || !('rhythm' in fact)))
  );
}

/** What of a block is not true any more. What somebody replaced by own words is theirs. */
function oldPartsOf(seen: SeenBlock, room: Room, when: When | undefined): readonly OldPart[] {
  const pin = room.pin === undefined ? undefined : factKey(pinFact(room.pin));
  const saysOther = (kind: 'pin' | 'join', isRight: (fact: Fact) => boolean) =>
    !seen.edited.has(kind) && factsAbout(seen.facts, kind).some((fact) => !isRight(fact));
  const isOld: { readonly [Part in OldPart]: boolean } = {
    time: isOtherTime(seen, when),
    pin: saysOther('pin', (fact) => 'comes' in fact || factKey(fact) === pin),
    link: saysOther('join', (fact) => 'link' in fact && fact.link === linkKey(room.joinUrl)),
  };
  return PARTS.filter((part) => isOld[part]);
}

/** @returns the sentences of what is old, at most 500 characters together */
const sentencesFor = (old: ReadonlySet<OldPart | 'linkAlone'>, { send }: EventWords): readonly string[] => [
  ...PARTS.filter((part) => old.has(part)).map((part) => send.old[part]),
  ...(old.has('linkAlone') ? [send.linkAlone] : []),
];

/**
 * Looks once more before an item is sent, and writes nothing. Asks where a block of the person's rooms says another time,
 * PIN or link than is true now, or where a room's link stands without its block. What is quoted, what is somebody
 * else's, and a link in the signature are none of its business; what cannot be read neither.
 */
export async function checkBeforeSend(run: Run, ports: EventPorts): Promise<EventAnswer> {
  const item = ports.openItem();
  const saved = ports.loadRooms();
  if (!item || saved.kind !== 'book') return GO;
  const { rooms } = saved.book;
  const known = { rooms, organization: ports.organization };
  const others = readShownBody(item);
  const [{ body }, read] = await Promise.all([others, ports.readWhen(item, others)]);
  if (!body.ok || run.isOver()) return GO;
  const whenFor = typeof read === 'function' ? read : undefined;

  const found = findBlocks(body.value, rooms);
  const blocks = ownAmong(body.value, found, known);
  const old = new Set<OldPart | 'linkAlone'>(
    blocks.flatMap(({ seen, found: { room } }) => (seen ? oldPartsOf(seen, room, whenFor?.(seen)) : [])),
  );
  const { signatureAt } = body.value;
  const isAlone = blocks.length === 0 && found.some(({ quoted, at }) => !quoted && at < signatureAt);
  if (isAlone) old.add('linkAlone');
  if (old.size === 0) return GO;
  const words = ports.eventWords();
  const text = [...sentencesFor(old, words), words.send.what].join(' ');
  return { kind: 'ask', text, label: words.send.label, itemKind: item.kind };
}
