import { EVENT_SCRIPT, PHONE_PIXELS } from '../manifest/options';
import { inlineScript, policyHash } from '../build/pages';

/** Headers of some of the add-in's files. The examples in docs/hosting and the check of a hosted folder come from it. */
export interface HeaderRule {
  /** Regular expression for the file's name without its folder; for Apache, nginx and JavaScript alike. */
  readonly pattern: string;
  /** The same for servers that know no patterns: files and folders below the add-in's address, the wider ones first. */
  readonly paths: readonly string[];
  /** The same as routes of Azure Static Web Apps. */
  readonly routes: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly why: string;
}

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The Content Security Policy of both pages, by directive.
 * Styles: Fluent writes its rules into style elements as it needs them, and a preview shows the invitation, whose rows
 * have their styles on them. A nonce would have to be new in every answer, which no file host does; so 'unsafe-inline'.
 * No frame-ancestors: Microsoft names no list of the addresses at which Outlook shows add-ins, and an Exchange server of
 * one's own has one of its own.
 */
export const pagePolicy = (root: string): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  'script-src': [
    "'self'",
    'https://appsforoffice.microsoft.com',
    // office.js asks for MicrosoftAjax there in Outlook on the web.
    'https://ajax.aspnetcdn.com',
    policyHash(inlineScript(root, 'commands')),
    policyHash(inlineScript(root, 'taskpane')),
  ],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
});

const policyText = (root: string): string =>
  Object.entries(pagePolicy(root))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

const REVALIDATED = { 'Cache-Control': 'no-cache' } as const;
const ICONS = [
  ...[16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`),
  ...PHONE_PIXELS.map((size) => `assets/phone-${size}.png`),
];

/** Headers by file, of all rules that match its name. */
export const headerRules = (root: string): readonly HeaderRule[] => [
  {
    pattern: '\\.html$',
    paths: ['commands.html', 'taskpane.html', 'phone.html'],
    routes: ['/commands.html', '/taskpane.html', '/phone.html'],
    headers: { ...REVALIDATED, 'Content-Security-Policy': policyText(root) },
    why: 'An old page asks for scripts that are gone.',
  },
  {
    pattern: '^(manifest\\.xml|events\\.js)$',
    paths: ['manifest.xml', EVENT_SCRIPT],
    routes: ['/manifest.xml', `/${EVENT_SCRIPT}`],
    headers: REVALIDATED,
    why: 'Their names never change.',
  },
  {
    pattern: '\\.[0-9a-f]{8,}\\.(js|css)$',
    paths: ['assets'],
    routes: ['/assets/*.{js,css}'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    why: 'Another content has another name.',
  },
  {
    pattern: '\\.png$',
    paths: ICONS,
    routes: ['/assets/*.png'],
    headers: { 'Cache-Control': 'public, max-age=86400' },
    why: 'Office shows a general icon in place of one that may not be kept.',
  },
];

/** Headers of every file. */
export const EVERYWHERE: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

/** Headers that must not be sent: with the first one Outlook on the web cannot show the pages. */
export const REMOVED: readonly string[] = ['X-Frame-Options'];

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'text/xml',
  png: 'image/png',
};

/** All headers of a file by its path below the add-in's address. */
export function headersOf(root: string, file: string): Readonly<Record<string, string>> {
  const name = file.replace(/^.*\//u, '');
  const type = CONTENT_TYPES[name.replace(/^.*\./u, '')] ?? 'application/octet-stream';
  return Object.assign(
    { 'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
    EVERYWHERE,
    ...headerRules(root)
      .filter(({ pattern }) => new RegExp(pattern, 'u').test(name))
      .map(({ headers }) => headers),
  ) as Readonly<Record<string, string>>;
}
