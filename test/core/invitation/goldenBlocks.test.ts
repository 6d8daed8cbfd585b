import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { storedGolden } from '../../samples/golden';
import { meetings } from '../../samples/rooms/meetings';
import { organization, fullRoom } from '../../samples/rooms/rooms';

/**
 * The whole block of a room with every field, in every language and in two, as it is written into a mail: for people
 * to read (test/samples/golden.ts says how it is renewed).
 */
const folder = join(__dirname, '../../samples/blocks');

/** What a room and its service always say, and all that a click can add for one meeting. */
const variants = {
  '': {},
  '-when': {
    when: { ...meetings.fiveZones, series: 'first', rhythm: { kind: 'weekly', interval: 1, weekdays: [2] } },
    firstTimeAdvice: 'print',
  },
} as const satisfies Readonly<Record<string, Partial<InvitationChoices>>>;

const { en, de, fr, it } = languages;
const alone = Object.values(languages).map((language) => [language] as const);
const spoken: readonly InvitationChoices['languages'][] = [...alone, [de, en], [fr, it]];

describe.each(spoken.map((both) => [both.map(({ tag }) => tag).join('-'), both] as const))(
  'the block in %s',
  (tags, both) => {
    test.each(
      Object.entries(variants).flatMap(([name, choices]) =>
        (['html', 'text'] as const).map((format) => [`${tags}${name}`, format, choices] as const),
      ),
    )('%s as %s', (name, format, choices) => {
      const file = join(folder, `${name}.${format === 'html' ? 'html' : 'txt'}`);
      const preview = prepareInvitation(fullRoom, organization, { languages: both, ...choices });
      if (!preview.ok) throw new Error('the sample room is fine');
      const block = preview.value.block(format);
      const golden = format === 'html' ? `${block}\n` : block;
      expect(golden).toBe(storedGolden(file, golden));
    });
  },
);
