import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsAbout, factsOf } from '../../../src/core/invitation/facts/facts';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import type { LineKind } from '../../../src/core/invitation/lineKind';
import { composeInvitation } from '../../../src/core/invitation/lines';
import { languages } from '../../../src/core/languages';
import type { Language } from '../../../src/core/languages/language';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import { choicesSeen, compareBlocks } from '../../../src/mailbody/block/compare';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { SeenBlock } from '../../../src/mailbody/block/read/read';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { meetings } from '../../samples/rooms/meetings';
import { fullRoom, organization as service } from '../../samples/rooms/rooms';

/** Everything that a block can say. */
const organization: Organization = {
  ...service,
  linkFor: 'everyone',
  pinFor: 'everyWay',
  dialForms: ['gateway##extension', 'extension@gateway'],
};
const known = { rooms: [fullRoom], organization };
const all = Object.values(languages);

function block(choices: InvitationChoices, room: Room = fullRoom) {
  const preview = prepareInvitation(room, organization, choices);
  if (!preview.ok) throw new Error('the sample room is fine');
  return preview.value;
}

function read(source: string, format: BodyFormat): SeenBlock {
  const seen = ownBlocks(readMailBody(source, format), known)[0]?.seen;
  if (!seen) throw new Error(`no block in ${source}`);
  return seen;
}

describe.each(['html', 'text'] as const)('the choices that a block shows (%s)', (format) => {
  const pairs = all.flatMap((first) =>
    all.map((second) => (first === second ? ([first] as const) : ([first, second] as const))),
  );

  test.each(pairs.map((pair) => [pair.map(({ tag }: Language) => tag).join(' and '), pair] as const))(
    'its languages: %s',
    (_tags, pair) => {
      const seen = read(block({ languages: pair, when: meetings.oneZone }).block(format), format);
      expect(choicesSeen(seen, [languages.en]).languages).toEqual(pair);
    },
  );

  test('a line that somebody took out stays out, every other one is written as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.subarray(LINE_KINDS.filter((kind) => kind !== 'join' && kind !== 'heading')),
        fc.constantFrom('2468', '1357'),
        (pair, gone, pin) => {
          const time = { when: meetings.firstOfSeries };
          const made = block({ languages: pair, leaveOut: gone, firstTimeAdvice: 'print', ...time });
          const seen = read(made.block(format), format);
          const room = { ...fullRoom, pin };
          const again = composeInvitation(room, organization, {
            ...choicesSeen(seen, [languages.en]),
            ...time,
          });
          if (!again.ok) throw new Error('the sample room is fine');
          const kinds = (facts: ReturnType<typeof factsOf>) => [...new Set(facts.map(({ kind }) => kind))];
          expect(kinds(factsOf(again.value))).toEqual(kinds(factsOf(made.lines)));
          const isOther = pin !== '2468' && !gone.includes('pin');
          expect(compareBlocks(seen, factsOf(again.value))).toEqual({
            differing: isOther ? ['pin'] : [],
            missing: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a line that is there no more is missing, whatever it was; what is left is right', () => {
    const { lines } = block({
      languages: [languages.en],
      when: meetings.fiveZones,
      firstTimeAdvice: 'print',
    });
    for (const kind of LINE_KINDS.filter((each) => each !== 'join')) {
      const source = block({
        languages: [languages.en],
        when: meetings.fiveZones,
        firstTimeAdvice: 'print',
        leaveOut: [kind],
      }).block(format);
      // The phone's sentence tells to enter the extension.
      const needs: Partial<Record<LineKind, LineKind>> = {
        test: 'tryBefore',
        pin: 'pinFor',
        extension: 'phone',
      };
      expect(compareBlocks(read(source, format), factsOf(lines))).toEqual({
        differing: [],
        missing: LINE_KINDS.filter((each) => each === kind || each === needs[kind]),
      });
    }
  });

  test('that the PIN comes separately is somebody’s decision for this mail', () => {
    const seen = read(block({ languages: [languages.de], pinPolicy: 'separate' }).block(format), format);
    expect(factsAbout(seen.facts, 'pin')).toEqual([{ kind: 'pin', comes: 'separately' }]);
    expect(choicesSeen(seen, [languages.en]).pinPolicy).toBe('separate');
    const now = factsOf(block({ languages: [languages.de] }).lines);
    expect(compareBlocks(seen, now).differing).toEqual([]);
  });
});
