import { CONTENT_TYPES, EVERYWHERE, headerRules, REMOVED } from './headers';
import type { HeaderRule } from './headers';
import { iis, lines, NOTE, TEXT_TYPES } from './iis';

/** A variable for every header that some files have and others do not. An empty one is not sent. */
function nginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$videoconf_${name.toLowerCase().replaceAll('-', '_')}`;
  return lines(
    `# ${NOTE}`,
    '# Belongs into the http block, for example as /etc/nginx/conf.d/add-videoconf.conf.',
    names.flatMap((name) => [
      `map $uri ${variable(name)} {`,
      '  default "";',
      ...rules.flatMap(({ pattern, headers }) =>
        headers[name] === undefined ? [] : [`  "~${pattern.replace(/^\^/u, '/')}" "${headers[name]}";`],
      ),
      '}',
    ]),
    'server {',
    '  listen 443 ssl;',
    '  server_name add-videoconf.example.edu;',
    '  ssl_certificate /etc/ssl/certs/add-videoconf.pem;',
    '  ssl_certificate_key /etc/ssl/private/add-videoconf.key;',
    '  # addIn.url is https://add-videoconf.example.edu/videoconf; the content of dist/ lies in /srv/www/videoconf.',
    '  location /videoconf/ {',
    '    root /srv/www;',
    '    try_files $uri =404;',
    `    types { ${Object.entries(CONTENT_TYPES)
      .map(([extension, type]) => `${type} ${extension};`)
      .join(' ')} }`,
    '    charset utf-8;',
    `    charset_types ${TEXT_TYPES.map(([, type]) => type)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '    gzip on;',
    '    gzip_types text/javascript text/css text/xml;',
    `    # An add_header here takes the place of all of the server's own: no ${REMOVED.join(', ')} comes from there.`,
    Object.entries(EVERYWHERE).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    names.map((name) => `    add_header ${name} ${variable(name)};`),
    '  }',
    '}',
  );
}

const apache = (rules: readonly HeaderRule[]): string =>
  lines(
    `# ${NOTE}`,
    '# As .htaccess beside the pages (AllowOverride FileInfo Options=Indexes), or in a <Directory> of the site.',
    '# Needs mod_headers and mod_mime; mod_deflate makes the scripts a third of their size.',
    'Options -Indexes',
    Object.entries(CONTENT_TYPES).map(([extension, type]) => `AddType ${type} .${extension}`),
    `AddCharset utf-8 ${TEXT_TYPES.map(([extension]) => `.${extension}`).join(' ')}`,
    // What the server itself sets is in another of Apache's two tables than what a proxy or an application sets.
    REMOVED.flatMap((name) => [`Header unset ${name}`, `Header always unset ${name}`]),
    Object.entries(EVERYWHERE).map(([name, value]) => `Header set ${name} "${value}"`),
    rules.flatMap(({ pattern, headers }) => [
      `<FilesMatch "${pattern}">`,
      ...Object.entries(headers).map(([name, value]) => `  Header set ${name} "${value}"`),
      '</FilesMatch>',
    ]),
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/javascript text/css text/xml',
    '</IfModule>',
  );

const azure = (rules: readonly HeaderRule[]): string =>
  `${JSON.stringify(
    {
      globalHeaders: EVERYWHERE,
      routes: rules.flatMap(({ routes, headers }) => routes.map((route) => ({ route, headers }))),
    },
    undefined,
    2,
  )}\n`;

/** GitHub Pages sends headers of its own and lets nobody add one: what is left is to publish the files. */
const githubPages = (): string =>
  lines(
    `# ${NOTE}`,
    '# As .github/workflows/pages.yml. GitHub Pages sends no header of ours: every file is kept for ten minutes, and there',
    '# is no Content-Security-Policy. It sends no X-Frame-Options either, so Outlook can show the pages.',
    'name: Publish the add-in',
    'on:',
    '  push:',
    '    branches: [main]',
    'permissions:',
    '  contents: read',
    '  pages: write',
    '  id-token: write',
    'jobs:',
    '  publish:',
    '    runs-on: ubuntu-latest',
    '    environment: github-pages',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with:',
    '          node-version: 20',
    '      - run: npm ci',
    '      - run: npm run build -- --organization NAME',
    '      - uses: actions/upload-pages-artifact@v3',
    '        with:',
    '          path: dist',
    '      - uses: actions/deploy-pages@v4',
  );

/** For every other host: the list itself. */
const table = (rules: readonly HeaderRule[]): string =>
  lines(
    '# The headers',
    '',
    NOTE,
    '',
    '| files | header | why |',
    '| --- | --- | --- |',
    rules.flatMap(({ pattern, headers, why }) =>
      Object.entries(headers).map(
        ([name, value]) =>
          `| \`${pattern.replaceAll('|', '\\|')}\` | \`${name}: ${value}\` | ${name === 'Cache-Control' ? why : 'See [README](README.md).'} |`,
      ),
    ),
    Object.entries(EVERYWHERE).map(
      ([name, value]) => `| all | \`${name}: ${value}\` | A page in place of a script is not run. |`,
    ),
    REMOVED.map((name) => `| all | no \`${name}\` | Outlook on the web shows the pages in a frame. |`),
    '',
    `Types: ${Object.entries(CONTENT_TYPES)
      .map(([extension, type]) => `\`.${extension}\` ${type}`)
      .join(', ')}; texts in UTF-8.`,
  );

/** The files of docs/hosting that are made of the list, by their names. */
export function hostingExamples(root: string): Readonly<Record<string, string>> {
  const rules = headerRules(root);
  return {
    'nginx.conf': nginx(rules),
    'apache.htaccess': apache(rules),
    'web.config': iis(rules),
    'staticwebapp.config.json': azure(rules),
    'github-pages.yml': githubPages(),
    'headers.md': table(rules),
  };
}
