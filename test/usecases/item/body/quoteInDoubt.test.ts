import { describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../../src/office/callOffice';
import { createSession } from '../../../../src/usecases/item/session';
import { annasRoom, bookOf, organization } from '../../../fakes/annasRoom';
import { htmlOf, insertedHtmlOf, insertedTextOf, textOf } from '../../../fakes/blocks';
import { click } from '../../../fakes/click';
import { FakeClock } from '../../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../../fakes/outlook/fakeOutlook';
import type { FakeItem } from '../../../fakes/outlook/fakeOutlook';
import { FakeRoomStore } from '../../../fakes/outlook/fakeRoomStore';
import { userLanguages as languages } from '../../../samples/rooms/userLanguages';
import { findOtherService } from '../../../fakes/findOtherService';

const TEXT = textOf(annasRoom);
const HTML = htmlOf(annasRoom);

/** Bodies that may quote, and may as well be somebody’s own words; a block of ours stands below. */
const bodies: readonly (readonly [string, FakeItem & { readonly body: string }])[] = (
  [
    ['an attribution without an address or a time', 'Hi\n\nOn 2 November 2026 the committee wrote:\n'],
    ['the same in German', 'Hallo\n\nAm 2. November 2026 schrieb die Kommission:\n'],
    ['the same in French', 'Bonjour\n\nLe 2 novembre 2026, la commission a écrit :\n'],
    ['the same in Italian', 'Buongiorno\n\nIl 2 novembre 2026 la commissione ha scritto:\n'],
    [
      'a header without an address and a time of day',
      'Hi\n\nFrom: Planning\nSent: 2 November 2026\nSubject: Room\n\n',
    ],
  ] as const
)
  .map(([what, above]): readonly [string, FakeItem & { readonly body: string }] => [
    what,
    { format: 'text', body: `${above}${TEXT}Regards\n` },
  ])
  .concat([
    [
      'a header that a client cut short',
      { body: `<p>Hi</p><div id="divRplyFwdMsg"><b>From:</b> Ben</div>${HTML}<p>Regards</p>` },
    ],
    [
      'an attribution in HTML',
      { body: `<p>Hi</p><p>On 2 November 2026 the committee wrote:</p>${HTML}<p>Regards</p>` },
    ],
  ]);

/** The pane’s Add on an open item, and its look before and behind. */
async function addInPane(item: FakeItem) {
  const clock = new FakeClock();
  const call = createCallOffice(new CallQueue(), clock.asTimers);
  const outlook = new FakeOutlook(item, clock);
  const session = createSession({
    organization,
    openItem: () => outlook.item(call),
    openAttachments: () => outlook.attachments(call),
    followTimes: () => () => undefined,
    store: new FakeRoomStore(bookOf(annasRoom)),
    clock,
    newUid: () => 'uid',
    findOtherService,
    mailboxZone: 'W. Europe Standard Time',
    browserZone: 'Europe/Zurich',
  });
  const request = { room: annasRoom, choices: { languages: [languages.en] } } as const;
  const look = async () => {
    const seen = await clock.finish(session.look(request));
    return seen.kind === 'seen' ? seen.state.kind : seen.kind;
  };
  const before = await look();
  const outcome = await clock.finish(session.add({ isOver: () => false }, request));
  return { before, outcome, after: await look(), outlook };
}

describe.each(bodies)('a block of ours below what may be a quote: %s', (_what, item) => {
  const blank = item.format === 'text' ? insertedTextOf(annasRoom) : insertedHtmlOf(annasRoom);

  it.each(['message', 'appointment'] as const)('the ribbon writes nothing and says so (%s)', async (kind) => {
    const { outlook, outcome, notice } = await click({ item: { ...item, kind } });
    expect(outcome).toEqual({ kind: 'quoteInDoubt', roomName: 'Anna Muster' });
    expect([outlook.body, outlook.subject, outlook.locations]).toEqual([item.body, '', []]);
    expect(outlook.log.filter((name) => !/^(?:read|bodyType)/u.test(name))).toEqual(['notify']);
    expect(notice).toBe('“Anna Muster” is already here, perhaps in a quoted mail. Nothing was added.');
  });

  it('so it is where the block is out of date: nobody’s older mail is edited', async () => {
    const saved = bookOf({ ...annasRoom, pin: '1357' });
    const { outlook, outcome } = await click({ item, saved });
    expect([outcome.kind, outlook.body]).toEqual(['quoteInDoubt', item.body]);
  });

  it('the pane’s Add inserts above it, wherever the cursor stands, and the ribbon leaves that block alone', async () => {
    for (const cursor of [0, item.body.length]) {
      const { before, outcome, after, outlook } = await addInPane({ ...item, cursor });
      expect([before, outcome.kind, after]).toEqual(['quoteInDoubt', 'inserted', 'upToDate']);
      expect(outlook.body).toBe(blank + item.body);
      const next = await click({}, outlook);
      expect([next.outcome.kind, next.outlook.body]).toEqual(['alreadyThere', outlook.body]);
    }
  });

  it('somebody else’s block there is no reason to doubt: ours is inserted', async () => {
    const other = {
      ...annasRoom,
      id: 'b',
      name: 'Ben',
      extension: '7',
      joinUrl: 'https://meet.example.org/b',
    };
    const { outlook, outcome } = await click({ item: { ...item, cursor: 0 }, saved: bookOf(other) });
    expect(outcome).toMatchObject({ kind: 'inserted', roomName: 'Ben' });
    expect(outlook.body.endsWith(item.body)).toBe(true);
  });
});

it('a block of ours above what may be a quote is ours, and none at all is no doubt', async () => {
  const above = 'Hi\n\n';
  const below = 'On 2 November 2026 the committee wrote:\nWe shall move.\n';
  const own = `${above}${TEXT}\n${below}`;
  const left = await click({ item: { format: 'text', body: own } });
  expect([left.outcome.kind, left.outlook.body]).toEqual(['alreadyThere', own]);
  const { outcome, outlook } = await click({ item: { format: 'text', body: above + below, cursor: 4 } });
  expect([outcome.kind, outlook.body]).toEqual(['inserted', above + insertedTextOf(annasRoom) + below]);
});
