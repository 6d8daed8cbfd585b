import { fault } from './finding';
import type { Fetched, Finding } from './finding';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Outlook gives up on a page much earlier. */
const PATIENCE_MS = 15_000;

/** A redirect is an answer of its own: what stands behind it is not the file. */
export const get = (address: string, fetchFile: Fetch): Promise<Response> =>
  fetchFile(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });

/** What to do, by what Node says where there is no answer. */
const NO_ANSWER: readonly (readonly [said: RegExp, sentence: string])[] = [
  [/has expired/iu, 'Renew the certificate'],
  [/altname/iu, 'Get a certificate for that name'],
  [/first certificate|issuer/iu, 'Send the certificates between yours and the public one with it'],
  // Node knows the public certificates only, Outlook also those of the computer.
  [
    /certificate/iu,
    'If your computers trust it, set NODE_EXTRA_CA_CERTS in the environment to its file (PEM), and check again',
  ],
  [/ENOTFOUND|EAI_AGAIN/u, 'Look at the spelling of the address; this computer knows no host of that name'],
  [/ECONNREFUSED/u, 'Nothing listens there: start the web server, or open its port'],
  [/ECONNRESET|other side closed|socket hang up/u, 'The server, or a firewall before it, hangs up'],
  [
    /timeout/iu,
    `There must be an answer within ${PATIENCE_MS / 1000} seconds: look for a firewall or a proxy`,
  ],
  [/wrong version number|packet length|EPROTO/iu, 'No https is spoken at that port: switch it on there'],
  [
    /header check|Z_DATA|zlib|brotli|Decompress/iu,
    'It has a Content-Encoding that it is not in: take that header away',
  ],
];

function noAnswer(file: string, error: unknown): Finding {
  const { cause = error } = error as { cause?: unknown };
  const { code, reason, message } = cause as NodeJS.ErrnoException & { readonly reason?: string };
  const said = reason ?? (message === '' ? code : message) ?? String(cause);
  const sentence = NO_ANSWER.find(([pattern]) => pattern.test(said))?.[1];
  return fault(`${file} cannot be reached: ${said}${sentence === undefined ? '' : `. ${sentence}`}`);
}

/** What to do, by the status of an answer that is not the file. */
const STATUS: Readonly<Record<number, string>> = {
  401: 'no file may ask for a sign-in',
  403: 'let the web server read it, and everybody ask for it',
  404: 'put all files of dist/ there, with capital and small letters as they are',
};

/** Fetches a file of the add-in. @returns it, or one sentence that says why it is not there */
export async function fetchOne(home: string, file: string, fetchFile: Fetch): Promise<Fetched | Finding> {
  const address = `${home}/${file}`;
  try {
    const response = await get(address, fetchFile);
    const { status, headers } = response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      const to = new URL(location, address).href;
      return fault(
        to === address
          ? `${file} leads on to itself without an end: look for two rules that send it from http to https and back`
          : `${file} leads on to ${to}; it must be there itself, without a sign-in or another address`,
      );
    }
    if (status !== 200)
      return fault(
        `${file} is answered with ${status} instead of 200: ${STATUS[status] ?? 'the log of the web server says why'}`,
      );
    return { file, headers, bytes, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return noAnswer(file, error);
  }
}
