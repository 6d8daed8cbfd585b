import type { AddOutcome, FieldOutcome, RemoveOutcome } from '../../src/core/outcome';
import type { CallName, Fault } from './outlook/faultyCalls';

/**
 * What became of a thing: as before the action, as the action makes it, that but in a wrong place, both at once, or none
 * of these.
 */
export type State = 'before' | 'done' | 'misplaced' | 'both' | 'other';

/** Body, subject and locations, each told apart by the one literal that is right before and those that are right after. */
export interface Final {
  readonly body: State;
  readonly subject: State;
  readonly locations: State;
}

/** What went wrong in a run: at which call, how. */
export type Faults = Partial<Record<CallName, Fault>>;

const BODY_CALLS: readonly CallName[] = [
  'readBody',
  'readBodyToRewrite',
  'insertAtTop',
  'insertAtCursor',
  'rewriteBody',
];

/** Exchanged entries may both stand there for a while: one too many is no loss. */
const ANY: readonly State[] = ['before', 'done', 'both'];

/** A field that was not told as failed is as told, unless the host itself lied about it. */
function fieldClaim(outcome: FieldOutcome, writes: readonly CallName[], faults: Faults): readonly State[] {
  switch (outcome) {
    case 'kept':
      return ['before'];
    case 'failed':
      return ANY;
    case 'written':
      return writes.some((name) => faults[name]?.kind === 'lie') ? ANY : ['done'];
  }
}

/** What must hold where an outcome is told. At least one state of the body is always excluded. */
export interface Claim {
  readonly body: readonly State[];
  readonly subject: readonly State[];
  readonly locations: readonly State[];
  /** What else must be the case, or the outcome is an excuse. */
  readonly reason:
    | 'none'
    | 'body calls fail'
    | 'body calls or the format fail'
    | 'text is cut'
    | 'out of time';
}

/** Where a text is cut and Outlook does not let it be read again, nobody can tell: "please check" is the truth then (A16). */
const cutUnseen = ({ rewriteBody, readBodyToRewrite }: Faults): readonly State[] =>
  rewriteBody?.kind === 'truncate' && readBodyToRewrite ? ['other'] : [];

const untouched = { subject: ['before'], locations: ['before'] } as const;

/**
 * What an outcome says about the item. Nothing for outcomes that a fault of Outlook can never excuse: they are wrong
 * in every run of the matrix.
 */
function claimOf(outcome: AddOutcome | RemoveOutcome, faults: Faults): Claim | undefined {
  type Fields = Partial<Readonly<Record<'subject' | 'location', FieldOutcome | undefined>>>;
  const fields = ({ subject = 'kept', location = 'kept' }: Fields) => ({
    subject: fieldClaim(subject, ['writeSubject'], faults),
    locations: fieldClaim(location, ['addLocation', 'removeLocation'], faults),
  });
  switch (outcome.kind) {
    case 'inserted': {
      const isMisplaced = outcome.place === 'belowQuote' || outcome.place === 'belowSignature';
      return {
        body: [isMisplaced ? 'misplaced' : 'done'],
        ...fields(outcome),
        reason: isMisplaced ? 'body calls or the format fail' : 'none',
      };
    }
    case 'updated':
    case 'removed':
    case 'secondRemoved':
    case 'undone':
      return { body: ['done'], ...fields(outcome), reason: 'none' };
    case 'notInserted':
      return { body: ['before'], ...fields(outcome), reason: 'body calls fail' };
    case 'notUpdated':
      return { body: ['before'], ...untouched, reason: 'body calls or the format fail' };
    case 'notRemoved':
    case 'notUndone':
    case 'bodyUnreadable':
      return { body: ['before'], ...untouched, reason: 'body calls fail' };
    case 'unconfirmed':
      return {
        body: ['before', 'done', 'misplaced', ...cutUnseen(faults)],
        subject: ['before', 'done'],
        locations: ['before', 'done'],
        reason: 'body calls fail',
      };
    case 'tooLate':
      return {
        body: ['before', 'done', 'misplaced', ...cutUnseen(faults)],
        subject: ['before', 'done'],
        locations: ANY,
        reason: 'out of time',
      };
    case 'textLost':
      return {
        body: outcome.text === 'putBack' ? ['before', 'misplaced'] : ['before', 'misplaced', 'other'],
        // It says nothing of the fields, which an insertion has filled in by then.
        subject: ['before', 'done'],
        locations: ['before', 'done'],
        reason: 'text is cut',
      };
    case 'alreadyThere':
    case 'linesMissing':
    case 'picturesInTheWay':
    case 'someoneElses':
    case 'quoteInDoubt':
    case 'twice':
    case 'badRoom':
    case 'noRoom':
    case 'noRoomForOwner':
    case 'nothingToRemove':
    case 'changedSince':
    case 'settingsUnreadable':
    case 'settingsNewer':
    case 'nothingToWriteTo':
    case 'unexpected':
      return undefined;
  }
}

/** Everything that is untrue in what was told. An empty list is the truth. */
export function untruths(
  outcome: AddOutcome | RemoveOutcome,
  final: Final,
  faults: Faults,
  elapsedMs: number,
): readonly string[] {
  const claim = claimOf(outcome, faults);
  if (!claim) return [`"${outcome.kind}" is no way for this to end`];
  const wrong = (['body', 'subject', 'locations'] as const)
    .filter((part) => !claim[part].includes(final[part]))
    .map((part) => `"${outcome.kind}" is told, and the ${part} is "${final[part]}"`);
  const doFail = (calls: readonly CallName[]) => calls.some((name) => faults[name] !== undefined);
  const isExcused = {
    none: true,
    'body calls fail': doFail(BODY_CALLS),
    'body calls or the format fail': doFail([...BODY_CALLS, 'bodyType']),
    'text is cut': faults.rewriteBody?.kind === 'truncate',
    'out of time': elapsedMs >= 23_000,
  }[claim.reason];
  return isExcused ? wrong : [...wrong, `"${outcome.kind}" is told, and not because ${claim.reason}`];
}
