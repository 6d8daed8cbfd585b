import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyFormat } from '../../src/mailbody/mailBody';

/** A body that a real client could have written, and what of it is the user's own. */
export interface SampleBody {
  readonly file: string;
  /** What the sample shows; S numbers are those of the reference on hosts. */
  readonly shows: string;
  readonly format: BodyFormat;
  /** The visible text above the quote, line by line. */
  readonly own: readonly string[];
  /** The first line of the quote, where there is one. */
  readonly quoteBegins?: string;
}

const html = (file: string, shows: string, own: readonly string[], quoteBegins?: string): SampleBody => ({
  file: `${file}.html`,
  shows,
  format: 'html',
  own,
  ...(quoteBegins === undefined ? {} : { quoteBegins }),
});
const text = (file: string, shows: string, own: readonly string[], quoteBegins?: string): SampleBody => ({
  ...html(file, shows, own, quoteBegins),
  file: `${file}.txt`,
  format: 'text',
});

const UNDERSCORES = '_'.repeat(80);

/** All samples. In those with a quote the words QUOTED WORDS stand in it, once. */
export const sampleBodies: readonly SampleBody[] = [
  html('outlook-web-new', 'S1: nothing typed', []),
  html('outlook-web-signature', 'S2: signature with a picture', ['Anna Muster', 'Example University']),
  html(
    'outlook-web-reply',
    'S3: reply',
    ['Dear Beat', 'Let us meet on Tuesday.', 'Anna Muster'],
    'From: Beat Beispiel <beat@example.edu>',
  ),
  html('outlook-web-reply-german', 'S3 after a hop, in German', ['Guten Tag Beat'], 'Von: Beat Beispiel'),
  html(
    'outlook-web-reply-stripped-french',
    'S3 in French, all ids and classes gone',
    ['Bonjour Beat,', 'mardi me convient.'],
    'De : Beat Beispiel',
  ),
  html('graph-reply-draft', 'S4: draft of a reply', [], 'From: Beat Beispiel'),
  html('outlook-ios-reply', 'S5: reply on an iPhone', ['Yes, gladly.'], 'From: Beat Beispiel'),
  html(
    'outlook-android-reply',
    'S5: reply on Android',
    ['See you there.', 'Sent from my phone'],
    'From: Beat Beispiel',
  ),
  html('classic-new', 'S8: new message of classic Outlook', ['Dear all', 'Please join us on Tuesday.']),
  html(
    'classic-reply',
    'S9: reply of classic Outlook',
    ['Tuesday is fine.', 'Anna Muster'],
    'From: Beat Beispiel <beat@example.edu>',
  ),
  html('classic-reply-indented', 'S9: original indented', ['Gerne.'], 'Von: Beat Beispiel'),
  html(
    'classic-reply-read-on-the-web',
    'S9 as Outlook on the web spells it',
    ['Fine with me.'],
    'From: Beat Beispiel',
  ),
  html('mac-reply', 'S11: new Outlook for Mac', ['Thank you, that suits me.'], 'From: Beat Beispiel'),
  html(
    'gmail-reply',
    'S12: reply',
    ['Hello Beat,', 'see you then.', 'Anna'],
    'On Mon, 2 Mar 2026 at 09:15, Beat Beispiel <beat@example.edu> wrote:',
  ),
  html(
    'gmail-forward',
    'S12: forwarded without a blockquote',
    ['For your information.'],
    '---------- Forwarded message ---------',
  ),
  html(
    'apple-reply',
    'S13: reply',
    ['Hello Beat,', 'gladly.'],
    'On 2 Mar 2026, at 09:15, Beat Beispiel <beat@example.edu> wrote:',
  ),
  html(
    'thunderbird-reply',
    'S16: Outlook quoted once more',
    ['Agreed.'],
    'On 02.03.26 09:15, Beat Beispiel wrote:',
  ),
  html('sensitivity-banner', 'S15: label banner', [
    '[Example University Official Use Only - General]',
    'The agenda follows.',
  ]),
  html('user-indent', 'indented text of the user', ['First point', 'an indented thought', 'Last point']),
  html('teams-block', 'a Teams block between lines of underscores', [
    'Hello all',
    UNDERSCORES,
    'Microsoft Teams meeting',
    'Join the meeting now',
    'Meeting ID: 123 456 789',
    UNDERSCORES,
    'Regards',
  ]),
  html('user-sentences', 'sentences that sound like quotes', [
    'From: Bern',
    'Date: 3 March',
    'To: Geneva, by train',
    'On Monday Anna wrote:',
    'all is well.',
    '> see the second floor',
    '--- and one more thing ---',
    'The last line',
  ]),
  text(
    'text-outlook-reply',
    'S14: underscores and header',
    ['Dear Beat,', 'Tuesday is fine.'],
    '_'.repeat(32),
  ),
  text(
    'text-classic-reply-german',
    'S14: original message, bare carriage returns',
    ['Guten Tag Beat', 'Gerne.'],
    '-----Ursprüngliche Nachricht-----',
  ),
  text(
    'text-classic-reply-italian',
    'S14: header alone, recipients wrapped',
    ['Caro Beat,', 'va bene.'],
    'Da: Beat Beispiel <beat@example.edu>',
  ),
  text(
    'text-gmail-reply',
    'S14: attribution wrapped over two lines',
    ['Hello Beat,', 'see you then.', '--', 'Anna'],
    'On Mon, 2 Mar 2026 at 09:15, Beat Beispiel of the Example University Library',
  ),
  text('text-user-sentences', 'Teams block and sentences that sound like quotes', [
    'Hello all',
    UNDERSCORES,
    'Microsoft Teams meeting',
    'Join: https://teams.example.edu/l/meetup-join/19',
    'Meeting ID: 123 456 789',
    UNDERSCORES,
    '> an arrow of mine',
    'On Monday Anna wrote:',
    'all is well.',
  ]),
];

/** The source of a sample. */
export const sourceOf = ({ file }: SampleBody): string =>
  readFileSync(join(__dirname, 'bodies', file), 'utf8');

/** The lines of a text that say something. */
export const linesOf = (visible: string): readonly string[] =>
  visible
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Puts a block where the user's text begins. */
export function onTopOf(source: string, block: string, format: BodyFormat): string {
  const body = format === 'html' ? /<body[^>]*>/iu.exec(source) : null;
  const at = body ? body.index + body[0].length : 0;
  return source.slice(0, at) + block + source.slice(at);
}

/** Puts a block into the quote, with the mark of its line in plain text. */
export function insideQuoteOf(source: string, block: string, format: BodyFormat): string {
  if (format === 'html') return source.replace('QUOTED WORDS', () => block);
  return source.replace(/^(>? ?)QUOTED WORDS/mu, (_line, mark: string) =>
    block
      .split('\n')
      .map((line) => mark + line)
      .join('\n'),
  );
}
