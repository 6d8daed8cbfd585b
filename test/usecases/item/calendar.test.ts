import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { languages } from '../../../src/core/languages';
import type { CalendarOutcome } from '../../../src/core/outcome';
import type { When } from '../../../src/core/meeting/when';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { invitationFile, keepCalendarFile } from '../../../src/usecases/item/calendar';
import type { FileRequest, MessageFiles } from '../../../src/usecases/item/calendar';
import { annasRoom, organization } from '../../fakes/annasRoom';
import { htmlOf, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import type { FakeFile } from '../../fakes/outlook/fakeFiles';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import type { CallName, Fault } from '../../fakes/outlook/faultyCalls';

const MINUTES: FakeFile = { id: 'pdf', name: 'Minutes.pdf', content: 'somebody’s' };
const LUNCH: FakeFile = {
  id: 'lunch',
  name: 'lunch.ics',
  content:
    'BEGIN:VCALENDAR\r\nPRODID:-//Lunch//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
};

function requestAt(start: string, more: Partial<FileRequest> = {}): FileRequest {
  const startMs = Date.parse(start);
  const when: When = {
    startMs,
    endMs: startMs + 3_600_000,
    kind: 'timed',
    series: 'single',
    organizerZone: 'Europe/Zurich',
  };
  const choices = { languages: [languages.en], when } as const;
  return { room: annasRoom, choices, when, subject: '', ...more };
}

/** A message with files, and what the use case makes of it, one after the other. */
class MessageWithFiles {
  readonly clock = new FakeClock();
  readonly outlook: FakeOutlook;
  private uids = 0;

  constructor(files: readonly FakeFile[] = [], faults: Partial<Record<CallName, Fault>> = {}) {
    this.outlook = new FakeOutlook({ files }, this.clock);
    for (const [name, fault] of Object.entries(faults)) this.outlook.faults.set(name as CallName, fault);
  }

  get names(): readonly string[] {
    return this.outlook.files.all.map(({ name }) => name);
  }

  get events() {
    return this.outlook.files.all
      .filter(({ name }) => name === 'videoconference.ics')
      .map(
        ({ content }) =>
          new ICAL.Event(
            new ICAL.Component(ICAL.parse(content) as never).getFirstSubcomponent('vevent') ?? undefined,
          ),
      );
  }

  keep(
    wanted: FileRequest | 'none',
    isOver = false,
    rooms = [annasRoom],
    mode: MessageFiles['mode'] = 'attach',
  ): Promise<CalendarOutcome | undefined> {
    const call = createCallOffice(new CallQueue(), this.clock.asTimers);
    return this.clock.finish(
      keepCalendarFile(
        {
          item: this.outlook.item(call),
          attachments: this.outlook.attachments(call),
          mode,
          known: { rooms, organization },
          newUid: () => `uid-${(this.uids += 1)}`,
          clock: this.clock,
          run: { isOver: () => isOver },
        },
        wanted,
      ),
    );
  }
}

describe('a message carries exactly one calendar file of ours, or none', () => {
  it('attached, replaced with the same UID and the next SEQUENCE, removed; files of others stay', async () => {
    const message = new MessageWithFiles([MINUTES, LUNCH]);
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('attached');
    expect(message.names).toEqual(['Minutes.pdf', 'lunch.ics', 'videoconference.ics']);
    expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['uid-1', 0]]);

    expect(await message.keep(requestAt('2026-12-02T13:00Z'))).toBe('replaced');
    expect(message.names).toEqual(['Minutes.pdf', 'lunch.ics', 'videoconference.ics']);
    expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['uid-1', 1]]);
    expect(message.events[0]?.startDate.toJSDate().toISOString()).toBe('2026-12-02T13:00:00.000Z');

    expect(await message.keep('none')).toBe('removed');
    expect(message.names).toEqual(['Minutes.pdf', 'lunch.ics']);
    expect(await message.keep('none')).toBeUndefined();
  });

  it('that of a forwarded mail goes for the one of a new invitation, and its meeting is not moved by it', async () => {
    const message = new MessageWithFiles([MINUTES]);
    await message.keep(requestAt('2026-12-01T13:00Z'));
    expect(await message.keep(requestAt('2026-12-01T13:00Z'), false, [annasRoom], 'attachNew')).toBe(
      'replaced',
    );
    expect(message.names).toEqual(['Minutes.pdf', 'videoconference.ics']);
    expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['uid-2', 0]]);
  });

  it('is left alone where nothing changed, however late it is asked again', async () => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z'));
    await message.clock.advance(86_400_000);
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('kept');
    expect(message.events.map(({ sequence }) => sequence)).toEqual([0]);
    expect(message.outlook.usesOf('attach')).toBe(1);
  });

  it('is called as the message is, and by our subject where it has none', async () => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z', { subject: 'Thesis, second talk' }));
    expect(message.events[0]?.summary).toBe('Thesis, second talk');
    await message.keep(requestAt('2026-12-01T13:00Z', { subject: ' ' }));
    expect(message.events[0]?.summary).toBe('Videoconference – Anna Muster');
  });

  it('two of ours, as a lost answer leaves them, become one that is newer than both', async () => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z'));
    await message.keep(requestAt('2026-12-02T13:00Z'));
    const [file] = message.outlook.files.all;
    if (!file) throw new Error('no file');
    message.outlook.files.all = [
      { ...file, id: 'copy', content: file.content.replace('SEQUENCE:1', 'SEQUENCE:0') },
      file,
    ];
    expect(await message.keep(requestAt('2026-12-03T13:00Z'))).toBe('replaced');
    expect(message.events.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('one that Outlook does not let us read is replaced by its name, without its UID', async () => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z'));
    message.outlook.faults.set('readAttachment', { kind: 'refuse' });
    expect(await message.keep(requestAt('2026-12-02T13:00Z'))).toBe('replaced');
    expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['uid-2', 0]]);
  });

  it('the PIN stands in it only as the policy allows', async () => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z'));
    expect(message.outlook.files.all[0]?.content.replace(/\r\n /gu, '')).toContain('2468');
    for (const pinPolicy of ['omit', 'separate'] as const) {
      const request = requestAt('2026-12-01T13:00Z');
      await message.keep({ ...request, choices: { ...request.choices, pinPolicy } });
      expect(message.outlook.files.all[0]?.content.replace(/\r\n /gu, '')).not.toContain('2468');
    }
  });
});

