import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { chooseLanguage } from '../../src/core/languages';
import { App } from '../../src/taskpane/app/App';
import { loadTexts } from '../../src/taskpane/app/texts';
import { FakePane } from '../fakes/pane/fakePane';
import type { GalleryView } from './gallery';
import { paneStates } from './paneStates';
import type { PaneStateName } from './paneStates';
import type { PaneStateToSee, Step } from './states/setting';

/** The real pane in any of its states, on fakes: `gallery.html?state=outOfDate&lang=de&theme=dark`. */

declare global {
  interface Window {
    /** Throws the pane away and comes to this state anew, on fresh fakes, in the page as it is. */
    showPaneState(view: GalleryView): Promise<void>;
  }
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 8));

/** A chunk on its way is a script in the head; webpack takes it away again once it is there. */
const isFetching = () => document.head.querySelector('script[data-webpack]') !== null;

/** A spinner turns for ever; what ends must have ended before colours can be judged. */
const isMoving = () =>
  document
    .getAnimations()
    .some(
      ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );

/** Waits until nothing has changed for some turns, no chunk is on its way, and nothing moves. */
async function settled(): Promise<void> {
  const seen = { changes: 0 };
  const observer = new MutationObserver((records) => (seen.changes += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let quietTurns = 0;
  for (let turn = 0; quietTurns < 4; turn += 1) {
    if (turn > 1000) throw new Error('The pane does not come to rest.');
    const before = seen.changes;
    await frame();
    quietTurns = seen.changes > before || isFetching() || isMoving() ? 0 : quietTurns + 1;
  }
  observer.disconnect();
}

/** Waits for an element of this kind for which the condition holds; chunks and looks take their time. */
async function found(
  selector: string,
  what: string,
  holds: (element: HTMLInputElement) => boolean,
): Promise<HTMLInputElement> {
  for (let tries = 0; tries < 600; tries += 1) {
    const element = [...document.querySelectorAll<HTMLInputElement>(selector)].find(holds);
    if (element) return element;
    await frame();
  }
  throw new Error(`There is nothing called "${what}".`);
}

/** What a person would find by this name: buttons, fields and boxes alike. */
const named = (selector: string, name: string): Promise<HTMLInputElement> =>
  found(
    selector,
    name,
    (element) =>
      element.getAttribute('aria-label') === name ||
      element.textContent === name ||
      [...(element.labels ?? [])].some(({ textContent }) => textContent.replace('*', '').trim() === name),
  );

/** As a person's typing: React listens to the element's own setter. */
function enter(element: HTMLElement, value: string): void {
  const prototype = Object.getPrototypeOf(element) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

async function chooseFile(text: string): Promise<void> {
  const input = await found('input[type=file]', 'file', () => true);
  const files = new DataTransfer();
  files.items.add(new File([text], 'rooms.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // Reading it changes nothing in the page meanwhile.
  for (let turn = 0; turn < 12; turn += 1) await frame();
}

/** As a paste outside of any input; what looks like HTML comes as HTML, too. */
async function paste(text: string): Promise<void> {
  for (let tries = 0; tries < 400 && !document.querySelector('[data-focus=paste]'); tries += 1) await frame();
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (text.startsWith('<')) data.setData('text/html', text);
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  for (let turn = 0; turn < 12; turn += 1) await frame();
}

async function take(step: Step): Promise<void> {
  if ('press' in step) (await named('button, input[type=checkbox], input[type=radio]', step.press)).click();
  else if ('type' in step) enter(await named('input, textarea', step.into), step.type);
  else if ('leave' in step) {
    const field = await named('input, textarea', step.leave);
    field.focus();
    field.blur();
  } else if ('choose' in step) enter(await named('select', step.from), step.choose);
  else if ('paste' in step) await paste(step.paste);
  else if ('file' in step) await chooseFile(step.file);
  else await new Promise((resolve) => setTimeout(resolve, step.wait));
  await frame();
}

let root: Root | undefined;

/** An empty page as after loading, with the keyboard nowhere. */
function emptyPage(): HTMLElement {
  root?.unmount();
  delete document.documentElement.dataset['shown'];
  window.scrollTo(0, 0);
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no root.');
  return place;
}

async function show({ state: name, lang, theme }: GalleryView): Promise<void> {
  const place = emptyPage();
  const state: PaneStateToSee = paneStates[name];
  const language = chooseLanguage(lang);
  const pane = new FakePane(state.saved);
  pane.displayLanguage = language.tag;
  state.change?.(pane);
  const texts = await loadTexts(language.tag);
  root = createRoot(place);
  root.render(<App services={pane} theme={theme} openingTexts={texts} />);
  // The look that follows the opening, and the chunk of the screen.
  await settled();
  for (const step of state.steps?.(texts.words) ?? []) await take(step);
  await settled();
  document.documentElement.dataset['shown'] = 'yes';
}

const query = new URLSearchParams(location.search);
window.showPaneState = show;
void show({
  state: query.get('state') as PaneStateName,
  lang: chooseLanguage(query.get('lang') ?? 'en').tag,
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
});
