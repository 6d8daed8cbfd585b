import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { chaos } from '../../playground/normalisers/chaos';
import { writeHtml, type HtmlNode, type Nodes } from '../../playground/normalisers/html/htmlTree';
import type { Normaliser } from '../../playground/normalisers/normaliser';
import { readHtml } from '../../playground/normalisers/html/readHtml';
import { normaliserOf, normalisers } from '../../playground/normalisers/normalisers';
import { languages } from '../../src/core/languages';
import { linkKey } from '../../src/core/link';
import { readMailBody } from '../../src/mailbody/body/mailBody';
import { unwrapSafeLink } from '../../src/core/safeLinks';
import { scanHtml } from '../../src/mailbody/body/scanHtml';
import { onTopOf, sampleBodies, sourceOf } from '../samples/bodies';
import { fullRoom, linkOnlyRoom, prepared } from '../samples/rooms/rooms';

const clients = Object.entries(normalisers).map(([name, apply]) => ({ name, apply }));
const samples = sampleBodies.filter(({ format }) => format === 'html');

/** What may not change on the way through a client: the words, where links lead, the pictures, and where all stand. */
function whatIsSeen(html: string) {
  const { text, links } = readMailBody(html, 'html');
  const pictures = scanHtml(html).flatMap((token) =>
    token.kind === 'open' && token.name === 'img'
      ? [{ at: readMailBody(html.slice(0, token.start), 'html').text, source: token.attributes.get('src') }]
      : [],
  );
  const targets = links.map(({ at, addresses }) => ({
    at,
    addresses: [...new Set(addresses.map((address) => linkKey(unwrapSafeLink(address))))],
  }));
  return { text, targets, pictures };
}

describe.each(clients)('$name', ({ apply }) => {
  test.each(samples)('changes neither words nor links nor pictures of $file', (sample) => {
    const source = sourceOf(sample);
    const seen = whatIsSeen(source);
    const once = apply(source);
    expect(whatIsSeen(once)).toEqual(seen);
    expect(whatIsSeen(apply(once))).toEqual(seen);
  });

  test('changes neither words nor links of our blocks', () => {
    for (const room of [fullRoom, linkOnlyRoom]) {
      for (const language of Object.values(languages)) {
        const { html } = prepared(room, language).block;
        expect(whatIsSeen(apply(html))).toEqual(whatIsSeen(html));
      }
    }
  });
});

test('chaos changes neither words nor links nor pictures, whatever the seed', () => {
  const { html } = prepared(fullRoom, languages.de).block;
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.integer(), (sample, seed) => {
      const source = onTopOf(sourceOf(sample), html, 'html');
      expect(whatIsSeen(chaos(seed)(source))).toEqual(whatIsSeen(source));
    }),
  );
});

