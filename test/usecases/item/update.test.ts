import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { annasRoom, bookOf } from '../../fakes/annasRoom';
import { htmlOf, insertedHtmlOf, REPLY_HEADER, textOf, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';

/** The ribbon button on an item whose block was written before something in the room changed. */
const GREETING = '<p>Dear colleagues</p>';
const REGARDS = '<p>Regards, Anna</p>';
const QUOTE = `${REPLY_HEADER}<p>As you wrote:</p>`;
const OLD = htmlOf(annasRoom);
const newPin: Room = { ...annasRoom, pin: '1357' };
const around = (block: string) => GREETING + block + REGARDS;

describe('a block whose values are out of date says the new ones after one click', () => {
  const newLink: Room = {
    ...annasRoom,
    joinUrl: 'https://videoconf.example.edu/join/anna.m',
    previousJoinUrls: [annasRoom.joinUrl],
  };
  const twoGateways: Room = { ...annasRoom, gateways: ['gw1.example.edu', 'gw2.example.edu'] };
  const cases: readonly (readonly [string, Room, Room])[] = [
    ['the PIN changed', annasRoom, newPin],
    ['the link changed', annasRoom, newLink],
    ['the extension changed', annasRoom, { ...annasRoom, extension: '112700300400' }],
    ['a gateway changed', twoGateways, { ...twoGateways, gateways: ['gw1.example.edu', 'gw3.example.edu'] }],
    ['a gateway is gone', twoGateways, { ...twoGateways, gateways: ['gw1.example.edu'] }],
    ['the PIN is gone', annasRoom, { ...annasRoom, pin: undefined }],
    ['the phone page changed', annasRoom, { ...annasRoom, phoneNumbersUrl: 'https://example.edu/phone' }],
  ];
  it.each(cases)('%s', async (_what, before, after) => {
    const { outlook, notice, completed } = await click({
      saved: bookOf(after),
      item: { body: around(htmlOf(before)), subject: 'Seminar' },
    });
    expect(outlook.body).toBe(around(htmlOf(after)));
    expect(outlook.subject).toBe('Seminar');
    expect(notice).toBe('Invitation updated.');
    expect(completed).toBe(1);
  });

  it.each(cases)('%s, in plain text (C01-C03)', async (_what, before, after) => {
    const words = (block: string) => `Dear colleagues\n\n${block}Regards\n`;
    const { outlook, notice } = await click({
      saved: bookOf(after),
      item: { format: 'text', body: words(textOf(before)) },
    });
    expect(outlook.body).toBe(words(textOf(after)));
    expect(notice).toBe('Invitation updated.');
  });

  it('also where a hundred phone numbers stand above the PIN', async () => {
    const phoneNumbers = Array.from({ length: 100 }, (_, index) => ({
      label: `A place with a name of some length, number ${String(index)}`,
      number: `+41 44 555 0${String(100 + index)}`,
    }));
    const many = { ...annasRoom, phoneNumbers };
    const { outlook } = await click({
      saved: bookOf({ ...many, pin: '1357' }),
      item: { body: around(htmlOf(many)) },
    });
    expect(outlook.body).toBe(around(htmlOf({ ...many, pin: '1357' })));
  });

  it('keeps the line ends of a plain-text body', async () => {
    const withReturns = (text: string) => text.replace(/\n/gu, '\r\n');
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { format: 'text', body: withReturns(`Dear all\n\n${textOf(annasRoom)}Regards\n`) },
    });
    expect(outlook.body).toBe(withReturns(`Dear all\n\n${textOf(newPin)}Regards\n`));
  });

  it('exchanges our entry of the location where the link is another; the booked room stays (E02-E04, FU03)', async () => {
    const locations = ['Room 4.12', 'Example Videoconf: https://videoconf.example.edu/join/anna.muster'];
    const item = { kind: 'appointment', body: around(OLD), locations } as const;
    const linked = await click({ saved: bookOf(newLink), item });
    expect(linked.outlook.locations).toEqual(['Room 4.12', `Example Videoconf: ${newLink.joinUrl}`]);
    expect(linked.notice).toBe('Invitation updated.');
    const pinned = await click({ saved: bookOf(newPin), item });
    expect(pinned.outlook.locations).toEqual(locations);
    expect(pinned.outlook.log).not.toContain('readLocations');
    expect(pinned.notice).toBe('Invitation updated.');
  });

  it('updates the block of another room of the user, not the default one', async () => {
    const seminar: Room = { id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/seminar' };
    const { outlook, notice } = await click({
      saved: bookOf(annasRoom, { ...seminar, pin: '77', extension: '112700300400' }),
      item: { body: around(htmlOf({ ...seminar, pin: '66', extension: '112700300400' })) },
    });
    expect(outlook.body).toBe(around(htmlOf({ ...seminar, pin: '77', extension: '112700300400' })));
    expect(notice).toBe('Invitation updated.');
  });

  it('takes five round trips: look, read, write, read back, tell; one more for the times of an appointment', async () => {
    const setting = { saved: bookOf(newPin), latencyMs: 100 };
    const { outlook, completedAtMs } = await click({ ...setting, item: { body: around(OLD) } });
    expect(completedAtMs).toBe(5 * 100);
    const appointment = await click({ ...setting, item: { kind: 'appointment', body: around(OLD) } });
    expect(appointment.completedAtMs).toBe(6 * 100);
    expect(outlook.log).toEqual([
      'bodyType',
      'readBody',
      'readSelection',
      'readBodyToRewrite',
      'rewriteBody',
      'readBodyToRewrite',
      'notify',
    ]);
  });
});

