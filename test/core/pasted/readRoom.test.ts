import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRoom } from '../../../src/core/pasted/readRoom';
import { checkField, unsafeFields } from '../../../src/core/room/fields';
import { hostileText } from '../../samples/mailBodies/hostile';
import { sampleInvitations } from '../../samples/invitations';
import { roomRead } from '../../samples/rooms/roomRead';
import { findingsOf } from './findingsOf';

describe('what is understood has its place in the pasted text', () => {
  test('as offsets of the original, marks and hidden characters included', () => {
    const text =
      '> Join the meeting:\r\n> https://videoconf.example.edu/join/anna\r\n> Meeting ID: \u200e112\u00a0752\u202c #\r\n> PIN: 2468';
    const { joinUrl, extension, pin } = findingsOf(text);
    const shown = (found: typeof pin) => found?.places.map(({ start, end }) => text.slice(start, end));
    expect(shown(joinUrl)).toEqual(['https://videoconf.example.edu/join/anna']);
    expect(shown(extension)).toEqual(['112\u00a0752']);
    expect(extension).toMatchObject({ value: '112 752', certainty: 'certain' });
    expect(shown(pin)).toEqual(['2468']);
  });

  test('every place where it stands', () => {
    const { extension } = findingsOf('Zoom\nMeeting ID: 415 555 0123\nMeeting ID: 4155550123');
    expect(extension?.places).toHaveLength(2);
  });
});

describe('what is not told is not there', () => {
  test('all that a link alone does not tell', () => {
    expect(Object.keys(findingsOf('https://meet.jit.si/AnnasRoom'))).toEqual(['joinUrl', 'serviceName']);
  });

  test('nothing, where no videoconference is meant', () => {
    const poll = 'The poll for our next video call: https://poll.example.org/room/5kx2 (password: spring)';
    const service =
      'The videoconference service is down on Saturday, the room units need code 0000: https://status.example.edu/5512';
    for (const text of ['', ' ', 'Dear all', 'PIN: 2468', 'https://www.example.org/join', service, poll])
      expect(readRoom({ text, links: [] })).toEqual({ kind: 'nothing' });
  });
});

test('beside pages of its site a link on a host of rooms is one', () => {
  const text = 'The videoconference is at https://meet.example.edu/coffee';
  const pages = 'https://www.example.edu/rooms/plan\nhttps://pad.example.org/p/coffee';
  expect(findingsOf(`${text}\n\n${pages}`).joinUrl?.value).toBe('https://meet.example.edu/coffee');
});

describe('links', () => {
  const link = 'https://videoconf.example.edu/join/anna';
  const wrapped = `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05`;

  test('behind words', () => {
    const text = 'Join the meeting\nMeeting ID: 112752';
    expect(findingsOf(text, [{ at: 0, addresses: [wrapped] }]).joinUrl).toMatchObject({
      value: link,
      certainty: 'certain',
      places: [{ start: 0, end: 16 }],
    });
  });

  test('a link that shows another host than it has counts as it has it, in doubt', () => {
    const text = `Join the meeting: ${link}\nMeeting ID: 112752`;
    const target = 'https://evil.example.org/join/anna';
    expect(findingsOf(text, [{ at: text.indexOf('http'), addresses: [target] }]).joinUrl).toMatchObject({
      value: target,
      certainty: 'doubtful',
      doubt: 'otherLinkShown',
    });
  });

  test('of two services the first one counts, in doubt, and nothing of the other is taken', () => {
    const text = `Zoom: https://zoom.example.org/j/7730091846\n\nElse Teams: https://teams.microsoft.com/meet/39188204417?p=x\nMeeting ID: 391 882 044 17\nPasscode: wE5tRr`;
    const found = findingsOf(text);
    expect(found.joinUrl).toMatchObject({ certainty: 'doubtful', doubt: 'severalServices' });
    expect(found.extension).toMatchObject({ value: '7730091846', certainty: 'doubtful' });
    expect(found.pin).toBeUndefined();
  });

  test.each([
    `Join the meeting: ${link}`,
    `With or without an account, please use this link: ${link}`,
    `Qu’on ait un compte ou non, cliquez sur ce lien :\n${link}\nUne question ? https://videoconf.example.edu/aide`,
    `Unser Termin per Video\nVideo-Link: ${link}\nPIN für den Eintritt: 5508`,
  ])('a phrase and the way it is built are enough: %j', (text) => {
    expect(findingsOf(text).joinUrl).toMatchObject({ value: link, certainty: 'certain' });
  });

  test('digits beside a Jitsi link are its password, and as many as a telephone asks for are not', () => {
    const jitsi = (code: string) =>
      findingsOf(`https://meet.jit.si/AnnasRoom\nDial-in: 1-512-555-0147\n${code}`);
    expect(jitsi('Password: 7712')).toMatchObject({ pin: { value: '7712', certainty: 'certain' } });
    expect(jitsi('PIN: 555 019 442 1').extension).toMatchObject({ certainty: 'doubtful' });
    expect(jitsi('PIN: 555 019 442 1').pin).toBeUndefined();
  });

  test('a room may be called as a page of help is', () => {
    const room = 'https://meet.example.org/room/support';
    expect(findingsOf(`Join the meeting: ${room}`).joinUrl).toMatchObject({
      value: room,
      certainty: 'certain',
    });
  });

  test('a second link of a service is a page of numbers where its words say so', () => {
    const text =
      'Join: https://example.webex.com/meet/anna\nMore phone numbers: https://example.webex.com/webappng/sites/example/meeting/numbers';
    expect(findingsOf(text)).toMatchObject({
      joinUrl: { value: 'https://example.webex.com/meet/anna', certainty: 'certain' },
      phoneNumbersUrl: { value: 'https://example.webex.com/webappng/sites/example/meeting/numbers' },
    });
  });

  test('one that is built as a room goes before the page behind a word such as "join"', () => {
    const text = `Videoconference ${link}, PIN 5508.\nTo join the lunch afterwards see the menu on https://example.edu/lunch`;
    expect(findingsOf(text).joinUrl).toMatchObject({ value: link, certainty: 'doubtful' });
  });

  test.each([
    ['Une question ? https://videoconf.example.edu/aide', 'https://videoconf.example.edu/aide'],
    ['Stuck? https://support.example.edu', 'https://support.example.edu'],
    ['Join the help: https://videoconf.example.edu/help', 'https://videoconf.example.edu/help'],
    ['Lunch? https://example.edu/lunch', undefined],
  ])('a page that says of itself that it helps, behind a question: %j', (line, page) => {
    expect(findingsOf(`Join the meeting: ${link}\n${line}`).helpUrl?.value).toBe(page);
  });

  test.each([
    'http://videoconf.example.edu/join/anna',
    'javascript:alert(1)',
    'https://a:b@videoconf.example.edu/',
  ])('%s is never a room’s link', (address) => {
    const text = `Join the meeting: ${address}\nMeeting ID: 112752\nPIN: 2468`;
    expect(findingsOf(text, [{ at: 18, addresses: [address] }]).joinUrl).toBeUndefined();
  });
});

