import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import {
  checkDraft,
  checkDraftField,
  draftOf,
  editRoom,
  newRoom,
  readPhoneNumberLines,
  writePhoneNumberLines,
} from '../../../src/core/room/draft';
import type { RoomDraft } from '../../../src/core/room/draft';
import { unsafeFields } from '../../../src/core/room/fields';

const AT = '2026-11-23T10:00:00.000Z';
const EARLIER = '2026-01-07T08:00:00.000Z';
const anna: Room = { id: 'anna', name: 'Anna', joinUrl: 'https://video.example.edu/join/anna' };
const edited = (room: Room, changes: Partial<RoomDraft>) =>
  editRoom(room, { ...draftOf(room), ...changes }, AT);

describe('whose calendar a room is for', () => {
  const at = '2026-11-23T10:00:00.000Z';
  it('is kept trimmed, and is gone where the field was emptied', () => {
    const given = editRoom(anna, { ...draftOf(anna), owner: ' Bernd.Wolf@example.edu ' }, at);
    expect(given.owner).toBe('Bernd.Wolf@example.edu');
    expect(draftOf(given).owner).toBe('Bernd.Wolf@example.edu');
    expect('owner' in editRoom(given, { ...draftOf(given), owner: ' ' }, at)).toBe(false);
  });
});

describe('the form of a room', () => {
  it('shows gateway and backup apart, and nothing as an empty text', () => {
    expect(draftOf({ ...anna, pin: '2468', gateways: ['a.example.edu', 'b.example.edu'] })).toEqual({
      name: 'Anna',
      joinUrl: 'https://video.example.edu/join/anna',
      extension: '',
      pin: '2468',
      pinPolicy: 'standard',
      pinFor: 'standard',
      phoneNumbersUrl: '',
      phoneNumbers: '',
      gateway: 'a.example.edu',
      backupGateway: 'b.example.edu',
      sipDomain: '',
      sipAddress: '',
      testRoomUrl: '',
      helpUrl: '',
      serviceName: '',
      ownLine: '',
      owner: '',
    });
  });

  it('shows phone numbers one a line, and names the fault of the first that is none', () => {
    const numbers = [
      { label: 'Zurich', number: '+41 44 555 01 00' },
      { label: '', number: '+39 02 5550 0101' },
    ];
    const draft = draftOf({ ...anna, phoneNumbers: numbers });
    expect(draft.phoneNumbers).toBe('Zurich: +41 44 555 01 00\n+39 02 5550 0101');
    expect(checkDraftField(draft, 'phoneNumbers')).toBeUndefined();
    for (const wrong of ['Zurich: none', 'Zurich:', '+41 44 555 01 00\nanna'])
      expect(checkDraftField({ ...draft, phoneNumbers: wrong }, 'phoneNumbers')).toBe('notAPhoneNumber');
  });

  it.each([
    ['Zurich: +41 44 555 01 00', [{ label: 'Zurich', number: '+41 44 555 01 00' }]],
    ['+41 44 555 01 00', [{ label: '', number: '+41 44 555 01 00' }]],
    [
      '\n Milan : +39 02 5550 0101 \r\n\n+1 202 555 0100\n',
      [
        { label: 'Milan', number: '+39 02 5550 0101' },
        { label: '', number: '+1 202 555 0100' },
      ],
    ],
    ['Berlin: office: +49 30 5550 0101', [{ label: 'Berlin: office', number: '+49 30 5550 0101' }]],
    ['  \n', []],
  ])('%j is read line by line', (text, numbers) => {
    expect(readPhoneNumberLines(text)).toEqual(numbers);
    expect(readPhoneNumberLines(writePhoneNumberLines(numbers))).toEqual(numbers);
  });

  it('limits the place before a phone number, and says so before it looks at the number (FC07)', () => {
    const fault = (phoneNumbers: string) =>
      checkDraftField({ ...draftOf(anna), phoneNumbers }, 'phoneNumbers');
    const long = 'x'.repeat(60);
    expect(fault(`${long}: +41 44 555 01 00`)).toBeUndefined();
    expect(fault(`  ${long}  :+41 44 555 01 00`)).toBeUndefined();
    expect(fault(`${long}y: +41 44 555 01 00`)).toBe('phoneLabelTooLong');
    expect(fault(`Zurich: +41 44 555 01 00\n${long}y: none`)).toBe('phoneLabelTooLong');
    // In UTF-16 units, as everywhere: Outlook counts them so.
    expect(fault(`${'😀'.repeat(30)}: +41 44 555 01 00`)).toBeUndefined();
    expect(fault(`${'😀'.repeat(31)}: +41 44 555 01 00`)).toBe('phoneLabelTooLong');
    expect(fault(`${long}: none`)).toBe('notAPhoneNumber');
  });

  it('a stored room with a longer place may be used, and a list that nobody touched stays as it is (FC07)', () => {
    const stored = { ...anna, phoneNumbers: [{ label: 'x'.repeat(200), number: '+41 44 555 01 00' }] };
    expect(unsafeFields(stored)).toEqual([]);
    expect(edited(stored, { pin: '1357' }).phoneNumbers).toEqual(stored.phoneNumbers);
  });

  it('needs a name and a link, nothing else', () => {
    expect(checkDraft(draftOf(undefined))).toEqual([
      { field: 'name', fault: 'empty' },
      { field: 'joinUrl', fault: 'empty' },
    ]);
    expect(checkDraft(draftOf(anna))).toEqual([]);
  });

  it('takes a backup gateway only with a gateway', () => {
    expect(checkDraft({ ...draftOf(anna), backupGateway: 'b.example.edu' })).toEqual([
      { field: 'backupGateway', fault: 'backupWithoutGateway' },
    ]);
    expect(checkDraft({ ...draftOf(anna), backupGateway: 'none of it' })).toEqual([
      { field: 'backupGateway', fault: 'notAHost' },
    ]);
  });
});

