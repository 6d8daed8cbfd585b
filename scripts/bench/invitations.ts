import { READ_FIELDS } from '../../src/core/pasted/roomReading';
import type { Finding, ReadField, RoomFindings } from '../../src/core/pasted/roomReading';
import { readInvitation } from '../../src/usecases/rooms/readInvitation';
import type { SampleInvitation } from '../../test/samples/invitations';

/** What became of one expected or read value. `wrong`: another value than expected, or one where none is. */
export type Verdict = 'right' | 'missed' | 'wrong';

/** One value of one invitation. An empty field that stays empty is not counted: it would flatter the figures. */
export interface Judgement {
  readonly file: string;
  readonly field: ReadField;
  readonly verdict: Verdict;
  readonly certainty: Finding<unknown>['certainty'] | undefined;
  readonly expected: string | undefined;
  readonly read: string | undefined;
  /** Where the sample says that the text leaves this open. */
  readonly mustBeDoubtful: boolean;
}

const DIGITS: ReadonlySet<ReadField> = new Set(['extension']);
/** A service spelt with other capitals is the same service. */
const comparable = (field: ReadField, text: string): string =>
  DIGITS.has(field)
    ? text.replace(/\D/gu, '')
    : field === 'serviceName'
      ? text.trim().toLowerCase()
      : text.trim();

function judge(
  sample: SampleInvitation,
  field: ReadField,
  expected: string | undefined,
  found: Finding<string> | undefined,
): readonly Judgement[] {
  if (expected === undefined && !found) return [];
  const verdict =
    found === undefined
      ? 'missed'
      : expected !== undefined && comparable(field, expected) === comparable(field, found.value)
        ? 'right'
        : 'wrong';
  const { file, doubtful } = sample;
  const mustBeDoubtful = doubtful.includes(field) && found !== undefined;
  return [
    { file, field, verdict, certainty: found?.certainty, expected, read: found?.value, mustBeDoubtful },
  ];
}

const keyOf = (number: string): string => number.replace(/\(0\)|\D/gu, '');

/** Numbers are paired by their digits; the place that is said of a number belongs to its value. */
function judgePhones(sample: SampleInvitation, findings: RoomFindings): readonly Judgement[] {
  const text = (phone: { readonly label: string; readonly number: string }) =>
    `${phone.label} ${keyOf(phone.number)}`;
  const read = (findings.phoneNumbers ?? []).map((found): Finding<string> => ({
    ...found,
    value: text(found.value),
  }));
  const pairs = sample.phoneNumbers.map((phone) => {
    const found = read.find(({ value }) => value.endsWith(` ${keyOf(phone.number)}`));
    return [text(phone), found] as const;
  });
  const surplus = read.filter((found) => !pairs.some(([, paired]) => paired === found));
  return [
    ...pairs.flatMap(([expected, found]) => judge(sample, 'phoneNumbers', expected, found)),
    ...surplus.flatMap((found) => judge(sample, 'phoneNumbers', undefined, found)),
  ];
}

/** Reads one invitation and compares field by field. */
export function judgeInvitation(sample: SampleInvitation): readonly Judgement[] {
  const { reading } = readInvitation(sample.source, sample.format);
  const findings: RoomFindings = reading.kind === 'room' ? reading.findings : {};
  return [
    ...READ_FIELDS.flatMap((field) =>
      field === 'phoneNumbers' ? [] : judge(sample, field, sample.expected.get(field), findings[field]),
    ),
    ...judgePhones(sample, findings),
  ];
}

/** The count of one field over many invitations. */
export interface FieldScore {
  readonly field: ReadField | 'all';
  readonly right: number;
  /** Of the right ones, those with a doubt mark. */
  readonly rightInDoubt: number;
  readonly missed: number;
  /** Wrong, and said to be doubtful. */
  readonly wrongInDoubt: number;
  /** Wrong, and nobody is told: the worst that can happen. */
  readonly wrongUnmarked: number;
}

function scoreOf(field: FieldScore['field'], judgements: readonly Judgement[]): FieldScore {
  const count = (test: (judgement: Judgement) => boolean) => judgements.filter(test).length;
  return {
    field,
    right: count(({ verdict }) => verdict === 'right'),
    rightInDoubt: count(({ verdict, certainty }) => verdict === 'right' && certainty === 'doubtful'),
    missed: count(({ verdict }) => verdict === 'missed'),
    wrongInDoubt: count(({ verdict, certainty }) => verdict === 'wrong' && certainty === 'doubtful'),
    wrongUnmarked: count(({ verdict, certainty }) => verdict === 'wrong' && certainty === 'certain'),
  };
}

/** Per field, and all together last. */
export const scoreInvitations = (judgements: readonly Judgement[]): readonly FieldScore[] => [
  ...READ_FIELDS.map((field) =>
    scoreOf(
      field,
      judgements.filter((judgement) => judgement.field === field),
    ),
  ),
  scoreOf('all', judgements),
];

/** The share of right values, in percent. */
export function rightPercent({ right, missed, wrongInDoubt, wrongUnmarked }: FieldScore): number {
  const all = right + missed + wrongInDoubt + wrongUnmarked;
  return all === 0 ? 100 : (right / all) * 100;
}
