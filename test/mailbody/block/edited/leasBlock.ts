import { factsOf } from '../../../../src/core/invitation/facts/facts';
import type { Fact } from '../../../../src/core/invitation/facts/facts';
import { renderHtml } from '../../../../src/core/invitation/html';
import { composeInvitation } from '../../../../src/core/invitation/lines';
import { renderText } from '../../../../src/core/invitation/text';
import { languages } from '../../../../src/core/languages';
import type { Organization } from '../../../../src/core/organization/organization';
import type { Room } from '../../../../src/core/room/room';
import { compareBlocks } from '../../../../src/mailbody/block/compare';
import { ownBlocks } from '../../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../../src/mailbody/block/ownBlocks';
import { putBlock, removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../../src/mailbody/body/mailBody';

/** A service and a room with one value of each kind. */
const service: Organization = {
  serviceName: 'Campus Meet',
  confirmKeys: ['#'],
  addIn: {
    url: 'https://add-in.example.net',
    id: '2f1c9a52-6f0e-4f0b-9f62-6f7f4f6b2d11',
    version: '1.0.0',
    provider: 'Example',
    supportUrl: 'https://example.net/support',
  },
};
export const lea: Room = {
  id: 'lea',
  name: 'Léa’s lab',
  joinUrl: 'https://meet.example.net/r/lea',
  extension: '730 118',
  pin: '55 20',
  phoneNumbers: [{ label: '', number: '+33 1 99 00 70 70' }],
  gateways: ['h323.example.net'],
  sipDomain: 'sip.example.net',
  testRoomUrl: 'https://meet.example.net/r/try',
  helpUrl: 'https://help.example.net/meet',
  ownLine: 'Bring “your” questions – or don’t…',
};

/** The block of a room in English, and its facts. */
export function written(room: Room) {
  const chosen = [languages.en] as const;
  const composed = composeInvitation(room, service, { languages: chosen });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  const lines = composed.value;
  return { facts: factsOf(lines), html: renderHtml(lines, chosen), text: renderText(lines, chosen) };
}

export const known = (room: Room): KnownRooms => ({ rooms: [room], organization: service });

/** What Lea's one block says in a plain text. */
export function factsIn(text: string): readonly Fact[] {
  const [block, ...others] = ownBlocks(readMailBody(text, 'text'), known(lea));
  if (!block || others.length > 0) throw new Error('there must be one block');
  return block.seen?.facts ?? [];
}

/** What is compared with what the room says now, and what an update and a removal leave beside the block. */
export function outcome(source: string, format: BodyFormat, room: Room) {
  const body = readMailBody(source, format);
  const [own] = ownBlocks(body, known(room));
  if (!own?.seen) throw new Error('the block is not read');
  const block = written(room)[format];
  return {
    ...compareBlocks(own.seen, written(room).facts),
    beside: readMailBody(putBlock(body, block, known(room)).replace(block, ''), format).text.trim(),
    left: readMailBody(removeBlock(body, known(room)), format).text.trim(),
  };
}
/** The outcome where all is as it should be. */
export const upToDate = { differing: [], missing: [], beside: '', left: '' };
