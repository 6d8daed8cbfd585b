/** After this time office.js counts as blocked: `Office.onReady` never rejects (K01). */
const START_TIMEOUT_MS = 8_000;

/** Where the page runs: in Outlook, in a plain browser (K02), or office.js never started (K01). */
export type Host = 'outlook' | 'noHost' | 'notStarted';

/** Waits for office.js. Resolves in any case, after eight seconds at the latest. */
export async function startOffice(): Promise<Host> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (!office) return 'notStarted';
  return Promise.race([
    office.onReady().then((info): Host => (info.host === office.HostType.Outlook ? 'outlook' : 'noHost')),
    new Promise<Host>((resolve) => setTimeout(() => resolve('notStarted'), START_TIMEOUT_MS)),
  ]);
}
