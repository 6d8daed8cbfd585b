import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_LINK_LENGTH, carriesPasscode, checkLink, isHost, linkKey } from '../../src/core/link';
import { HIDDEN, hostileText } from '../samples/mailBodies/hostile';

describe('checkLink', () => {
  test.each([
    'https://video.example.edu/join/anna',
    'https://video.example.edu',
    'HTTPS://Video.Example.EDU:8443/join?a=1&b=2#now',
    'https://192.0.2.10/join',
    'https://[2001:db8::1]:443/join',
    'https://vidéo.example.edu/salle/été',
    'https://localhost:3000/',
    "https://my_room.example.edu/(anna)~x;y,z!$'*+=:@",
    'https://video.example.edu/%E4%20x',
    'https://xn--mller-kva.example.edu',
  ])('%s may be written', (link) => {
    expect(checkLink(link)).toEqual({ ok: true, value: link });
  });

  test('white space around a link is taken off, the link itself is never re-spelt', () => {
    expect(checkLink(' \n HTTPS://Video.example.edu/%7eanna \t')).toEqual({
      ok: true,
      value: 'HTTPS://Video.example.edu/%7eanna',
    });
  });

  test('at most 2000 characters', () => {
    const link = (length: number) => `https://video.example.edu/${'x'.repeat(length - 26)}`;
    expect(checkLink(link(MAX_LINK_LENGTH)).ok).toBe(true);
    expect(checkLink(link(MAX_LINK_LENGTH + 1))).toEqual({ ok: false, error: 'tooLong' });
  });

  test.each([
    ['', 'empty'],
    [' \u00a0\n', 'empty'],
    ['http://video.example.edu', 'notHttps'],
    ['ftp://video.example.edu', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['JaVaScRiPt:alert(1)', 'notHttps'],
    ['data:text/html,x', 'notHttps'],
    ['mailto:anna@example.edu', 'notHttps'],
    ['https:/video.example.edu', 'notHttps'],
    ['https:video.example.edu', 'notHttps'],
    ['video.example.edu/join', 'notALink'],
    ['//video.example.edu', 'notALink'],
    ['https://', 'notALink'],
    ['https:///join', 'notALink'],
    ['https://?x', 'notALink'],
    ['https://.example.edu', 'notALink'],
    ['https://video..example.edu', 'notALink'],
    ['https://-video.example.edu', 'notALink'],
    ['https://video.example.edu:99999/', 'notALink'],
    ['https://video.example.edu:x/', 'notALink'],
    ['https://video example.edu/', 'notALink'],
    ['https://video.example.edu/a b', 'notALink'],
    ['https://video.example.edu/"onclick="x', 'notALink'],
    ['https://video.example.edu/<script>', 'notALink'],
    ['https://video.example.edu\\@evil.example.org', 'notALink'],
    ['https://video.example.edu/{x}|`^', 'notALink'],
    ['https://video%2eexample.edu', 'notALink'],
    ['https://anna@video.example.edu', 'credentials'],
    ['https://anna:secret@video.example.edu/', 'credentials'],
    ['https://video.example.edu@evil.example.org', 'credentials'],
    ['https://@video.example.edu', 'credentials'],
    ['https://video.example.edu/\u202etxt', 'hiddenCharacters'],
    ['https://video.example.edu/a\nb', 'hiddenCharacters'],
    ['https://video.example.edu/a\u200bb', 'hiddenCharacters'],
    ['https://video.example.edu/a\u200db', 'hiddenCharacters'],
    ['https://video.example.edu/a\u200cb', 'hiddenCharacters'],
    ['https://video.example.edu/a\ufe0fb', 'hiddenCharacters'],
    ['https://video.example.edu/\u0000', 'hiddenCharacters'],
    ['https://video.example.edu/\ud800', 'hiddenCharacters'],
    ['https://vi\u00addeo.example.edu/', 'hiddenCharacters'],
    ['https://\u{10800}一.example.edu/', 'notALink'],
    ['https://\u05d0b.example.edu/', 'notALink'],
    ['https://\u{13460}.example.edu/', 'notALink'],
    ['https://\u10a0.example.edu/', 'notALink'],
  ])('%j is refused: %s', (link, fault) => {
    expect(checkLink(link)).toEqual({ ok: false, error: fault });
  });

  test('whatever is accepted is plain https to a host, without user, white space, hidden characters or quotes', () => {
    const anyLink = fc.oneof(
      hostileText,
      hostileText.map((text) => `https://video.example.edu/${text}`),
      hostileText.map((text) => `https://${text}.example.edu/`),
      fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
    );
    fc.assert(
      fc.property(anyLink, (text) => {
        const checked = checkLink(text);
        if (!checked.ok) return;
        expect(checked.value).toBe(text.trim());
        expect(checked.value).not.toMatch(/[\s"<>\\]/u);
        expect(checked.value).not.toMatch(HIDDEN);
        const url = new URL(checked.value);
        expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
        expect(url.host).not.toBe('');
      }),
    );
  });

  test('the hosts of the web are accepted', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (link) => expect(checkLink(link).ok).toBe(true)),
    );
  });
});

