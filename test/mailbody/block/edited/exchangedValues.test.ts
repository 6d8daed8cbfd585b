import { describe, expect, test } from '@jest/globals';
import { lea, outcome, upToDate, written } from './leasBlock';

describe.each(['html', 'text'] as const)('phone numbers (%s)', (format) => {
  test.each([
    [
      'none has a label',
      [
        { label: '', number: '+33 1 99 00 70 70' },
        { label: '', number: '044 (555) 01-02' },
      ],
    ],
    [
      'some have one',
      [
        { label: '', number: '+33 (0)1 99 00 70 70' },
        { label: 'Genève', number: '+41 22 555 70 70' },
      ],
    ],
    ['a label is a number, too', [{ label: '24/7', number: '+33 1 99 00 70 70' }]],
    [
      'a label of 200 characters',
      [{ label: `Lyon, ${'Part-Dieu – '.repeat(16)}rez`, number: '+33 1 99 00 70 70' }],
    ],
  ])('are read whole and taken out whole where %s [FC01, FC07]', (_what, phoneNumbers) => {
    const room = { ...lea, phoneNumbers };
    expect(outcome(written(room)[format], format, room)).toEqual(upToDate);
    expect(outcome(written(room)[format], format, { ...room, pin: '9' })).toEqual({
      ...upToDate,
      differing: ['pin'],
    });
  });

  test('a number that was exchanged stands there once after an update [FC01]', () => {
    const before = { ...lea, phoneNumbers: [{ label: '', number: '+33 1 99 00 70 71' }] };
    expect(outcome(written(before)[format], format, lea)).toEqual({ ...upToDate, differing: ['phone'] });
  });

  test('words behind a number’s place are somebody’s, another place is a former one', () => {
    const room = { ...lea, phoneNumbers: [{ label: 'Lyon', number: '+33 1 99 00 70 70' }] };
    const edited = written(room)[format].replace('– Lyon', '– Lyon, ask for Paul');
    expect(outcome(edited, format, room).left).toBe('Phone: +33 1 99 00 70 70 – Lyon, ask for Paul');
    const moved = written(room)[format].replace('– Lyon', '– Villeurbanne');
    expect(outcome(moved, format, room)).toEqual(upToDate);
  });
});

describe.each(['html', 'text'] as const)('pages that moved to another domain (%s)', (format) => {
  test.each([
    ['test', { testRoomUrl: 'https://try.example.org/lea' }],
    ['help', { helpUrl: 'https://www.example.com/help?for=lea' }],
  ] as const)('%s is out of date, and an update leaves one [FC08]', (kind, former) => {
    expect(outcome(written({ ...lea, ...former })[format], format, lea)).toEqual({
      ...upToDate,
      differing: [kind],
    });
  });

  test('the page of phone numbers is out of date, and an update leaves one [FC08]', () => {
    const room = { ...lea, phoneNumbers: [], phoneNumbersUrl: 'https://meet.example.net/numbers' };
    const before = { ...room, phoneNumbersUrl: 'https://tel.example.com/' };
    expect(outcome(written(before)[format], format, room)).toEqual({ ...upToDate, differing: ['phone'] });
  });
});
