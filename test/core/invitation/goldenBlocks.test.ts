import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { fullRoom, organization, prepared } from '../../samples/rooms';

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

describe.each(Object.values(languages))('the block in $tag', (language) => {
  test.each(['html', 'text'] as const)('as %s', (format) => {
    const file = join(folder, `${language.tag}.${format === 'html' ? 'html' : 'txt'}`);
    // One line per row of the table, to be readable; nothing else is changed.
    const block = prepared(fullRoom, language, organization).block[format].replace(
      /(?=<tr>|<\/tbody>)/gu,
      '\n',
    );
    const golden = format === 'html' ? `${block}\n` : block;
    if (UPDATE) writeFileSync(file, golden);
    expect(golden).toBe(readFileSync(file, 'utf8'));
  });
});
