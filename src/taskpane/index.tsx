import { createRoot } from 'react-dom/client';

/** The options pane: the composition root. */
void Office.onReady(() => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<h1>Videoconf options</h1>);
});
