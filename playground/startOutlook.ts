import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { watchAddin, watchedFolder } from './build/addinBuild';
import { fieldTestFile } from './fieldTest/fieldTest';
import { portFromEnvironment, portInUse } from './port';
import { contentType, fileIn } from './staticFile';

/** `npm run start:outlook`: the add-in as it ships, on https, to be sideloaded into a real Outlook. */
const howToMakeCertificate = `A real Outlook loads add-ins over https only, so this needs a certificate for localhost.
Name its files by the environment variables TLS_CERT and TLS_KEY, for example:

  mkcert -install && mkcert -cert-file localhost.pem -key-file localhost-key.pem localhost
  TLS_CERT=localhost.pem TLS_KEY=localhost-key.pem npm run start:outlook

or without mkcert (then trust localhost.pem by hand in your system or browser):

  openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj /CN=localhost \\
    -addext subjectAltName=DNS:localhost -keyout localhost-key.pem -out localhost.pem`;

const port = portFromEnvironment();
const { TLS_CERT: certFile, TLS_KEY: keyFile } = process.env;
if (!certFile || !keyFile) {
  console.error(howToMakeCertificate);
  process.exit(1);
}

const tls = await Promise.all([readFile(certFile), readFile(keyFile)]).catch((error: unknown) => {
  console.error(`The certificate could not be read. ${String(error)}\n\n${howToMakeCertificate}`);
  process.exit(1);
});

const built = watchAddin((line) => console.log(line));
const server = createServer({ cert: tls[0], key: tls[1] }, (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  void (async () => {
    await built;
    const file =
      pathname === '/manifest.xml'
        ? path.resolve('manifest.xml')
        : ((await fieldTestFile(pathname)) ?? fileIn(watchedFolder, pathname));
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': contentType(file),
      'cache-control': 'no-store',
      // Outlook on the web loads the icons from its own address.
      'access-control-allow-origin': '*',
    });
    response.end(content);
  })();
});
server.on('error', (error) => {
  console.error(portInUse(error, port) ?? error);
  process.exit(1);
});
server.listen(port, 'localhost', () => {
  console.log(`Sideload manifest.xml into your Outlook; the add-in is served at https://localhost:${port}`);
  console.log(
    'To test that Outlook, sideload playground/static/field-test.xml as well (docs/field-test.md).',
  );
});
