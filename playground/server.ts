import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fieldTestFile } from './fieldTest/fieldTest';
import { bundlePage, pageFolder } from './build/pageBundle';
import { contentType, fileIn } from './staticFile';

export interface PlaygroundServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the built add-in lies. */
  readonly distFolder: string;
  /** Answers are compressed, as hosts do: matters where a slow network is measured. */
  readonly compression?: 'gzip';
  /** Add-in pages wait for this, e.g. for the first build. */
  readonly addinReady?: Promise<unknown>;
}

export interface PlaygroundServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');
const staticFolder = path.resolve('playground/static');

/** The playground page runs its own scripts only; the frames of the add-in have no such rule, as in Outlook. */
const pagePolicy =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'";

/**
 * Serves, on this computer only: the playground page, the built add-in with its one script tag for office.js
 * turned to the npm copy, and the npm files of office.js as they are.
 */
export async function startPlaygroundServer(options: PlaygroundServerOptions): Promise<PlaygroundServer> {
  const pageReady = bundlePage();
  pageReady.catch(() => undefined);
  const server = createServer((request, response) => {
    if (options.compression) response.setHeader('content-encoding', options.compression);
    answer(request, response, options, pageReady).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { distFolder, addinReady }: PlaygroundServerOptions,
  pageReady: Promise<void>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain; charset=utf-8', 'Only GET');
    return;
  }
  if (pathname === '/') {
    response.setHeader('content-security-policy', pagePolicy);
    await sendFile(response, staticFolder, 'playground.html');
  } else if (pathname.startsWith('/playground/')) {
    await pageReady;
    const name = pathname.slice('/playground/'.length);
    await sendFile(response, name.endsWith('.js') ? pageFolder : staticFolder, name);
  } else if (pathname.toLowerCase() === '/office-js/agaveerrorux/index.html') {
    await sendFile(response, staticFolder, 'hostTrusted.html');
  } else if (pathname.startsWith('/office-js/')) {
    await sendFile(response, officeFolder, pathname.slice('/office-js/'.length));
  } else {
    const testFile = await fieldTestFile(pathname);
    if (testFile === undefined) await addinReady;
    await (testFile === undefined
      ? sendFile(response, distFolder, pathname.slice(1), withLocalOffice)
      : sendFile(response, path.dirname(testFile), path.basename(testFile), withLocalOffice));
  }
}

const officeTag =
  /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["']?[^>]*><\/script>/;

/** The one change that the playground makes to the add-in's pages. A page that does not use office.js stays as it is. */
export function withLocalOffice(html: string): string {
  if (html.includes('office.js') && !officeTag.test(html)) {
    throw new Error('This page loads office.js from somewhere else than the Microsoft CDN.');
  }
  return html.replace(
    officeTag,
    '<script src="/playground/microsoftAjax.js"></script><script src="/office-js/office.js"></script>',
  );
}

async function sendFile(
  response: ServerResponse,
  folder: string,
  name: string,
  change?: (html: string) => string,
): Promise<void> {
  const file = fileIn(folder, name);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) {
    send(response, 404, 'text/plain; charset=utf-8', 'Not found');
    return;
  }
  const type = contentType(file);
  const isPage = type.startsWith('text/html');
  send(response, 200, type, change && isPage ? change(content.toString('utf8')) : content);
}

/** By content: compressing takes longer than serving, and would be measured. */
const compressed = new Map<string, Buffer>();

function gzipped(content: string | Buffer): Buffer {
  const key = createHash('sha1').update(content).digest('base64');
  const known = compressed.get(key) ?? gzipSync(content);
  compressed.set(key, known);
  return known;
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  const isCompressed = response.getHeader('content-encoding') === 'gzip';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(isCompressed ? gzipped(content) : content);
}
