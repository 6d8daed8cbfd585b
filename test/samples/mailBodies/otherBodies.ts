import { html, type SampleBody } from './sampleBody';

const UNDERSCORES = '_'.repeat(80);

/** Bodies of other clients (S12, S13, S16), and what people write that looks like something else. */
export const otherBodies: readonly SampleBody[] = [
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
  html('gmail-new-signature', 'S12: signature with its two hyphens', [
    'Ciao Beat,',
    'ci vediamo alle nove.',
    '--',
    'Anna Muster',
    'Ufficio degli studi',
  ]),
  html(
    'gmail-reply-german',
    'S12: a quote within a quote',
    ['Guten Morgen Beat', 'das geht. Die Folien sind hier: https://www.example.edu/folien'],
    'Am Mo., 2. März 2026 um 09:15 Uhr schrieb Beat Beispiel <beat@example.edu>:',
  ),
  html('apple-new', 'S13: a picture in the text', ['Liebe Anna', 'das Foto vom Aushang:', 'Gruss, Beat']),
  html(
    'apple-reply-italian',
    'S13: newer version without classes',
    ['Va benissimo.'],
    'Il giorno 2 mar 2026, alle ore 09:15, Beat Beispiel <beat@example.edu> ha scritto:',
  ),
  html(
    'thunderbird-forward-french',
    'S16: forwarded, header in a table',
    ['Pour information.'],
    '-------- Message transféré --------',
  ),
  html('template-layout-tables', 'a newsletter of nested layout tables', [
    'Open day',
    'Come and see the new building on Saturday.',
    'Doors: 10 am',
    'Talks: 11 am',
  ]),
  html('unclosed-tags', 'tags that nobody closed', [
    'Ein Absatz ohne Ende',
    'und noch einer',
    'Apfel',
    'Birne',
    'links',
    'rechts',
    'unten',
    'Schluss',
  ]),
];