describe('the ribbon changes values and nothing else', () => {
  it('a German block stays German', async () => {
    const german = { languages: [languages.de] } as const;
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(htmlOf(annasRoom, german)) },
    });
    expect(outlook.body).toBe(around(htmlOf(newPin, german)));
  });

  it('a PIN that somebody took out stays out, where the label and the sentence behind it were left', async () => {
    const without = (room: Room) => htmlOf(room).replace('2468', '');
    const moved: Room = { ...annasRoom, phoneNumbersUrl: 'https://example.edu/phone' };
    const { outlook, notice } = await click({
      saved: bookOf(moved),
      item: { body: around(without(annasRoom)) },
    });
    expect(outlook.body).toBe(around(htmlOf(moved, { leaveOut: ['pin'] })));
    expect(notice).toBe('Invitation updated.');
    const same = await click({ saved: bookOf(annasRoom), item: { body: around(without(annasRoom)) } });
    expect(same.outlook.body).toBe(around(without(annasRoom)));
    expect(same.notice).toBe('The invitation to “Anna Muster” is here, but some lines are missing.');
  });

  it('a note in our table keeps the link behind its words: it stays where it is', async () => {
    const note = '<tr><td>Note:&nbsp;</td><td>See <a href="https://example.org/7">the agenda</a></td></tr>';
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD.replace(/(<tr>(?!.*<tr>))/u, `${note}$1`)) },
    });
    expect(outlook.body).toContain(note);
    expect(outlook.body).toContain('1357');
    expect(outlook.body).not.toContain('2468');
  });

  it('a note that names its link is carried into the new block', async () => {
    const [words, url] = ['Agenda:', 'https://example.org/7'];
    const written = `${words} <a href="${url}">${url}</a>`;
    const block = htmlOf(annasRoom, { ownLine: `${words} ${url}` });
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(block.replace(`${words} ${url}`, written)) },
    });
    expect(outlook.body).toBe(around(htmlOf(newPin, { ownLine: `${words} ${url}` })));
  });

  it('a block in two languages stays so', async () => {
    const both = { languages: [languages.de, languages.fr] } as const;
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(htmlOf(annasRoom, both)) },
    });
    expect(outlook.body).toBe(around(htmlOf(newPin, both)));
  });

  it('a line that somebody deleted stays deleted', async () => {
    const without = { leaveOut: ['phone', 'confirmKey', 'thanks'] } as const;
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(htmlOf(annasRoom, without)) },
    });
    expect(outlook.body).toBe(around(htmlOf(newPin, without)));
  });

  it('a note that was chosen for this mail stays', async () => {
    const note = { ownLine: 'Only the second half is recorded.' };
    const room: Room = { ...annasRoom, ownLine: 'Please mute your microphone.' };
    const { outlook } = await click({
      saved: bookOf({ ...room, pin: '1357' }),
      item: { body: around(htmlOf(room, note)) },
    });
    expect(outlook.body).toBe(around(htmlOf({ ...room, pin: '1357' }, note)));
  });

  it('a PIN that comes separately stays so', async () => {
    const separate = { pinPolicy: 'separate' } as const;
    const room = { ...newPin, extension: '112700300400' };
    const { outlook } = await click({
      saved: bookOf(room),
      item: { body: around(htmlOf(annasRoom, separate)) },
    });
    expect(outlook.body).toBe(around(htmlOf(room, separate)));
    expect(outlook.body).not.toContain('1357');
  });

  it('a PIN that comes separately is not out of date when the PIN changes', async () => {
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(htmlOf(annasRoom, { pinPolicy: 'separate' })) },
    });
    expect(outlook.log).not.toContain('rewriteBody');
  });

  it('what somebody typed between the lines stays, below the block', async () => {
    const row = '<tr><td colspan="2">Coffee is served at ten.</td></tr>';
    const at = OLD.indexOf('</tr>') + '</tr>'.length;
    const { outlook, outcome } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD.slice(0, at) + row + OLD.slice(at)) },
    });
    expect(outcome.kind).toBe('updated');
    const [, opens = '', closes = ''] = /^(.*?)<tr>.*(<\/tbody>.*)$/su.exec(OLD) ?? [];
    expect(outlook.body).toBe(around(`${htmlOf(newPin)}${opens}${row}\n\n${closes}`));
  });
});

