import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane with Fluent's looks can be: a provider and one button, once office.js is there. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Add</Button>
    </FluentProvider>,
  );
}

void start();
