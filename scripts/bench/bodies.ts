import { performance } from 'node:perf_hooks';
import { scenarios } from '../../playground/scenarios';
import { putBlock } from '../../src/mailbody/block/put';
import { ownBlocks } from '../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';
import { loadOrganization } from '../../src/setup/organization';
import { playgroundInvitation, playgroundRoom as room } from '../../test/e2e/harness/playgroundRoom';
import type { Figure } from './figure';

const RUNS = 10;
/** The lengths that are measured; the last is the longest body that Outlook takes, in characters (A17). */
const BODY_LENGTHS = [10_000, 100_000, 1_000_000] as const;

const { block: oldBlock } = playgroundInvitation({ pin: '1111' });
const { block: newBlock } = playgroundInvitation({ pin: '2222' });

const filled = (start: string, unit: string, length: number): string =>
  start + unit.repeat(Math.max(0, Math.floor((length - start.length) / unit.length)));

interface BodyToSplice {
  readonly name: string;
  readonly format: BodyFormat;
  readonly blocks: number;
  readonly ofLength: (length: number) => string;
}

/** Bodies that people have, and bodies that make careless code slow; our block stands on top. */
const bodiesToSplice: readonly BodyToSplice[] = [
  {
    name: 'a long thread',
    format: 'html',
    blocks: 1,
    ofLength: (length) =>
      filled(
        oldBlock.html + scenarios.reply.body,
        '<div class="x_elementToProof" style="font-size: 12pt;">Thank you &amp; see you then.</div>',
        length,
      ),
  },
  {
    name: 'plain text',
    format: 'text',
    blocks: 1,
    ofLength: (length) => filled(oldBlock.text, 'Thank you, and see you then.\r\n', length),
  },
  {
    name: 'tags that never match',
    format: 'html',
    blocks: 1,
    ofLength: (length) =>
      filled(oldBlock.html, '<div>', oldBlock.html.length + length / 2) + '</p>'.repeat(length / 8),
  },
  {
    name: 'divisions inside the block',
    format: 'html',
    blocks: 1,
    ofLength: (length) => oldBlock.html.replace('</tr>', () => filled('</tr>', '<div>', length)),
  },
  {
    name: 'nothing but join links',
    format: 'html',
    blocks: -1,
    ofLength: (length) =>
      filled('', `Join: <a href="${room.joinUrl}">x</a> ${room.extension ?? ''}<br>`, length),
  },
];

/**
 * Reads a body, finds our block and puts another in its place, as an update does.
 * @returns milliseconds of the run that other work disturbed least
 */
function spliceMilliseconds({ format, blocks, ofLength }: BodyToSplice, length: number): number {
  const source = ofLength(length);
  const known = { rooms: [room], organization: loadOrganization() };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const changed = putBlock(readMailBody(source, format), newBlock[format], known);
    const elapsedMs = performance.now() - start;
    const left = ownBlocks(readMailBody(changed, format), known);
    if (blocks > 0 && (left.length !== 1 || !changed.includes('2222')))
      throw new Error('The block was not put.');
    return elapsedMs;
  });
  return Math.min(...times);
}

/** Linear means: ten times the length takes ten times as long, not a hundred times. */
export const bodyFigures = (): readonly Figure[] =>
  bodiesToSplice.flatMap((body) =>
    BODY_LENGTHS.map((length) => ({
      what: `Find and splice, ${(length / 1000).toLocaleString('en')},000 characters: ${body.name}`,
      measured: spliceMilliseconds(body, length),
      unit: 'ms',
      digits: 1,
      budget: 200,
    })),
  );