/** Markup as people's mails have it: boxes in boxes, text beside them, links and pictures, nothing closed in order. */
const anyMarkup = fc
  .array(
    fc.constantFrom(
      '<div>',
      '<div style="color:red; padding:2px">',
      '<div id="x">',
      '<p class="MsoNormal">',
      '<span>',
      '<td>',
      '<table><tr><td>',
      '<blockquote>',
      '<b>',
      '<a href="https://www.example.edu/?a=1&amp;b=2">',
      '<a name="here">',
      '</div>',
      '</p>',
      '</span>',
      '</td></tr></table>',
      '</blockquote>',
      '</a>',
      '</b>',
      '<br>',
      '<img src="cid:1">',
      '<!-- c -->',
      'one two three four five',
      'word',
      ' ',
      '&nbsp;',
      '&amp;lt;',
      'https://b.example.edu/x',
      '\n',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

test.each(clients)('$name keeps what is seen of any markup', ({ apply }) => {
  fc.assert(
    fc.property(anyMarkup, (html) => {
      // Tags that close in the wrong order are put right by every client; that alone is no change.
      const orderly = writeHtml(readHtml(html));
      expect(whatIsSeen(apply(orderly))).toEqual(whatIsSeen(orderly));
    }),
    { numRuns: 300 },
  );
});

const { web, webWithoutIds, reopened, reopenedTwice, word, mac, darkMode, safeLinksOnce, safeLinksTwice } =
  normalisers;
const { lineFeeds, growing } = normalisers;
const FONT = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** Literal in, literal out. */
const habitsOf = (
  apply: Normaliser,
  habits: readonly (readonly [habit: string, html: string, expected: string])[],
): void =>
  test.each(habits)('%s', (_habit, html, expected) => {
    expect(apply(html)).toBe(expected);
  });

describe('the web (A02-A04, A26)', () => {
  habitsOf(web, [
    [
      'classes go, the editor’s own one comes (A02)',
      '<p class="mine">a <b class="x">b</b></p>',
      '<p class="elementToProof">a <b>b</b></p>',
    ],
    [
      'a wrapper is folded into spans and an empty line appears at the end (A03)',
      '<div style="color: red;"><p>a</p><p>b</p></div>',
      '<p class="elementToProof"><span style="color: red;">a</span></p><p class="elementToProof"><span style="color: red;">b</span></p><div class="elementToProof"><br></div>',
    ],
    [
      'a wrapper without a style leaves the default font behind (A03)',
      '<div><p>a</p></div>',
      `<p class="elementToProof"><span style="${FONT}">a</span></p><div class="elementToProof"><br></div>`,
    ],
    [
      'of wrappers in wrappers the innermost style counts, once (A03)',
      '<div style="color: red;"><div><p>a <b>b</b></p></div><div style="color: blue;"><p>c</p></div><p>d</p></div>',
      '<p class="elementToProof"><span style="color: red;">a <b>b</b></span></p><p class="elementToProof"><span style="color: blue;">c</span></p><p class="elementToProof"><span style="color: red;">d</span></p><div class="elementToProof"><br></div>',
    ],
    [
      'eleven and more wrappers around a line break are one (FQ12)',
      `<div style="color: red;">${'<div>'.repeat(11)}<br>${'</div>'.repeat(11)}</div>`,
      '<div class="elementToProof"><span style="color: red;"><br></span></div><div class="elementToProof"><br></div>',
    ],
    [
      'a wrapper that has an id or a border stays (A03)',
      '<div id="Signature"><p>a</p></div><div style="border-top: 1px solid"><p>b</p></div>',
      '<div id="Signature" class="elementToProof"><p>a</p></div><div style="border-top: 1px solid" class="elementToProof"><p>b</p></div>',
    ],
    [
      'long text in divisions comes back as one span (A04)',
      '<div>one</div><div><br></div><div>four</div>',
      `<span style="${FONT}">one<br><br>four<br></span>`,
    ],
    [
      'or as the divisions that it was (A04)',
      '<div>one</div><div><br></div><div>two</div>',
      '<div class="elementToProof">one</div><div class="elementToProof"><br></div><div class="elementToProof">two</div>',
    ],
    [
      'links get the editor’s attributes (A26)',
      '<p><a href="https://a.edu/?x&amp;y">a</a> <a id="LPNoLP" href="tel:+41">b</a></p>',
      '<p class="elementToProof"><a id="OWA5e0d1c2b-0" href="https://a.edu/?x&amp;y" rel="noopener noreferrer" target="_blank" title="Original URL: https://a.edu/?x&amp;y" class="OWAAutoLink" data-auth="NotApplicable" data-linkindex="0">a</a> <a id="LPNoLP" href="tel:+41">b</a></p>',
    ],
    ['comments are gone', '<p>a<!-- b --></p><!--[if mso]>c<![endif]-->', '<p class="elementToProof">a</p>'],
  ]);
});

describe('the web where ids are lost (A05)', () => {
  habitsOf(webWithoutIds, [['ids go (A05)', '<p id="x">a</p>', '<p class="elementToProof">a</p>']]);
});

describe('a reopened draft (A05)', () => {
  habitsOf(reopened, [
    [
      'ids, classes and names get a prefix (A05)',
      '<div id="Signature" class="a  b"><a name="here">c</a><a href="#here">d</a></div>',
      '<div id="x_Signature" class="x_a  x_b"><a name="x_here">c</a><a href="#here">d</a></div>',
    ],
    [
      'selectors follow, colours and sizes do not (S10)',
      '<style>p.MsoNormal, #top {color:#fff; margin:.5pt}\n@page One {size:1.0pt}</style><p>a</p>',
      '<style>p.x_MsoNormal, #x_top {color:#fff; margin:.5pt}\n@page One {size:1.0pt}</style><p>a</p>',
    ],
  ]);
});

describe('a draft reopened twice (A05)', () => {
  habitsOf(reopenedTwice, [['has two prefixes (A05)', '<p id="a">b</p>', '<p id="x_x_a">b</p>']]);
});

describe('Word (A07, A09, D04)', () => {
  habitsOf(word, [
    [
      'boxes are paragraphs with spans; the background moves, padding is lost (A07)',
      '<div style="background: yellow; padding: 9px; color: red">a</div>',
      "<p class=MsoNormal style='margin: 0cm; background: yellow;'><span style='color: red; mso-fareast-language: EN-US;'>a<o:p></o:p></span></p>",
    ],
    [
      'bare text and empty lines are paragraphs (S8)',
      'a<br>b<div><br></div>',
      "<p class=MsoNormal style='margin: 0cm;'><span style='mso-fareast-language: EN-US;'>a<br>b<o:p></o:p></span></p><p class=MsoNormal style='margin: 0cm;'><o:p>&nbsp;</o:p></p>",
    ],
    [
      'cells hold paragraphs; roles and ids are gone (S8)',
      '<table role="presentation" border="0"><tbody><tr><td lang="de" style="padding: 2px 0;"><a id="LPNoLP" href="https://a.edu/">a</a></td></tr></tbody></table>',
      "<table border=0 class=MsoNormalTable><tbody><tr><td lang=de style='padding: 2px 0;'><p class=MsoNormal style='margin: 0cm;'><span lang=de style='mso-fareast-language: EN-US;'><a href=\"https://a.edu/\">a</a><o:p></o:p></span></p></td></tr></tbody></table>",
    ],
    [
      'an empty anchor at the start is optimised away (A09)',
      '<a name="start"></a><p class="MsoNormal">a</p>',
      '<p class=MsoNormal>a</p>',
    ],
    [
      'font names in double quotes stand in a style in single ones (D04)',
      '<p class="MsoNormal" style="font-family: \'Segoe UI\', &quot;Arial&quot;">a</p>',
      '<p class=MsoNormal style=\'font-family: &#39;Segoe UI&#39;, "Arial"\'>a</p>',
    ],
  ]);
});

describe('the Mac (A20, A23)', () => {
  habitsOf(mac, [
    [
      'paragraphs like Word’s with all quotes, in Calibri (S11, A20)',
      '<div style="font-family: Aptos; font-size: 9pt">a</div>',
      '<p class="MsoNormal" style="margin: 0cm;"><span style="font-family: Calibri, sans-serif; font-size: 11.0pt; mso-fareast-language: EN-US;">a<o:p></o:p></span></p>',
    ],
    [
      'the first cell of a row stands out (A23)',
      '<table><tbody><tr><td style="width: 9pt"><p class="MsoNormal">a</p></td><td><p class="MsoNormal">b</p></td></tr></tbody></table>',
      '<table class="MsoNormalTable"><tbody><tr><td style="width: 9pt; font-family: &quot;Times New Roman&quot;, serif; border-color: windowtext;"><p class="MsoNormal">a</p></td><td><p class="MsoNormal">b</p></td></tr></tbody></table>',
    ],
  ]);
});

describe('dark mode (A29)', () => {
  habitsOf(darkMode, [
    [
      'colours are rewritten and remembered (A29)',
      '<p style="color: black; background-color: #fff">a <font color="#000000">b</font> <span>c</span></p>',
      '<p data-ogsc="black" data-ogsb="#fff" style="color: rgb(237, 235, 233); background-color: rgb(31, 31, 31);" data-olk-copy-source="MessageBody">a <font data-ogac="#000000" color="rgb(237, 235, 233)">b</font> <span data-ogsc="">c</span></p>',
    ],
  ]);
});

describe('Safe Links (A27)', () => {
  habitsOf(safeLinksOnce, [
    [
      'links are wrapped, every other one with its source; the phone is not (A27)',
      '<a href="https://a.edu/">a</a><a href="http://b.edu/?c&amp;d">b</a><a href="tel:+41">c</a>',
      '<a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.edu%2F&amp;data=05%7C02%7Canna%40example.edu%7C0&amp;sdata=c2FtcGxl%3D&amp;reserved=0">a</a><a href="https://eur03.safelinks.protection.outlook.com/?url=http%3A%2F%2Fb.edu%2F%3Fc%26d&amp;data=05%7C02%7Canna%40example.edu%7C0&amp;sdata=c2FtcGxl%3D&amp;reserved=0" originalsrc="http://b.edu/?c&amp;d" shash="c2FtcGxlaGFzaA==">b</a><a href="tel:+41">c</a>',
    ],
  ]);
});

describe('line feeds (A12)', () => {
  habitsOf(lineFeeds, [
    [
      'stand in long text, not in the source of styles (A12)',
      '<style>a b c d {}</style><p>one two three four five</p><pre>one two three four</pre>',
      '<style>a b c d {}</style><p>one two three\nfour five</p><pre>one two three four</pre>',
    ],
  ]);
});

describe('a growing mail (A06)', () => {
  habitsOf(growing, [
    [
      'is wrapped and gets a line break (A06)',
      '<p>a</p>',
      `<div><span style="${FONT}"><p>a</p></span></div><br>`,
    ],
    [
      'inside the body of a document (A06)',
      '<html><head><title>t</title></head><body>a</body></html>',
      `<html><head><title>t</title></head><body><div><span style="${FONT}">a</span></div><br></body></html>`,
    ],
  ]);
});

test('a whole document comes back in Word’s shell, and once only (A07)', () => {
  const once = word('<html><head><title>t</title></head><body dir="ltr"><p>a</p></body></html>');
  expect(once).toMatch(
    /^<html xmlns:o="urn:[^"]*"><head><meta name=Generator [^>]*><style><!--[^<]*--><\/style><\/head><body lang=EN-US link="#467886" vlink="#96607D" dir=ltr><div class=WordSection1><p class=MsoNormal .*<\/p><\/div><\/body><\/html>$/su,
  );
  expect(word(once)).toBe(once);
});

test('what Word has written it leaves as it is', () => {
  for (const sample of samples) {
    const once = word(sourceOf(sample));
    expect(word(once)).toBe(once);
  }
});

test('Safe Links twice: the wrapper is wrapped, its source is a wrapped link (A27)', () => {
  const html = safeLinksTwice('<a href="https://a.edu/">a</a><a href="https://b.edu/">b</a>');
  expect(html.match(/%252F%252Fa\.edu/gu)).toHaveLength(1);
  expect(html).toMatch(/originalsrc="https:\/\/eur03\.safelinks\.[^"]*b\.edu/u);
});

