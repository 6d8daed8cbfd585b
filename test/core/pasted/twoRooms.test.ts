import { describe, expect, test } from '@jest/globals';
import { findingsOf } from './findingsOf';

const ANNA = 'Join the videoconference: https://vc.example.edu/join/anna';

/** What is read of one field, with its doubt. */
const read = (text: string, field: 'joinUrl' | 'extension' | 'pin' | 'gateway'): string | undefined => {
  const found = findingsOf(text)[field];
  return found && (found.certainty === 'certain' ? found.value : `${found.value} (${found.doubt})`);
};

describe('a text that invites into two rooms', () => {
  test.each([
    ['of two hosts', `${ANNA}\n\nVideoconference: https://visio.example.org/meet/tom`, 'severalServices'],
    ['of one host', `${ANNA}\n\nVideoconference: https://vc.example.edu/join/tom`, 'severalValues'],
    [
      'of one host that names them in two ways',
      `${ANNA}\n\nVideoconference: https://vc.example.edu/room/tom`,
      'severalValues',
    ],
    ['the second without a label', `${ANNA}\n\nTom: https://visio.example.org/meet/tom`, 'severalServices'],
    ['the first without a label', `Anna: https://visio.example.org/meet/tom\n\n${ANNA}`, 'severalServices'],
  ])('its link is in doubt: %s', (_, text, doubt) => {
    expect(read(text, 'joinUrl')).toBe(`https://vc.example.edu/join/anna (${doubt})`);
  });

  test('also where neither has a label', () => {
    const text =
      'Videoconferences\n\nWed https://vc.example.edu/join/anna\nPIN: 2468\n\nThu https://visio.example.org/meet/tom\nH.323: 192.0.2.7';
    expect(read(text, 'joinUrl')).toBe('https://vc.example.edu/join/anna (severalServices)');
    expect(read(text, 'gateway')).toBeUndefined();
  });

  test.each([
    ['on a host of rooms', 'https://meet.example.org/c/5512208', 'doubtful'],
    ['built by a program for rooms', 'https://desktop.example.org/scopia?ID=7268', 'doubtful'],
    ['a film', 'https://video.example.org/6IBQ', 'certain'],
    ['a page about other ways', 'https://pexip.example.org/teams/meet.example.org/125', 'certain'],
  ])('beside a service’s link another one without a label: %s', (_, link, certainty) => {
    expect(findingsOf(`https://zoom.us/j/5551230000\n\nWeb: ${link}`).joinUrl?.certainty).toBe(certainty);
  });

  test('before a service’s link the other one is the first room', () => {
    const text = 'Link: https://meet.example.org/council\nPIN: 2468\n\nBackup: https://zoom.us/j/5551230000';
    expect(read(text, 'joinUrl')).toBe('https://meet.example.org/council (severalServices)');
    expect(read(text, 'pin')).toBe('2468');
  });

  test('a service that is behind one of two links is in doubt with its link', () => {
    const text = 'https://zoom.us/j/5551230000\n\nHuddle: https://app.slack.com/huddle/T0INV/C0INV';
    expect(findingsOf(text).serviceName).toMatchObject({ value: 'Zoom', doubt: 'severalServices' });
  });

  test('a recording is no room, whenever it was', () => {
    const text = `${ANNA}\nRecording of last time: https://visio.example.org/meet/tom\nPIN: 2468`;
    expect([read(text, 'joinUrl'), read(text, 'pin')]).toEqual(['https://vc.example.edu/join/anna', '2468']);
  });

  const TOM =
    'H.323: 192.0.2.7\nMeeting ID: 55012\nPIN: 4711\nJoin the meeting: https://visio.example.org/meet/tom';

  test('what stands in the paragraph of the other link is the other room’s', () => {
    expect(read(`${ANNA}\nPIN: 2468\n\n${TOM}`, 'extension')).toBeUndefined();
    expect(read(`${ANNA}\nPIN: 2468\n\n${TOM}`, 'gateway')).toBeUndefined();
    expect(read(`${ANNA}\nMeeting ID: 3377\n\n${TOM}`, 'pin')).toBeUndefined();
  });

  test('what stands between the paragraphs of both is in doubt', () => {
    expect(
      read(`${ANNA}\nPIN: 2468\n\nMeeting ID: 55012\n\nTom: https://visio.example.org/meet/tom`, 'extension'),
    ).toBe('55012 (severalServices)');
    expect(read(`Tom: https://visio.example.org/meet/tom\n\nPIN: 4711\n\n${ANNA}`, 'pin')).toBe(
      '4711 (severalServices)',
    );
  });

  test('what stands in the paragraph of the link itself is certain, unless the other says something else', () => {
    expect(read(`${ANNA}\nMeeting ID: 3377\n\nTom: https://visio.example.org/meet/tom`, 'extension')).toBe(
      '3377',
    );
    expect(read(`${ANNA}\nPIN: 2468\n\n${TOM}`, 'pin')).toBe('2468 (severalValues)');
  });

  test.each([
    ['a room to try', 'Test room: https://vc.example.edu/join/test'],
    ['its own page', 'Numbers: https://vc.example.edu/phones'],
    ['the same room once more', 'Or: https://vc.example.edu/join/anna?lang=de'],
  ])('%s is no second room', (_, line) => {
    expect(read(`${ANNA}\n\n${line}\n\nPIN: 2468`, 'joinUrl')).toBe('https://vc.example.edu/join/anna');
    expect(read(`${ANNA}\n\n${line}\n\nPIN: 2468`, 'pin')).toBe('2468');
  });
});
