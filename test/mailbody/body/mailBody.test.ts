import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUntouched, readMailBody } from '../../../src/mailbody/body/mailBody';
import { sampleBodies, sourceOf } from '../../samples/bodies';

const read = (html: string) => readMailBody(html, 'html');
const sample = (file: string): string => {
  const found = sampleBodies.find((body) => body.file === file);
  if (!found) throw new Error(file);
  return sourceOf(found);
};

describe('the text that a reader sees', () => {
  test.each([
    ['blocks are lines', '<div>a</div><p>b</p><table><tr><td>c</td><td>d</td></tr></table>', 'a\nb\nc\nd'],
    ['line breaks are lines', 'a<br>b<BR/>c<hr>d', 'a\nb\nc\nd'],
    ['white space is folded, non-breaking and zero-width too', '<p> a \n\t b&nbsp;&#8203; c </p>', 'a b c'],
    ['inline tags do not part words', 'ge<b>ne</b><span>va</span>', 'geneva'],
    ['white space at the edges of tags parts words', 'a<b> b</b> <i>c</i>', 'a b c'],
    ['styles, scripts and titles are hidden', '<title>t</title><style>s</style><script>j</script>x', 'x'],
    ['a head is hidden', '<html><head>h<meta></head><body>b</body></html>', 'b'],
    ['a head that is not closed ends with the body', '<head><title>t</title><body>b', 'b'],
    ['a head that is not closed ends with what is shown', '<head><title>t</title><div>b</div>c', 'b\nc'],
    ['unclosed tags lose nothing', '<div><p>a<table><tr><td>b<div>c', 'a\nb\nc'],
    ['closing tags that nothing opened change nothing', '</div></style></title>a</p>b', 'a\nb'],
    ['lines of <pre> are lines', 'x<pre>a  b\nc\n\nd</pre>', 'x\na b\nc\n\nd'],
    [
      'a line break that nothing stands before is an empty line',
      'a<br><br>b<div>c<br></div>d<div><br></div>e',
      'a\n\nb\nc\nd\n\ne',
    ],
    [
      'so is a paragraph of one non-breaking space',
      '<p>a</p><p>&nbsp;</p><p>b</p><p>&nbsp;<i>c</i></p>',
      'a\n\nb\nc',
    ],
    ['several empty lines are one, and none at the top', '<br>a<br><br><br><p><br></p>b', 'a\n\nb'],
    ['conditional comments of Word', '<![if !vml]>a<![endif]><!--[if mso]>b<![endif]-->c', 'ac'],
  ])('%s', (_rule, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('every piece of text says where it stands in the source', () => {
    const source = 'x<p title=">"> Hello&nbsp;<b>you</b> </p>';
    const { text, pieces, tokens } = read(source);
    expect(text).toBe('x\nHello you');
    expect(
      pieces.map(({ at, token }) => [at, source.slice(tokens[token]?.start, tokens[token]?.end)]),
    ).toEqual([
      [0, 'x'],
      [2, ' Hello&nbsp;'],
      [8, 'you'],
    ]);
  });

  test('plain text keeps its lines; carriage returns and non-breaking spaces are made plain', () => {
    expect(readMailBody('a\r\nb\rc\n\nd\u00a0e', 'text').text).toBe('a\nb\nc\n\nd e');
  });

  test('lines of plain text end as Word and the Mac end them within a paragraph, too', () => {
    expect(readMailBody('a\vb\u2028c\u2029d', 'text').text).toBe('a\nb\nc\nd');
  });

  test.each([
    '\u00ad',
    '\u2060',
    '\u061c',
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
  ])('marks that show nothing are not there for a reader [FR03]: %j', (mark) => {
    expect(read(`<p>${mark}+41 44${mark}, a${mark}</p>`).text).toBe('+41 44, a');
    expect(readMailBody(`a\r\n${mark}+41 44${mark}b`, 'text').text).toBe('a\n+41 44b');
    const marked = readMailBody(`Join: ${mark}https://a.edu/${mark}x${mark}`, 'text');
    expect(marked.links.map(({ at, address }) => [at, address])).toEqual([[6, 'https://a.edu/x']]);
  });

  test('any text can be read, and all positions are inside it', () => {
    const anyBody = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<a href=x>',
            '</a>',
            '<img>',
            ' ',
            'https://x.edu',
            '<head>',
            '</p>',
            '<div id=Signature>',
            '<blockquote type=cite>',
            '-- ',
            '\n',
            '> ',
            'From: ',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyBody, fc.constantFrom('html', 'text'), (source, format) => {
        const body = readMailBody(source, format);
        const positions = [...body.links, ...body.pieces].map(({ at }) => at);
        for (const at of [...positions, body.signatureAt, body.quoteAt]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(body.text.length);
        }
        expect(body.signatureAt).toBeLessThanOrEqual(body.quoteAt);
        expect(body.links.map(({ at }) => at)).toEqual(body.links.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });
});

describe('the links of a body', () => {
  test('an anchor names its address, the one that Safe Links left, and the one in its text (A27)', () => {
    const { links } = read(
      '<p>Join: <a href="https://wrapped.example.edu" originalsrc="https://a.edu">https://b.edu</a></p>',
    );
    expect(links).toEqual([
      {
        at: 6,
        end: 19,
        address: 'https://a.edu',
        addresses: ['https://a.edu', 'https://wrapped.example.edu', 'https://b.edu'],
      },
    ]);
  });

  test('links without an anchor are found without the punctuation of their sentence', () => {
    const first = (text: string) => readMailBody(text, 'text').links.map(({ addresses }) => addresses[0]);
    expect(first('See https://a.edu/x. Or (https://b.edu/y), <https://c.edu> "HTTPS://D.edu/?!"…')).toEqual([
      'https://a.edu/x',
      'https://b.edu/y',
      'https://c.edu',
      'HTTPS://D.edu/',
    ]);
  });

  test.each([
    ['*https://a.edu/x*', 'https://a.edu/x', ['https://a.edu/x']],
    ['(https://a.edu/x)', 'https://a.edu/x', ['https://a.edu/x']],
    ['[https://a.edu/x_(y)]', 'https://a.edu/x_(y)', ['https://a.edu/x_(y', 'https://a.edu/x_(y)']],
    ['https://a.edu/x*', 'https://a.edu/x*', ['https://a.edu/x', 'https://a.edu/x*']],
    ['<https://a.edu/x>', 'https://a.edu/x', ['https://a.edu/x']],
  ])('signs around a link are not its own, one at its end may be [FM03]: %s', (text, address, addresses) => {
    expect(readMailBody(text, 'text').links).toMatchObject([{ address, addresses }]);
  });

  test('anchors and links in the text come in reading order', () => {
    const { links } = read(
      'https://a.edu <a href="https://b.edu">b</a> https://c.edu <a name=x>d</a> https://e.edu',
    );
    expect(links.map(({ addresses }) => addresses[0])).toEqual([
      'https://a.edu',
      'https://b.edu',
      'https://c.edu',
      'https://e.edu',
    ]);
  });
});

describe('the user’s signature', () => {
  test.each([
    ['Outlook on the web', '<p>a</p><div id="Signature">b</div>'],
    ['after two hops', '<p>a</p><div id="x_x_Signature">b</div>'],
    ['a phone', '<p>a</p><div id="ms-outlook-mobile-signature">b</div>'],
    ['the older Outlook for Mac', '<p>a</p><div id="MAC_OUTLOOK_SIGNATURE">b</div>'],
    ['classic Outlook', '<p>a</p><p><a name="_MailAutoSig">b</a></p>'],
    [
      'classic Outlook, bookmark only',
      "<p>a</p><p><span style='mso-bookmark:_MailAutoSig;color:red'>b</span></p>",
    ],
    ['Gmail', '<p>a</p><div dir="ltr" class="gmail_signature">b</div>'],
    ['Gmail after a hop', '<p>a</p><div dir="ltr" class="x_gmail_signature">b</div>'],
    ['two hyphens', '<p>a</p><p>-- </p><p>b</p>'],
  ])('%s', (_client, html) => {
    const body = read(html);
    expect(body.text.slice(0, body.signatureAt).trim()).toBe('a');
  });

  test('one in the quote is not the user’s: the quote begins before it', () => {
    const body = read('<p>a</p><blockquote type="cite">b<div class="gmail_signature">c</div></blockquote>');
    expect(body.text.slice(0, body.signatureAt)).toBe('a');
    expect(body.text.slice(body.signatureAt)).toBe('\nb\nc');
  });
});

describe('an untouched item (B03)', () => {
  test.each([
    ['nothing at all', ''],
    ['a new message of Outlook on the web', sample('outlook-web-new.html')],
    ['a signature with a picture', sample('outlook-web-signature.html')],
    ['a draft of a reply', sample('graph-reply-draft.html')],
    ['spaces and empty paragraphs', '<p>&nbsp;</p><p> <br>\u200b</p><div>\u00a0</div>'],
    ['a signature that begins with a picture', '<p><br></p><div id="Signature"><img src="cid:1">Anna</div>'],
    [
      'a picture in the quote only',
      '<p></p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> b@example.org<br><b>Sent:</b> Monday</div><img src="cid:1">Hello',
    ],
    [
      'a picture first in a cited mail',
      '<p></p><blockquote type="cite"><img src="cid:1"><p>Hello</p></blockquote>',
    ],
  ])('%s', (_case, html) => {
    expect(isUntouched(read(html))).toBe(true);
  });

  test.each([
    ['one typed character', sample('outlook-web-new.html').replace('<br>', 'x')],
    ['one typed character above the signature', sample('outlook-web-signature.html').replace('<br>', '.')],
    ['a reply with text', sample('outlook-web-reply.html')],
    ['a picture alone', '<p><img src="cid:1"></p>'],
    ['a picture above the signature', '<p><img src="cid:1"></p><div id="Signature">Anna</div>'],
    ['a picture above the hyphens of a signature', '<p><img src="cid:1"></p><p>-- </p><p>Anna</p>'],
    ['a picture above the quote', '<p><img src="cid:1"></p><div id="appendonsend"></div>Hello'],
  ])('%s is not untouched', (_case, html) => {
    expect(isUntouched(read(html))).toBe(false);
  });

  test('plain text: only spaces and a signature', () => {
    expect(isUntouched(readMailBody(' \r\n\u00a0\r\n-- \r\nAnna', 'text'))).toBe(true);
    expect(isUntouched(readMailBody('x\r\n-- \r\nAnna', 'text'))).toBe(false);
  });
});
