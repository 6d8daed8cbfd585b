import { advice, fault } from './finding';
import type { Fetched, Finding } from './finding';
import { headersOf } from './headers';

/** Seconds for which a file may be used without asking again; undefined where nothing is said of it. */
function freshFor(headers: Headers): number | undefined {
  const cache = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/no-cache|no-store/u.test(cache)) return 0;
  if (/immutable/u.test(cache)) return Infinity;
  const [, seconds] = /max-age=(\d+)/u.exec(cache) ?? [];
  if (seconds !== undefined) return Number(seconds);
  const expires = headers.get('expires');
  // A date that cannot be read has gone by.
  return expires === null ? undefined : Math.max(0, (Date.parse(expires) - Date.now()) / 1000) || 0;
}

const cacheOf = (headers: Headers): string =>
  ['Cache-Control', 'Expires']
    .flatMap((name) => (headers.has(name) ? [`${name}: ${headers.get(name) ?? ''}`] : []))
    .join(', ');

/** Caches against the list. */
function checkCache({ file, headers }: Fetched, wanted: string): readonly Finding[] {
  const seconds = freshFor(headers);
  if (wanted === 'no-cache' && seconds !== undefined && seconds > 600)
    return [
      fault(
        `${file} may be kept (${cacheOf(headers)}): after an update people would have the old one. Send Cache-Control: no-cache`,
      ),
    ];
  if (wanted === 'no-cache' && seconds !== 0)
    return [
      advice(`${file} should be sent with Cache-Control: no-cache, so that an update is there at once`),
    ];
  if (file.endsWith('.png') && /no-store|no-cache/iu.test(headers.get('cache-control') ?? ''))
    return [
      fault(
        `${file} may not be kept (${cacheOf(headers)}): Office shows a general icon in its place. Send Cache-Control: ${wanted}`,
      ),
    ];
  if (wanted.includes('immutable') && !(seconds !== undefined && seconds >= 86_400))
    return [advice(`${file} should be sent with Cache-Control: ${wanted}: its name is new with its content`)];
  return [];
}

/** Type, letters, caches and compression against the list. */
export function checkHeaders(got: Fetched): readonly Finding[] {
  const { file, headers, bytes } = got;
  const right = headersOf(process.cwd(), file);
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'nothing').toLowerCase().split(';');
  const found: Finding[] = [];
  const wanted = (right['Content-Type'] ?? '').split(';')[0] ?? '';
  const sent = type.trim().replace(/^application\/(?:x-)?(javascript|xml)$/u, 'text/$1');
  if (sent !== wanted) found.push(fault(`${file} is sent as ${type}, it must be sent as ${wanted}`));
  const [, letters = 'utf-8'] = /charset=["']?([^"'\s]+)/u.exec(parameters.join(';')) ?? [];
  if (wanted.startsWith('text/') && !/^utf-?8$/u.test(letters))
    found.push(
      fault(
        `${file} is sent with charset=${letters}: letters such as ü and é would be wrong. Send charset=utf-8`,
      ),
    );
  found.push(...checkCache(got, right['Cache-Control'] ?? ''));
  if (/\.(?:js|css)$/u.test(file) && bytes.length > 20_000 && !headers.has('content-encoding'))
    found.push(advice(`${file} should be sent compressed (gzip or br): it is fetched faster then`));
  const sharing = headers.get('cross-origin-resource-policy') ?? '';
  if (file.endsWith('.png') && /same-/u.test(sharing))
    found.push(
      fault(
        `${file} has Cross-Origin-Resource-Policy: ${sharing}: Outlook on the web cannot show it. Take that header away`,
      ),
    );
  return found;
}

/** What stands in a file's place, where it is not the file at all. */
export function checkContent({ file, bytes, text }: Fetched): readonly Finding[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return [fault(`${file} is compressed, and no Content-Encoding says so: send Content-Encoding: gzip`)];
  if (text.trim() === '') return [fault(`${file} is empty: put the file of dist/ there`)];
  const isPage = file.endsWith('.xml')
    ? /^\s*<(?:!doctype )?html/iu.test(text)
    : /\.(?:js|css)$/u.test(file) && text.trimStart().startsWith('<');
  if (isPage)
    return [
      fault(
        `a page is sent in place of ${file}: put the file of dist/ there, and answer with 404 where one is missing`,
      ),
    ];
  return [];
}
