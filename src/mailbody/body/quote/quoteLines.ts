import { labelOf } from './quoteLabels';
import type { HeaderLabel } from './quoteLabels';
import type { HtmlToken } from '../scanHtml';

/** What of the markup speaks about quoting; in plain text there is none. */
export type QuoteMark =
  /** An element in which a client puts what it quotes, by its id, class or name. */
  | 'client'
  /** The same, but also left behind where the quote was taken out, or put there before there is one. */
  | 'clientPerhaps'
  /** A blockquote for an answered mail, as mail programs mark it. */
  | 'cited'
  /** Any other blockquote, or an element with a line down its side: perhaps the user's own. */
  | 'indented'
  /** The grey line that Outlook draws above a header. */
  | 'greyRule'
  /** Any other line across. */
  | 'rule';

/** A mark with its place in the text: before the next character that is seen. */
export interface PlacedMark {
  readonly at: number;
  readonly mark: QuoteMark;
  /** The tag that says so, by its number. */
  readonly token: number;
}

/** One line that is seen, whatever the format. */
export interface QuoteLine {
  /** Where it begins in the text. */
  readonly at: number;
  /** Without the signs of quoting before it and without marks of direction; only as much as is looked at. */
  readonly text: string;
  /** The label of a header that it begins with. */
  readonly label: HeaderLabel | undefined;
  /** How many ">" stand before it. */
  readonly level: number;
  /** Marks between the line before and this one. */
  readonly marks: readonly PlacedMark[];
  /** An empty line stands before it; in HTML most paragraphs stand without one. */
  readonly isApart: boolean;
}

/** True where one of these marks stands before a line. */
export const hasMark = (line: QuoteLine | undefined, ...wanted: readonly QuoteMark[]): boolean =>
  line?.marks.some(({ mark }) => wanted.includes(mark)) === true;

/** Nobody writes so many lines above a quote: what comes behind them is not looked at, so that no text takes long. */
const MAX_LINES = 20_000;
/** Longer lines say nothing more. */
const MAX_LENGTH = 400;
/** They tell how letters are joined, and are left out by some. */
const JOINERS = /[\u200c\u200d]/gu;
/** Phones write Arabic text with digits of its own. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const europeanDigit = (digit: string): string => String(digit.charCodeAt(0) & 15);
const BEGINNING = /^(?:[ \t]*>)*[ \t\u00a0]*/u;

/**
 * The lines of a text that say something, with their marks: the one model that HTML and plain text are judged by.
 * @param marks in the order of the text
 */
export function quoteLines(text: string, marks: readonly PlacedMark[]): readonly QuoteLine[] {
  const lines: QuoteLine[] = [];
  let nextMark = 0;
  let isApart = false;
  for (let at = 0; at < text.length && lines.length < MAX_LINES;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const given = text.slice(at, Math.min(end, at + MAX_LENGTH));
    const raw = given === '' ? given : given.replace(JOINERS, '').replace(ARABIC_DIGITS, europeanDigit);
    const [begins = ''] = BEGINNING.exec(raw) ?? [];
    const said = raw.slice(begins.length).trimEnd().normalize('NFC');
    const level = begins === '' ? 0 : begins.split('>').length - 1;
    if (said !== '' || level > 0) {
      const first = nextMark;
      while ((marks[nextMark]?.at ?? end) < end) nextMark += 1;
      lines.push({
        at,
        text: said,
        label: labelOf(said),
        level,
        marks: marks.slice(first, nextMark),
        isApart,
      });
      isApart = false;
    } else isApart = true;
    at = end + 1;
  }
  return lines;
}

/** Ids, classes and names get prefixes when HTML is imported again: `x_` in Outlook, one per hop (A05), `ydp…` and `yiv…` in Yahoo, `m_…` in Gmail. */
const named = (names: string): RegExp =>
  new RegExp(`(?:^|\\s|x_|ydp[\\da-z]{1,20}?|(?:yiv|m_-?)\\d{1,20})(?:${names})(?:$|\\s|_\\d)`, 'iu');

/*
 * What clients put around what they quote. To add a client: its id, class or name here, with a sample in
 * test/samples/quotes; what it writes in words is in quoteWords.ts.
 */
