import { afterEach, describe, expect, it } from '@jest/globals';
import { attachmentsOf, openItemAttachments } from '../../../src/office/item/attachments';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { answering, failing, pretendClient } from '../../fakes/outlook/officeGlobal';

const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
const body = { prependAsync: answering(undefined) };

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe('what is open', () => {
  it('no item, or one that is only being read, has no files to change (I02, I06)', () => {
    pretendClient({ item: null });
    expect(openItemAttachments(call)).toBeUndefined();
    pretendClient({ item: { itemType: 'message', body: {} } });
    expect(openItemAttachments(call)).toBeUndefined();
  });

  it('below Mailbox 1.8 every call is absent', async () => {
    pretendClient({ item: { itemType: 'message', body, subject: {} } });
    const files = openItemAttachments(call);
    expect([
      await files?.list(),
      await files?.read('a'),
      await files?.attach('a', 'b'),
      await files?.remove('a'),
    ]).toEqual(
      (['readAttachments', 'readAttachment', 'attach', 'removeAttachment'] as const).map((step) => ({
        ok: false,
        error: { code: 'absent', step },
      })),
    );
  });
});

describe('the content of a file', () => {
  const read = (value: unknown) =>
    attachmentsOf({ getAttachmentContentAsync: answering(value) }, call).read('a');

  it('is decoded', async () => {
    expect(await read({ format: 'base64', content: 'WsO8cmljaA==' })).toEqual({ ok: true, value: 'Zürich' });
  });

  it('a calendar item that is attached comes as the text that it is', async () => {
    expect(await read({ format: 'iCalendar', content: 'BEGIN:VCALENDAR' })).toEqual({
      ok: true,
      value: 'BEGIN:VCALENDAR',
    });
  });

  it.each([
    { format: 'url', content: 'https://files.example.edu/x' },
    { format: 'eml', content: 'Subject: x' },
    { format: 'base64', content: '%%%' },
    { format: 'base64' },
    'text',
    undefined,
    null,
  ])('%p is no text file', async (value) => {
    expect(await read(value)).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'readAttachment' },
    });
  });
});

describe('what Outlook is asked, and how its answers are taken', () => {
  it('a text is attached as Base64 of its UTF-8, under its name; the answer is its id', async () => {
    const log: unknown[][] = [];
    const files = attachmentsOf({ addFileAttachmentFromBase64Async: answering('id-7', log) }, call);
    expect(await files.attach('meeting.ics', 'Zürich')).toEqual({ ok: true, value: 'id-7' });
    expect(log).toEqual([['WsO8cmljaA==', 'meeting.ics']]);
  });

  it.each([undefined, 7])('an id that is %p is a problem', async (value) => {
    const files = attachmentsOf({ addFileAttachmentFromBase64Async: answering(value) }, call);
    expect(await files.attach('a', 'b')).toMatchObject({ ok: false, error: { step: 'attach' } });
  });

  it('a list holds ids and names', async () => {
    const given = [{ id: 'a', name: 'a.ics', size: 4, isInline: false, attachmentType: 'file' }];
    expect(await attachmentsOf({ getAttachmentsAsync: answering(given) }, call).list()).toEqual({
      ok: true,
      value: [{ id: 'a', name: 'a.ics' }],
    });
  });

  it.each([undefined, 'x', [{ id: 4, name: 'a' }], [{ id: 'a' }]])(
    'a list that is %p is a problem',
    async (value) => {
      expect(await attachmentsOf({ getAttachmentsAsync: answering(value) }, call).list()).toMatchObject({
        ok: false,
        error: { step: 'readAttachments' },
      });
    },
  );

  it('a file that is gone is refused with 9008, and this is told as it is', async () => {
    const log: unknown[][] = [];
    expect(
      await attachmentsOf({ removeAttachmentAsync: failing(9008, log) }, call).remove('a'),
    ).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'removeAttachment', hostCode: 9008 },
    });
    expect(log).toEqual([['a']]);
  });
});
