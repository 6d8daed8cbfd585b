import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Route } from 'playwright-core';
import { pageFolder } from '../../../playground/build/pageBundle';
import { fileIn, contentType } from '../../../playground/staticFile';
import type { Host } from '../../hosting/hostedFolder';
import { usePlayground } from './harness';
import { playgroundTab, query } from './playgroundTab';
import type { Harness } from './harness';
import type { OpenOptions, PlaygroundTab } from './playgroundTab';

/** An invented host with https, where office.js needs nobody's leave. */
const ORIGIN = 'https://add-videoconf.example.edu';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');

export interface HostedHarness extends Pick<Harness, 'pageErrors'> {
  /** Opens the playground as an Outlook whose add-in lies below a path of the given host, exactly as it is sent. */
  open(host: () => Host, below: string, options?: OpenOptions): Promise<PlaygroundTab>;
}

/**
 * The built add-in as an administrator hosts it: https, its own headers, the addresses of Microsoft's CDN answered from
 * the npm copy of office.js, and nothing else changed in it. What a policy forbids is an error of its page.
 */
export function useHostedAddin(): HostedHarness {
  const playground = usePlayground();
  const { pageErrors } = playground;
  return {
    pageErrors,
    async open(host, below, options = {}) {
      const context = await playground.openContext({}, (address) =>
        [`${ORIGIN}/`, OFFICE, AJAX].some((start) => address.startsWith(start)),
      );
      context.on('console', (message) => {
        if (/Content Security Policy|MIME type/u.test(message.text())) pageErrors.push(message.text());
      });
      await context.route(`${OFFICE}**`, (route) =>
        answerFile(route, fileIn(officeFolder, route.request().url().slice(OFFICE.length))),
      );
      await context.route(AJAX, (route) => answerFile(route, path.join(pageFolder, 'microsoftAjax.js')));
      await context.route(`${ORIGIN}/**`, (route) => answerHosted(route, playground.url, host(), below));
      return playgroundTab(await playground.openPageIn(context, `${ORIGIN}/?${query(options)}`));
    },
  };
}

async function answerFile(route: Route, file: string | undefined): Promise<void> {
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  await route.fulfill(
    file === undefined || body === undefined ? { status: 404 } : { body, contentType: contentType(file) },
  );
}

/** The playground's own files come from its server; it looks for the add-in's pages at the root and is sent on. */
async function answerHosted(route: Route, playground: string, host: Host, below: string): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  if (pathname === '/' || pathname.startsWith('/playground/')) {
    const response = await fetch(`${playground}${pathname}${search}`);
    await route.fulfill({
      body: Buffer.from(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? '',
    });
  } else if (/^\/\w+\.html$/u.test(pathname) && below !== '/') {
    const body = `<script>location.replace('${below}${pathname.slice(1)}' + location.search + location.hash)</script>`;
    await route.fulfill({ body, contentType: 'text/html' });
  } else await route.fulfill({ ...host(pathname) });
}