describe('isHost', () => {
  test.each([
    'h323.example.edu',
    'localhost',
    '192.0.2.1',
    '[2001:db8::1]',
    'a-b.c_d.example',
    'müller.example',
  ])('%s is one', (host) => expect(isHost(host)).toBe(true));
  test.each([
    '',
    ' ',
    'a b',
    'a.example.edu:1720',
    'a@b',
    'https://a',
    'a/b',
    '-a',
    'a-',
    'a.',
    '2001:db8::1',
    'a\nb',
    'x'.repeat(254),
  ])('%j is none', (host) => expect(isHost(host)).toBe(false));
});

describe('linkKey', () => {
  test.each([
    ['https://A.example.edu/x', 'HTTPS://a.EXAMPLE.edu/x'],
    ['https://a.example.edu', 'https://a.example.edu/'],
    ['https://a.example.edu:443/x', 'https://a.example.edu/x'],
    ['https://a.example.edu/%c3%bc', 'https://a.example.edu/%C3%BC'],
    ['https://a.example.edu/ü', 'https://a.example.edu/%c3%bc'],
    [' https://a.example.edu/x ', 'https://a.example.edu/x'],
  ])('%s is the same as %s', (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  test.each([
    ['https://a.example.edu/x', 'https://a.example.edu/X'],
    ['https://a.example.edu/x', 'https://a.example.edu/x/'],
    ['https://a.example.edu/x', 'https://a.example.edu/xy'],
    ['https://a.example.edu/x', 'https://a.example.edu/x?y'],
    ['https://a.example.edu/x?a=1', 'https://a.example.edu/x?a=2'],
    ['https://a.example.edu/x', 'https://b.example.edu/x'],
    ['https://a.example.edu:8443/x', 'https://a.example.edu/x'],
    ['https://a.example.edu/x#1', 'https://a.example.edu/x#2'],
    ['https://a.example.edu/', 'http://a.example.edu/'],
  ])('%s is another link than %s', (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });

  test('any text has a key, and white space around it makes no difference', () => {
    fc.assert(
      fc.property(hostileText, (text) => expect(linkKey(` ${text.trim()}\n`)).toBe(linkKey(text.trim()))),
    );
  });
});

describe('carriesPasscode (FR06)', () => {
  test.each([
    'https://video.example.edu/j/555?pwd=QmFzZWw.1',
    'https://video.example.edu/j/555?from=addon&PWD=x',
    'https://video.example.edu/webapp/conference/room@video.example.edu?pin=2468',
    'https://video.example.edu/room#pin=2468',
    'https://video.example.edu/#/room?lang=de&passcode=2468',
    'https://video.example.edu/w/9?tk=DQMAAAAB',
    'https://video.example.edu/room?Password=a%20b',
    'https://video.example.edu/room?%70wd=x',
    'https://video.example.edu/room?p%69n=x&b=1',
    'https://video.example.edu/room?a=1&amp;pwd=x',
    'https://video.example.edu/room?a=1;pin=x',
    'https://video.example.edu/room#config.lobby=true&pin=1',
    'https://video.example.edu/join/555?pw=Ab1',
    'https://video.example.edu/j.php?MTID=m9&PASS=x',
    'https://teams.microsoft.com/meet/2345678901234?p=AbCdEf',
    'https://teams.live.com/meet/9312345678901?p=AbCdEf&anon=true',
  ])('%s lets people in without the PIN', (joinUrl) => expect(carriesPasscode({ joinUrl })).toBe(true));

  test.each([
    'https://video.example.edu/j/555',
    'https://video.example.edu/j/555?spin=1',
    'https://video.example.edu/j/555?pins=1&tkn=2&mypwd=3&pwd_hint=4',
    'https://video.example.edu/pwd=1/room',
    'https://video.example.edu/pin/2468?lang=de',
    'https://video.example.edu/j/555?pwd=',
    'https://video.example.edu/j/555?pwd=&pin',
    'https://video.example.edu/j/555?next=pwd%3D1',
    'https://video.example.edu/j/555?%=1&%E0%A4%A=2',
    'https://pin.example.edu/?lang=password',
    'https://video.example.edu/list?p=2',
    'https://teams.microsoft.com/meet/2345678901234?p=',
    'https://video.example.edu/join?passenger=1&password_hint=2',
    '',
  ])('%j does not', (joinUrl) => expect(carriesPasscode({ joinUrl })).toBe(false));

  test.each([
    ['https://video.example.edu/room?code=2468', '2468', true],
    ['https://video.example.edu/room?access_code=2468', '2468', true],
    ['https://video.example.edu/#/room?k=hT6%21p2', ' hT6!p2 ', true],
    ['https://video.example.edu/room?code=2469', '2468', false],
    // A room of that number, which asks for the PIN all the same.
    ['https://video.example.edu/join/2468', '2468', false],
    ['https://video.example.edu/room?v=1', '1', false],
    ['https://video.example.edu/room?code=', '', false],
  ])('%s with the PIN %j, whatever the parameter is called: %s', (joinUrl, pin, expected) => {
    expect(carriesPasscode({ joinUrl, pin })).toBe(expected);
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (joinUrl, pin) =>
        expect(typeof carriesPasscode({ joinUrl, pin })).toBe('boolean'),
      ),
    );
  });
});