describe('a SIP address [FI21]', () => {
  test.each([
    ['SIP: 112752@sip.example.edu', 'sipDomain', 'sip.example.edu'],
    ['SIP: anna.keller@sip.example.edu', 'sipAddress', 'anna.keller@sip.example.edu'],
    ['From a video system: anna.keller@vc.example.edu', 'sipAddress', 'anna.keller@vc.example.edu'],
    ['sip:anna@vc.example.edu', 'sipAddress', 'anna@vc.example.edu'],
    ['Raumsystem (SIP): 990001@vc.example.edu', 'sipAddress', '990001@vc.example.edu'],
  ] as const)('%s', (line, field, value) => {
    const { sipDomain, sipAddress } = findingsOf(`Video conference\nMeeting ID: 112752\n${line}`);
    expect({ sipDomain: sipDomain?.value, sipAddress: sipAddress?.value }).toEqual({
      sipDomain: undefined,
      sipAddress: undefined,
      [field]: value,
    });
  });

  test('a mailbox is none', () => {
    const { sipDomain, sipAddress } = findingsOf(
      'Video conference\nMeeting ID: 112752\nanna.keller@example.edu',
    );
    expect([sipDomain, sipAddress]).toEqual([undefined, undefined]);
  });
});

describe('doubts', () => {
  test.each([
    ['Meeting ID: 112752\nPIN: 2468\nPIN: 1357', 'pin', 'severalValues'],
    ['Zoom\nMeeting ID: 348 229 114\nPhone conference ID: 887 241 039#', 'extension', 'phoneOnly'],
    ['Anna Muster is inviting you to a Zoom meeting\nMeeting ID: 415 555 0123', 'name', 'personAsName'],
    [
      'Join the meeting: https://x.example.edu/a\nJoin by phone\n+41 44 555 01 01\nAccess code: 77120441',
      'extension',
      'maybePin',
    ],
  ] as const)('%j', (text, field, doubt) => {
    expect(findingsOf(text)[field]).toMatchObject({ certainty: 'doubtful', doubt });
  });
});

describe('whatever is pasted', () => {
  const corpus = [...sampleInvitations('tuned')].map(({ source }) => source);
  /** Pieces of invitations, shuffled and broken by hostile text. */
  const pasted = fc.oneof(
    hostileText,
    fc
      .array(fc.oneof(fc.constantFrom(...corpus.flatMap((text) => text.split('\n'))), hostileText), {
        maxLength: 30,
      })
      .map((lines) => lines.join('\n')),
  );

  test('every value passes the form’s checks and every place is in the text', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { phoneNumbers = [], ...texts } = findingsOf(text);
        for (const [field, found] of Object.entries(texts)) {
          expect(checkField(field as keyof typeof texts, found.value)).toBeUndefined();
          for (const { start, end } of found.places) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const draft = roomRead({ ...texts, phoneNumbers });
        expect(unsafeFields({ id: 'x', name: 'x', joinUrl: 'https://x.example.edu/', ...draft })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
