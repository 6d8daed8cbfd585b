import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../src/core/pasted/readRoom';

const pin = (text: string): string | undefined => {
  const reading = readRoom({ text, links: [] });
  return reading.kind === 'room' ? reading.findings.pin?.value : undefined;
};

const MEET = 'We meet at https://meet.google.com/abc-defg-hij. ';

describe('beside a service’s link, the code behind another page is that page’s', () => {
  test.each([
    `${MEET}The notes are at https://notes.example.org/s/a8Xk (password: galois11).`,
    `${MEET}The script lies on https://notes.example.org/s/a8Xk and the password is galois11.`,
    'Nos vemos en https://meet.google.com/abc-defg-hij. El guion está en https://campus.example.edu/g y la contraseña es limon22.',
    'Treffen: https://meet.google.com/abc-defg-hij. Das Skript liegt unter https://kurs.example.edu/s, Passwort galois11.',
  ])('%s', (text) => {
    expect(pin(text)).toBeUndefined();
  });

  test.each([
    'Zoom-Link: https://uni.example.edu/z/anna, Passwort galois11\n\nHilfe: https://zoom.us/j/5551230000',
    'Zoom: https://zoom.us/j/5551230000, password galois11',
    'Videoconference at https://videoconf.example.edu/join/anna (password: galois11)',
  ])('but the code behind a link to join is the room’s: %j', (text) => {
    expect(pin(text)).toBe('galois11');
  });
});

test('who has had a code or stands before a link is not asked again', () => {
  const text =
    'Room 3.14 (guest Wi-Fi: password Radium88) and Webex at https://example.webex.com/example/j.php?MTID=m5, meeting number 2740 555 9912, password Curie1867.';
  const reading = readRoom({ text, links: [] });
  expect(reading).toMatchObject({
    findings: { extension: { value: '2740 555 9912' }, pin: { value: 'Curie1867' } },
  });
});
