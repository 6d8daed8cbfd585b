import type { HtmlToken } from './scanHtml';

/**
 * Where an answered or forwarded mail begins. Every client marks it in its own way (host-quirks, part 2, samples S3
 * to S16); the earliest mark wins, because a quoted mail may hold older quotes with marks of their own.
 *
 * Every repetition in these patterns is bounded or ends at a line feed: a body may be a megabyte of one character.
 */

/** Ids, classes and names get `x_` prefixes when HTML is imported again, one per hop (A05). */
const HOPS = '(?:x_)*';

/** Outlook on the web, new Outlook, the mobile apps and new Outlook for Mac (S3, S4, S5, S11). */
const OUTLOOK_IDS = new RegExp(
  `^${HOPS}(?:appendonsend|mail-editor-reference-message-container|divRplyFwdMsg|OLK_SRC_BODY_SECTION)$`,
  'iu',
);
/** Classic Outlook puts one of these anchors into the first line of the quote (S9). */
const CLASSIC_ANCHORS = new RegExp(`^${HOPS}(?:_MailOriginal|_____replyseparator)$`, 'iu');
/** Gmail, Thunderbird and Yahoo (S12, S16). */
const QUOTE_CLASSES = /(?:^|[\s_])(?:gmail_quote|moz-cite-prefix|yahoo_quoted)(?:$|\s)/iu;
/** The grey line that classic Outlook and Outlook for Mac draw above the quoted header (S9, S11); Outlook on the web spells colours as rgb. */
const HEADER_RULE =
  /border-top:[^;]{0,60}(?:#(?:E1E1E1|B5C4DF)|rgb\((?:225,\s?225,\s?225|181,\s?196,\s?223)\))/iu;
/** The line down the side of quoted text; `border-left:none` is none. */
const SIDE_LINE = /border-left:\s{0,4}(?!none|0|\s|unset|initial)/iu;

/** True for an element that begins a quote. */
export function isQuoteTag(token: HtmlToken): boolean {
  if (token.kind !== 'open' || token.attributes.size === 0) return false;
  const attribute = (name: string) => token.attributes.get(name) ?? '';
  if (OUTLOOK_IDS.test(attribute('id'))) return true;
  if (token.name === 'a' && CLASSIC_ANCHORS.test(attribute('name'))) return true;
  if (QUOTE_CLASSES.test(attribute('class'))) return true;
  if (token.name === 'div' && HEADER_RULE.test(attribute('style'))) return true;
  // A bare blockquote is what "increase indent" makes in Outlook on the web: the user's own text, not a quote.
  return (
    token.name === 'blockquote' &&
    (/^cite$/iu.test(attribute('type')) || attribute('cite') !== '' || SIDE_LINE.test(attribute('style')))
  );
}

/** Header labels of a quoted mail in the languages of the block. */
const FROM = 'From|Von|De|Da';
const SENT = 'Sent|Date|Gesendet|Datum|Envoyé|Inviato|Data';
const TO = 'To|An|À|A';
const SUBJECT = 'Subject|Betreff|Objet|Oggetto';
/** A label at the beginning of a line; some clients mark bold text with asterisks. */
const labelLine = (labels: string) => `[*\\t ]{0,8}(?:${labels})[\\t \\u202f]?:`;

const FROM_LINES = new RegExp(`^${labelLine(FROM)}`, 'gimu');
const HEADER_LABELS = [FROM, SENT, TO, SUBJECT].map((labels) => new RegExp(`^${labelLine(labels)}`, 'iu'));
/** How many lines a header may have: long lists of recipients are wrapped. */
const HEADER_LINES = 12;

/** True where the line of a sender is followed by date, recipient and subject. Fewer lines a traveller types, too. */
function isHeader(text: string, position: number): boolean {
  const seen = new Set<number>();
  let end = text.indexOf('\n', position);
  for (let line = 0; end >= 0 && line < HEADER_LINES; line += 1) {
    // No label takes more.
    const start = text.slice(end + 1, end + 41);
    const kind = HEADER_LABELS.findIndex((label) => label.test(start));
    if (kind === 0) return false;
    if (kind > 0) seen.add(kind);
    end = text.indexOf('\n', end + 1);
  }
  return seen.size === HEADER_LABELS.length - 1;
}

const ORIGINAL_MESSAGE =
  /^[ \t]{0,8}-{3,}[ \t]{0,8}(?:Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|Ursprünglicher Termin|Weitergeleitete Nachricht|Message d['’]origine|Message transféré|Messaggio originale|Messaggio inoltrato)[ \t]{0,8}-{3,}/imu;
/** Outlook's line of underscores counts only with a header below: Teams invitations are framed by such lines, too. */
const UNDERSCORES = new RegExp(`^_{20,}(?:[ \\t]{0,8}\\n){1,3}${labelLine(FROM)}`, 'imu');

const MARKED_LINES = /^>/gmu;
/** The "… wrote:" line of other clients. */
const ATTRIBUTION = /(?:wrote|schrieb|a écrit|ha scritto)[^\n]{0,80}:\s{0,4}$/iu;
/** Its first half, where it was wrapped. */
const ATTRIBUTION_BEGINS = /^(?:On|Am|Le|Il) [^\n]{0,100}\d/u;

/** The last `length` characters of the line that ends at a position, and where that line begins. */
function lineEndingAt(text: string, end: number): { readonly start: number; readonly line: string } {
  const start = end <= 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
  return { start, line: text.slice(Math.max(start, end - 200), end) };
}

/** Where the "… wrote:" line above a marked line begins, if there is one. */
function attributionAbove(text: string, position: number): number | undefined {
  let end = position - 1;
  for (let blank = 0; blank < 2 && text.charAt(end - 1) === '\n'; blank += 1) end -= 1;
  const above = lineEndingAt(text, end);
  if (end < 0 || !ATTRIBUTION.test(above.line)) return undefined;
  const wrapped = above.start === 0 ? undefined : lineEndingAt(text, above.start - 1);
  return wrapped && ATTRIBUTION_BEGINS.test(wrapped.line) ? wrapped.start : above.start;
}

/** Where lines marked with ">" begin: below a "… wrote:" line, or two of them. One alone may be the user's arrow. */
function markedLines(text: string): number | undefined {
  for (const { index } of text.matchAll(MARKED_LINES)) {
    const attribution = attributionAbove(text, index);
    if (attribution !== undefined) return attribution;
    const below = text.indexOf('\n', index);
    if (below >= 0 && text.charAt(below + 1) === '>') return index;
  }
  return undefined;
}

function headerLine(text: string): number | undefined {
  for (const { index } of text.matchAll(FROM_LINES)) if (isHeader(text, index)) return index;
  return undefined;
}

/** Where a quote begins by what its lines say, in a body as its reader sees it; its length where nothing is quoted. */
export function quoteLineStart(text: string): number {
  const searched = [ORIGINAL_MESSAGE, UNDERSCORES].map((mark) => text.search(mark)).filter((at) => at >= 0);
  return Math.min(
    text.length,
    headerLine(text) ?? text.length,
    markedLines(text) ?? text.length,
    ...searched,
  );
}
