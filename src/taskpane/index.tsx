import { createRoot } from 'react-dom/client';
import { startPaneServices } from '../setup/paneServices';
import { App } from './App';
import type { PaneServices } from './services';
import { useColorScheme } from './useColorScheme';

interface PanePageProps {
  readonly services: PaneServices;
}

function PanePage({ services }: PanePageProps) {
  return <App services={services} theme={useColorScheme()} />;
}

/** The options pane: the composition root. It starts in Outlook, in a plain browser, and where office.js is blocked. */
async function start(): Promise<void> {
  const services = await startPaneServices();
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<PanePage services={services} />);
}

void start();
