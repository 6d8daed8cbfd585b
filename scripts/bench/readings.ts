import { performance } from 'node:perf_hooks';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';
import { readInvitation } from '../../src/usecases/rooms/readInvitation';
import { hostileInvitations } from '../../test/samples/hostileInvitations';
import { htmlThread } from '../../test/samples/mailBodies/htmlThread';
import { sampleInvitations } from '../../test/samples/invitations';
import type { Figure } from './figure';
import { judgeInvitation, rightPercent, scoreInvitations } from './invitations';
import type { FieldScore, Judgement } from './invitations';

/** The texts that took longest when all of them were tried. */
const SLOWEST = [
  'PIN labels with values',
  'phone numbers below a heading',
  'SIP addresses behind labels',
  'open angle brackets on lines',
  'quoted lines',
  'thanks',
];
const TEXT_LENGTH = 1_000_000;
const RUNS = 5;

/** In milliseconds: the run that other work disturbed least. */
const readingMilliseconds = (source: string, format: BodyFormat): number =>
  Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      readInvitation(source, format);
      return performance.now() - start;
    }),
  );

/** Reads a megabyte of near-matches: the slowest text. */
const slowestMilliseconds = (): number =>
  Math.max(
    ...SLOWEST.map((name) => {
      const text = hostileInvitations[name]?.(TEXT_LENGTH);
      if (text === undefined) throw new Error(`There is no hostile text "${name}".`);
      return readingMilliseconds(text, 'text');
    }),
  );

/** Pasted threads of mails in HTML, with an invitation at their end. */
const threadFigures = (): readonly Figure[] =>
  [
    { length: 200_000, called: '200 KB', budget: 60 },
    { length: 1_000_000, called: '1 MB', budget: 300 },
  ].map(({ length, called, budget }) => ({
    what: `Read ${called} of a pasted thread of mails (HTML)`,
    measured: readingMilliseconds(htmlThread(length), 'html'),
    unit: 'ms',
    digits: 0,
    budget,
  }));

/** Right, missed and wrong values per field, as text. */
function scoreTable(title: string, scores: readonly FieldScore[]): string {
  const head = [
    'field',
    'right',
    'of these in doubt',
    'missed',
    'wrong, in doubt',
    'wrong, unmarked',
    'right %',
  ];
  const rows = [head, ...scores.map((score) => cellsOf(score))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [title, ...rows.map(line)].join('\n');
}

const cellsOf = (score: FieldScore): readonly string[] => [
  score.field,
  String(score.right),
  String(score.rightInDoubt),
  String(score.missed),
  String(score.wrongInDoubt),
  String(score.wrongUnmarked),
  rightPercent(score).toFixed(1),
];

const allOf = (judgements: readonly Judgement[]): FieldScore => {
  const all = scoreInvitations(judgements).at(-1);
  if (!all) throw new Error('Nothing was judged.');
  return all;
};

/** How well pasted invitations are read: a table per field for each part of the corpus, and the promised figures. */
export function measureReadings(): { readonly tables: string; readonly figures: readonly Figure[] } {
  const parts = { tuned: sampleInvitations('tuned'), heldOut: sampleInvitations('heldOut') };
  const tuned = parts.tuned.flatMap(judgeInvitation);
  const heldOut = parts.heldOut.flatMap(judgeInvitation);
  const notRight = (what: string, judgements: readonly Judgement[], budget: Partial<Figure>): Figure => ({
    what: `Values of ${what} not read right`,
    measured: 100 - rightPercent(allOf(judgements)),
    unit: '%',
    digits: 1,
    ...budget,
  });
  const whole = [...tuned, ...heldOut];
  return {
    tables: [
      scoreTable(
        `Invitations that the reader was written against (${parts.tuned.length})`,
        scoreInvitations(tuned),
      ),
      scoreTable(`Invitations held out (${parts.heldOut.length})`, scoreInvitations(heldOut)),
    ].join('\n\n'),
    figures: [
      notRight(`${parts.tuned.length + parts.heldOut.length} invitations`, whole, { budget: 3 }),
      notRight(`the ${parts.heldOut.length} held-out ones`, heldOut, {}),
      {
        what: 'Wrong values without a doubt mark',
        measured: allOf(whole).wrongUnmarked,
        unit: '',
        digits: 0,
        budget: 0,
      },
      {
        what: 'Values that a text leaves open, without a doubt mark',
        measured: whole.filter(({ mustBeDoubtful, certainty }) => mustBeDoubtful && certainty === 'certain')
          .length,
        unit: '',
        digits: 0,
        budget: 0,
      },
      {
        what: 'Read 1.0 million characters of near-matches, the slowest of six texts',
        measured: slowestMilliseconds(),
        unit: 'ms',
        digits: 0,
        budget: 300,
      },
      ...threadFigures(),
    ],
  };
}
