import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factKey, factsOf } from '../../../src/core/invitation/facts/facts';
import type { Fact } from '../../../src/core/invitation/facts/facts';
import { renderHtml } from '../../../src/core/invitation/html';
import type { LineKind } from '../../../src/core/invitation/lineKind';
import { composeInvitation } from '../../../src/core/invitation/lines';
import { renderText } from '../../../src/core/invitation/text';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { anyChoices, anyNeighbours, anyOrganization, anyRoom } from '../../samples/rooms/generated';
import { ways } from '../../samples/edits/hosts';

/** Cases that are generated; raise it for a long hunt: `LAW_RUNS=300000 npx jest test/mailbody/block/facts.test.ts …`. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 20_000);

/** Lines that stand in anybody's mail. */
const NO_EVIDENCE: readonly LineKind[] = ['join', 'note', 'test', 'help'];

const keys = (facts: readonly Fact[]) => facts.map(factKey).sort();

describe('the law of the block: what is read from a rendered block is what its lines say', () => {
  test.each(ways)('$name', ({ written, apply, read, keeps }) => {
    fc.assert(
      fc.property(
        anyRoom,
        anyOrganization,
        anyChoices,
        anyNeighbours,
        fc.boolean(),
        (room, organization, choices, neighbours, isMoved) => {
          const composed = composeInvitation(room, organization, choices);
          if (!composed.ok) throw new Error(JSON.stringify(composed.error));
          const lines = composed.value;
          // A label and its link alone are somebody's as well; such a block cannot be found.
          fc.pre(lines.some(({ kind }) => !NO_EVIDENCE.includes(kind)));
          const source = apply((written === 'html' ? renderHtml : renderText)(lines, choices.languages));
          // The room may have got another link since.
          const now = isMoved
            ? { ...room, joinUrl: 'https://new.example.org/', previousJoinUrls: [room.joinUrl] }
            : room;
          const rooms = [...neighbours(now), now];
          const notes = choices.ownLine === undefined ? [] : [choices.ownLine];
          const blocks = ownBlocks(readMailBody(source, read), { rooms, organization, notes });
          const seen = blocks.map((block) => [block.found.room.id, keys(block.seen?.facts ?? [])]);
          const right = [[room.id, keys(factsOf(lines).filter(keeps))]];
          // jest's comparison is for its message: twenty thousand of them take a tenth of the time.
          if (JSON.stringify(seen) !== JSON.stringify(right)) expect(seen).toEqual(right);
        },
      ),
      { numRuns: Math.ceil(RUNS / ways.length) },
    );
  });
});
