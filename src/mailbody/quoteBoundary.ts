import type { HtmlToken } from './scanHtml';

/**
 * Where an answered or forwarded mail begins. Every client marks it in its own way (host-quirks, part 2, samples S3
 * to S16); the earliest mark wins, because a quoted mail may hold older quotes with marks of their own.
 */

/** Ids get `x_` prefixes when HTML is imported again, one per hop (A05). */
const withoutHops = (id: string): string => id.replace(/^(?:x_)+/iu, '');

/** Outlook on the web, new Outlook, the mobile apps and new Outlook for Mac (S3, S4, S5, S11). */
const OUTLOOK_IDS =
  /^(?:appendonsend|mail-editor-reference-message-container|divRplyFwdMsg|OLK_SRC_BODY_SECTION)$/iu;
/** Classic Outlook puts one of these anchors into the first line of the quote (S9). */
const CLASSIC_ANCHORS = /^(?:_MailOriginal|_____replyseparator)$/iu;
/** Gmail, Thunderbird and Yahoo (S12, S16). */
const QUOTE_CLASSES = /(?:^|[\s_])(?:gmail_quote|moz-cite-prefix|yahoo_quoted)(?:$|\s)/iu;
/** The grey line that classic Outlook and Outlook for Mac draw above the quoted header (S9, S11). */
const HEADER_RULE = /border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)|border-top:[^;]*#(?:E1E1E1|B5C4DF)/iu;

function isQuoteTag(token: HtmlToken): boolean {
  // Every mark is an attribute; a body can hold a hundred thousand tags without any.
  if (token.kind !== 'open' || token.attributes.size === 0) return false;
  const attribute = (name: string) => token.attributes.get(name) ?? '';
  if (OUTLOOK_IDS.test(withoutHops(attribute('id')))) return true;
  if (token.name === 'a' && CLASSIC_ANCHORS.test(attribute('name'))) return true;
  if (QUOTE_CLASSES.test(attribute('class'))) return true;
  if (token.name === 'div' && HEADER_RULE.test(attribute('style').replace(/&quot;/gu, ''))) return true;
  // A bare blockquote is what "increase indent" makes in Outlook on the web: the user's own text, not a quote.
  return (
    token.name === 'blockquote' &&
    (/^cite$/iu.test(attribute('type')) ||
      attribute('cite') !== '' ||
      /border-left/iu.test(attribute('style')))
  );
}

/** Header labels of a quoted mail: sender, date, recipient, subject. */
const FROM = 'From|Von|De|Da';
const SENT = 'Sent|Date|Gesendet|Datum|Envoyé|Date|Inviato|Data';
const TO = 'To|An|À|A';
/** A header in a row: From, Sent and To at the beginnings of lines close to one another. */
const HEADER = new RegExp(
  `^[*\\s]*(?:${FROM})\\s?:\\*?[^\\n]*\\n+[*\\s]*(?:${SENT})\\s?:[^\\n]*\\n+[*\\s]*(?:${TO})\\s?:`,
  'imu',
);
const ORIGINAL_MESSAGE =
  /^[ \t]*-{3,}[ \t]*(?:Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|Ursprünglicher Termin|Weitergeleitete Nachricht|Message d['’]origine|Message transféré|Messaggio originale|Messaggio inoltrato)[ \t]*-{3,}/imu;
/** Outlook's line of underscores counts only with a header below: Teams invitations are framed by such lines, too. */
const UNDERSCORES = new RegExp(`^_{20,}[ \\t]*\\n+[*\\s]*(?:${FROM})\\s?:`, 'imu');
/** The "… wrote:" line of other clients and the first marked line below it. */
const ATTRIBUTION = /^(?:[^\n]*(?:wrote|schrieb|a écrit|ha scritto)[^\n]{0,80}:\s*\n+)?>/imu;

/**
 * @param text the body as its reader sees it
 * @param tokens the tokens of an HTML source, none for plain text
 * @param positions for each token the length of the text before it
 * @returns the position in the text; its length where nothing is quoted
 */
export function quoteStart(text: string, tokens: readonly HtmlToken[], positions: readonly number[]): number {
  const tag = tokens.findIndex(isQuoteTag);
  const marks = [ORIGINAL_MESSAGE, UNDERSCORES, HEADER, ATTRIBUTION].map((mark) => text.search(mark));
  return Math.min(text.length, positions[tag] ?? text.length, ...marks.filter((at) => at >= 0));
}
