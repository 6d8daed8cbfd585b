import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersOf } from '../../scripts/hosting/headers';

/** One file for each rule of the list, and one that has none. */
export const FILES = [
  'taskpane.html',
  'commands.html',
  'manifest.xml',
  'events.js',
  'assets/taskpane.0a61ecdc.js',
  'assets/taskpane.0a61ecdc.css',
  'assets/icon-80.png',
];

/** What a host says to one request. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Answers for a path on the host, such as `/videoconf/taskpane.html`. */
export type Host = (pathname: string) => HostAnswer;

export const notFound: HostAnswer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain' },
  body: 'Not found',
};

/** A host as docs/hosting wants it: the files of a folder below a path, with the headers of the list. */
export const hostedFolder =
  (folder: string, below = '/'): Host =>
  (pathname) => {
    const file = pathname.slice(below.length);
    if (!pathname.startsWith(below) || file.includes('..')) return notFound;
    try {
      const body = readFileSync(path.join(folder, file));
      return { status: 200, headers: headersOf(process.cwd(), file), body };
    } catch {
      return notFound;
    }
  };

export interface RunningHost {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a host on this computer. */
export async function serve(host: Host): Promise<RunningHost> {
  const server = createServer((request, response) => {
    const { status, headers, body } = host(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
