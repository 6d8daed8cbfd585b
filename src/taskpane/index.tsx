import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../core/languages';
import { officeTheme } from '../office/officeTheme';
import { startPaneServices } from '../setup/paneServices';
import { App } from './App';
import { chunkOfScreen } from './screenChunks';
import type { PaneServices } from './services';
import { openingState } from './state/screens';
import { startFailure } from './startFailure';
import { loadTexts } from './texts';
import type { Texts } from './texts';
import { useTheme } from './useTheme';

interface PanePageProps {
  readonly services: PaneServices;
  readonly openingTexts: Texts;
}

function PanePage(props: PanePageProps) {
  return <App {...props} theme={useTheme(officeTheme)} />;
}

const wishedLanguage = ({ store, displayLanguage }: PaneServices) => {
  const saved = store.load();
  const uiLanguage = saved.kind === 'book' ? saved.book.preferences?.uiLanguage : undefined;
  return chooseLanguage(uiLanguage, displayLanguage);
};

/** The options pane: the composition root. It starts in Outlook, in a plain browser, and where office.js is blocked. */
async function start(container: HTMLElement): Promise<void> {
  // Mostly the right ones, and then they are there before Outlook is.
  loadTexts(chooseLanguage(navigator.language).tag).catch(() => undefined);
  const services = await startPaneServices();
  const { screen } = openingState(services.store.load(), services);
  // A screen that does not come says so itself, and offers to try again.
  const [openingTexts] = await Promise.all([
    loadTexts(wishedLanguage(services).tag),
    chunkOfScreen(screen)
      .load()
      .catch(() => undefined),
  ]);
  createRoot(container).render(<PanePage {...{ services, openingTexts }} />);
}

const container = document.getElementById('root');
// What taskpane/fallback.js waits for.
container?.removeAttribute('data-waiting');
if (container)
  start(container).catch((cause: unknown) => {
    container.textContent = startFailure(navigator.language);
    console.error(cause); // eslint-disable-line no-console -- a surprise must be seen
  });
