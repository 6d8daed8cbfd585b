import { describe, expect, test } from '@jest/globals';
import { isOwnSubject } from '../../../../src/core/invitation/itemFields/ownSubject';
import { annasRoom, organization } from '../../../fakes/annasRoom';

const physics = { ...annasRoom, id: 'physics', name: 'Physics (2nd floor)' };
const isOwn = (subject: string, pattern?: string) =>
  isOwnSubject(subject, [annasRoom, physics], organization, pattern);

describe('a subject is ours, whatever dash and capitals it has, or somebody’s', () => {
  test.each([
    ['Videoconference – Anna Muster', undefined],
    ['Videokonferenz – Anna Muster', undefined],
    ['Videoconference – Physics (2nd floor)', undefined],
    ['videoconference - Anna muster', undefined],
    [' Videoconference – Anna Muster ', '{room}: {date}'],
    ['Anna Muster: 24 November 2026', '{room}: {date}'],
    ['Anna Muster: 24. November 2026', '{room}: {date}'],
    ['Anna Muster: 1er mai 2026', '{room}: {date}'],
    ['Anna Muster: 1º maggio 2026', '{room}: {date}'],
    ['Anna Muster', '{room}: {date}'],
    ['Example Videoconf / Physics (2nd floor)', '{service} / {room}'],
    ['Jour fixe', 'Jour fixe'],
  ])('%j by the pattern %j is ours', (subject, pattern) => {
    expect(isOwn(subject, pattern)).toBe(true);
  });

  test.each([
    ['', undefined],
    ['Budget 2027', undefined],
    ['Re: Videoconference – Anna Muster', undefined],
    ['Videoconference – Anna Muster, part 2', undefined],
    ['Anna Muster: 24 November 2026', undefined],
    ['Anna Muster: next Tuesday', '{room}: {date}'],
    ['Anna Muster: 24 November 2026 (moved)', '{room}: {date}'],
    ['Physics (2nd floor', '{room}'],
  ])('%j by the pattern %j is somebody’s', (subject, pattern) => {
    expect(isOwn(subject, pattern)).toBe(false);
  });
});
