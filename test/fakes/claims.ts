import type { AddOutcome, FieldOutcome, RemoveOutcome } from '../../src/core/outcome';
import type { CallName, Fault } from './fakeOutlook';

/** What became of a thing: as before the action, as the action makes it, or neither. */
export type State = 'before' | 'done' | 'other';

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

/** A field that was not told as failed is as told, unless the host itself lied about it. */
function fieldClaim(outcome: FieldOutcome, writes: readonly CallName[], faults: Faults): readonly State[] {
  switch (outcome) {
    case 'kept':
      return ['before'];
    case 'failed':
      return ['before', 'done'];
    case 'written':
      return writes.some((name) => faults[name]?.kind === 'lie') ? ['before', 'done'] : ['done'];
  }
}

/** What must hold where an outcome is told. At least one state of the body is always excluded. */
export interface Claim {
  readonly body: readonly State[];
  readonly subject: readonly State[];
  readonly locations: readonly State[];
  /** What else must be the case, or the outcome is an excuse. */
  readonly reason:
    'none' | 'body calls fail' | 'body calls or the format fail' | 'text is cut' | 'out of time';
}

const untouched = { subject: ['before'], locations: ['before'] } as const;

/**
 * What an outcome says about the item. Nothing for outcomes that a fault of Outlook can never excuse: they are wrong
 * in every run of the matrix.
 */
export function claimOf(outcome: AddOutcome | RemoveOutcome, faults: Faults): Claim | undefined {
  const fields = ({ subject, location }: { subject: FieldOutcome; location: FieldOutcome }) => ({
    subject: fieldClaim(subject, ['writeSubject'], faults),
    locations: fieldClaim(location, ['addLocation', 'removeLocation'], faults),
  });
  switch (outcome.kind) {
    case 'inserted':
    case 'removed':
      return { body: ['done'], ...fields(outcome), reason: 'none' };
    case 'updated':
      return { body: ['done'], ...untouched, reason: 'none' };
    case 'notInserted':
      return { body: ['before'], ...fields(outcome), reason: 'body calls fail' };
    case 'notUpdated':
      return { body: ['before'], ...untouched, reason: 'body calls or the format fail' };
    case 'notRemoved':
    case 'notUndone':
    case 'bodyUnreadable':
      return { body: ['before'], ...untouched, reason: 'body calls fail' };
    case 'undone':
      return { body: ['done'], subject: ['before', 'done'], locations: ['before', 'done'], reason: 'none' };
    case 'unconfirmed':
      return {
        body: ['before', 'done'],
        subject: ['before', 'done'],
        locations: ['before', 'done'],
        reason: 'body calls fail',
      };
    case 'tooLate':
      return {
        body: ['before', 'done'],
        subject: ['before', 'done'],
        locations: ['before', 'done'],
        reason: 'out of time',
      };
    case 'textLost':
      return {
        body: outcome.text === 'putBack' ? ['before'] : ['before', 'other'],
        ...untouched,
        reason: 'text is cut',
      };
    case 'alreadyThere':
    case 'linesMissing':
    case 'picturesInTheWay':
    case 'someoneElses':
    case 'twice':
    case 'badRoom':
    case 'noRoom':
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
