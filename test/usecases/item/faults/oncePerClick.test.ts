import { expect, it, jest } from '@jest/globals';
import type * as html from '../../../../src/core/invitation/html';
import type * as lines from '../../../../src/core/invitation/lines';
import type * as text from '../../../../src/core/invitation/text';
import { annasRoom } from '../../../fakes/annasRoom';
import type * as blocks from '../../../fakes/blocks';
import type { Click } from '../../../fakes/click';

/** How often something is composed and rendered. */
const counts = { composed: 0, html: 0, text: 0 };

jest.mock('../../../../src/core/invitation/lines', () => {
  const actual = jest.requireActual<typeof lines>('../../../../src/core/invitation/lines');
  const composeInvitation: typeof lines.composeInvitation = (...given) => {
    counts.composed += 1;
    return actual.composeInvitation(...given);
  };
  return { ...actual, composeInvitation };
});
jest.mock('../../../../src/core/invitation/html', () => {
  const actual = jest.requireActual<typeof html>('../../../../src/core/invitation/html');
  const renderHtml: typeof html.renderHtml = (...given) => {
    counts.html += 1;
    return actual.renderHtml(...given);
  };
  return { ...actual, renderHtml };
});
jest.mock('../../../../src/core/invitation/text', () => {
  const actual = jest.requireActual<typeof text>('../../../../src/core/invitation/text');
  const renderText: typeof text.renderText = (...given) => {
    counts.text += 1;
    return actual.renderText(...given);
  };
  return { ...actual, renderText };
});

/** What is clicked on, made before anything is counted. Imported behind the counters. */
async function clickOn(itemOf: (blocks: Blocks) => Click['item'], more: Omit<Click, 'item'> = {}) {
  const { click } = await import('../../../fakes/click');
  const item = itemOf(await import('../../../fakes/blocks')) ?? {};
  Object.assign(counts, { composed: 0, html: 0, text: 0 });
  return (await click({ item, ...more })).outcome.kind;
}
type Blocks = typeof blocks;

const upToDate: readonly (readonly [string, (blocks: Blocks) => Click['item'], string])[] = [
  ['a message', ({ htmlOf }) => ({ body: `<p>Dear all</p>${htmlOf(annasRoom)}` }), 'alreadyThere'],
  ['plain text', ({ textOf }) => ({ format: 'text', body: textOf(annasRoom) }), 'alreadyThere'],
  [
    'an appointment, with its time',
    ({ htmlOf, timed }) => ({ kind: 'appointment', body: htmlOf(annasRoom, timed()) }),
    'alreadyThere',
  ],
  [
    'an appointment whose block lacks lines',
    ({ htmlOf }) => ({ kind: 'appointment', body: htmlOf(annasRoom, { leaveOut: ['phone'] }) }),
    'linesMissing',
  ],
];
it.each(upToDate)(
  'a click on an up-to-date item composes once and renders nothing: %s',
  async (_what, item, kind) => {
    expect(await clickOn(item)).toBe(kind);
    expect(counts).toEqual({ composed: 1, html: 0, text: 0 });
  },
);

it.each([
  ['message', { kind: 'message' }, { html: 1, text: 0 }],
  ['appointment', { kind: 'appointment' }, { html: 1, text: 0 }],
  ['plain-text message', { format: 'text' }, { html: 0, text: 1 }],
] as const)('a click on an untouched %s composes once and renders once', async (_what, item, rendered) => {
  expect(await clickOn(() => item)).toBe('inserted');
  expect(counts).toEqual({ composed: 1, ...rendered });
});

it('a click on an item with somebody else’s block, or without a room, composes none', async () => {
  const ben = {
    id: 'ben',
    name: 'Ben',
    joinUrl: 'https://videoconf.example.edu/join/ben',
    extension: '1127',
  };
  expect(await clickOn(({ htmlOf }) => ({ body: htmlOf(ben) }))).toBe('someoneElses');
  expect(counts.composed).toBe(0);
  expect(await clickOn(() => ({}), { saved: { kind: 'none' } })).toBe('noRoom');
  expect(counts.composed).toBe(0);
});
