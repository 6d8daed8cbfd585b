/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { Lazy, lazyPart } from '../../../src/taskpane/controls/lazyPart';
import { loadTexts, TextsContext } from '../../../src/taskpane/app/texts';
import type { ReactNode } from 'react';
import { settle } from '../openPane';

it('says where a part does not come, and fetches it again on the word of the person', async () => {
  let calls = 0;
  const source = lazyPart(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('the part');
  });
  render(
    <TextsContext value={await loadTexts('en')}>
      <Lazy source={source}>{(part) => <p>{part}</p>}</Lazy>
    </TextsContext>,
  );
  expect(document.body.textContent).toBe('Loading…');
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('This part could not be loaded.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await settle();
  expect(document.body.textContent).toBe('the part');
  expect(calls).toBe(2);
});

it('shows a part that is there at once', async () => {
  const source = lazyPart(() => Promise.resolve('the part'));
  await source.load();
  render(
    <TextsContext value={await loadTexts('en')}>
      <Lazy source={source}>{(part) => <p>{part}</p>}</Lazy>
    </TextsContext>,
  );
  expect(document.body.textContent).toBe('the part');
});

it('shows one part after another in the same place', async () => {
  const shown = async (source: ReturnType<typeof lazyPart<string>>, draw: (page: ReactNode) => void) => {
    draw(
      <TextsContext value={await loadTexts('en')}>
        <Lazy source={source}>{(part) => <p>{part}</p>}</Lazy>
      </TextsContext>,
    );
    await settle();
    return document.body.textContent;
  };
  const { rerender } = render(<p />);
  for (const part of ['first', 'second', 'third'])
    expect(
      await shown(
        lazyPart(() => Promise.resolve(part)),
        rerender,
      ),
    ).toBe(part);
});
