import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../core/languages';
import type { SavedRooms } from '../core/room/decode';
import { officeTheme } from '../office/officeTheme';
import { startPaneServices } from '../setup/paneServices';
import { report } from '../setup/report';
import { App } from './app/App';
import type { AppProps } from './app/App';
import { guessedLanguage } from './app/guessedLanguage';
import { openedPart } from './app/openedPart';
import { alwaysWords } from './languages/everyAlwaysWords';
import { loadTexts } from './app/texts';
import { useTheme } from './app/useTheme';
import { openingState } from './state/screens';

function PanePage(props: Omit<AppProps, 'theme'>) {
  return <App {...props} theme={useTheme(officeTheme)} />;
}

const wishedLanguage = (saved: SavedRooms, displayLanguage: string) => {
  const uiLanguage = saved.kind === 'book' ? saved.book.preferences?.uiLanguage : undefined;
  return chooseLanguage(uiLanguage, displayLanguage);
};

/** The options pane: the composition root. It starts in Outlook, in a plain browser, and where office.js is blocked. */
async function start(container: HTMLElement): Promise<void> {
  // Mostly the right ones, and then they are there before Outlook is.
  loadTexts(chooseLanguage(guessedLanguage(location, navigator.language)).tag).catch(() => undefined);
  const services = await startPaneServices();
  const saved = services.store.load();
  const { screen } = openingState(saved, services);
  const [openingTexts] = await Promise.all([
    loadTexts(wishedLanguage(saved, services.displayLanguage).tag),
    // So that the first view comes whole. Where the part does not come, it says so itself.
    screen.kind === 'invitation' ? undefined : openedPart.load().catch(() => undefined),
  ]);
  createRoot(container).render(<PanePage {...{ services, openingTexts }} />);
}

const container = document.getElementById('root');
// What taskpane/fallback.js waits for.
container?.removeAttribute('data-waiting');
if (container)
  start(container).catch((cause: unknown) => {
    container.textContent = alwaysWords[chooseLanguage(navigator.language).tag].notLoaded;
    report(cause);
  });
