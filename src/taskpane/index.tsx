import { createRoot } from 'react-dom/client';
import { loadOrganization } from '../setup/organization';
import { App } from './App';
import type { PaneServices } from './services';
import { useColorScheme } from './useColorScheme';

/** Stands in until the composition root provides the real services: knows no room, saves nothing and says so. */
const unconnected = (): PaneServices => ({
  organization: loadOrganization(),
  displayLanguage: navigator.language,
  store: {
    load: () => ({ kind: 'none' }),
    save: () =>
      Promise.resolve({
        ok: false,
        error: { code: 'refused', problem: { code: 'absent', step: 'saveSettings' } },
      }),
  },
  clock: {
    now: () => new Date().toISOString(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  },
  host: 'notStarted',
  add: () => Promise.resolve({ kind: 'nothingToWriteTo' }),
  newRoomId: () => crypto.randomUUID(),
  copy: () => Promise.resolve(false),
});

function Pane({ services }: { readonly services: PaneServices }) {
  return <App services={services} theme={useColorScheme()} />;
}

/** The options pane: the composition root. */
void Office.onReady(() => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<Pane services={unconnected()} />);
});
