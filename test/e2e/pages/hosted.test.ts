import { afterAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostedFolder } from '../../hosting/hostedFolder';
import type { Host } from '../../hosting/hostedFolder';
import { useHostedAddin } from '../harness/hosted';
import { JOIN_URL } from '../harness/playgroundRoom';

const addin = useHostedAddin();

/** The add-in as docs/hosting wants it: every file with its headers, the policy among them (FA01). */
describe.each(['/', '/videoconf/'])('hosted at %s with the headers of the list', (below) => {
  const host = hostedFolder('dist', below);

  test.each(['message', 'appointment'] as const)('a click writes into a %s', async (kind) => {
    const tab = await addin.open(() => host, below, { kind });
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).bodyHtml).toContain(JOIN_URL);
  });

  test('the pane is drawn in its own looks, and adds', async () => {
    const tab = await addin.open(() => host, below, { kind: 'appointment' });
    const pane = await tab.openPane();
    const add = pane.getByRole('button', { name: 'Add', exact: true });
    await add.waitFor();
    // Without its styles a button of the browser's own has a border of two pixels, outset.
    expect(await add.evaluate((button) => getComputedStyle(button).borderStyle)).not.toBe('outset');
    await add.click();
    await pane.getByRole('button', { name: 'Remove' }).waitFor();
    expect((await tab.state()).bodyHtml).toContain(JOIN_URL);
  });

  test('the pane takes a first room, saves it and adds it', async () => {
    const tab = await addin.open(() => host, below, { rooms: 'none' });
    const pane = await tab.openPane();
    await pane.getByLabel('Room name').fill('Ben Muster');
    await pane.getByLabel('Join link').fill('https://video.example.edu/join/ben');
    await pane.getByRole('button', { name: 'Save and add', exact: true }).click();
    await pane.getByRole('button', { name: 'Remove' }).waitFor();
    const { bodyHtml, settings } = await tab.state();
    expect(bodyHtml).toContain('https://video.example.edu/join/ben');
    expect(Object.keys(settings)).toEqual(['videoconf']);
  });
});

test('the watch sees what a policy forbids: without its hash the page has no script of its own', async () => {
  const host = hostedFolder('dist');
  const strict: Host = (pathname) => {
    const { headers, ...answer } = host(pathname);
    const policy = headers['Content-Security-Policy'] ?? '';
    return {
      ...answer,
      headers: { ...headers, 'Content-Security-Policy': policy.replace(/'sha256-\S+'/gu, '') },
    };
  };
  const tab = await addin.open(() => strict, '/');
  await tab.click();
  expect(addin.pageErrors.splice(0)).toEqual([expect.stringContaining('script-src')]);
});

describe('after the next build, whose scripts have other names', () => {
  const next = mkdtempSync(path.join(tmpdir(), 'add-videoconf-next-'));
  cpSync('dist', next, { recursive: true });
  const assets = path.join(next, 'assets');
  const hashes = readdirSync(assets).flatMap((name) => /\.([0-9a-f]{8,})\./u.exec(name)?.[1] ?? []);
  const turned = (text: string) =>
    hashes.reduce((turning, hash) => turning.replaceAll(hash, hash.slice(4) + hash.slice(0, 4)), text);
  for (const folder of [next, assets])
    for (const name of readdirSync(folder).filter((file) => /\.(?:html|js|css)$/u.test(file))) {
      const text = turned(readFileSync(path.join(folder, name), 'utf8'));
      rmSync(path.join(folder, name));
      writeFileSync(path.join(folder, turned(name)), text);
    }
  afterAll(() => rmSync(next, { recursive: true }));
  const [before, after] = [hostedFolder('dist', '/videoconf/'), hostedFolder(next, '/videoconf/')];

  test('an open old pane goes on or says what to do, and the ribbon works', async () => {
    let host = before;
    const tab = await addin.open(() => host, '/videoconf/');
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Add', exact: true }).waitFor();
    host = after;
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    const went = pane.getByRole('button', { name: 'Remove' });
    const said = pane.getByRole('alert').filter({ hasText: /\S/u });
    await went.or(said).first().waitFor();
    await tab.call('openItem', 'message', 'empty');
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).bodyHtml).toContain(JOIN_URL);
  });

  test('a page that the browser has kept says what to do where its scripts are gone', async () => {
    const kept: Host = (pathname) => (pathname.endsWith('.html') ? before : after)(pathname);
    const tab = await addin.open(() => kept, '/videoconf/');
    const pane = await tab.openPane();
    await pane.getByText('This pane could not be started.').waitFor();
    expect((await tab.click()).completedCount).toBe(1);
    expect((await tab.state()).notifications).toMatchObject([{ type: 'errorMessage' }]);
  });
});
