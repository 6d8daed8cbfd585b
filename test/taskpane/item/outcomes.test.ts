import { describe, expect, it } from '@jest/globals';
import type { PaneOutcome } from '../../../src/core/outcome';
import type { BlockState } from '../../../src/core/invitation/facts/blockState';
import { lookAfter } from '../../../src/taskpane/item/outcomes';
import { anna, seen } from '../../fakes/pane/fakePane';

const roomName = 'Anna Muster';
const inserted = { kind: 'inserted', roomName, place: 'top', subject: 'kept', location: 'kept' } as const;
const removed: PaneOutcome = { kind: 'removed', subject: 'kept', location: 'kept', roomName };
const failed = { ...inserted, kind: 'notInserted', problem: undefined } as const;
const absent: BlockState = { kind: 'absent' };
const outOfDate: BlockState = { kind: 'outOfDate', room: anna, differing: ['pin'], missing: [] };
const upToDate: BlockState = { kind: 'upToDate', room: anna };
const twice: BlockState = { kind: 'twice', room: anna };

describe('what the item shows right after a press, before Outlook was looked at again', () => {
  const cases: readonly (readonly [string, BlockState, PaneOutcome, BlockState])[] = [
    ['an added invitation', absent, inserted, upToDate],
    ['one that stood there', absent, { kind: 'alreadyThere', roomName }, upToDate],
    ['an updated one', outOfDate, { kind: 'updated', roomName, location: 'kept' }, upToDate],
    ['none where it was removed', upToDate, removed, absent],
    ['what it was where the second of two was removed', twice, { ...removed, kind: 'secondRemoved' }, twice],
    ['what it was where nothing was added', absent, failed, absent],
    ['what it was where the pane does not know', outOfDate, { kind: 'unconfirmed', roomName }, outOfDate],
  ];
  it.each(cases)('is %s', (_title, before, outcome, after) => {
    const look = lookAfter(seen(before), outcome, anna);
    expect(look?.kind === 'seen' && look.state).toEqual(after);
  });

  it('says at the top only what was read back there', () => {
    const place = (at: 'top' | 'text') =>
      lookAfter(seen(absent, { place: undefined }), { ...inserted, place: at }, anna);
    expect(place('top')).toMatchObject({ place: 'top' });
    expect(place('text')).toMatchObject({ place: undefined });
  });

  it('is nothing where it was never seen', () => {
    expect(lookAfter(undefined, inserted, anna)).toBeUndefined();
    expect(lookAfter({ kind: 'unseen' }, inserted, anna)).toEqual({ kind: 'unseen' });
  });
});