describe('what stands around the block is safe', () => {
  it.each([
    'cid:logo-7c1d@example.edu',
    'data:image/png;base64,iVBORw0KGgo=',
    'blob:https://outlook.example.org/1',
  ])(
    'with a picture %s in the signature nothing is written, and it says where to go (A15)',
    async (source) => {
      const body = `${around(OLD)}<div id="Signature"><img src="${source}"></div>`;
      const { outlook, notice } = await click({ saved: bookOf(newPin), item: { body } });
      expect(outlook.body).toBe(body);
      expect(outlook.log).not.toContain('rewriteBody');
      expect(notice).toBe(
        '“Anna Muster” is out of date here. An update could lose pictures, so nothing was changed.',
      );
    },
  );

  it('a picture on the web is no obstacle', async () => {
    const logo = '<div id="Signature"><img src="https://www.example.edu/logo.png"></div>';
    const { outlook } = await click({ saved: bookOf(newPin), item: { body: around(OLD) + logo } });
    expect(outlook.body).toBe(around(htmlOf(newPin)) + logo);
  });

  it('only the upper one of a block and a quoted old invitation is touched (D01, D03)', async () => {
    const quoted = QUOTE + OLD + '<p>Ben</p>';
    const { outlook, notice } = await click({ saved: bookOf(newPin), item: { body: around(OLD) + quoted } });
    expect(outlook.body).toBe(around(htmlOf(newPin)) + quoted);
    expect(notice).toBe('Invitation updated.');
  });

  it('a quoted old invitation alone is not updated: the block is added above it (D03)', async () => {
    const quoted = GREETING + QUOTE + OLD;
    const { outlook } = await click({ saved: bookOf(newPin), item: { body: quoted } });
    expect(outlook.body).toBe(insertedHtmlOf(newPin) + quoted);
  });

  it('what is typed while the click runs is kept: the body is read anew', async () => {
    const typed = around(OLD) + '<p>typed meanwhile</p>';
    const { outlook } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD) },
      meanwhile: (name, item) => {
        if (name === 'readBodyToRewrite' && item.body === around(OLD)) item.body = typed;
      },
    });
    expect(outlook.body).toBe(around(htmlOf(newPin)) + '<p>typed meanwhile</p>');
  });

  it('a body beyond a million characters is not written (A17)', async () => {
    const body = around(OLD) + `<p>${'x'.repeat(1_000_000)}</p>`;
    const { outlook, notice } = await click({ saved: bookOf(newPin), item: { body } });
    expect(outlook.body).toBe(body);
    expect(outlook.log).not.toContain('rewriteBody');
    expect(notice).toBe(
      'Outlook did not take the update. The old invitation is still here. Please try again.',
    );
  });

  it('a plain-text mail is not converted where the client cannot tell its format (C02, C04)', async () => {
    const body = `Dear all\n\n${textOf(annasRoom)}Regards\n`;
    const { outlook, outcome } = await click({
      saved: bookOf(newPin),
      item: { format: 'text', onHtmlOverText: 'convert', body },
      faults: { bodyType: { kind: 'refuse', hostCode: 5000 } },
    });
    expect([outlook.format, outlook.body]).toEqual(['text', body]);
    expect(outcome.kind).toBe('notUpdated');
  });
});