describe('editing a room', () => {
  it('trims what was typed', () => {
    const typed = {
      name: ' Anna M. ',
      joinUrl: ` ${anna.joinUrl} `,
      pin: ' 13 57 ',
      gateway: ' a.example.edu ',
    };
    expect(edited(anna, typed)).toEqual({
      ...anna,
      name: 'Anna M.',
      pin: '13 57',
      pinChangedAt: AT,
      gateways: ['a.example.edu'],
      updatedAt: AT,
    });
  });

  it('removes what was emptied instead of storing an empty text', () => {
    const phoneNumbers = [{ label: 'Zurich', number: '+41 44 555 01 00' }];
    const full = { ...anna, extension: '12', phoneNumbers, gateways: ['a', 'b'] };
    const emptied = edited(full, { extension: ' ', phoneNumbers: ' \n', gateway: '', backupGateway: '' });
    expect(JSON.stringify(emptied)).toBe(JSON.stringify({ ...anna, updatedAt: AT }));
  });

  it('keeps what the form does not show, unknown fields included', () => {
    const room = {
      ...anna,
      ownLine: 'Hello',
      gateways: ['a', 'b', 'c'],
      colour: { from: 'a later version' },
    };
    expect(edited(room, { name: 'Anna M.' })).toEqual({ ...room, name: 'Anna M.', updatedAt: AT });
  });

  it('stores all that the form shows', () => {
    const changes = {
      pinPolicy: 'separate',
      pinFor: 'phoneAndRoomSystems',
      phoneNumbers: 'Zurich: +41 44 555 01 00',
      sipDomain: 'sip.example.edu',
      sipAddress: 'anna@sip.example.edu',
      testRoomUrl: 'https://video.example.edu/test',
      helpUrl: 'https://video.example.edu/help',
      serviceName: 'Example Video',
      ownLine: 'Welcome.',
    } as const;
    expect(edited(anna, changes)).toEqual({
      ...anna,
      ...changes,
      phoneNumbers: [{ label: 'Zurich', number: '+41 44 555 01 00' }],
      updatedAt: AT,
    });
  });

  it('says nothing of its own about the PIN where it is left to the organization', () => {
    const room: Room = { ...anna, pinPolicy: 'omit', pinFor: 'everyWay' };
    expect(draftOf(room)).toMatchObject({ pinPolicy: 'omit', pinFor: 'everyWay' });
    expect(edited(room, { name: 'Anna M.' })).toEqual({ ...room, name: 'Anna M.', updatedAt: AT });
    const standard = edited(room, { pinPolicy: 'standard', pinFor: 'standard' });
    expect(standard).toEqual({ ...anna, updatedAt: AT });
    expect(standard).not.toHaveProperty('pinFor');
    expect(edited(anna, { pinPolicy: 'print' }).pinPolicy).toBe('print');
  });

  it('keeps phone numbers that nobody touched as they are, fields of later versions included', () => {
    const phoneNumbers = [{ label: 'Zurich', number: '+41 44 555 01 00', kind: 'toll-free' }];
    expect(edited({ ...anna, phoneNumbers }, { name: 'Anna M.' }).phoneNumbers).toBe(phoneNumbers);
  });

  it('remembers the former link', () => {
    const changed = edited(anna, { joinUrl: 'https://video.example.edu/join/anna.muster' });
    expect(changed.previousJoinUrls).toEqual(['https://video.example.edu/join/anna']);
  });

  it('forgets a former link that is the present one again', () => {
    const there = edited(anna, { joinUrl: 'https://video.example.edu/b' });
    const back = edited(there, { joinUrl: 'https://VIDEO.example.edu/join/anna' });
    expect(back.previousJoinUrls).toEqual(['https://video.example.edu/b']);
  });

  it('remembers no link that never was one, and none that is only spelt otherwise', () => {
    expect(edited({ ...anna, joinUrl: 'javascript:alert(1)' }, { joinUrl: anna.joinUrl })).not.toHaveProperty(
      'previousJoinUrls',
    );
    expect(edited(anna, { joinUrl: 'HTTPS://video.example.edu/join/anna' })).not.toHaveProperty(
      'previousJoinUrls',
    );
  });

  it('remembers the last ten links', () => {
    let room = anna;
    for (let step = 1; step <= 12; step++)
      room = edited(room, { joinUrl: `https://video.example.edu/${step}` });
    expect(room.previousJoinUrls).toHaveLength(10);
    expect(room.previousJoinUrls?.[9]).toBe('https://video.example.edu/11');
  });

  it.each([
    ['changed', '2468', '1357', AT],
    ['added', undefined, '1357', AT],
    ['removed', '2468', '', AT],
    ['left as it is', '2468', '2468', EARLIER],
    ['left, with a space behind it', '2468', '2468 ', EARLIER],
    ['left with the space that another program stored', '2468 ', '2468 ', EARLIER],
  ])('notes when the PIN was changed: %s', (_how, old, typed, expected) => {
    expect(edited({ ...anna, pin: old, pinChangedAt: EARLIER }, { pin: typed }).pinChangedAt).toBe(expected);
  });

  it('counts the age of a PIN from the day it was first typed in', () => {
    const draft = { ...draftOf(anna), pin: '2468' };
    expect(newRoom('new', draft, AT)).toEqual({
      ...anna,
      id: 'new',
      pin: '2468',
      pinChangedAt: AT,
      updatedAt: AT,
    });
    expect(newRoom('new', draftOf(anna), AT)).not.toHaveProperty('pinChangedAt');
  });
});