describe('the calendar file of a colleague’s room, in a mail that is forwarded', () => {
  const room = { ...annasRoom, id: 'ben', joinUrl: 'https://videoconf.example.edu/join/ben.beispiel' };
  const written = invitationFile(
    requestAt('2026-11-30T09:00Z', { room }),
    organization,
    { uid: 'of-ben', sequence: 4 },
    '2026-11-24T09:00:00.000Z',
  );
  const bensFile: FakeFile = {
    id: 'ben',
    name: 'videoconference.ics',
    content: written.ok ? written.value : '',
  };

  it('stays beside ours, whose meeting is another one', async () => {
    const message = new MessageWithFiles([bensFile]);
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('attached');
    expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      ['of-ben', 4],
      ['uid-1', 0],
    ]);
  });

  it('is not taken away with the block', async () => {
    const message = new MessageWithFiles([bensFile]);
    expect(await message.keep('none')).toBeUndefined();
    expect(message.names).toEqual(['videoconference.ics']);
  });
});

it('the calendar file with a former link of the room is ours', async () => {
  const message = new MessageWithFiles();
  await message.keep(requestAt('2026-12-01T13:00Z'));
  const joinUrl = 'https://videoconf.example.edu/join/anna.m';
  const room = { ...annasRoom, joinUrl, previousJoinUrls: [annasRoom.joinUrl] };
  expect(await message.keep(requestAt('2026-12-01T13:00Z', { room }), false, [room])).toBe('replaced');
  expect(message.events.map(({ uid, sequence }) => [uid, sequence])).toEqual([['uid-1', 1]]);
});

describe('what Outlook does not do is told', () => {
  it.each(['readAttachments', 'attach'] as const)('a client without %s is not supported', async (name) => {
    const message = new MessageWithFiles([MINUTES], { [name]: { kind: 'absent' } });
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('unsupported');
    expect(message.names).toEqual(['Minutes.pdf']);
  });

  it.each(['readAttachments', 'attach'] as const)('nor is one whose %s says so (5000)', async (name) => {
    const message = new MessageWithFiles([MINUTES], { [name]: { kind: 'refuse', hostCode: 5000 } });
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('unsupported');
  });

  it('where no file can be attached, there is none to remove', async () => {
    const message = new MessageWithFiles([], { readAttachments: { kind: 'absent' } });
    expect(await message.keep('none')).toBeUndefined();
  });

  it.each<[string, CallName, Fault]>([
    ['the list is refused', 'readAttachments', { kind: 'refuse' }],
    ['the list never comes', 'readAttachments', { kind: 'silent' }],
    ['the file is refused', 'attach', { kind: 'refuse', hostCode: 9005 }],
    ['the file is never answered', 'attach', { kind: 'silent' }],
    ['the file is taken and does not come', 'attach', { kind: 'lie' }],
    ['the old one is not removed', 'removeAttachment', { kind: 'refuse', hostCode: 9008 }],
    ['the removal is a lie', 'removeAttachment', { kind: 'lie' }],
  ])('%s: failed, and never none where there was one', async (_what, name, fault) => {
    const message = new MessageWithFiles();
    await message.keep(requestAt('2026-12-01T13:00Z'));
    message.outlook.faults.set(name, fault);
    expect(await message.keep(requestAt('2026-12-02T13:00Z'))).toBe('failed');
    expect(message.events.length).toBeGreaterThan(0);
  });

  it('a file that was attached but not answered is found by the next press, and becomes one', async () => {
    const message = new MessageWithFiles();
    message.outlook.faults.set('attach', { kind: 'mute' });
    expect(await message.keep(requestAt('2026-12-01T13:00Z'))).toBe('failed');
    message.outlook.faults.clear();
    expect(await message.keep(requestAt('2026-12-02T13:00Z'))).toBe('replaced');
    expect(message.events).toHaveLength(1);
  });

  it('a room that must not be written gives no file', async () => {
    const message = new MessageWithFiles();
    const room = { ...annasRoom, joinUrl: 'http://example.edu' };
    expect(await message.keep(requestAt('2026-12-01T13:00Z', { room }))).toBe('failed');
    expect(message.names).toEqual([]);
  });

  it('nothing is written when nobody waits any more', async () => {
    const message = new MessageWithFiles();
    expect(await message.keep(requestAt('2026-12-01T13:00Z'), true)).toBe('failed');
    expect(message.outlook.usesOf('attach')).toBe(0);
  });
});

describe('the calendar file of a message, when a click renews the block', () => {
  it('is told to be checked where the work on it fails: the block is renewed all the same', async () => {
    const { outlook, outcome, notice } = await click({
      item: { body: htmlOf({ ...annasRoom, pin: '1357' }, timed()) },
      refreshCalendar: () => Promise.reject(new Error('surprise')),
    });
    expect(outlook.body).toContain('2468');
    expect(outcome).toMatchObject({ kind: 'updated', calendar: 'failed' });
    expect(notice).toContain('calendar');
  });
});