describe('nothing is written, and the sentence says why', () => {
  const ben: Room = {
    id: 'ben',
    name: 'Ben',
    joinUrl: 'https://videoconf.example.edu/join/ben',
    extension: '112700300401',
    pin: '999',
  };
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'up to date',
      around(htmlOf(newPin, timed())),
      'The invitation to “Anna Muster” is already here and up to date.',
    ],
    [
      'up to date, with a line deleted',
      around(htmlOf(newPin, { leaveOut: ['phone'] })),
      'The invitation to “Anna Muster” is here, but some lines are missing.',
    ],
    [
      'someone else’s block',
      around(htmlOf(ben)),
      'Somebody else’s invitation is already here. Nothing was changed.',
    ],
    ['the block twice', around(OLD) + OLD, 'The invitation to “Anna Muster” is here twice.'],
  ];
  it.each(cases)('%s', async (_what, body, sentence) => {
    const { outlook, notice, completed } = await click({
      saved: bookOf(newPin),
      item: { kind: 'appointment', body, locations: ['Room 4.12'] },
    });
    expect(notice).toBe(sentence);
    expect(outlook.body).toBe(body);
    expect(outlook.log.filter((name) => !/^read(?:Start|End|Recurrence)$/u.test(name))).toEqual([
      'bodyType',
      'readBody',
      'readSelection',
      'notify',
    ]);
    expect(completed).toBe(1);
  });

  it('a link alone in a sentence: the block is inserted, the sentence stays and is told', async () => {
    const sentence = `<p>Join us at <a href="${annasRoom.joinUrl}">${annasRoom.joinUrl}</a> tomorrow.</p>`;
    const { outlook, notice } = await click({
      saved: bookOf(newPin),
      item: { body: sentence, cursor: sentence.length },
    });
    expect(outlook.body).toBe(sentence + insertedHtmlOf(newPin));
    expect(notice).toBe('Invitation added to your text. The link is also somewhere else in the text.');
  });

  it('a room that has an extension only now: lines are missing, none is out of date', async () => {
    const bare: Room = { ...annasRoom, extension: undefined };
    const { outlook, outcome } = await click({
      saved: bookOf(annasRoom),
      item: { body: around(htmlOf(bare)) },
    });
    expect(outcome.kind).toBe('linesMissing');
    expect(outlook.body).toBe(around(htmlOf(bare)));
  });
});

describe('Outlook fails while it updates', () => {
  it('text that was cut off is put back (A16)', async () => {
    const { outlook, notice } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD) },
      faults: { rewriteBody: { kind: 'truncate', percent: 13, times: 1 } },
    });
    expect(outlook.body).toBe(around(OLD));
    expect(notice).toBe('Outlook lost some text, so the old text was put back. Please check it.');
  });

  it('text that is cut off each time is told (A16)', async () => {
    const { outlook, notice } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD) },
      faults: { rewriteBody: { kind: 'truncate', percent: 13 } },
    });
    expect(outlook.body).not.toContain('Regards, Anna');
    expect(notice).toBe('Outlook lost some text. Press Ctrl+Z, or close without saving.');
  });

  it('asks for nothing more when the time is up, however slow Outlook is (G05)', async () => {
    const slow = { kind: 'lateAnswer', answerMs: 7_900 } as const;
    const { completed, callsAfterCompleted, outlook, notice } = await click({
      saved: bookOf(newPin),
      item: { body: around(OLD) },
      faults: { readBody: slow, bodyType: slow, readBodyToRewrite: slow, rewriteBody: slow },
    });
    expect(completed).toBe(1);
    expect(callsAfterCompleted).toEqual([]);
    expect(outlook.log.filter((name) => name === 'rewriteBody')).toHaveLength(1);
    expect(notice).toBe('Outlook is taking too long. Please check the text before you click again.');
  });
});
