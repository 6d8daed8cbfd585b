import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chaos } from '../../../playground/normalisers/chaos';
import { normalisers } from '../../../playground/normalisers/normalisers';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { languages } from '../../../src/core/languages';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import type { Organization } from '../../../src/core/organization/organization';
import type { Room } from '../../../src/core/room/room';
import { htmlWithSpace } from '../../../src/core/invitation/html';
import { textWithSpace } from '../../../src/core/invitation/text';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { linkKey } from '../../../src/core/link';
import { putBlock, removeBlock } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { linesByOwner } from '../../../src/mailbody/block/linesByOwner';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { MailBody } from '../../../src/mailbody/body/mailBody';
import { unwrapSafeLink } from '../../../src/core/safeLinks';
import { linesOf, sampleBodies, sourceOf } from '../../samples/bodies';
import {
  aboveAndInsideQuote,
  hasQuotedMail,
  insideQuote,
  ownPlacements,
  twice,
} from '../../samples/mailBodies/placements';
import { meetings } from '../../samples/rooms/meetings';
import {
  bareOrganization,
  bothFormats,
  fullRoom,
  linkOnlyRoom,
  organization,
  prepared,
} from '../../samples/rooms/rooms';
import { userEdits } from '../../samples/edits/userEdits';

/** Cases that are generated; raise it for a long hunt: `LAW_RUNS=200000 npx jest … block/laws`. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 300);

const variants = {
  full: { room: fullRoom, facts: organization },
  linkOnly: { room: linkOnlyRoom, facts: bareOrganization },
} as const;

/** Two clients may wrap an address more often than any mail has it. */
function unwrapped(address: string): string {
  const inner = unwrapSafeLink(address);
  return inner === address ? address : unwrapped(inner);
}

/** What a reader has of a body: lines, where links lead, how many pictures stand in it. */
const seen = (body: MailBody) => ({
  lines: linesOf(body.text),
  links: body.links.map(({ address }) => linkKey(unwrapped(address))),
  pictures: body.tokens.filter((token) => token.kind === 'open' && token.name === 'img').length,
});
const html = (source: string): MailBody => readMailBody(source, 'html');

/** The laws of a block for one body that a host has written, with the same body without a block beside it. */
function expectLaws(
  without: string,
  withBlock: string,
  block: string,
  known: KnownRooms,
  host: (source: string) => string,
  format: 'html' | 'text',
): void {
  const read = (source: string) => readMailBody(source, format);
  const body = read(withBlock);
  const removed = removeBlock(body, known);
  // Block gone, everything else there, in its order, also after the host has written it once more.
  expect(ownBlocks(read(removed), known)).toHaveLength(0);
  expect(seen(read(host(removed)))).toEqual(seen(read(host(without))));
  // An update leaves one block and every other line.
  const put = putBlock(body, block, known);
  const written = read(host(put));
  expect(ownBlocks(written, known)).toHaveLength(1);
  expect(linesByOwner(written, known).others).toEqual(linesByOwner(read(host(without)), known).others);
  // Twice is once.
  expect(putBlock(read(put), block, known)).toBe(put);
  // No character outside of the block's range changes: what is left over is a subsequence of what there was.
  expect(isSubsequence(removed, withBlock)).toBe(true);
}

function isSubsequence(part: string, whole: string): boolean {
  let next = 0;
  for (let at = 0; at < whole.length && next < part.length; at += 1) if (whole[at] === part[next]) next += 1;
  return next === part.length;
}

const htmlSamples = sampleBodies.filter(({ format }) => format === 'html');
const sources = new Map(sampleBodies.map((sample) => [sample.file, sourceOf(sample)]));

describe.each(Object.entries(normalisers))('through the host %s (A01-A12, A26, A27, A29)', (name, host) => {
  const known: KnownRooms = { rooms: [fullRoom], organization };
  const block = blockOf(fullRoom, organization, {
    languages: [languages.en],
    when: meetings.fiveZones,
    firstTimeAdvice: 'print',
  });
  const turn = Object.keys(normalisers).indexOf(name);
  test.each(htmlSamples)('$file: block gone, everything else there', (sample) => {
    const source = sources.get(sample.file) ?? '';
    // Each body and each host has every place; all of them together are drawn below.
    const { place } = ownPlacements[(htmlSamples.indexOf(sample) + turn) % ownPlacements.length] ?? {};
    const standing = place?.(source, htmlWithSpace(block.html), 'html') ?? '';
    expectLaws(host(source), host(standing), block.html, known, host, 'html');
  });

  test.each(htmlSamples.filter(hasQuotedMail))(
    '$file: a quoted block is neither counted nor edited (D01, D03)',
    (sample) => {
      const source = insideQuote(sources.get(sample.file) ?? '', block.html, 'html');
      const quoted = host(source);
      expect(ownBlocks(html(quoted), known)).toHaveLength(0);
      expect(removeBlock(html(quoted), known)).toBe(quoted);
      const both = host(aboveAndInsideQuote(sources.get(sample.file) ?? '', block.html, 'html'));
      expectLaws(quoted, both, block.html, known, host, 'html');
    },
  );
});

