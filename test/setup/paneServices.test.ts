/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { startPaneServices } from '../../src/setup/paneServices';

const withGlobal = globalThis as { Office?: unknown };

afterEach(() => {
  delete withGlobal.Office;
  jest.restoreAllMocks();
});

it('gives form, preview and Copy where office.js never came (K01)', async () => {
  const services = await startPaneServices();
  expect(services.host).toBe('notStarted');
  expect(services.store.load()).toEqual({ kind: 'none' });
});

it('gives them also where this Outlook lacks what the wiring needs, instead of an empty page', async () => {
  const seen = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  withGlobal.Office = {
    HostType: { Outlook: 'Outlook' },
    onReady: () => Promise.resolve({ host: 'Outlook' }),
    context: {},
  };
  expect((await startPaneServices()).host).toBe('notStarted');
  expect(seen).toHaveBeenCalledTimes(1);
});
