/**
 * What mail clients do to HTML that they are given (host-quirks A02-A12, A26, A27), each as one small function over
 * markup that this project wrote. They work on text, so they fit our own blocks, not any HTML.
 */
export interface Normaliser {
  readonly name: string;
  readonly apply: (html: string) => string;
}

const safeLink = (address: string): string =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&amp;data=05%7C02&amp;reserved=0`;

const rewriteHrefs = (html: string, rewrite: (address: string) => string): string =>
  html.replace(/ href="(https:[^"]*)"/gu, (_all, address: string) => rewrite(address.replace(/&amp;/gu, '&')));

export const normalisers: readonly Normaliser[] = [
  { name: 'nothing', apply: (html) => html },
  { name: 'classes, ids and styles gone', apply: (html) => html.replace(/ (?:class|id|style)="[^"]*"/gu, '') },
  { name: 'x_ before every id', apply: (html) => html.replace(/ id="/gu, ' id="x_x_') },
  {
    name: 'table unwrapped, every cell a paragraph',
    apply: (html) =>
      html.replace(/<\/?(?:table|tbody|tr)[^>]*>/gu, '').replace(/<(\/?)td[^>]*>/gu, '<$1p>'),
  },
  {
    name: 'paragraphs of Word',
    apply: (html) =>
      html
        .replace(/<td[^>]*>/gu, "<td style='padding:0cm'><p class=MsoNormal><span style='font-size:11.0pt'>")
        .replace(/<\/td>/gu, '<o:p></o:p></span></p></td>'),
  },
  {
    name: 'table unwrapped, every row a division',
    apply: (html) =>
      html
        .replace(/<\/?(?:table|tbody|td)[^>]*>/gu, ' ')
        .replace(/<(\/?)tr>/gu, '<$1div>'),
  },
  {
    name: 'wrapped by the host',
    apply: (html) => `<div><span style="font-size: 12pt;">${html}</span></div><br>`,
  },
  {
    name: 'line feeds between words',
    apply: (html) => html.replace(/>[^<]+</gu, (text) => text.replace(/ /gu, '\n')),
  },
  { name: 'a span around every word', apply: (html) => html.replace(/>([^<\s]+)</gu, '><span>$1</span><') },
  {
    name: 'non-breaking spaces inside numbers',
    apply: (html) => html.replace(/>112752642756</gu, '>112&nbsp;752&#160;642&#xA0;756<'),
  },
  { name: 'upper-case host', apply: (html) => html.replace(/https:\/\/[a-z.]+/gu, (link) => link.toUpperCase()) },
  { name: 'Safe Links', apply: (html) => rewriteHrefs(html, (address) => ` href="${safeLink(address)}"`) },
  {
    name: 'Safe Links twice',
    apply: (html) =>
      rewriteHrefs(html, (address) => ` href="${safeLink(safeLink(address).replace(/&amp;/gu, '&'))}"`),
  },
  {
    name: 'Safe Links with the source',
    apply: (html) =>
      rewriteHrefs(
        html,
        (address) =>
          ` href="https://eur03.safelinks.protection.outlook.com/?reserved=0" originalsrc="${address.replace(/&/gu, '&amp;')}" shash="abc="`,
      ),
  },
  {
    name: 'links without their anchor',
    apply: (html) => html.replace(/<a [^>]*>|<\/a>/gu, ''),
  },
  {
    name: 'attributes without quotes, tags in capitals',
    apply: (html) =>
      html
        .replace(/ (role|lang|valign|border)="([a-z0-9]+)"/gu, ' $1=$2')
        .replace(/<(\/?)(table|tbody|tr|td|a|b|p)\b/gu, (_all, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  },
  {
    name: 'what Outlook on the web adds to links',
    apply: (html) =>
      html.replace(
        /<a /gu,
        '<a data-auth="NotApplicable" data-linkindex="0" rel="noopener" target="_blank" class="OWAAutoLink" title="Original URL: https://www.example.edu/" ',
      ),
  },
];
