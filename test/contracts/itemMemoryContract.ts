import { expect, test } from '@jest/globals';
import type { ItemMemory, MeetingFacts } from '../../src/usecases/ports';

/** What the use cases rely on about what is kept with an item, for the fake and for the real adapter on the genuine office.js. */
export function itemMemoryContract(open: () => Promise<ItemMemory>): void {
  test('nothing is kept with a new item, and that is no failure', async () => {
    expect(await (await open()).read()).toEqual({ ok: true, value: '' });
  });

  test('what is kept is read again, the last of it, whatever its letters', async () => {
    const memory = await open();
    for (const text of ['{"v":1}', '{"v":1,"link":"https://videoconf.example.edu/Zürich"}']) {
      expect((await memory.write(text)).ok).toBe(true);
      expect(await memory.read()).toEqual({ ok: true, value: text });
    }
  });
}

/** The same about a new appointment, in which nobody is invited yet. */
export function meetingFactsContract(open: () => Promise<MeetingFacts>): void {
  test('a new appointment is new, nobody is in it, and it is not private', async () => {
    const meeting = await open();
    expect(await meeting.countAttendees()).toEqual({ ok: true, value: 0 });
    expect(await meeting.isNew()).toEqual({ ok: true, value: true });
    expect(await meeting.isPrivate()).toEqual({ ok: true, value: false });
  });
}