const IDS = named(
  [
    // Outlook on the web, new Outlook, its phones and the Mac; the older Mac edition.
    'mail-editor-reference-message-container|OLK_SRC_BODY_SECTION',
    // Roundcube's introduction, the lines across of Zimbra, Hotmail and 139 Mail, Yahoo, AOL.
    'reply-intro|zwchr|stopSpelling|replySplit|yahoo_quoted|AOLMsgPart',
  ].join('|'),
);
const CLASSES = named(
  [
    // Gmail: the division, not its blockquote, which people use for their own words.
    'gmail_quote_container|gmail_attr',
    // Thunderbird, Yahoo on the web and on phones, Zoho, Airmail, Outlook.com, phones of Outlook.
    'moz-cite-prefix|moz-forward-container|yahoo_quoted|yahoo-quoted-begin|iosymail|zmail_extra',
    'airmail_on|OutlookMessageHeader|ms-outlook-mobile-reference-message',
    // Proton, Tutanota, Freshdesk, Infomaniak; Front, Lark, NetEase, Zendesk.
    '(?:protonmail|tutanota|freshdesk|ik_mail)_quote',
    'front-blockquote|history-quote-wrapper|ntes-mailmaster-quote|quotedReply',
  ].join('|'),
);
const GMAIL = named('gmail_quote');
/** GMX and Web.de; Spark. */
const NAMES = /^(?:quote|messageReplySection)$/iu;
/** Classic Outlook puts one of these anchors into the first line of the quote (S9). */
const ANCHORS = named('_MailOriginal|_____replyseparator');
/** Outlook on the web leaves it where the quote was deleted, and sets it before there is one. */
const PERHAPS = named('appendonsend|divRplyFwdMsg');

/** A line at one side only, however a client spells it: `border-left:0.2em solid`, `border-style:none none none solid`. */
const SIDE_LINE =
  /border-left(?:-style)?:\s{0,4}(?!none|0(?:px|pt)?(?:[;\s]|$)|\s|unset|initial|hidden)|border-style:\s{0,4}none\s+none\s+none\s+(?!none)/iu;
/** The grey line that classic Outlook and Outlook for Mac draw above the quoted header (S9, S11); some spell colours as rgb. */
const GREY_RULE =
  /border-top(?:-color)?:[^;]{0,60}(?:#(?:E1E1E1|B5C4DF)|rgb\((?:22[59],\s?22[59],\s?22[59]|181,\s?196,\s?223)\))/iu;
/** A mail is cited by its id or its sender; a page of the web is what somebody read to us. */
const CITES_A_PAGE = /^https?:/iu;

/** What an element says about quoting. */
export function quoteMark(token: HtmlToken): QuoteMark | undefined {
  if (token.kind !== 'open') return undefined;
  const { name, attributes } = token;
  if (attributes.size === 0) return name === 'blockquote' ? 'indented' : name === 'hr' ? 'rule' : undefined;
  const [id = '', classes = '', given = ''] = ['id', 'class', 'name'].map((key) => attributes.get(key));
  if (id !== '' && PERHAPS.test(id)) return 'clientPerhaps';
  const isClients =
    (id !== '' && IDS.test(id)) ||
    (classes !== '' && (CLASSES.test(classes) || (name === 'div' && GMAIL.test(classes)))) ||
    (given !== '' && ((name === 'div' && NAMES.test(given)) || (name === 'a' && ANCHORS.test(given)))) ||
    attributes.get('data-marker') === '__QUOTED_TEXT__' ||
    attributes.get('fairemail') === 'reference';
  if (isClients) return 'client';
  if (name === 'blockquote') {
    const cite = attributes.get('cite') ?? '';
    const isCited = /^cite$/iu.test(attributes.get('type') ?? '') || /^(?:mid|cid):|@/iu.test(cite);
    return isCited && !CITES_A_PAGE.test(cite) ? 'cited' : 'indented';
  }
  const style = attributes.get('style') ?? '';
  if (name === 'hr') return 'rule';
  if (style !== '' && GREY_RULE.test(style)) return 'greyRule';
  return style !== '' && SIDE_LINE.test(style) ? 'indented' : undefined;
}
