import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { meetings, whenOf } from '../../samples/meetings';
import { fullRoom, organization } from '../../samples/rooms';

/**
 * The whole block of a room with every field, in every language, as it is written into a mail: for people to read,
 * and so that no change of it goes unseen. After a wanted change:
 *
 *     UPDATE_GOLDEN=1 npx jest test/core/invitation/goldenBlocks --selectProjects unit
 *
 * and look at the difference before committing it. CI never sets it.
 */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const folder = join(__dirname, '../../samples/blocks');

/** What a room and its service always say, and all that a click can add for one meeting. */
const variants = {
  '': {},
  '-when': { when: whenOf({ ...meetings.fiveZones, series: 'first' }), firstTimeAdvice: 'print' },
} as const satisfies Readonly<Record<string, Partial<InvitationChoices>>>;

describe.each(Object.values(languages))('the block in $tag', (language) => {
  test.each(
    Object.entries(variants).flatMap(([name, choices]) =>
      (['html', 'text'] as const).map((format) => [`${language.tag}${name}`, format, choices] as const),
    ),
  )('%s as %s', (name, format, choices) => {
    const file = join(folder, `${name}.${format === 'html' ? 'html' : 'txt'}`);
    const preview = previewInvitation(fullRoom, organization, { languages: [language], ...choices });
    if (!preview.ok) throw new Error('the sample room is fine');
    // One line per row of the table, to be readable; nothing else is changed.
    const block = preview.value.block[format].replace(/(?=<tr>|<\/tbody>)/gu, '\n');
    const golden = format === 'html' ? `${block}\n` : block;
    if (UPDATE) writeFileSync(file, golden);
    expect(golden).toBe(readFileSync(file, 'utf8'));
  });
});
