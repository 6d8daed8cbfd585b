import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { updateVideoconf } from '../../../src/usecases/item/update';
import { annasRoom, bookOf, organization } from '../../fakes/annasRoom';
import { htmlOf, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import { PaneItem } from '../../fakes/pane/paneItem';

const subjectPattern = '{room}, {date}';
const before: Room = { ...annasRoom, pin: '1357' };

describe('a subject with the date, when a click renews the block', () => {
  it('follows the appointment to another day', async () => {
    const { outlook, outcome } = await click({
      item: {
        kind: 'appointment',
        body: htmlOf(annasRoom, timed()),
        subject: 'Anna Muster, 24 November 2026',
        startMs: Date.UTC(2026, 10, 26, 9),
      },
      subjectPattern,
    });
    expect(outcome).toMatchObject({ kind: 'updated', subject: 'written' });
    expect(outlook.subject).toBe('Anna Muster, 26 November 2026');
  });

  it.each([
    ['a message has no time of its own', { kind: 'message' }, {}],
    ['the series is not told (E10)', { kind: 'appointment' }, { readRecurrence: { kind: 'absent' } }],
  ] as const)('keeps its date where nobody knows another: %s', async (_, { kind }, faults) => {
    const { outlook, outcome } = await click({
      item: { kind, body: htmlOf(before, timed()), subject: 'Anna Muster, 24 November 2026' },
      faults,
      subjectPattern,
    });
    expect(outcome).toMatchObject({ kind: 'updated' });
    expect(outlook.body).toContain('2468');
    expect(outlook.subject).toBe('Anna Muster, 24 November 2026');
  });

  it('keeps its date where somebody took the time out of the block only', async () => {
    const { outlook } = await click({
      item: { body: htmlOf(before), subject: 'Anna Muster, 24 November 2026' },
      subjectPattern,
    });
    expect(outlook.body).toContain('2468');
    expect(outlook.subject).toBe('Anna Muster, 24 November 2026');
  });
});

it('a subject loses its date with the time that the person takes out of a message', async () => {
  const clock = new FakeClock();
  const outlook = new FakeOutlook(
    { body: htmlOf(annasRoom, timed()), subject: 'Anna Muster, 24 November 2026' },
    clock,
  );
  await clock.finish(
    updateVideoconf({
      item: outlook.item(createCallOffice(new CallQueue(), clock.asTimers)),
      known: { rooms: [annasRoom], organization },
      wantedFor: (_, room) => ({
        room,
        choices: { languages: [languages.en], leaveOut: ['when'], subjectPattern },
        fields: { subject: 'fill', location: 'leave' },
      }),
      format: 'html',
      pictures: 'keep',
      clock,
      run: { isOver: () => false },
    }),
  );
  expect(outlook.body).not.toContain('2026');
  expect(outlook.subject).toBe('Anna Muster');
});

describe('a subject of ours, when the invitation of another room takes the place of the former one', () => {
  const berndsRoom: Room = {
    id: 'bernd',
    name: 'Bernd Wolf',
    joinUrl: 'https://videoconf.example.edu/join/bernd.wolf',
  };
  async function replaced(wish: 'fill' | 'leave', pattern: string | undefined, was: string) {
    const clock = new FakeClock();
    const outlook = new FakeOutlook({ body: htmlOf(annasRoom), subject: was }, clock);
    const outcome = await clock.finish(
      updateVideoconf({
        item: outlook.item(createCallOffice(new CallQueue(), clock.asTimers)),
        known: { rooms: [annasRoom, berndsRoom], organization },
        wantedFor: () => ({
          room: berndsRoom,
          choices: { languages: [languages.en], subjectPattern: pattern },
          fields: { subject: wish, location: 'leave' },
        }),
        format: 'html',
        pictures: 'keep',
        clock,
        run: { isOver: () => false },
      }),
    );
    expect(outcome).toMatchObject({ kind: 'updated', roomName: 'Bernd Wolf' });
    return outlook.subject;
  }

  it.each([
    ['names the new one', 'fill', undefined, 'Videoconference – Anna Muster', 'Videoconference – Bernd Wolf'],
    ['names the new one by the pattern', 'fill', '{room} online', 'Anna Muster online', 'Bernd Wolf online'],
    ['stays where somebody wrote it', 'fill', undefined, 'Talk with Anna Muster', 'Talk with Anna Muster'],
    ['stays where the person wants none', 'leave', undefined, 'Videoconference – Anna Muster', undefined],
    ['stays where its day is not known', 'fill', subjectPattern, 'Anna Muster, 24 November 2026', undefined],
  ] as const)('%s', async (_, wish, pattern, was, is) => {
    expect(await replaced(wish, pattern, was)).toBe(is ?? was);
  });
});

describe('a subject of ours with the name that the room had when the block was written', () => {
  const named: Room = { ...annasRoom, name: 'Jour fixe – Physics' };
  const own = 'Videoconference – Anna Muster';

  it.each([
    ['by the standard', undefined, own, 'Videoconference – Jour fixe – Physics'],
    ['by the pattern', '{room} online', 'Anna Muster online', 'Jour fixe – Physics online'],
    ['but not somebody’s', undefined, 'Talk with Anna Muster', 'Talk with Anna Muster'],
  ])('follows the new name, %s', async (_, pattern, subject, follows) => {
    const { outlook, outcome } = await click({
      saved: bookOf(named),
      item: { body: htmlOf(annasRoom), subject },
      ...(pattern === undefined ? {} : { subjectPattern: pattern }),
    });
    expect(outcome).toMatchObject({ kind: 'updated' });
    expect(outlook.subject).toBe(follows);
  });

  it('goes with the block', async () => {
    const item = new PaneItem({ body: htmlOf(annasRoom), subject: own }, [named]);
    expect(await item.remove()).toMatchObject({ kind: 'removed', subject: 'written' });
    expect(item.outlook.subject).toBe('');
  });
});