test('only a growing mail grows without end (A06)', () => {
  const { html } = prepared(fullRoom, languages.en).block;
  const times = (count: number, apply: Normaliser) =>
    Array.from({ length: count }).reduce<string>((written) => apply(written), html).length;
  expect(times(10, growing)).toBeGreaterThan(times(5, growing) + 300);
  for (const apply of [web, webWithoutIds, word, mac, lineFeeds])
    expect(times(10, apply)).toBe(times(5, apply));
});

test('each seed is a chaos of its own that can be had again', () => {
  const { html } = prepared(fullRoom, languages.en).block;
  const written = Array.from({ length: 20 }, (_, seed) => normaliserOf('chaos', seed)(html));
  expect(written).toEqual(Array.from({ length: 20 }, (_, seed) => chaos(seed)(html)));
  expect(new Set(written).size).toBeGreaterThan(10);
});

/** Boxes, words in boxes, inline tags and shells in themselves, so deep that nothing may call itself for each. */
const nested = (depth: number): readonly (readonly [what: string, html: string])[] => {
  const inside = (open: string, close: string, core: string) =>
    open.repeat(depth) + core + close.repeat(depth);
  return [
    ['a line break in boxes', `<div style="color: red">${inside('<div>', '</div>', '<br>')}</div>`],
    ['words in boxes with styles', inside('<div style="color: red">', '</div>', 'a b c d')],
    ['words in every box', inside('<div>a', 'b</div>', '<br>')],
    ['words in spans', `<p>${inside('<span>', '</span>', 'a')}</p>`],
    ['a box in spans', inside('<span>', '</span>', '<p>a</p>')],
    ['tags of other kinds in turn', inside('<b><blockquote>', '</blockquote></b>', 'a')],
    ['boxes that nobody closes', inside('<div>', '', 'a')],
    ['ends without a beginning', inside('<i>', '</b>', 'a')],
    ['documents', inside('<html>', '</html>', '<body>a</body>')],
    ['boxes side by side', '<p>a</p>'.repeat(depth)],
    ['words and tags side by side', 'a<br>'.repeat(depth)],
  ];
};

