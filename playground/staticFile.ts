import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function contentType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The file that a request names inside a folder; undefined if the name leads out of it or cannot be read. */
export function fileIn(folder: string, requested: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(requested);
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const root = path.resolve(folder);
  const file = path.resolve(root, `./${name}`);
  return file.startsWith(root + path.sep) ? file : undefined;
}
