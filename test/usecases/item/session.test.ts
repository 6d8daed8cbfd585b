import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { When } from '../../../src/core/meeting/when';
import type { Room } from '../../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import type { InvitationRequest } from '../../../src/usecases/item/prepare';
import { createSession } from '../../../src/usecases/item/session';
import type { ItemSession } from '../../../src/usecases/item/session';
import { annasRoom, bookOf, organization } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, timed } from '../../fakes/blocks';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import type { FakeFile } from '../../fakes/outlook/fakeFiles';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';
import { FakeRoomStore } from '../../fakes/outlook/fakeRoomStore';
import { findOtherService } from '../../fakes/findOtherService';

/** The pane's work on what is open, from press to press. */
class OpenPane {
  readonly clock = new FakeClock();
  /** What is open; nothing where nothing is, or something that is only being read. */
  outlook: FakeOutlook | undefined;
  followers = 0;
  private readonly session: ItemSession;

  constructor(item: FakeItem, rooms: readonly Room[] = [annasRoom]) {
    const call = createCallOffice(new CallQueue(), this.clock.asTimers);
    this.outlook = new FakeOutlook(item, this.clock);
    let uids = 0;
    this.session = createSession({
      organization,
      openItem: () => this.outlook?.item(call),
      openAttachments: () => this.outlook?.attachments(call),
      followTimes: () => {
        this.followers += 1;
        return () => void (this.followers -= 1);
      },
      store: new FakeRoomStore(bookOf(...rooms)),
      clock: this.clock,
      newUid: () => `uid-${(uids += 1)}`,
      findOtherService,
      mailboxZone: 'W. Europe Standard Time',
      browserZone: 'Europe/Zurich',
    });
  }

  /** Another item comes to stand where this one stood. */
  opens(item: FakeItem): FakeOutlook {
    this.outlook = new FakeOutlook(item, this.clock);
    return this.outlook;
  }

  press<Outcome>(work: (session: ItemSession) => Promise<Outcome>): Promise<Outcome> {
    return this.clock.finish(work(this.session));
  }

  update = (request: InvitationRequest) => this.press((on) => on.update(run, request, 'keep'));
  remove = (request: InvitationRequest) => this.press((on) => on.remove(run, request, 'keep'));
  undo = () => this.press((on) => on.undo(run));

  get body(): string | undefined {
    return this.outlook?.body;
  }

  get starts(): readonly (string | undefined)[] {
    return (this.outlook?.files.all ?? []).flatMap(({ content }) =>
      content.startsWith('BEGIN:VCALENDAR') ? [/^DTSTART:(.*)$/mu.exec(content)?.[1]?.trim()] : [],
    );
  }
}

const run = { isOver: () => false };

const requestAt = (change: Partial<When> = {}): InvitationRequest => ({
  room: annasRoom,
  choices: { languages: [languages.en], ...timed(change) },
  fields: { subject: 'leave', location: 'leave' },
  calendar: { kind: 'attach', when: { ...FAKE_WHEN, ...change } },
});

const LATER = { startMs: FAKE_WHEN.startMs + 3_600_000, endMs: FAKE_WHEN.endMs + 3_600_000 };

describe('the calendar file after an Undo', () => {
  it('of the update that attached it: there is none, as before', async () => {
    const message = new OpenPane({ body: htmlOf(annasRoom) });
    expect(await message.update(requestAt())).toMatchObject({ calendar: 'attached' });
    expect(await message.undo()).toMatchObject({ kind: 'undone', calendar: 'removed' });
    expect(message.body).toBe(htmlOf(annasRoom));
    expect(message.starts).toEqual([]);
  });

  it('of the update that replaced it: it says the former time', async () => {
    const message = new OpenPane({ body: htmlOf(annasRoom) });
    await message.update(requestAt());
    expect(await message.update(requestAt(LATER))).toMatchObject({ calendar: 'replaced' });
    expect(message.starts).toEqual(['20261124T100000Z']);
    expect(await message.undo()).toMatchObject({ kind: 'undone', calendar: 'replaced' });
    expect(message.starts).toEqual(['20261124T090000Z']);
  });

  it('of the removal that took it away: it is there again', async () => {
    const message = new OpenPane({ body: htmlOf(annasRoom) });
    await message.update(requestAt());
    expect(await message.remove(requestAt())).toMatchObject({ calendar: 'removed' });
    expect(await message.undo()).toMatchObject({ kind: 'undone', calendar: 'attached' });
    expect(message.starts).toEqual(['20261124T090000Z']);
  });
});

describe('a subject with the date that followed an update', () => {
  const subjectPattern = '{room}, {date}';
  const TOMORROW = { startMs: FAKE_WHEN.startMs + 86_400_000, endMs: FAKE_WHEN.endMs + 86_400_000 };
  const request = requestAt(TOMORROW);
  const dated: InvitationRequest = {
    ...request,
    choices: { ...request.choices, subjectPattern },
    fields: { subject: 'fill', location: 'leave' },
  };

  it('goes back to the former day with Undo', async () => {
    const message = new OpenPane({
      body: htmlOf(annasRoom, timed()),
      subject: 'Anna Muster, 24 November 2026',
    });
    await message.update(dated);
    expect(message.outlook?.subject).toBe('Anna Muster, 25 November 2026');
    expect((await message.undo()).kind).toBe('undone');
    expect(message.outlook?.subject).toBe('Anna Muster, 24 November 2026');
  });

  it('stays where somebody has changed it since', async () => {
    const message = new OpenPane({
      body: htmlOf(annasRoom, timed()),
      subject: 'Anna Muster, 24 November 2026',
    });
    await message.update(dated);
    if (message.outlook) message.outlook.subject = 'Seminar with Anna Muster';
    expect((await message.undo()).kind).toBe('undone');
    expect(message.outlook?.subject).toBe('Seminar with Anna Muster');
  });
});

