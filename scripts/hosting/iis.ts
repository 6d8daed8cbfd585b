import { CONTENT_TYPES, EVERYWHERE, REMOVED } from './headers';
import type { HeaderRule } from './headers';

export const NOTE = 'Written by "npm run goldens" from scripts/hosting/headers.ts: change it there.';
export const TEXT_TYPES = Object.entries(CONTENT_TYPES).filter(([, type]) => type.startsWith('text/'));

export const lines = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

/** A web.config: IIS knows no patterns, so every file and folder of the list has its own element. */
export function iis(rules: readonly HeaderRule[]): string {
  // IIS sends custom headers with errors too, and a missing script must not be missing for a year: so not this one.
  const cache = (value = '') => {
    const seconds = /max-age=(\d+)/u.exec(value)?.[1];
    if (seconds === undefined) return 'cacheControlMode="DisableCache"';
    const others = value.replace(/,? *max-age=\d+/u, '');
    return `cacheControlMode="UseMaxAge" cacheControlMaxAge="${String(Number(seconds) / 86_400)}.00:00:00" cacheControlCustom="${others}"`;
  };
  const custom = (indent: string, headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).flatMap(([name, value]) => [
      `${indent}<remove name="${name}" />`,
      `${indent}<add name="${name}" value="${value}" />`,
    ]);
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${NOTE}`,
    '     As web.config beside the pages. The icons stand behind the folder that they are in. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <staticContent>',
    Object.entries(CONTENT_TYPES).flatMap(([extension, type]) => [
      `      <remove fileExtension=".${extension}" />`,
      `      <mimeMap fileExtension=".${extension}" mimeType="${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    REMOVED.map((name) => `        <remove name="${name}" />`),
    custom('        ', EVERYWHERE),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    rules.flatMap(({ paths, headers: { 'Cache-Control': cacheControl, ...headers } }) =>
      paths.flatMap((path) => [
        `  <location path="${path}">`,
        '    <system.webServer>',
        `      <staticContent><clientCache ${cache(cacheControl)} /></staticContent>`,
        '      <httpProtocol>',
        '        <customHeaders>',
        ...custom('          ', headers),
        '        </customHeaders>',
        '      </httpProtocol>',
        '    </system.webServer>',
        '  </location>',
      ]),
    ),
    '</configuration>',
  );
}
