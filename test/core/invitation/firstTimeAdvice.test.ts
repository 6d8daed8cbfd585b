import { describe, expect, test } from '@jest/globals';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { removeBlock } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import { choicesSeen, compareBlocks } from '../../../src/mailbody/block/compare';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { fullRoom, linkOnlyRoom, organization } from '../../samples/rooms';

const { en, de } = languages;
const facts = { ...organization, testRoomUrl: undefined };

function blockOf(room: Room, choices: Partial<InvitationChoices>) {
  const preview = previewInvitation(room, facts, { languages: [en], ...choices });
  if (!preview.ok) throw new Error('the sample rooms are fine');
  return preview.value.block;
}
const partsOf = (room: Room, choices: Partial<InvitationChoices>) =>
  blockOf(room, choices)
    .text.split(/\n\n|\n(?=PIN|Test|Thank|Help)/u)
    .filter((part) => part.startsWith('Test'));

const read = (room: Room, choices: Partial<InvitationChoices>, source = blockOf(room, choices).html) => {
  const seen = ownBlocks(readMailBody(source, 'html'), { rooms: [room], organization: facts })[0]?.seen;
  if (!seen) throw new Error('the block is not found');
  return seen;
};
const print = { firstTimeAdvice: 'print' } as const;

describe('the advice to people who join for the first time', () => {
  test('stands below the test room, or alone where none is known', () => {
    expect(partsOf(fullRoom, print)).toEqual([
      [
        'Test room:',
        'https://videoconf.example.edu/join/anna-test',
        'Please try your connection here before your first meeting.',
        'The first time, come in a few minutes early and check camera and sound.',
      ].join('\n'),
    ]);
    expect(partsOf(linkOnlyRoom, print)).toEqual([
      'Test: The first time, come in a few minutes early and check camera and sound.',
    ]);
  });

  test('is not there unless it is asked for, and goes with the line', () => {
    expect(partsOf(linkOnlyRoom, {})).toEqual([]);
    expect(partsOf(linkOnlyRoom, { firstTimeAdvice: 'omit' })).toEqual([]);
    expect(partsOf(linkOnlyRoom, { ...print, leaveOut: ['test'] })).toEqual([]);
    expect(partsOf(fullRoom, {})[0]).not.toContain('The first time');
  });

  test.each(Object.values(languages))('is read back in $tag, and taken out with the block', (language) => {
    for (const room of [fullRoom, linkOnlyRoom]) {
      const choices = { ...print, languages: [language] } as const;
      const seen = read(room, choices);
      expect(seen.facts.get('test')).toContain('first-time advice');
      expect(choicesSeen(seen, room, [en])).toMatchObject({ languages: [language], ...print });
      expect(choicesSeen(seen, room, [en]).leaveOut).not.toContain('test');
      for (const format of ['html', 'text'] as const) {
        const body = readMailBody(blockOf(room, choices)[format], format);
        expect(removeBlock(body, { rooms: [room], organization: facts })).toBe('');
      }
    }
  });

  test('in two languages each has its sentence', () => {
    const { text } = blockOf(linkOnlyRoom, { ...print, languages: [en, de] });
    expect(text).toContain(
      'Test: The first time, come in a few minutes early and check camera and sound.\nTreten Sie beim ersten Mal einige Minuten früher bei und prüfen Sie Kamera und Ton.\n',
    );
  });

  test('counts when blocks are compared', () => {
    const [without, advised] = [read(fullRoom, {}), read(fullRoom, print)];
    expect(choicesSeen(without, fullRoom, [en]).firstTimeAdvice).toBe('omit');
    expect(compareBlocks(advised, without)).toEqual({ differing: ['test'], missing: [] });
    expect(compareBlocks(without, advised)).toEqual({ differing: [], missing: ['test'] });
    expect(compareBlocks(advised, advised)).toEqual({ differing: [], missing: [] });
  });
});