it('the calendar file stays where only the second of two blocks is taken away', async () => {
  const message = new OpenPane({ body: htmlOf(annasRoom) });
  await message.update(requestAt());
  const once = message.body ?? '';
  if (message.outlook) message.outlook.body = `${once}<p>Regards, Anna</p>${once}`;
  expect((await message.remove(requestAt())).kind).toBe('secondRemoved');
  expect(message.body).toContain('Regards, Anna');
  expect(message.body?.split('2468')).toHaveLength(2);
  expect(message.starts).toEqual(['20261124T090000Z']);
});

describe('a press works on what is open when it begins', () => {
  it.each(['add', 'update', 'remove', 'undo'] as const)('%s: nothing is', async (name) => {
    const pane = new OpenPane({ body: '<p>Dear Ben</p>' });
    pane.outlook = undefined;
    const outcome = await pane.press((on): Promise<unknown> => {
      switch (name) {
        case 'add':
          return on.add(run, requestAt());
        case 'update':
        case 'remove':
          return on[name](run, requestAt(), 'keep');
        case 'undo':
          return on.undo(run);
      }
    });
    expect(outcome).toMatchObject({ kind: 'nothingToWriteTo' });
  });

  it.each(['add', 'update', 'remove'] as const)(
    '%s, stopped before it begins: nothing is written',
    async (name) => {
      const body = name === 'add' ? '' : htmlOf({ ...annasRoom, pin: '1' });
      const pane = new OpenPane({ kind: 'appointment', body, locations: ['Room 4.12'] });
      const over = { isOver: () => true };
      await pane.press((on): Promise<unknown> =>
        name === 'add' ? on.add(over, requestAt()) : on[name](over, requestAt(), 'keep'),
      );
      expect(pane.outlook?.log.filter((call) => !/^(?:read|bodyType)/u.test(call))).toEqual([]);
      expect(pane.body).toBe(body);
    },
  );

  it('the calendar file of a text that changed goes to the item that had the text (I05)', async () => {
    const pane = new OpenPane({ body: htmlOf(annasRoom) });
    const { outlook } = pane;
    const other = new FakeOutlook({ body: '<p>Dear Ben</p>' }, pane.clock);
    if (outlook)
      outlook.meanwhile = (name) => {
        if (name === 'rewriteBody') pane.outlook = other;
      };
    expect(await pane.update(requestAt())).toMatchObject({ kind: 'updated', calendar: 'attached' });
    expect(outlook?.files.all.map(({ name }) => name)).toEqual(['videoconference.ics']);
    expect([other.files.all, other.body]).toEqual([[], '<p>Dear Ben</p>']);
  });

  it('a room that is not saved yet is known all the same', async () => {
    const pane = new OpenPane({ body: '' }, []);
    expect(await pane.press((on) => on.add(run, requestAt()))).toMatchObject({ kind: 'inserted' });
    expect(await pane.press((on) => on.look(requestAt()))).toMatchObject({ state: { kind: 'upToDate' } });
  });

  it('the times are an appointment’s; a message has none, and nobody is asked', async () => {
    const times = { startMs: FAKE_WHEN.startMs, endMs: FAKE_WHEN.endMs, series: 'single' };
    const appointment = new OpenPane({ kind: 'appointment' });
    expect(await appointment.press((on) => on.readTimes())).toEqual(times);
    const message = new OpenPane({});
    expect(await message.press((on) => on.readTimes())).toBeUndefined();
    expect(message.outlook?.log).toEqual([]);
  });
});

describe('Undo belongs to one item (FC04, I02, I03)', () => {
  const minutes: FakeFile = { id: 'pdf', name: 'Minutes.pdf', content: 'somebody’s' };

  it('another one with the same text to the letter is left alone, and so are its files', async () => {
    const pane = new OpenPane({ body: htmlOf(annasRoom), subject: 'Seminar' });
    await pane.update(requestAt());
    const changed = pane.outlook;
    const other = pane.opens({ body: pane.body ?? '', subject: 'Seminar', files: [minutes] });
    const { body } = other;
    expect(await pane.undo()).toEqual({ kind: 'changedSince' });
    expect([other.body, other.files.all, other.log]).toEqual([body, [minutes], []]);
    pane.outlook = changed;
    expect(await pane.undo()).toMatchObject({ kind: 'undone', calendar: 'removed' });
    expect(pane.body).toBe(htmlOf(annasRoom));
  });

  it('files that somebody attached since stay, and are no reason to refuse', async () => {
    const pane = new OpenPane({ body: htmlOf(annasRoom) });
    await pane.update(requestAt());
    if (pane.outlook) pane.outlook.files.all = [...pane.outlook.files.all, minutes];
    expect(await pane.undo()).toMatchObject({ kind: 'undone', calendar: 'removed' });
    expect(pane.outlook?.files.all).toEqual([minutes]);
  });

  it('a calendar file stays where the text was changed since', async () => {
    const pane = new OpenPane({ body: htmlOf(annasRoom) });
    await pane.update(requestAt());
    if (pane.outlook) pane.outlook.body = `<p><b>Dear Ben</b></p>${pane.outlook.body}`;
    expect(await pane.undo()).toEqual({ kind: 'changedSince' });
    expect(pane.starts).toEqual(['20261124T090000Z']);
  });

  it('is made once', async () => {
    const pane = new OpenPane({ body: htmlOf(annasRoom) });
    await pane.update(requestAt());
    await pane.undo();
    expect(await pane.undo()).toEqual({ kind: 'nothingToWriteTo' });
  });
});
