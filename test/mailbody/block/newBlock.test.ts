import { describe, expect, test } from '@jest/globals';
import { htmlWithSpace } from '../../../src/core/invitation/html';
import { textWithSpace } from '../../../src/core/invitation/text';
import { languages } from '../../../src/core/languages';
import { removeNewBlock } from '../../../src/mailbody/block/put';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../../src/mailbody/body/mailBody';
import { insideQuoteOf, onTopOf, sampleBodies, sourceOf } from '../../samples/bodies';
import { hosts } from '../../samples/edits/hosts';
import { fullRoom, organization, prepared } from '../../samples/rooms/rooms';

const full: KnownRooms = { rooms: [fullRoom], organization };
const html = (source: string): MailBody => readMailBody(source, 'html');

describe('one block that has just come, wherever it stands', () => {
  const { block } = prepared(fullRoom, languages.en, organization);
  const without = (source: string, format: BodyFormat, textBefore: string) =>
    removeNewBlock(readMailBody(source, format), textBefore, full);
  const quoting = sampleBodies.filter((sample) => sourceOf(sample).includes('QUOTED WORDS'));
  /** As if the cursor stood behind the quoted words; in plain text at the end of their line. */
  const inQuoteOf = (source: string, added: string, format: BodyFormat): string =>
    source.replace(
      format === 'html' ? 'QUOTED WORDS' : /^.*QUOTED WORDS.*(?:\r\n?|\n)/mu,
      (words) => words + added,
    );

  test.each(quoting)('in the quote of $file it goes alone, byte for byte', (sample) => {
    const { format } = sample;
    const source = sourceOf(sample);
    const once = inQuoteOf(source, block[format], format);
    expect(without(once, format, readMailBody(source, format).text)).toBe(source);
    const twice = inQuoteOf(once, block[format], format);
    expect(without(twice, format, readMailBody(once, format).text)).toBe(once);
  });

  test.each(sampleBodies)('on top of $file it goes alone, and an older one in the quote stays', (sample) => {
    const { format } = sample;
    const old = insideQuoteOf(sourceOf(sample), block[format], format);
    const standing = format === 'html' ? htmlWithSpace(block.html) : textWithSpace(block.text);
    expect(without(onTopOf(old, standing, format), format, readMailBody(old, format).text)).toBe(old);
  });

  test.each(hosts)('goes alone after a host has written: $name', ({ name, apply }) => {
    for (const sample of quoting.filter(({ format }) => format === 'html')) {
      const source = sourceOf(sample);
      // Line feeds between words would be seen in <pre>: who writes them leaves it alone.
      if (name === 'lineFeeds' && source.includes('<pre>')) continue;
      const left = without(inQuoteOf(source, apply(block.html), 'html'), 'html', html(source).text);
      // The host's own paragraphs around it may stay: they show nothing.
      const words = (of: string | undefined) => of && html(of).text.replace(/\s+/gu, ' ');
      expect([name, sample.file, words(left)]).toEqual([name, sample.file, words(source)]);
    }
  });

  const quote = '<div id="divRplyFwdMsg"><b>From:</b> Ben</div><p>As you wrote:</p>';
  test('in the part that Outlook lets be rewritten, where it keeps the thread apart (D02)', () => {
    const own = `<p>Dear Ben</p><div id="Signature"><p>Anna</p>${block.html}</div>`;
    expect(without(own, 'html', `Dear Ben\nAnna\nFrom: Ben\nAs you wrote:`)).toBe(
      '<p>Dear Ben</p><div id="Signature"><p>Anna</p></div>',
    );
  });

  test.each([
    ['nothing came', `<p>Dear Ben</p>${quote}`, 'Dear Ben From: Ben As you wrote:'],
    [
      'a word came with it',
      `<p>Dear Ben and Eva</p>${quote}${block.html}`,
      'Dear Ben From: Ben As you wrote:',
    ],
    ['a word went', `<p>Dear Ben</p>${quote}${block.html}`, 'My dear Ben From: Ben As you wrote:'],
    ['it stands in a line of somebody', `<p>Dear Ben Join: ${fullRoom.joinUrl} PIN: 1</p>`, 'Dear Ben'],
  ])('nothing is taken out where %s', (_what, source, textBefore) => {
    expect(without(source, 'html', textBefore)).toBeUndefined();
  });
});
