/** @jest-environment jsdom */
import { afterEach, describe, it } from '@jest/globals';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import type { Room } from '../../../src/core/room/room';
import { App } from '../../../src/taskpane/app/App';
import { openedPart } from '../../../src/taskpane/app/openedPart';
import { loadTexts } from '../../../src/taskpane/app/texts';
import { zonesPart } from '../../../src/taskpane/zones/zonesPart';
import { anna, bookOf, physics } from '../../fakes/pane/fakePane';
import { PaneWorld } from '../../fakes/pane/paneWorld';

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });

/** What can be pressed now: a button that is off, or only says that it works, is no way on. */
const buttons = (): readonly HTMLButtonElement[] =>
  [...document.querySelectorAll('button')].filter(
    (each) => !each.disabled && each.getAttribute('aria-disabled') !== 'true',
  );

/** Any press may stand for any of its rooms: what is checked is that nothing is written after all presses have fallen. */
function press(world: PaneWorld, button: HTMLButtonElement): void {
  if (/Stop/u.test(button.textContent)) world.presses = [];
  else world.presses = [{ item: world.item, isOf: () => true }];
  fireEvent.click(button);
}

async function step(world: PaneWorld, number: number): Promise<string> {
  const pressable = buttons();
  const [pending] = world.pending.slice(number % Math.max(world.pending.length, 1));
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>('form input[type=text], form input:not([type])'),
  ];
  const field = fields[number % Math.max(fields.length, 1)];
  if (pending && number % 3 === 0)
    await act(() => {
      pending.answer(number % 2 === 0 ? 'well' : 'badly');
      return Promise.resolve();
    });
  else if (field && number % 5 === 0)
    fireEvent.change(field, { target: { value: `https://video.example.edu/${number}` } });
  else if (number % 31 === 0) act(() => world.openAnother('message'));
  else {
    const button = pressable[number % pressable.length];
    if (!button) throw new Error('there is nothing to press');
    press(world, button);
    await settle();
    return button.textContent;
  }
  await settle();
  return 'an answer, a key or another item';
}

afterEach(cleanup);

describe('whatever is pressed on the page, and however late it is answered', () => {
  it('something can be pressed, nothing is written without a press, and no room is lost', async () => {
    const chunks = [openedPart, zonesPart];
    await Promise.all(chunks.map((chunk: { load(): Promise<unknown> }) => chunk.load()));
    const texts = await loadTexts('en');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<readonly Room[]>([], [anna], [anna, physics]),
        fc.array(fc.nat({ max: 10_000 }), { minLength: 3, maxLength: 8 }),
        async (rooms, numbers) => {
          const [first, ...others] = rooms;
          const world = new PaneWorld(first ? bookOf(first, ...others) : { kind: 'none' });
          render(<App services={world} theme="light" openingTexts={texts} />);
          await settle();
          const log: string[] = [];
          for (const number of numbers) {
            log.push(await step(world, number));
            const isDeleted = log.includes('Delete');
            const ids = world.book?.rooms.map(({ id }) => id) ?? [];
            const lost = rooms.filter(({ id }) => !isDeleted && !ids.includes(id));
            if (world.faults.length + lost.length > 0 || buttons().length === 0)
              throw new Error(`${log.join(', ')}: ${[...world.faults, ...lost.map(({ id }) => id)].join()}`);
          }
          cleanup();
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});