describe.each(clients)('$name', ({ apply }) => {
  test.each(nested(10_000))('%s, 10,000 times: comes to an end (FQ12)', (_what, html) => {
    expect(() => apply(html)).not.toThrow();
  });

  test('a line break in 30,000 boxes comes to an end (FQ12)', () => {
    const html = `<div style="color: red">${'<div>'.repeat(30_000)}<br>${'</div>'.repeat(30_000)}</div>`;
    expect(() => apply(html)).not.toThrow();
  });
});

/** The tree that htmlparser2 builds itself. */
function referenceTree(source: string): Nodes {
  const roots: HtmlNode[] = [];
  const open: { name: string; attributes: Readonly<Record<string, string>>; children: HtmlNode[] }[] = [];
  let text = '';
  const put = (node: HtmlNode) => (open.at(-1)?.children ?? roots).push(node);
  const endText = () => {
    if (text !== '') put({ kind: 'text', text });
    text = '';
  };
  const remark = () => {
    endText();
    put({ kind: 'remark', source: source.slice(parser.startIndex, parser.endIndex + 1) });
  };
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: (name, attributes) => {
      endText();
      open.push({ name, attributes, children: [] });
    },
    onclosetag: () => {
      endText();
      const closed = open.pop();
      if (closed) put({ kind: 'element', ...closed });
    },
    oncomment: remark,
    onprocessinginstruction: remark,
  });
  parser.end(source);
  endText();
  return roots;
}

