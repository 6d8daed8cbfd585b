import { expect, test } from '@jest/globals';
import type { ItemAttachments } from '../../src/usecases/ports';

/** What the use cases rely on about attached files, for the fake and for the real adapter on the genuine office.js. */
export function itemAttachmentsContract(
  open: (kind: 'message' | 'appointment' | 'either') => Promise<ItemAttachments>,
): void {
  const idOf = (attached: Awaited<ReturnType<ItemAttachments['attach']>>): string => {
    if (!attached.ok) throw new Error('the file could not be attached');
    return attached.value;
  };

  test.each(['message', 'appointment'] as const)('a new %s has no files', async (kind) => {
    expect(await (await open(kind)).list()).toEqual({ ok: true, value: [] });
  });

  test.each(['message', 'appointment'] as const)(
    'a file of a %s is found by its name and read by its id',
    async (kind) => {
      const files = await open(kind);
      const text = 'BEGIN:VCALENDAR\r\nSUMMARY:Zürich – Besprechung 📅\r\nEND:VCALENDAR\r\n';
      const id = idOf(await files.attach('meeting.ics', text));
      expect(await files.list()).toEqual({ ok: true, value: [{ id, name: 'meeting.ics' }] });
      expect(await files.read(id)).toEqual({ ok: true, value: text });
    },
  );

  test('two files of the same name are two files', async () => {
    const files = await open('either');
    const first = idOf(await files.attach('meeting.ics', 'first'));
    const second = idOf(await files.attach('meeting.ics', 'second'));
    expect(first).not.toBe(second);
    expect(await files.read(first)).toEqual({ ok: true, value: 'first' });
    expect(await files.read(second)).toEqual({ ok: true, value: 'second' });
  });

  test('exactly one file is removed', async () => {
    const files = await open('either');
    const first = idOf(await files.attach('meeting.ics', 'first'));
    const second = idOf(await files.attach('meeting.ics', 'second'));
    expect((await files.remove(first)).ok).toBe(true);
    expect(await files.list()).toEqual({ ok: true, value: [{ id: second, name: 'meeting.ics' }] });
  });

  test('a file that is gone can be neither read nor removed; its numbers are 9003 and 9008', async () => {
    const files = await open('either');
    const id = idOf(await files.attach('meeting.ics', 'text'));
    await files.remove(id);
    expect(await files.read(id)).toMatchObject({
      ok: false,
      error: { step: 'readAttachment', hostCode: 9003 },
    });
    expect(await files.remove(id)).toMatchObject({
      ok: false,
      error: { step: 'removeAttachment', hostCode: 9008 },
    });
  });
}
