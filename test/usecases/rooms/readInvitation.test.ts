import { expect, test } from '@jest/globals';
import { readInvitation } from '../../../src/usecases/rooms/readInvitation';

const link = 'https://videoconf.example.edu/join/anna';

test('HTML is read as its reader sees it, and the places are in that text', () => {
  const source = `<table><tr><td>Join the meeting</td><td><a href="${link}">here</a></td></tr><tr><td>PIN</td><td><b>24</b>68</td></tr></table>`;
  const { text, reading } = readInvitation(source, 'html');
  if (reading.kind !== 'room') throw new Error('Nothing was read.');
  const { joinUrl, pin } = reading.findings;
  expect([joinUrl?.value, pin?.value]).toEqual([link, '2468']);
  const [place] = pin?.places ?? [];
  expect(text.slice(place?.start, place?.end)).toBe('2468');
});

test('markup in a name is text, in HTML and in plain text', () => {
  const name = '<img src=x onerror=alert(1)> & Co';
  const escaped = name.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const texts = [
    readInvitation(`<p>Room: ${escaped}</p><p>Join the meeting: ${link}</p><p>PIN: 2468</p>`, 'html'),
    readInvitation(`Room: ${name}\nJoin the meeting: ${link}\nPIN: 2468`, 'text'),
  ];
  for (const { reading } of texts)
    expect(reading).toMatchObject({ findings: { name: { value: name, certainty: 'certain' } } });
});

test('scripts and styles are not read', () => {
  const source = `<style>PIN: 1111</style><script>const pin = "PIN: 2222"</script><p>Join the meeting: ${link}</p><p>PIN: 2468</p>`;
  expect(readInvitation(source, 'html').reading).toMatchObject({
    findings: { pin: { value: '2468', certainty: 'certain' } },
  });
});

test('plain text keeps its places', () => {
  const source = `Join the meeting:\r\n${link}\r\nMeeting ID: 112752`;
  const { text, reading } = readInvitation(source, 'text');
  if (reading.kind !== 'room') throw new Error('Nothing was read.');
  const [place] = reading.findings.extension?.places ?? [];
  expect(text.slice(place?.start, place?.end)).toBe('112752');
});