function blockOf(room: Room, facts: Organization, choices: InvitationChoices) {
  const preview = prepareInvitation(room, facts, choices);
  if (!preview.ok) throw new Error('the sample rooms are fine');
  return bothFormats(preview.value);
}

describe('any body, host, place, language, room', () => {
  const ownPlaces = Object.fromEntries([
    ...ownPlacements.map(({ where, place }) => [where, place] as const),
    ['twice', twice] as const,
  ]);
  const anyHost = fc.array(
    fc.oneof(fc.constantFrom(...Object.keys(normalisers)), fc.nat({ max: 1_000_000 })),
    { minLength: 1, maxLength: 2 },
  );
  const hostOf = (names: readonly (string | number)[]) => (source: string) =>
    names.reduce<string>(
      (written, name) =>
        (typeof name === 'number'
          ? chaos(name)
          : (normalisers as Readonly<Record<string, (of: string) => string>>)[name])?.(written) ?? written,
      source,
    );

  const anyWhen = fc.record({
    when: fc.option(fc.constantFrom(...Object.values(meetings)), { nil: undefined }),
    firstTimeAdvice: fc.constantFrom('print', 'omit'),
  });

  test('block gone, everything else there, one block after an update', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleBodies.map(({ file }) => file)),
        fc.constantFrom(...Object.keys(ownPlaces)),
        anyHost,
        fc.uniqueArray(fc.constantFrom(...LANGUAGE_TAGS), { minLength: 1, maxLength: 2 }),
        fc.constantFrom<keyof typeof variants>('full', 'linkOnly'),
        fc.constantFrom('2468', '1357'),
        anyWhen,
        anyWhen,
        fc.boolean(),
        (file, where, hostNames, tags, variant, pin, when, newWhen, isSpaced) => {
          const sample = sampleBodies.find((each) => each.file === file);
          const place = ownPlaces[where];
          if (!sample || !place) throw new Error('no such sample or place');
          const { room, facts } = variants[variant];
          const [first, second] = tags.map((tag) => languages[tag]);
          if (!first) throw new Error('a language at least');
          const inLanguages = { languages: second ? ([first, second] as const) : ([first] as const) };
          const block = blockOf(room, facts, { ...inLanguages, ...when });
          const spaced = { html: htmlWithSpace(block.html), text: textWithSpace(block.text) };
          // The update comes with another PIN and time, or with the same.
          const newRoom = room === fullRoom ? { ...room, pin } : room;
          const newBlock = blockOf(newRoom, facts, { ...inLanguages, ...newWhen });
          const host = sample.format === 'html' ? hostOf(hostNames) : (text: string) => text;
          const source = sources.get(file) ?? '';
          expectLaws(
            host(source),
            host(place(source, isSpaced ? spaced[sample.format] : block[sample.format], sample.format)),
            newBlock[sample.format],
            { rooms: [room], organization: facts },
            host,
            sample.format,
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe.each(userEdits)('after $name', ({ adds, apply }) => {
  const known: KnownRooms = { rooms: [fullRoom], organization };
  test.each(Object.entries(normalisers))(
    'what the user typed survives, through the host %s',
    (_name, host) => {
      for (const [index, sample] of htmlSamples.slice(0, 5).entries()) {
        const { block } = prepared(fullRoom, languages[LANGUAGE_TAGS[index % LANGUAGE_TAGS.length] ?? 'en']);
        const source = sources.get(sample.file) ?? '';
        const edited = host(ownPlacements[1]?.place(source, apply(block.html, 'html'), 'html') ?? '');
        for (const changed of [removeBlock(html(edited), known), putBlock(html(edited), block.html, known)]) {
          const { others } = linesByOwner(html(host(changed)), known);
          for (const words of adds) expect(others.join('\n')).toContain(words);
        }
      }
    },
  );
});