describe('readHtml builds the tree that htmlparser2 would', () => {
  test.each(samples)('of $file', (sample) => {
    const source = sourceOf(sample);
    expect(readHtml(source)).toEqual(referenceTree(source));
  });

  test('of any markup', () => {
    const more = fc.constantFrom(
      '<li>',
      '<ul>',
      '</ul>',
      '<tr>',
      '<th>',
      '<tbody>',
      '<form>',
      '</form>',
      '<option>',
      '<hr>',
      '</br>',
      '<h2>',
      '<style>p > a {}</style>',
      '<svg><path d="1"/></svg>',
      '<![if !vml]>',
      '<?xml x?>',
      '<!DOCTYPE html>',
      '<p title="a" TITLE=b>',
      '<title>&lt;</title>',
      '&#128;&eacute',
      '<!-- - --!>',
      '<o:p>',
      '</nothing>',
      'a < b',
    );
    const markup = fc.array(fc.oneof(more, anyMarkup), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, (html) => {
        expect(readHtml(html)).toEqual(referenceTree(html));
      }),
      { numRuns: 300 },
    );
  });
});

test('what is read is written again, byte for byte', () => {
  const source =
    '<!DOCTYPE html><html><head><style><!-- p > a {} --></style></head><body><p title="&quot;">a &amp; &lt;b&gt;&nbsp;<br><img src="" alt="x"></p><![if !vml]>c<![endif]><!-- d --></body></html>';
  expect(writeHtml(readHtml(source))).toBe(source);
});
