import { afterEach, describe, expect, it } from '@jest/globals';
import { languages } from '../../src/core/languages';
import type { When } from '../../src/core/meeting/when';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { createItemWork } from '../../src/setup/itemWork';
import type { ItemRequest } from '../../src/setup/itemWork';
import { annasRoom, organization } from '../fakes/annasRoom';
import { bookOf, FAKE_WHEN, htmlOf, timed } from '../fakes/blocks';
import { FakeFiles } from '../fakes/fakeFiles';
import { FakeRoomStore } from '../fakes/fakeRoomStore';
import { answering, pretendClient } from '../fakes/officeGlobal';

const withGlobal = globalThis as { Office?: unknown };

afterEach(() => {
  delete withGlobal.Office;
});

type Done = (answer: { status: 'succeeded'; value: unknown }) => void;

/** A method of Office that does something and calls back with what it gives. */
const doing =
  (effect: (...given: readonly string[]) => unknown) =>
  (...given: unknown[]): void => {
    (given.at(-1) as Done)({ status: 'succeeded', value: effect(...(given as string[])) });
  };

/** An open message and the pane's work on it. */
class OpenMessage {
  readonly files = new FakeFiles([]);
  readonly work = createItemWork({
    organization,
    displayLanguage: 'en',
    call: createCallOffice(new CallQueue(), {
      set: (run, ms) => setTimeout(run, ms),
      clear: (timer) => {
        clearTimeout(timer as number);
      },
    }),
    store: new FakeRoomStore(bookOf(annasRoom)),
  });

  constructor(
    public body: string,
    public subject = 'Seminar',
  ) {
    const item = {
      itemType: 'message',
      body: {
        getTypeAsync: answering('html'),
        getAsync: doing(() => this.body),
        setAsync: doing((content = '') => void (this.body = content)),
        prependAsync: doing((content = '') => void (this.body = content + this.body)),
      },
      subject: {
        getAsync: doing(() => this.subject),
        setAsync: doing((text = '') => void (this.subject = text)),
      },
      getAttachmentsAsync: doing(() => this.files.list()),
      getAttachmentContentAsync: doing((id = '') => this.files.contentOf(id)),
      addFileAttachmentFromBase64Async: doing((base64 = '', name = '') => this.files.attach(base64, name)),
      removeAttachmentAsync: doing((id = '') => {
        this.files.remove(id);
      }),
    };
    pretendClient({ item });
    const { mailbox } = (withGlobal.Office as { context: { mailbox: object } }).context;
    Object.assign(mailbox, { userProfile: { timeZone: 'W. Europe Standard Time' } });
  }

  get starts(): readonly (string | undefined)[] {
    return this.files.all.map(({ content }) => /^DTSTART:(.*)$/mu.exec(content)?.[1]?.trim());
  }
}

const run = { isOver: () => false };

const requestAt = (change: Partial<When> = {}): ItemRequest => ({
  room: annasRoom,
  choices: { languages: [languages.en], ...timed(change) },
  fields: { subject: 'leave', location: 'leave' },
  calendar: { kind: 'attach', when: { ...FAKE_WHEN, ...change } },
});

const LATER = { startMs: FAKE_WHEN.startMs + 3_600_000, endMs: FAKE_WHEN.endMs + 3_600_000 };

describe('the calendar file after an Undo', () => {
  it('of the update that attached it: there is none, as before', async () => {
    const message = new OpenMessage(htmlOf(annasRoom));
    expect(await message.work.update(run, requestAt(), 'keep')).toMatchObject({ calendar: 'attached' });
    expect(await message.work.undo(run)).toMatchObject({ kind: 'undone', calendar: 'removed' });
    expect(message.body).toBe(htmlOf(annasRoom));
    expect(message.starts).toEqual([]);
  });

  it('of the update that replaced it: it says the former time', async () => {
    const message = new OpenMessage(htmlOf(annasRoom));
    await message.work.update(run, requestAt(), 'keep');
    expect(await message.work.update(run, requestAt(LATER), 'keep')).toMatchObject({ calendar: 'replaced' });
    expect(message.starts).toEqual(['20261124T100000Z']);
    expect(await message.work.undo(run)).toMatchObject({ kind: 'undone', calendar: 'replaced' });
    expect(message.starts).toEqual(['20261124T090000Z']);
  });

  it('of the removal that took it away: it is there again', async () => {
    const message = new OpenMessage(htmlOf(annasRoom));
    await message.work.update(run, requestAt(), 'keep');
    expect(await message.work.remove(run, requestAt(), 'keep')).toMatchObject({ calendar: 'removed' });
    expect(await message.work.undo(run)).toMatchObject({ kind: 'undone', calendar: 'attached' });
    expect(message.starts).toEqual(['20261124T090000Z']);
  });
});

describe('a subject with the date that followed an update', () => {
  const subjectPattern = '{room}, {date}';
  const TOMORROW = { startMs: FAKE_WHEN.startMs + 86_400_000, endMs: FAKE_WHEN.endMs + 86_400_000 };
  const request = requestAt(TOMORROW);
  const dated: ItemRequest = {
    ...request,
    choices: { ...request.choices, subjectPattern },
    fields: { subject: 'fill', location: 'leave' },
  };

  it('goes back to the former day with Undo', async () => {
    const message = new OpenMessage(htmlOf(annasRoom, timed()), 'Anna Muster, 24 November 2026');
    await message.work.update(run, dated, 'keep');
    expect(message.subject).toBe('Anna Muster, 25 November 2026');
    expect((await message.work.undo(run)).kind).toBe('undone');
    expect(message.subject).toBe('Anna Muster, 24 November 2026');
  });

  it('stays where somebody has changed it since', async () => {
    const message = new OpenMessage(htmlOf(annasRoom, timed()), 'Anna Muster, 24 November 2026');
    await message.work.update(run, dated, 'keep');
    message.subject = 'Seminar with Anna Muster';
    expect((await message.work.undo(run)).kind).toBe('undone');
    expect(message.subject).toBe('Seminar with Anna Muster');
  });
});

it('the calendar file stays where only the second of two blocks is taken away', async () => {
  const message = new OpenMessage(htmlOf(annasRoom));
  await message.work.update(run, requestAt(), 'keep');
  const once = message.body;
  message.body = `${once}<p>Regards, Anna</p>${once}`;
  expect((await message.work.remove(run, requestAt(), 'keep')).kind).toBe('removed');
  expect(message.body).toContain('Regards, Anna');
  expect(message.body.split('2468')).toHaveLength(2);
  expect(message.starts).toEqual(['20261124T090000Z']);
});
