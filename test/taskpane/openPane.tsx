import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { SavedRooms } from '../../src/core/room/decode';
import { languages } from '../../src/core/languages';
import { App } from '../../src/taskpane/app/App';
import { openedPart } from '../../src/taskpane/app/openedPart';
import { loadTexts } from '../../src/taskpane/app/texts';
import { readingPart } from '../../src/taskpane/paste/usePaste';
import { zonesPart } from '../../src/taskpane/zones/zonesPart';
import type { LanguageTag } from '../../src/core/languages/tags';
import { bothFormats } from '../samples/rooms/rooms';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import { anna, FakePane, organization } from '../fakes/pane/fakePane';

// No test here looks at colours or sizes, and jsdom would match each of Fluent's rules with every element it asks for.
CSSStyleSheet.prototype.insertRule = () => 0;

// A whole pane takes its time on a computer that has other work.
jest.setTimeout(20_000);

/** Lets everything that was set going come to rest. */
export const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });

/** Shows the pane with everything fetched, as it is after its first moments. */
export async function open(
  saved: SavedRooms,
  change: (pane: FakePane) => void = () => undefined,
  tag: LanguageTag = 'en',
): Promise<FakePane> {
  const pane = new FakePane(saved);
  change(pane);
  const parts = [openedPart, readingPart, zonesPart];
  await Promise.all(parts.map((part: { load(): Promise<unknown> }) => part.load()));
  render(<App services={pane} theme="light" openingTexts={await loadTexts(tag)} />);
  await settle();
  return pane;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (label: RegExp | string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: label });
export const type = (label: RegExp | string, text: string) =>
  fireEvent.change(field(label), { target: { value: text } });
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

/** Presses a button and waits for what it set going. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await settle();
}

/** The frame of the preview, which is unfolded where it is not. */
export function previewFrame(): HTMLIFrameElement {
  if (!screen.queryByTitle(/Preview/u)) fireEvent.click(button('Preview'));
  return screen.getByTitle<HTMLIFrameElement>(/Preview/u);
}

export const title = () => screen.getByRole('heading', { level: 1 }).textContent;

export const described = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** What is announced; the state of the item is a status of its own. */
export const shownIn = (role: 'status' | 'alert') =>
  screen
    .queryAllByRole(role)
    .map((region) => region.textContent)
    .join(' ')
    .trim();

/** The block of the sample room in English. */
export function annasBlock(room = anna) {
  const prepared = prepareInvitation(room, organization, { languages: [languages.en] });
  if (!prepared.ok) throw new Error('the sample room is fine');
  return bothFormats(prepared.value);
}
